import type { Audit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import { connection, type Kept } from './database';
import { type Migration, migrations } from './migrations';
import type { AuditSummary, PageNotes } from './protocol';

/**
 * The only place that keeps audits and notes. An audit, its summary and its reading are written in one transaction, and
 * `save` says so only when that transaction is complete: a request that succeeded can still be rolled back.
 */
export interface AuditStore {
  save(entry: AuditEntry): Promise<Kept<object>>;
  recent(limit: number): Promise<Kept<{ audits: AuditSummary[] }>>;
  audit(id: string): Promise<Kept<{ audit: Audit | null }>>;
  /** An audit with all that was kept with it. */
  find(id: string): Promise<Kept<{ entry: AuditEntry | null }>>;
  /** The newest audit of an address that was read before `time`. */
  previous(url: string, time: string): Promise<Kept<{ audit: Audit | null }>>;
  count(): Promise<Kept<{ audits: number }>>;
  /** What a person wrote down about a page. */
  notes(page: string): Promise<Kept<{ notes: PageNotes }>>;
  /** Changes what was written down, and gives it back when it is kept. */
  addNote(page: string, change: (notes: PageNotes) => PageNotes): Promise<Kept<{ notes: PageNotes }>>;
  /** Deletes the audits that were read before `time`. */
  prune(time: string): Promise<Kept<{ deleted: number }>>;
  /** Deletes everything. */
  clear(): Promise<Kept<object>>;
  close(): void;
}

export interface AuditEntry {
  summary: AuditSummary;
  audit: Audit;
  reading: Reading;
}

const NAME = 'kejian';
/** Longer than any healthy save; a database that does not answer is reported rather than waited for. */
const PATIENCE_MS = 10_000;

export interface StoreOptions {
  name?: string;
  steps?: readonly Migration[];
  patience?: number;
}

export function auditStore(options: StoreOptions = {}): AuditStore {
  const { attempt, close } = connection(
    options.name ?? NAME,
    options.steps ?? migrations,
    options.patience ?? PATIENCE_MS,
  );

  return {
    save: ({ summary, audit, reading }) =>
      attempt(async (db) => {
        const { id } = summary;
        const kept = db.transaction(['audits', 'summaries', 'readings'], 'readwrite', {
          durability: 'strict',
        });
        kept.done.catch(() => {});
        // The transaction's own error, given by `done`, is the one to report; those of its requests are part of it.
        const handled = (request: Promise<unknown>) => request.catch(() => {});
        try {
          handled(kept.objectStore('audits').put({ id, audit }));
          handled(kept.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) }));
          handled(kept.objectStore('readings').put({ id, reading }));
        } catch (error) {
          // What was put before the one that threw would be kept otherwise.
          kept.abort();
          throw error;
        }
        await kept.done;
        return {};
      }),
    recent: (limit) =>
      attempt(async (db) => {
        const found = await db.getAllFromIndex('summaries', 'newest', null, limit);
        return { audits: found.map(({ newest: _newest, ...summary }) => summary) };
      }),
    audit: (id) => attempt(async (db) => ({ audit: (await db.get('audits', id))?.audit ?? null })),
    find: (id) =>
      attempt(async (db) => {
        const from = db.transaction(['audits', 'summaries', 'readings']);
        const [audit, summary, reading] = await Promise.all([
          from.objectStore('audits').get(id),
          from.objectStore('summaries').get(id),
          from.objectStore('readings').get(id),
        ]);
        if (!audit || !summary || !reading) return { entry: null };
        const { newest: _newest, ...rest } = summary;
        return { entry: { summary: rest, audit: audit.audit, reading: reading.reading } };
      }),
    previous: (url, time) =>
      attempt(async (db) => {
        const before = IDBKeyRange.bound([url, -Date.parse(time)], [url, Number.POSITIVE_INFINITY], true);
        const [key] = await db.getAllKeysFromIndex('summaries', 'url', before, 1);
        return { audit: (key === undefined ? undefined : await db.get('audits', key))?.audit ?? null };
      }),
    count: () => attempt(async (db) => ({ audits: await db.count('summaries') })),
    notes: (page) => attempt(async (db) => ({ notes: notesOf(await db.get('notes', page)) })),
    addNote: (page, change) =>
      attempt(async (db) => {
        const kept = db.transaction('notes', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const notes = change(notesOf(await kept.store.get(page)));
        await kept.store.put({ page, ...notes });
        await kept.done;
        return { notes };
      }),
    prune: (time) =>
      attempt(async (db) => {
        const old = IDBKeyRange.lowerBound(-Date.parse(time), true);
        const ids = await db.getAllKeysFromIndex('summaries', 'newest', old);
        if (!ids.length) return { deleted: 0 };
        const kept = db.transaction(['audits', 'summaries', 'readings'], 'readwrite');
        await Promise.all([
          ...ids.flatMap((id) => [
            kept.objectStore('audits').delete(id),
            kept.objectStore('summaries').delete(id),
            kept.objectStore('readings').delete(id),
          ]),
          kept.done,
        ]);
        return { deleted: ids.length };
      }),
    clear: () =>
      attempt(async (db) => {
        const kept = db.transaction(['audits', 'summaries', 'readings', 'notes'], 'readwrite');
        await Promise.all([
          ...[...kept.objectStoreNames].map((name) => kept.objectStore(name).clear()),
          kept.done,
        ]);
        return {};
      }),
    close,
  };
}

const notesOf = (kept: PageNotes | undefined): PageNotes => ({
  answers: kept?.answers ?? [],
  lookUps: kept?.lookUps ?? [],
});
