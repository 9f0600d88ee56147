import { heldAgainst } from '@/rules/engine/held-against';
import { readingOf } from '@/rules/reading/kept-reading';
import { type JsonProblem, readJson } from '../read-json';
import { readingShape } from '../reading-shape';
import { digestChain } from './digest';
import { BadFile, type FileProblem, linesOf, MOST_BYTES } from './lines';
import { BACKUP_FORMAT, type BackupRecord, header, keyOf, recordShape } from './record';

export type BackupProblem =
  | FileProblem
  | JsonProblem
  | 'not-a-backup'
  | 'newer-format'
  | 'cut-off'
  | 'shape'
  | 'pack'
  | 'reading'
  | 'id-twice'
  | 'changed';

/** What is wrong with a file, and in which of its records and where in it. */
export interface FoundProblem {
  problem: BackupProblem;
  /** From 1; left out where it is about the file as a whole. */
  record?: number;
  where?: string;
}

export interface Backup {
  made: string;
  by: string;
  records: BackupRecord[];
}

const LIMITS = { depth: 64, values: 3_000_000 };
const MOST_RECORDS = 400_000;
/** A file that an editor has laid out anew is read as a whole, up to this. */
const MOST_WHOLE = 64 * 2 ** 20;
/** As many as help a person; what is wrong once is often wrong everywhere. */
const MOST_TOLD = 20;

/** Reads and checks a back-up. Either all of it is as it should be, or nothing of it is given. */
export async function readBackup(
  file: Blob,
  most = MOST_BYTES,
): Promise<{ ok: true; backup: Backup } | { ok: false; problems: FoundProblem[] }> {
  try {
    return await checked(parted(await linesOf(file, most)));
  } catch (error) {
    if (error instanceof BadFile) return bad(error.problem);
    if (error instanceof Refused) return { ok: false, problems: [error.found] };
    throw error;
  }
}

class Refused extends Error {
  constructor(readonly found: FoundProblem) {
    super(found.problem);
  }
}

const bad = (problem: BackupProblem) => ({ ok: false as const, problems: [{ problem }] });

interface Parts {
  head: unknown;
  /** A record each: its JSON, or a value where the file was read as a whole. */
  records: (string | { value: unknown })[];
  sha256: unknown;
}

const RECORDS = '"records":[';

/** The file as we write it, a record a line; or any other layout of the same object. */
function parted(lines: string[]): Parts {
  while (lines.length && !lines.at(-1)!.trim()) lines.pop();
  const [first = ''] = lines;
  if (!first.endsWith(RECORDS)) return partedWhole(lines);
  const head = json(`${first}]}`);
  const last = lines.length > 1 ? lines.at(-1)! : '';
  if (!last.startsWith('],')) throw new Refused({ problem: 'cut-off' });
  const tail = json(`{${last.slice(2)}`) as { sha256?: unknown };
  const records = lines.slice(1, -1).map((line) => (line.endsWith(',') ? line.slice(0, -1) : line));
  if (records.length > MOST_RECORDS) throw new Refused({ problem: 'too-many' });
  return { head, records, sha256: tail.sha256 };
}

function partedWhole(lines: string[]): Parts {
  if (lines.reduce((sum, { length }) => sum + length, 0) > MOST_WHOLE)
    throw new Refused({ problem: 'too-large' });
  const whole = json(lines.join('\n'));
  const { records, sha256 } = (whole ?? {}) as { records?: unknown; sha256?: unknown };
  if (!Array.isArray(records)) throw new Refused({ problem: 'not-a-backup' });
  return { head: whole, records: records.map((value: unknown) => ({ value })), sha256 };
}

function json(text: string, record?: number): unknown {
  const read = readJson(text, LIMITS);
  if (!read.ok) throw new Refused({ problem: read.problem, record });
  return read.value;
}

async function checked({ head, records, sha256 }: Parts) {
  const named = heldAgainst(header, head);
  if (!named.success) return bad('not-a-backup');
  if (named.data.format > BACKUP_FORMAT) return bad('newer-format');
  if (named.data.format !== BACKUP_FORMAT) return bad('not-a-backup');
  const problems: FoundProblem[] = [];
  const good: BackupRecord[] = [];
  const seen = new Set<string>();
  const chain = digestChain();
  const { records: _records, sha256: _sha256, ...opening } = head as Record<string, unknown>;
  await chain.add(JSON.stringify(opening));
  for (const [index, one] of records.entries()) {
    const record = index + 1;
    const value = typeof one === 'string' ? json(one, record) : one.value;
    await chain.add(typeof one === 'string' ? one : JSON.stringify(one.value));
    const found = problemOf(value, seen);
    if ('problem' in found) problems.push({ ...found, record });
    else good.push(found.record);
    if (problems.length >= MOST_TOLD) break;
  }
  if (problems.length) return { ok: false as const, problems };
  if (sha256 !== chain.end()) return bad('changed');
  const { made, by } = named.data;
  return { ok: true as const, backup: { made, by, records: good } };
}

function problemOf(value: unknown, seen: Set<string>): { record: BackupRecord } | FoundProblem {
  const parsed = heldAgainst(recordShape, value);
  if (!parsed.success) return { problem: 'shape', where: parsed.issues[0]?.path.join('.') };
  // The shapes leave out nothing that the types name; what they let through beside it is kept as it is.
  const record = value as BackupRecord;
  const key = keyOf(record);
  if (seen.has(key)) return { problem: 'id-twice', where: key };
  seen.add(key);
  if (record.is === 'audit' && record.reading && !isReading(record.reading)) return { problem: 'reading' };
  return { record };
}

function isReading(kept: Parameters<typeof readingOf>[0]): boolean {
  try {
    return readingShape.safeParse(readingOf(kept)).success;
  } catch {
    return false;
  }
}
