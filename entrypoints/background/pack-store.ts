import { type Kept, kejianDatabase, type StoreOptions } from './database';
import type { OwnPackRecord } from './own-pack';
import type { EarlierAudit, FindingLabel } from './protocol';

/** Where an organisation's own packs are kept, and what an advisor found of findings. */
export interface PackStore {
  packs(): Promise<Kept<{ packs: OwnPackRecord[] }>>;
  /** Keeps a pack in place of the one of its name. */
  keep(pack: OwnPackRecord): Promise<Kept<object>>;
  /** Switches a pack on or off; one that is not there stays so. */
  switchPack(name: string, on: boolean): Promise<Kept<object>>;
  remove(name: string): Promise<Kept<object>>;
  /** What a visit came to before it was judged again, oldest first. */
  earlier(id: string): Promise<Kept<{ earlier: EarlierAudit[] }>>;
  labels(id: string): Promise<Kept<{ labels: FindingLabel[] }>>;
  /** All labels, by the audit they are of. */
  allLabels(): Promise<Kept<{ labelled: { id: string; labels: FindingLabel[] }[] }>>;
  /** Keeps a label in place of the one of its finding; null takes it back. */
  label(
    id: string,
    about: Pick<FindingLabel, 'course' | 'rule'>,
    label: FindingLabel | null,
  ): Promise<Kept<{ labels: FindingLabel[] }>>;
  close(): void;
}

export function packStore(options: StoreOptions = {}): PackStore {
  const { attempt, close } = kejianDatabase(options);
  return {
    packs: () => attempt(async (db) => ({ packs: await db.getAll('packs') })),
    keep: (pack) =>
      attempt(async (db) => {
        const kept = db.transaction('packs', 'readwrite', { durability: 'strict' });
        await Promise.all([kept.store.put(pack), kept.done]);
        return {};
      }),
    switchPack: (name, on) =>
      attempt(async (db) => {
        const kept = db.transaction('packs', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const before = await kept.store.get(name);
        if (before) await kept.store.put({ ...before, on });
        await kept.done;
        return {};
      }),
    remove: (name) =>
      attempt(async (db) => {
        await db.delete('packs', name);
        return {};
      }),
    earlier: (id) => attempt(async (db) => ({ earlier: (await db.get('earlier', id))?.audits ?? [] })),
    labels: (id) => attempt(async (db) => ({ labels: (await db.get('labels', id))?.labels ?? [] })),
    allLabels: () => attempt(async (db) => ({ labelled: await db.getAll('labels') })),
    label: (id, { course, rule }, label) =>
      attempt(async (db) => {
        const kept = db.transaction('labels', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const before = (await kept.store.get(id))?.labels ?? [];
        const others = before.filter((one) => one.course !== course || one.rule !== rule);
        const labels = label ? [...others, label] : others;
        if (labels.length) await kept.store.put({ id, labels });
        else await kept.store.delete(id);
        await kept.done;
        return { labels };
      }),
    close,
  };
}
