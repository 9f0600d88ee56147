import { type Kept, kejianDatabase, type StoreOptions } from '../database';
import type { QueueItem } from './queue-item';

/** Where the queue is kept: it outlives the background and the browser. */
export interface QueueStore {
  all(): Promise<Kept<{ items: QueueItem[] }>>;
  /** Changes one item in one transaction; `change` gives null to leave it as it is. What is kept then is given back. */
  change(
    id: string,
    change: (item: QueueItem) => QueueItem | null,
  ): Promise<Kept<{ item: QueueItem | null }>>;
  /** Adds items; of one that is there already, `merge` says what becomes of it, or null for nothing. */
  add(
    items: readonly QueueItem[],
    merge: (there: QueueItem, added: QueueItem) => QueueItem | null,
  ): Promise<Kept<{ added: number }>>;
  remove(ids: readonly string[]): Promise<Kept<object>>;
  close(): void;
}

export function queueStore(options: StoreOptions = {}): QueueStore {
  const { attempt, close } = kejianDatabase(options);
  return {
    all: () =>
      attempt(async (db) => ({ items: (await db.getAll('queue')).sort((a, b) => a.order - b.order) })),
    change: (id, change) =>
      attempt(async (db) => {
        const kept = db.transaction('queue', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const before = (await kept.store.get(id)) ?? null;
        const after = before && change(before);
        if (after) await kept.store.put(after);
        await kept.done;
        return { item: after ?? before };
      }),
    add: (items, merge) =>
      attempt(async (db) => {
        const kept = db.transaction('queue', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        let added = 0;
        for (const item of items) {
          const there = await kept.store.get(item.id);
          const next = there ? merge(there, item) : item;
          if (!next) continue;
          await kept.store.put(next);
          added++;
        }
        await kept.done;
        return { added };
      }),
    remove: (ids) =>
      attempt(async (db) => {
        const kept = db.transaction('queue', 'readwrite', { durability: 'strict' });
        await Promise.all([...ids.map((id) => kept.store.delete(id)), kept.done]);
        return {};
      }),
    close,
  };
}
