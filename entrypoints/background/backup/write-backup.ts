import type { Connection, Database, Kept } from '../database';
import { digestChain } from './digest';
import { type AuditRecord, BACKUP_FORMAT, type BackupRecord, type SettingsRecord } from './record';

export interface Wanted {
  /** Ids of the audits that are wanted; null for all. Notes come with the pages of these audits. */
  ids: ReadonlySet<string> | null;
  /** The pages as they were read: without them nothing can be judged again elsewhere. */
  readings: boolean;
  /** Packs and settings, for a move; a selection for a colleague goes without. */
  settings: Omit<SettingsRecord, 'is'> | null;
}

/** Audits at a time: enough to keep the database busy, few enough to fit in memory. */
const STRETCH = 50;

/**
 * Writes a back-up piece by piece into `write` and says how many records it holds. The pieces make one JSON object, a
 * record a line.
 */
export async function writeBackup(
  connection: Connection,
  wanted: Wanted,
  about: { made: string; by: string },
  write: (piece: string) => void,
  onProgress: (audits: number) => void = () => {},
): Promise<Kept<{ records: number; audits: number }>> {
  const chain = digestChain();
  let records = 0;
  let audits = 0;
  const head = { product: 'kejian', kind: 'backup', format: BACKUP_FORMAT, ...about };
  const opening = JSON.stringify(head);
  await chain.add(opening);
  write(`${opening.slice(0, -1)},"records":[\n`);
  async function add(record: BackupRecord) {
    const line = JSON.stringify(record);
    await chain.add(line);
    write(`${records++ ? ',\n' : ''}${line}`);
  }

  const ids = await connection.attempt(async (db) => ({ all: await db.getAllKeys('summaries') }));
  if (!ids.ok) return ids;
  const chosen = ids.all.filter((id) => wanted.ids === null || wanted.ids.has(id));
  const pages = new Set<string>();
  for (let at = 0; at < chosen.length; at += STRETCH) {
    const found = await connection.attempt(async (db) => ({
      records: await auditRecords(db, chosen.slice(at, at + STRETCH)),
    }));
    if (!found.ok) return found;
    for (const record of found.records) {
      pages.add(record.summary.url);
      await add(wanted.readings ? record : { ...record, reading: null });
    }
    audits += found.records.length;
    onProgress(audits);
  }
  const rest = await connection.attempt(async (db) => ({
    notes: await db.getAll('notes'),
    packs: wanted.settings ? await db.getAll('packs') : [],
  }));
  if (!rest.ok) return rest;
  for (const { page, ...notes } of rest.notes)
    if (wanted.ids === null || pages.has(page)) await add({ is: 'notes', page, notes });
  for (const { file, on, at } of rest.packs) await add({ is: 'pack', file, on, at });
  if (wanted.settings) await add({ is: 'settings', ...wanted.settings });
  write(`\n],"sha256":${JSON.stringify(chain.end())}}\n`);
  return { ok: true, records, audits };
}

const OF_AUDIT = ['audits', 'summaries', 'readings', 'judgements', 'earlier', 'labels'] as const;

/** All that is kept of these visits, as it stands in one moment; one that is gone by now is left out. */
export async function auditRecords(db: Database, ids: readonly string[]): Promise<AuditRecord[]> {
  const from = db.transaction(OF_AUDIT);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [audit, summary, reading, held, earlier, labels] = await Promise.all([
        from.objectStore('audits').get(id),
        from.objectStore('summaries').get(id),
        from.objectStore('readings').get(id),
        from.objectStore('judgements').get(id),
        from.objectStore('earlier').get(id),
        from.objectStore('labels').get(id),
      ]);
      return audit && summary ? recordOf({ audit, summary, reading, held, earlier, labels }) : null;
    }),
  );
  return found.filter((record) => record !== null);
}

type Value<S extends (typeof OF_AUDIT)[number]> = Awaited<ReturnType<Database['get']>> &
  import('../database').Stores[S]['value'];

/** What the stores hold of a visit, as one record. */
export function recordOf(kept: {
  audit: Value<'audits'>;
  summary: Value<'summaries'>;
  reading?: Value<'readings'>;
  held?: Value<'judgements'>;
  earlier?: Value<'earlier'>;
  labels?: Value<'labels'>;
}): AuditRecord {
  const { newest: _newest, ...summary } = kept.summary;
  const { audit, judgedAt } = kept.audit;
  return {
    is: 'audit',
    summary,
    audit,
    ...(judgedAt ? { judgedAt } : {}),
    reading: kept.reading?.reading ?? null,
    judgements: kept.held?.judgements ?? [],
    replaced: kept.held?.replaced ?? [],
    earlier: kept.earlier?.audits ?? [],
    labels: kept.labels?.labels ?? [],
  };
}
