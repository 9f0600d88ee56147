/** What is shown of one item of the bulk queue. */
export interface QueueRow {
  id: string;
  host: string;
  state: 'waiting' | 'reading' | 'person' | 'done' | 'skipped' | 'failed';
  visit: string | null;
  ended: number | null;
  reason: string | null;
  detail: string;
  title: string | null;
  result: {
    kind: string;
    provider: string | null;
    courses: number;
    grade: string | null;
    flagged: number;
    coverage: number;
  } | null;
  file: boolean;
}

/** How far the queue has come. */
export interface QueueProgress {
  total: number;
  over: number;
  done: number;
  skipped: number;
  failed: number;
  person: number;
  /** Waiting for a site that a person has to be at first. */
  held: number;
  /** In ms; null while too little is known. */
  left: number | null;
}

/** Visits from which the pace is taken. */
const LATELY = 12;
/** A longer gap between two visits was a pause, not the pace. */
const GAP_MS = 120_000;

/** How many items of each host wait until the person has been there, with those that wait for it with them. */
export function heldByHost(rows: readonly QueueRow[]): ReadonlyMap<string, number> {
  const held = new Map<string, number>();
  for (const { state, host } of rows) if (state === 'person') held.set(host, 0);
  for (const { state, host, file } of rows)
    if (state === 'waiting' && !file && held.has(host)) held.set(host, held.get(host)! + 1);
  return held;
}

/** Counts the items, and takes what is left from the pace of the visits that ended last. */
export function queueProgress(rows: readonly QueueRow[]): QueueProgress {
  const count = (state: QueueRow['state']) => rows.filter((row) => row.state === state).length;
  const [done, skipped, failed, person] = (['done', 'skipped', 'failed', 'person'] as const).map(count) as [
    number,
    number,
    number,
    number,
  ];
  const over = done + skipped + failed;
  const held = [...heldByHost(rows).values()].reduce((sum, n) => sum + n, 0);
  const ends = rows
    .flatMap(({ ended, file }) => (ended === null || file ? [] : [ended]))
    .sort((a, b) => a - b)
    .slice(-LATELY);
  const gaps = ends.slice(1).map((end, index) => Math.min(end - ends[index]!, GAP_MS));
  const pace = gaps.length >= 2 ? gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length : null;
  return {
    total: rows.length,
    over,
    done,
    skipped,
    failed,
    person,
    held,
    left: pace === null ? null : pace * (rows.length - over - person - held),
  };
}

/** Where an item is: the address without what every address has, or the name of a file. */
export function placeOf({ id, file }: Pick<QueueRow, 'id' | 'file'>): string {
  if (!file) return id.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  try {
    return decodeURIComponent(id.slice(id.lastIndexOf('/') + 1));
  } catch {
    return id;
  }
}
