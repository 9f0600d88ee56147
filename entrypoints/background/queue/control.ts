import * as z from 'zod/mini';
import type { Area } from '../storage-area';

/** What a person set for the queue. */
export interface QueueControl {
  paused: boolean;
  /** Pause between two pages of one host, in seconds. */
  pause: number;
  /** Hosts that the browser was asked for because of the queue alone: not watched, and given back at its end. */
  lent: string[];
}

export const LONGEST_PAUSE = 600;
export const pauseShape = z.number().check(z.minimum(0), z.maximum(LONGEST_PAUSE));
export const hostShape = z.string().check(z.minLength(1), z.maxLength(255));

const KEY = 'queue';
const shape = z.strictObject({ paused: z.boolean(), pause: pauseShape, lent: z.array(hostShape) });
const UNSET: QueueControl = { paused: false, pause: 3, lent: [] };

/** What is set, or how it is without a setting. */
export async function readControl(area: Area): Promise<QueueControl> {
  const kept = shape.safeParse((await area.get(KEY))[KEY]);
  return kept.success ? kept.data : UNSET;
}

export async function changeControl(area: Area, change: Partial<QueueControl>): Promise<QueueControl> {
  const next = { ...(await readControl(area)), ...change };
  await area.set({ [KEY]: next });
  return next;
}
