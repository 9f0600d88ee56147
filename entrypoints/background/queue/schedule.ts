import type { QueueItem } from './queue-item';

/** How fast the queue may go. */
export interface Pace {
  /** Pause between two pages of one host, in ms. */
  pauseMs: number;
  /** Tabs at a time. */
  most: number;
}

/** When each host was last visited, and which are being visited or wait for the person. */
function hosts(items: readonly QueueItem[], now: number) {
  const busy = new Set<string>();
  const last = new Map<string, number>();
  for (const { host, state, ended, ownTab } of items) {
    if (ownTab !== null) continue;
    // A host that asks for a login or a captcha is not asked for more until the person has been there.
    if (state === 'reading' || state === 'person') busy.add(host);
    // After a clock was set back a visit seems to end in the future; it was over before now.
    if (ended !== null && ended <= now) last.set(host, Math.max(ended, last.get(host) ?? 0));
  }
  return { busy, last };
}

const isWaiting = ({ state, file }: QueueItem) => state === 'waiting' && !file;

/** The items that may begin now, in their order: as many as there are tabs free, one a host at a time. */
export function nextItems(items: readonly QueueItem[], now: number, { pauseMs, most }: Pace): QueueItem[] {
  const { busy, last } = hosts(items, now);
  let free = most - items.filter(({ state, file }) => state === 'reading' && !file).length;
  const next: QueueItem[] = [];
  for (const item of [...items].filter(isWaiting).sort((a, b) => a.order - b.order)) {
    if (free <= 0) break;
    // A tab that is open already asks nothing of its host.
    if (item.ownTab === null) {
      if (busy.has(item.host) || now - (last.get(item.host) ?? -Infinity) < pauseMs) continue;
      busy.add(item.host);
    }
    next.push(item);
    free--;
  }
  return next;
}

/** In how many ms the pause of some waiting item's host is over; null when none waits for that. */
export function nextMoment(items: readonly QueueItem[], now: number, { pauseMs }: Pace): number | null {
  const { busy, last } = hosts(items, now);
  const pauses = items
    .filter((item) => isWaiting(item) && !busy.has(item.host))
    .map(({ host }) => Math.max(0, (last.get(host) ?? now - pauseMs) + pauseMs - now));
  return pauses.length ? Math.min(...pauses) : null;
}

/** Whether there is anything left that goes on by itself. */
export const isUnderWay = (items: readonly QueueItem[]): boolean =>
  items.some((item) => isWaiting(item) || (item.state === 'reading' && !item.file));
