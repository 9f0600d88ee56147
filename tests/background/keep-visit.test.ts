import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AuditEntry, auditStore } from '@/entrypoints/background/audit-store';
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

it('how much a visit had changed stays when it goes on unchanged', async () => {
  const store = auditStore();
  const [first, again] = [entry(at(0)), entry(at(5))];
  first.summary.changes = 2;
  again.summary.changes = 0;
  await store.keepVisit(first, since(0));
  await store.keepVisit(again, since(5));
  const history = await store.history(PAGE);
  store.close();
  expect(history).toMatchObject({ ok: true, audits: [{ readAt: at(5), changes: 2 }] });
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

describe('what an advisor held of a finding at a visit before', () => {
  const view = { course: 0, rule: 'guaranteed-pass', outcome: 'clear', reason: '已核对', at: at(1) } as const;
  async function readAgain(change: (audit: AuditEntry['audit']) => void) {
    const store = auditStore();
    const [before, now] = [entry(at(0)), entry(at(40))];
    change(now.audit);
    await store.save(before);
    await store.judge(before.summary.id, view);
    await store.save(now);
    return { store, views: await store.views(now.summary.id), id: now.summary.id };
  }

  it('is told at a later one with the same words, as held of that visit', async () => {
    const { views } = await readAgain(() => {});
    expect(views).toEqual({ ok: true, judgements: [], earlier: [{ ...view, read: at(0) }] });
  });
  it.each<[string, (audit: AuditEntry['audit']) => void]>([
    ['has other words', ({ courses: [one] }) => (one!.findings[0]!.evidence[0]!.quote = '不过退费')],
    ['came to something else', ({ courses: [one] }) => (one!.findings[0]!.outcome = 'suspected')],
    ['is of another course', ({ courses: [one] }) => (one!.title = '数据标注班')],
    ['is not there', ({ courses: [one] }) => one!.findings.shift()],
  ])('is not told where the finding %s', async (_what, change) => {
    const { views } = await readAgain(change);
    expect(views).toMatchObject({ earlier: [] });
  });
  it('gives way to a view of the visit itself', async () => {
    const { store, id } = await readAgain(() => {});
    await store.judge(id, { ...view, outcome: 'flagged' });
    expect(await store.views(id)).toMatchObject({ judgements: [{ outcome: 'flagged' }], earlier: [] });
  });
  it('is told once: the newest, and none of a visit after', async () => {
    const { store, id } = await readAgain(() => {});
    await store.judge(id, { ...view, outcome: 'inapplicable' });
    await store.save(entry(at(80)));
    const later = await store.views(`${at(80)} ${PAGE}`);
    expect(later.ok && later.earlier.map(({ outcome }) => outcome)).toEqual(['inapplicable']);
    expect(await store.views(`${at(0)} ${PAGE}`)).toMatchObject({ earlier: [] });
  });
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
  expect(await store.views(id)).toEqual({ ok: true, judgements: [judgement], earlier: [] });
  store.close();
});

/** Two readings of one minute after the other; `change` makes the second another. */
async function afterChange(change: (second: AuditEntry) => void): Promise<number> {
  const store = auditStore();
  await store.keepVisit(entry(at(0)), since(0));
  const second = entry(at(1));
  change(second);
  expect(await store.keepVisit(second, since(1))).toMatchObject({ ok: true });
  const history = await store.history(PAGE);
  store.close();
  return history.ok ? history.audits.length : 0;
}

it('the same words that are judged otherwise are another visit', async () => {
  expect(await afterChange(() => {})).toBe(1);
  expect(
    await afterChange(({ audit }) => {
      audit.courses[0]!.grade = 'A';
    }),
  ).toBe(2);
});

it('what a wrong clock once dated ahead is not taken for the visit before', async () => {
  const store = auditStore();
  const ahead = entry(new Date(2026, 10, 24, 23, 0).toISOString());
  await store.keepVisit(ahead, since(0));
  expect(await store.keepVisit(entry(at(5)), since(5))).toMatchObject({ ok: true, id: `${at(5)} ${PAGE}` });
  store.close();
});

it('the visit of another address is another visit', async () => {
  const store = auditStore();
  const before = entry(at(0), 'https://a.example/');
  await store.keepVisit(before, since(0));
  expect(await store.keepVisit(entry(at(1)), since(1))).toMatchObject({ id: `${at(1)} ${PAGE}` });
  store.close();
});

it.each(['audits', 'readings'])(
  'a visit that has lost its part among the %s is not gone on',
  async (part) => {
    const store = auditStore();
    await store.keepVisit(entry(at(0)), since(0));
    const db = await openDB('kejian');
    await db.delete(part, `${at(0)} ${PAGE}`);
    db.close();
    expect(await store.keepVisit(entry(at(1)), since(1))).toMatchObject({ ok: true, id: `${at(1)} ${PAGE}` });
    store.close();
  },
);

it('nothing is kept of a visit of which one part cannot be written', async () => {
  const store = auditStore();
  const broken = entry(at(0));
  (broken.summary as { title: unknown }).title = () => {};
  expect(await store.keepVisit(broken, since(0))).toMatchObject({ ok: false, error: 'storage-failed' });
  expect(await store.audit(broken.summary.id)).toEqual({ ok: true, audit: null });
  store.close();
});
