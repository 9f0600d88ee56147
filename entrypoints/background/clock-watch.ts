import type { Area } from './storage-area';

const KEY = 'clock';
const DAY_MS = 86_400_000;
/** A clock this much later than when it was last looked at may be wrong, or the browser was closed for so long. */
const LEAP_MS = 40 * DAY_MS;

/** When the clock was last looked at and believed, and since when it is in doubt; milliseconds of the clock itself. */
interface Looked {
  last: number;
  doubted: number | null;
}

/**
 * Whether the clock may be believed where something would be deleted for its age. One that leapt ahead is believed when
 * it has gone on from there for a day: a clock that was set wrong for an hour takes no kept audit with it. One that was
 * set back deletes less, never more.
 */
export async function isClockBelieved(local: Pick<Area, 'get' | 'set'>, now = Date.now()): Promise<boolean> {
  const { [KEY]: kept } = (await local.get(KEY)) as { [KEY]?: Looked };
  const { last, doubted } = kept ?? { last: now, doubted: null };
  const leapt = now - last > LEAP_MS;
  const waited = doubted !== null && now - doubted >= DAY_MS;
  const believed = !leapt || waited;
  const from = doubted !== null && doubted <= now ? doubted : now;
  await local.set({ [KEY]: believed ? { last: now, doubted: null } : { last, doubted: from } });
  return believed;
}
