import * as z from 'zod/mini';
import type { Place } from './protocol';
import type { Area } from './storage-area';

const inset = z.number().check(z.minimum(0), z.maximum(20_000));
export const placeShape = z.strictObject({
  corner: z.enum(['bottom-end', 'bottom-start', 'top-end', 'top-start']),
  x: inset,
  y: inset,
  width: z.optional(inset),
  height: z.optional(inset),
});

const KEY = 'places';
/** Sites whose place is remembered; the oldest are forgotten. */
const MOST = 200;

const kept = z.record(z.string(), placeShape);

/** Where a person moved the overlay, by site, in `storage.local`. */
export async function readPlace(local: Area, host: string): Promise<Place | null> {
  const places = kept.safeParse((await local.get(KEY))[KEY]).data ?? {};
  return Object.hasOwn(places, host) ? places[host]! : null;
}

export async function keepPlace(local: Area, host: string, place: Place): Promise<void> {
  const { [host]: _before, ...others } = kept.safeParse((await local.get(KEY))[KEY]).data ?? {};
  const newest = Object.entries(others).slice(0, MOST - 1);
  await local.set({ [KEY]: { [host]: place, ...Object.fromEntries(newest) } });
}
