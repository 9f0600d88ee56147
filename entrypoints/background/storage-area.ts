/** As much of the browser's `StorageArea` as is used. */
export interface Area {
  /** Of one key, or with null of all. */
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
}
