import { expect, it } from 'vitest';
import { type QueueRow, queueProgress } from '@/components/queue-row';

const row = (n: number, change: Partial<QueueRow>): QueueRow => ({
  id: `https://a.example/${n}`,
  host: 'a.example',
  state: 'waiting',
  visit: null,
  ended: null,
  reason: null,
  detail: '',
  title: null,
  result: null,
  file: false,
  ...change,
});

it('counts what is over, and what waits for the person is not', () => {
  const states = ['done', 'done', 'skipped', 'failed', 'person', 'reading', 'waiting'] as const;
  const rows = states.map((state, n) => row(n, { state }));
  expect(queueProgress(rows)).toMatchObject({ total: 7, over: 4, done: 2, skipped: 1, failed: 1, person: 1 });
});

it('takes the time left from the pace of late, and none from one visit', () => {
  const done = (ended: number, n: number) => row(n, { state: 'done', ended });
  const waiting = [7, 8, 9].map((n) => row(n, {}));
  expect(queueProgress([done(1000, 1), ...waiting]).left).toBeNull();
  const ends = [0, 5000, 10_000, 15_000];
  expect(queueProgress([...ends.map(done), ...waiting]).left).toBe(15_000);
  // A night in between is no pace.
  const night = [...ends, 15_000 + 36_000_000, 15_000 + 36_005_000];
  expect(queueProgress([...night.map(done), ...waiting]).left).toBeLessThan(3 * 60_000);
});
