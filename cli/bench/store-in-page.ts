import { auditStore } from '@/entrypoints/background/audit-store';
import { applyBackup } from '@/entrypoints/background/backup/apply-backup';
import type { AuditRecord } from '@/entrypoints/background/backup/record';
import { kejianDatabase } from '@/entrypoints/background/database';
import { madeAudit } from './made-audits';

/** What is measured of the stores, run inside a page of the extension in a real browser. Times are in milliseconds. */

const PATIENCE = 600_000;
const STRETCH = 2000;
const WANTED = 50;

const made = (from: number, count: number): AuditRecord[] =>
  Array.from({ length: count }, (_, i) => madeAudit(from + i));

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function sound<T extends { ok: boolean }>(answer: T): T {
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer;
}

async function brought(name: string, records: AuditRecord[]): Promise<number> {
  const db = kejianDatabase({ name, patience: PATIENCE });
  sound(await db.attempt(async () => ({})));
  const backup = { made: '2026-11-24T00:00:00.000Z', by: 'bench', records };
  const ms = await timed(async () =>
    sound(
      await applyBackup(db, backup, () => {
        throw new Error('no packs here');
      }),
    ),
  );
  db.close();
  return ms;
}

/** The floor: the same values put into the same stores in one transaction, and nothing else. */
async function raw(name: string, records: AuditRecord[]): Promise<number> {
  const db = kejianDatabase({ name, patience: PATIENCE });
  sound(await db.attempt(async () => ({})));
  const ms = await timed(async () =>
    sound(
      await db.attempt(async (open) => {
        const into = open.transaction(['audits', 'summaries', 'readings'], 'readwrite', {
          durability: 'strict',
        });
        for (const { summary, audit, reading } of records) {
          const { id } = summary;
          void into.objectStore('audits').put({ id, audit });
          void into.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) });
          void into.objectStore('readings').put({ id, reading: reading! });
        }
        await into.done;
        return {};
      }),
    ),
  );
  db.close();
  return ms;
}

const dropped = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

/** Bulk import and its floor, one after the other, each into an empty database. */
export async function importAgainstRaw(count: number): Promise<{ import: number; raw: number }> {
  const records = made(0, count);
  const result = { import: await brought('bench-import', records), raw: await raw('bench-raw', records) };
  await Promise.all([dropped('bench-import'), dropped('bench-raw')]);
  return result;
}

/** Brings `count` audits into a database, in stretches that fit in memory. */
export async function fill(name: string, count: number): Promise<void> {
  for (let at = 0; at < count; at += STRETCH) await brought(name, made(at, Math.min(STRETCH, count - at)));
}

/** Reads of one kind that are timed as one: the page's clock is coarser than any of them. */
const READS = 5;

async function timedReads(read: () => Promise<{ ok: boolean }>): Promise<number> {
  const ms = await timed(async () => {
    for (let n = 0; n < READS; n++) sound(await read());
  });
  return ms / READS;
}

/** The newest fifty of all, of a provider and of a grade. */
export async function look(name: string): Promise<{ newest: number; provider: number; grade: number }> {
  const store = auditStore({ name, patience: PATIENCE });
  const db = kejianDatabase({ name, patience: PATIENCE });
  const by = (index: 'provider' | 'grade', value: string) =>
    timedReads(() =>
      db.attempt(async (open) => {
        const range = IDBKeyRange.bound([value, Number.NEGATIVE_INFINITY], [value, Number.POSITIVE_INFINITY]);
        return { found: await open.getAllFromIndex('summaries', index, range, WANTED) };
      }),
    );
  // Both connections stand before anything is timed. Nothing is counted for that: to go over every key drives what is
  // timed out of the browser's memory, and out of that of the large database alone.
  sound(await store.audit(''));
  sound(await db.attempt(async (open) => ({ none: await open.get('audits', '') })));
  const times = {
    newest: await timedReads(() => store.recent(WANTED)),
    provider: await by('provider', '机构 7'),
    grade: await by('grade', 'B'),
  };
  store.close();
  db.close();
  return times;
}
