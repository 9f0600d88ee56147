import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import { entry, PAGE, reading } from './fixture';

const at = (minutes: number) => new Date(2026, 10, 24, 13, minutes).toISOString();
const since = (minutes: number) => at(minutes - 30);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

async function read(...visits: { minute: number; words?: string }[]) {
  const store = auditStore();
  for (const { minute, words } of visits) {
    const one = entry(at(minute));
    if (words) one.reading = reading(PAGE, words);
    expect(await store.keepVisit(one, since(minute))).toMatchObject({ ok: true });
  }
  const history = await store.history(PAGE);
  const audits = history.ok ? history.audits : [];
  for (const { id, readAt } of audits) {
    const kept = await store.find(id);
    expect(kept).toMatchObject({ ok: true, entry: { audit: { readAt }, summary: { readAt } } });
  }
  store.close();
  return audits;
}

it('a page that is read twice in a row and says the same is one visit, of the later time', async () => {
  const audits = await read({ minute: 0 }, { minute: 5 }, { minute: 20 });
  expect(audits.map(({ id, readAt }) => [id, readAt])).toEqual([[`${at(0)} ${PAGE}`, at(20)]]);
});

it('one that says something else is another', async () => {
  const audits = await read({ minute: 0 }, { minute: 5, words: '名额只剩 3 个。' }, { minute: 6 });
  expect(audits.map(({ readAt }) => readAt)).toEqual([at(6), at(5), at(0)]);
});

it('one that is read later is another visit, whatever it says', async () => {
  expect(await read({ minute: 0 }, { minute: 31 })).toHaveLength(2);
});

it('the same reading told twice is one, and one that is told of late sets nothing back', async () => {
  expect(await read({ minute: 0 }, { minute: 0 })).toHaveLength(1);
  const audits = await read({ minute: 10 }, { minute: 2 });
  expect(audits.map(({ readAt }) => readAt)).toEqual([at(10)]);
});

it('a reading of another day stays one of its own', async () => {
  const store = auditStore();
  const times = [new Date(2026, 10, 24, 23, 50), new Date(2026, 10, 25, 0, 10)];
  for (const time of times) {
    const readAt = time.toISOString();
    await store.keepVisit(entry(readAt), new Date(time.getTime() - 30 * 60_000).toISOString());
  }
  const history = await store.history(PAGE);
  expect(history.ok && history.audits).toHaveLength(2);
  store.close();
});

it('what an advisor holds of a visit stays with it', async () => {
  const store = auditStore();
  const first = entry(at(0));
  await store.keepVisit(first, since(0));
  const { id } = first.summary;
  const judgement = {
    course: 0,
    rule: 'guaranteed-pass',
    outcome: 'clear',
    reason: '已核对',
    at: at(1),
  } as const;
  await store.judge(id, judgement);
  const again = await store.keepVisit(entry(at(5)), since(5));
  expect(again).toEqual({ ok: true, id });
  expect(await store.judgements(id)).toEqual({ ok: true, judgements: [judgement] });
  store.close();
});
