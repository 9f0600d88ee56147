import { expect, it } from 'vitest';
import { heldByHost, type QueueRow, queueProgress } from '@/components/queue-row';

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

it('tells pages that wait behind one of their host that only a person can pass from those that go on', () => {
  const ends = [0, 5000, 10_000].map((ended, n) => row(n, { state: 'done', ended }));
  const login = row(3, { state: 'person', reason: 'login' });
  const rows = [
    ...ends,
    login,
    row(4, {}),
    row(5, {}),
    row(6, { host: 'b.example' }),
    row(7, { file: true }),
  ];
  expect([...heldByHost(rows)]).toEqual([['a.example', 2]]);
  // The page of another host and the file go on, and take their time.
  expect(queueProgress(rows)).toMatchObject({ person: 1, held: 2, left: 10_000 });
  expect(queueProgress([...ends, row(4, {})])).toMatchObject({ held: 0, left: 5000 });
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
