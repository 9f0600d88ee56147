import type { IDBPTransaction } from 'idb';
import type { Connection, Kept, Stores } from '../database';
import type { OwnPackRecord } from '../own-pack';
import { isSame, mergeAudits, mergeNotes, mergePacks } from './merge';
import type { Backup } from './read-backup';
import type { AuditRecord, BackupRecord, NotesRecord, PackRecord } from './record';
import { recordOf } from './write-backup';

/** What a file would do to what is kept here. */
export interface Preview {
  audits: Tally;
  notes: Tally;
  packs: Tally;
  settings: boolean;
  /** Audits that are here too and were judged otherwise; both judgements are kept. Not more than `MOST_NAMED`. */
  colliding: { title: string | null; url: string; readAt: string }[];
}

export interface Tally {
  added: number;
  same: number;
  merged: number;
}

const MOST_NAMED = 20;
const nothing = (): Tally => ({ added: 0, same: 0, merged: 0 });

const STORES = [
  'audits',
  'summaries',
  'readings',
  'judgements',
  'earlier',
  'labels',
  'notes',
  'packs',
] as const;

/** Compiles a pack of the file; a back-up whose pack can no longer be compiled is told of before anything is written. */
export type CompilePack = (pack: PackRecord) => OwnPackRecord;

/** Says what a file would do, and changes nothing. */
export function previewBackup(connection: Connection, backup: Backup): Promise<Kept<{ preview: Preview }>> {
  return connection.attempt(async (db) => {
    const work = await merged(db.transaction(STORES), backup.records);
    return { preview: work.preview };
  });
}

/**
 * Brings a file in: all of it or nothing, in one transaction, beside what is here. What was written since the preview
 * is merged like the rest.
 */
export async function applyBackup(
  connection: Connection,
  backup: Backup,
  compile: CompilePack,
): Promise<Kept<{ preview: Preview }>> {
  const compiled = new Map<string, OwnPackRecord>();
  for (const record of backup.records)
    if (record.is === 'pack') compiled.set(record.file.name, compile(record));
  return connection.attempt(async (db) => {
    const into = db.transaction(STORES, 'readwrite', { durability: 'strict' });
    into.done.catch(() => {});
    try {
      const { changed, preview } = await merged(into, backup.records);
      // The transaction's own error, given by `done`, is the one to report.
      const put = (request: Promise<unknown>) => void request.catch(() => {});
      for (const record of changed) {
        if (record.is === 'audit') putAudit(into, record, put);
        else if (record.is === 'notes')
          put(into.objectStore('notes').put({ page: record.page, ...record.notes }));
        else {
          const pack = compiled.get(record.file.name);
          if (pack && isSame(pack.file, record.file))
            put(into.objectStore('packs').put({ ...pack, on: record.on, at: record.at }));
        }
      }
      await into.done;
      return { preview };
    } catch (error) {
      try {
        into.abort();
      } catch {
        // It is over already: the error at hand says why.
      }
      throw error;
    }
  });
}

type Mode = 'readonly' | 'readwrite';
type Reads = IDBPTransaction<Stores, typeof STORES, Mode>;
type Writes = IDBPTransaction<Stores, typeof STORES, 'readwrite'>;

function putAudit(into: Writes, record: AuditRecord, put: (request: Promise<unknown>) => void) {
  const { summary, audit, judgedAt, reading, judgements, replaced, earlier, labels } = record;
  const { id } = summary;
  put(into.objectStore('audits').put({ id, audit, ...(judgedAt ? { judgedAt } : {}) }));
  put(into.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) }));
  if (reading) put(into.objectStore('readings').put({ id, reading }));
  if (judgements.length || replaced.length)
    put(into.objectStore('judgements').put({ id, judgements, ...(replaced.length ? { replaced } : {}) }));
  if (earlier.length) put(into.objectStore('earlier').put({ id, audits: earlier }));
  if (labels.length) put(into.objectStore('labels').put({ id, labels }));
}

type Changed = AuditRecord | NotesRecord | PackRecord;

/** The records that differ from what is here, merged with it. Only keys are read of what is here, until two meet. */
async function merged(from: Reads, records: readonly BackupRecord[]) {
  const [ids, pages, packs] = await Promise.all([
    from.objectStore('audits').getAllKeys(),
    from.objectStore('notes').getAllKeys(),
    from.objectStore('packs').getAllKeys(),
  ]);
  const here = { audit: new Set(ids), notes: new Set(pages), pack: new Set(packs) };
  const preview: Preview = {
    audits: nothing(),
    notes: nothing(),
    packs: nothing(),
    settings: false,
    colliding: [],
  };
  const changed: Changed[] = [];
  function tell(tally: Tally, mine: Changed | null, both: Changed) {
    if (!mine) tally.added++;
    else if (isSame(mine, both)) tally.same++;
    else tally.merged++;
    if (!mine || !isSame(mine, both)) changed.push(both);
  }
  for (const record of records) {
    if (record.is === 'settings') preview.settings = true;
    else if (record.is === 'audit') {
      const { id, title, url, readAt } = record.summary;
      const mine = here.audit.has(id) ? await auditHere(from, id) : null;
      tell(preview.audits, mine, mine ? mergeAudits(mine, record) : record);
      if (mine && !isSame(mine.audit, record.audit) && preview.colliding.length < MOST_NAMED)
        preview.colliding.push({ title, url, readAt });
    } else if (record.is === 'notes') {
      const kept = here.notes.has(record.page) ? await from.objectStore('notes').get(record.page) : undefined;
      const mine = kept ? notesHere(kept) : null;
      const both = mine ? { ...record, notes: mergeNotes(mine.notes, record.notes) } : record;
      tell(preview.notes, mine, both);
    } else {
      const kept = here.pack.has(record.file.name)
        ? await from.objectStore('packs').get(record.file.name)
        : undefined;
      const mine: PackRecord | null = kept ? { is: 'pack', file: kept.file, on: kept.on, at: kept.at } : null;
      tell(preview.packs, mine, mine ? mergePacks(mine, record) : record);
    }
  }
  return { changed, preview };
}

function notesHere({ page, ...notes }: { page: string } & NotesRecord['notes']): NotesRecord {
  return { is: 'notes', page, notes };
}

async function auditHere(from: Reads, id: string): Promise<AuditRecord | null> {
  const [audit, summary, reading, held, earlier, labels] = await Promise.all([
    from.objectStore('audits').get(id),
    from.objectStore('summaries').get(id),
    from.objectStore('readings').get(id),
    from.objectStore('judgements').get(id),
    from.objectStore('earlier').get(id),
    from.objectStore('labels').get(id),
  ]);
  return audit && summary ? recordOf({ audit, summary, reading, held, earlier, labels }) : null;
}
