import type { Audit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import { keptReading, readingOf } from '@/rules/reading/kept-reading';
import { allJudgements } from './all-judgements';
import { auditViews } from './audit-views';
import { type Kept, kejianDatabase, type StoreOptions, type Upkeep } from './database';
import { keepVisit } from './keep-visit';
import type { AuditSummary, AuditViews, Judgement, PageNotes } from './protocol';

export type { StoreOptions } from './database';

/**
 * The only place that keeps audits and notes. An audit, its summary and its reading are written in one transaction, and
 * `save` says so only when that transaction is complete: a request that succeeded can still be rolled back.
 */
export interface AuditStore {
  save(entry: AuditEntry): Promise<Kept<object>>;
  /** The same, but a page that says the same as at a reading after `since` is one visit; gives what it is kept as. */
  keepVisit(entry: AuditEntry, since: string): Promise<Kept<{ id: string }>>;
  recent(limit: number): Promise<Kept<{ audits: AuditSummary[] }>>;
  /** A stretch of the audits, newest first: those after the one at `after`, or the first. */
  list(after: string | null, limit: number): Promise<Kept<AuditStretch>>;
  /** All audits of an address, newest first. */
  history(url: string): Promise<Kept<{ audits: AuditSummary[] }>>;
  audit(id: string): Promise<Kept<{ audit: Audit | null }>>;
  /** An audit with all that was kept with it. */
  find(id: string): Promise<Kept<{ entry: AuditEntry | null }>>;
  /** The newest audit of an address that was read before `time`. */
  previous(url: string, time: string): Promise<Kept<{ audit: Audit | null }>>;
  /** Keeps another judgement of a visit in place of the one there, which goes to its history. */
  rejudged(entry: AuditEntry, at: string): Promise<Kept<object>>;
  count(): Promise<Kept<{ audits: number }>>;
  /** What a person wrote down about a page. */
  notes(page: string): Promise<Kept<{ notes: PageNotes }>>;
  /** Changes what was written down, and gives it back when it is kept. */
  addNote(page: string, change: (notes: PageNotes) => PageNotes): Promise<Kept<{ notes: PageNotes }>>;
  /** The tags of every page that has some, by its address. */
  tags(): Promise<Kept<{ tags: Record<string, string[]> }>>;
  allJudgements(): Promise<Kept<{ judgements: Record<string, Judgement[]> }>>;
  views(id: string): Promise<Kept<AuditViews>>;
  /** Keeps an advisor's view of one finding of an audit; `kept` takes it back. */
  judge(id: string, judgement: Judgement): Promise<Kept<{ judgements: Judgement[] }>>;
  /** Deletes the audits that were read before `time`. */
  prune(time: string): Promise<Kept<{ deleted: number }>>;
  /** Deletes all that is kept of the pages below `http(s)://HOST/`; `host` with its port. */
  forgetSite(host: string): Promise<Kept<{ deleted: number }>>;
  /** Deletes everything. */
  clear(): Promise<Kept<object>>;
  close(): void;
}

export interface AuditStretch {
  audits: AuditSummary[];
  /** Where the next stretch begins; null at the end. */
  next: string | null;
}

export interface AuditEntry {
  summary: AuditSummary;
  audit: Audit;
  reading: Reading;
}

export function auditStore(options: StoreOptions = {}): AuditStore {
  const { attempt, close } = kejianDatabase(options);

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
          handled(kept.objectStore('readings').put({ id, reading: keptReading(reading) }));
        } catch (error) {
          // What was put before the one that threw would be kept otherwise.
          kept.abort();
          throw error;
        }
        await kept.done;
        return {};
      }),
    keepVisit: (entry, since) => attempt((db) => keepVisit(db, entry, since)),
    recent: (limit) =>
      attempt(async (db) => {
        const found = await db.getAllFromIndex('summaries', 'newest', null, limit);
        return { audits: found.map(plain) };
      }),
    list: (after, limit) =>
      attempt(async (db) => {
        const from = db.transaction('summaries').store;
        const start = after === null ? undefined : await from.get(after);
        // An audit that was deleted in between leaves no place to go on from.
        if (after !== null && !start) return { audits: [], next: null };
        const range = start && IDBKeyRange.lowerBound([start.newest, start.id], true);
        const found = await from.index('order').getAll(range, limit);
        return { audits: found.map(plain), next: found.length < limit ? null : found.at(-1)!.id };
      }),
    history: (url) =>
      attempt(async (db) => {
        const found = await db.getAllFromIndex('summaries', 'url', within(url));
        return { audits: found.map(plain) };
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
        return {
          entry: { summary: plain(summary), audit: audit.audit, reading: readingOf(reading.reading) },
        };
      }),
    previous: (url, time) =>
      attempt(async (db) => {
        const before = IDBKeyRange.bound([url, -Date.parse(time)], [url, Number.POSITIVE_INFINITY], true);
        const [key] = await db.getAllKeysFromIndex('summaries', 'url', before, 1);
        return { audit: (key === undefined ? undefined : await db.get('audits', key))?.audit ?? null };
      }),
    rejudged: ({ summary, audit }, at) =>
      attempt(async (db) => {
        const { id } = summary;
        const kept = db.transaction(['audits', 'summaries', 'earlier'], 'readwrite', {
          durability: 'strict',
        });
        kept.done.catch(() => {});
        const [before, earlier] = await Promise.all([
          kept.objectStore('audits').get(id),
          kept.objectStore('earlier').get(id),
        ]);
        // A visit that was deleted meanwhile does not come back.
        if (before) {
          const audits = [...(earlier?.audits ?? []), { audit: before.audit, until: at }];
          await Promise.all([
            kept.objectStore('earlier').put({ id, audits }),
            kept.objectStore('audits').put({ id, audit, judgedAt: at }),
            kept.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) }),
          ]);
        }
        await kept.done;
        return {};
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
    tags: () =>
      attempt(async (db) => {
        const tagged = (await db.getAll('notes')).filter(({ tags }) => tags?.length);
        return { tags: Object.fromEntries(tagged.map(({ page, tags }) => [page, tags!])) };
      }),
    allJudgements: () => attempt(allJudgements),
    views: (id) => attempt((db) => auditViews(db, id)),
    judge: (id, judgement) =>
      attempt(async (db) => {
        const kept = db.transaction('judgements', 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const before = await kept.store.get(id);
        const held = before?.judgements ?? [];
        const others = held.filter((one) => !isOfSame(one, judgement));
        const judgements = judgement.outcome === 'kept' ? others : [...others, judgement];
        const replaced = [...(before?.replaced ?? []), ...held.filter((one) => isOfSame(one, judgement))];
        await kept.store.put({ id, judgements, ...(replaced.length ? { replaced } : {}) });
        await kept.done;
        return { judgements };
      }),
    prune: (time) =>
      attempt(async (db) => {
        const old = IDBKeyRange.lowerBound(-Date.parse(time), true);
        const ids = await db.getAllKeysFromIndex('summaries', 'newest', old);
        if (!ids.length) return { deleted: 0 };
        const kept = db.transaction(OF_AUDITS, 'readwrite');
        await Promise.all([
          ...ids.flatMap((id) => OF_AUDITS.map((name) => kept.objectStore(name).delete(id))),
          kept.done,
        ]);
        return { deleted: ids.length };
      }),
    forgetSite: (host) =>
      attempt(async (db) => {
        const kept = db.transaction(ALL, 'readwrite', { durability: 'strict' });
        kept.done.catch(() => {});
        const found = await Promise.all(below(host).map((from) => forget(kept, from)));
        await kept.done;
        return { deleted: found.reduce((sum, one) => sum + one, 0) };
      }),
    clear: () =>
      attempt(async (db) => {
        const kept = db.transaction(ALL, 'readwrite');
        await Promise.all([...ALL.map((name) => kept.objectStore(name).clear()), kept.done]);
        return {};
      }),
    close,
  };
}

/** All that is kept of one audit under its id. */
const OF_AUDITS = ['audits', 'summaries', 'readings', 'judgements', 'earlier', 'labels'] as const;

const ALL = [...OF_AUDITS, 'notes', 'packs', 'queue'] as const;

const plain = ({ newest: _newest, ...summary }: AuditSummary & { newest: number }): AuditSummary => summary;

const within = (url: string) =>
  IDBKeyRange.bound([url, Number.NEGATIVE_INFINITY], [url, Number.POSITIVE_INFINITY]);

/** What addresses of a site begin with. */
const below = (host: string) => [`http://${host}/`, `https://${host}/`];

type All = Upkeep<[...typeof ALL]>;

/** Deletes what is kept of the addresses that begin so, and says how many audits there were. */
async function forget(kept: All, beginning: string): Promise<number> {
  const end = `${beginning}\uffff`;
  const addresses = IDBKeyRange.bound([beginning, Number.NEGATIVE_INFINITY], [end, Number.POSITIVE_INFINITY]);
  const ids = await kept.objectStore('summaries').index('url').getAllKeys(addresses);
  await Promise.all([
    kept.objectStore('notes').delete(IDBKeyRange.bound(beginning, end)),
    kept.objectStore('queue').delete(IDBKeyRange.bound(beginning, end)),
    ...ids.flatMap((id) => OF_AUDITS.map((name) => kept.objectStore(name).delete(id))),
  ]);
  return ids.length;
}

const isOfSame = (a: Judgement, b: Judgement) => a.course === b.course && a.rule === b.rule;

const notesOf = (kept: PageNotes | undefined): PageNotes => ({
  answers: kept?.answers ?? [],
  lookUps: kept?.lookUps ?? [],
  ...(kept?.remarks && { remarks: kept.remarks }),
  ...(kept?.tags && { tags: kept.tags }),
});
