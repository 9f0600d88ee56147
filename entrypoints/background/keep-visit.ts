import { keptReading } from '@/rules/reading/kept-reading';
import type { AuditEntry } from './audit-store';
import type { Database } from './database';

/**
 * Keeps an audit. Where the newest audit of its address was read after `since` and says the same of the same page, that
 * one is kept, with the time of the later reading: to open a page twice in a row is one visit. Gives the id of what is
 * kept. A reading of another day stays one of its own, since a page may promise something "until tonight".
 */
export async function keepVisit(db: Database, entry: AuditEntry, since: string): Promise<{ id: string }> {
  const kept = transactionOf(db);
  kept.done.catch(() => {});
  try {
    const { summary, audit, reading } = await visitOf(kept, entry, since);
    const { id } = summary;
    handled(kept.objectStore('audits').put({ id, audit }));
    handled(kept.objectStore('summaries').put({ ...summary, newest: -Date.parse(summary.readAt) }));
    handled(kept.objectStore('readings').put({ id, reading: keptReading(reading) }));
    await kept.done;
    return { id };
  } catch (error) {
    abort(kept);
    throw error;
  }
}

/** The transaction's own error is the one to report, also where a later request was refused at once. */
const handled = (request: Promise<unknown>) => void request.catch(() => {});

type Visits = ReturnType<typeof transactionOf>;
const transactionOf = (db: Database) =>
  db.transaction(['audits', 'summaries', 'readings'], 'readwrite', { durability: 'strict' });

/** What is to be written: the entry itself, or as the visit that it goes on. */
async function visitOf(kept: Visits, entry: AuditEntry, since: string): Promise<AuditEntry> {
  const { url, readAt } = entry.summary;
  // As far ahead as back: what a wrong clock once dated years ahead is no visit of today.
  const until = 2 * Date.parse(readAt) - Date.parse(since);
  const from = IDBKeyRange.bound([url, -until], [url, -Date.parse(since)]);
  const before = await kept.objectStore('summaries').index('url').get(from);
  if (!before || !isSameDay(before.readAt, readAt)) return entry;
  const [audit, reading] = await Promise.all([
    kept.objectStore('audits').get(before.id),
    kept.objectStore('readings').get(before.id),
  ]);
  if (!audit || !reading) return entry;
  const same = isSame(
    { audit: audit.audit, text: reading.reading.text },
    { audit: entry.audit, text: entry.reading.text },
  );
  if (!same) return entry;
  // A reading that is told of late does not set a visit back.
  const [, latest] = [before.readAt, readAt].sort() as [string, string];
  return {
    // How much the visit had changed is as it was: the same page changed nothing.
    summary: { ...entry.summary, id: before.id, readAt: latest, changes: before.changes },
    audit: { ...entry.audit, readAt: latest },
    reading: entry.reading,
  };
}

interface Read {
  audit: AuditEntry['audit'];
  text: string;
}

function isSame(before: Read, now: Read): boolean {
  const timeless = ({ audit }: Read) => JSON.stringify({ ...audit, readAt: '' });
  return before.text === now.text && timeless(before) === timeless(now);
}

const isSameDay = (a: string, b: string) => new Date(a).toDateString() === new Date(b).toDateString();

function abort(kept: Visits) {
  try {
    kept.abort();
  } catch {
    // It ended by itself.
  }
}
