import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import { isClockBelieved } from '@/entrypoints/background/clock-watch';
import { entry, fakeArea } from '../background/fixture';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2026, 10, 24, 13);
const zone = process.env.TZ;
let store: ReturnType<typeof auditStore>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = auditStore();
});
afterEach(() => {
  store.close();
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

const iso = (time: number) => new Date(time).toISOString();
const visit = (time: number) => store.keepVisit(entry(iso(time)), iso(time - HOUR / 2));
async function times(): Promise<string[]> {
  const found = await store.recent(100);
  return found.ok ? found.audits.map(({ readAt }) => readAt) : [];
}

it('fault 15: a clock set back loses no audit and puts none twice', async () => {
  await visit(NOW);
  // The same visit, told by a clock that went back ten minutes: one visit, and not set back with it.
  await visit(NOW - HOUR / 6);
  expect(await times()).toEqual([iso(NOW)]);
  // Two days back it is a visit of its own, and the one that is ahead stays.
  await visit(NOW - 2 * DAY);
  await visit(NOW - 2 * DAY + HOUR / 6);
  expect(await times()).toEqual([iso(NOW), iso(NOW - 2 * DAY + HOUR / 6)]);
});

it('fault 15: a clock that leaps years ahead deletes nothing for its age, until it has gone on for a day', async () => {
  const { area } = fakeArea();
  expect(await isClockBelieved(area, NOW)).toBe(true);
  expect(await isClockBelieved(area, NOW + 30 * DAY)).toBe(true);
  const wrong = NOW + 900 * DAY;
  expect(await isClockBelieved(area, wrong)).toBe(false);
  expect(await isClockBelieved(area, wrong + 2 * HOUR)).toBe(false);
  // Put right again, it is believed at once.
  expect(await isClockBelieved(area, NOW + 31 * DAY)).toBe(true);
  // A browser that was closed for so long waits a day, and then goes on.
  const later = NOW + 200 * DAY;
  expect(await isClockBelieved(area, later)).toBe(false);
  expect(await isClockBelieved(area, later + DAY)).toBe(true);
  expect(await isClockBelieved(area, later + DAY + HOUR)).toBe(true);
});

it('fault 15: the hour that daylight saving gives twice, and the one it takes, keep each visit once', async () => {
  process.env.TZ = 'America/New_York';
  const twice = Date.UTC(2026, 10, 1, 5, 50);
  await visit(twice);
  // Twenty minutes on, and the clock on the wall shows forty less.
  await visit(twice + HOUR / 3);
  expect(await times()).toEqual([iso(twice + HOUR / 3)]);
  const taken = Date.UTC(2026, 2, 8, 6, 50);
  await visit(taken);
  await visit(taken + HOUR / 3);
  expect(await times()).toEqual([iso(twice + HOUR / 3), iso(taken + HOUR / 3)]);
});
