import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import { handle } from '@/entrypoints/background/handle';
import type { Audit } from '@/rules/audit';
import { entry, fakeDeps, fromPage, fromPopup, PAGE, READ_AT } from './fixture';

let names = 0;
/** Deps with a database of their own. */
function withStore() {
  const store = auditStore({ name: `desk-${++names}` });
  return { store, deps: fakeDeps({ store }).deps };
}
const LATER = '2026-11-25T09:00:00.000Z';
const OTHER = 'https://other.example/a';

describe('what an advisor writes beside a page', () => {
  it('is kept with who and when, beside what the provider said', async () => {
    const { deps } = withStore();
    const remark = { text: '电话里说可以退费', at: READ_AT, by: '王老师' };
    const answer = { question: '能退吗？', rules: ['refund-policy'], text: '可以', at: READ_AT };
    await handle({ type: 'note-answer', page: PAGE, answer }, fromPage, deps);
    await handle({ type: 'note-remark', page: PAGE, remark }, fromPopup, deps);
    await handle(
      { type: 'tag-page', page: `${PAGE}?utm_source=x`, tags: ['复查', '复查', '上海'] },
      fromPopup,
      deps,
    );
    const kept = await handle({ type: 'page-notes', page: PAGE }, fromPopup, deps);
    expect(kept).toMatchObject({
      ok: true,
      notes: { answers: [answer], remarks: [remark], tags: ['复查', '上海'] },
    });
    expect(await handle({ type: 'page-tags' }, fromPopup, deps)).toEqual({
      ok: true,
      tags: { [PAGE]: ['复查', '上海'] },
    });
    await handle({ type: 'forget-remark', page: PAGE, remark: READ_AT }, fromPopup, deps);
    expect(await handle({ type: 'page-notes', page: PAGE }, fromPopup, deps)).toMatchObject({
      notes: { remarks: [], answers: [answer] },
    });
  });
  it('is not for a page to write or to read', async () => {
    const { deps } = withStore();
    for (const message of [
      { type: 'tag-page', page: PAGE, tags: ['x'] },
      { type: 'page-tags' },
      { type: 'forget-site', host: 'school.example' },
      { type: 'kept-reading', id: 'x' },
    ])
      expect(await handle(message, fromPage, deps)).toMatchObject({ ok: false, error: 'not-allowed' });
  });
  it('takes no tag of control characters or without end', async () => {
    const { deps } = withStore();
    for (const tags of [['a\nb'], [''], ['x'.repeat(61)]])
      expect(await handle({ type: 'tag-page', page: PAGE, tags }, fromPopup, deps)).toMatchObject({
        error: 'bad-message',
      });
  });
});

it('forgets one site with its notes and views, and nothing of another whose name begins the same', async () => {
  const { deps, store } = withStore();
  const near = 'https://school.example.org/course';
  for (const one of [entry(READ_AT), entry(LATER), entry(READ_AT, OTHER), entry(READ_AT, near)])
    await store.save(one);
  await handle({ type: 'tag-page', page: PAGE, tags: ['x'] }, fromPopup, deps);
  await handle({ type: 'tag-page', page: OTHER, tags: ['y'] }, fromPopup, deps);
  const gone = await handle({ type: 'forget-site', host: 'school.example' }, fromPopup, deps);
  expect(gone).toEqual({ ok: true, deleted: 2 });
  const left = await store.recent(10);
  expect(left.ok && left.audits.map(({ url }) => url).sort()).toEqual([OTHER, near].sort());
  expect(await store.tags()).toEqual({ ok: true, tags: { [OTHER]: ['y'] } });
  expect(await store.find(`${PAGE} ${READ_AT}`)).toEqual({ ok: true, entry: null });
  store.close();
});

it('gives the text of a kept page, and null for one that is gone', async () => {
  const { deps, store } = withStore();
  const one = entry(READ_AT);
  await store.save(one);
  expect(await handle({ type: 'kept-reading', id: one.summary.id }, fromPopup, deps)).toMatchObject({
    ok: true,
    reading: { text: one.reading.text },
  });
  expect(await handle({ type: 'kept-reading', id: 'gone' }, fromPopup, deps)).toEqual({
    ok: true,
    reading: null,
  });
  expect(
    await handle({ type: 'same-texts', own: [one.summary.id], others: ['gone'] }, fromPopup, deps),
  ).toEqual({ ok: true, same: [], read: 0 });
  store.close();
});

it('tells of limits that stood still, of the pages that are asked for', async () => {
  const { deps, store } = withStore();
  const urgent = (readAt: string, url = PAGE) => {
    const one = entry(readAt, url);
    const [course] = one.audit.courses;
    const evidence = [{ quote: '今日截止', start: 0, end: 4, from: 'text' as const }];
    course!.findings = [
      {
        rule: 'countdown-urgency',
        outcome: 'flagged',
        severity: 3,
        confidence: 0.9,
        evidence,
        sources: [],
      },
    ];
    return one;
  };
  const days = ['2026-11-20', '2026-11-22', '2026-11-24'];
  for (const day of days) await store.save(urgent(`${day}T09:00:00.000Z`));
  await store.save(urgent('2026-11-20T09:00:00.000Z', OTHER));
  const told = await handle({ type: 'standing-deadlines', urls: [PAGE, OTHER] }, fromPopup, deps);
  expect(told).toMatchObject({ ok: true, standing: { [PAGE]: [{ quote: '今日截止', days }] } });
  expect(told.ok && 'standing' in told && Object.keys(told.standing)).toEqual([PAGE]);
  expect(await handle({ type: 'standing-deadlines', urls: [PAGE] }, fromPage, deps)).toMatchObject({
    error: 'not-allowed',
  });
  store.close();
});

describe('what a report needs of several audits', () => {
  const day = (n: number) => `2026-11-${10 + n}T09:00:00.000Z`;
  async function read() {
    const { store, deps } = withStore();
    for (const n of [0, 1, 2]) await store.save(entry(day(n)));
    await store.save(entry(READ_AT, OTHER));
    const id = `${day(2)} ${PAGE}`;
    const view = {
      ...{ course: 0, rule: 'guaranteed-pass', outcome: 'clear' as const, reason: '已核对', at: LATER },
    };
    await store.judge(id, view);
    await handle({ type: 'tag-page', page: PAGE, tags: ['复查'] }, fromPopup, deps);
    const ask = (what: object) => handle({ type: 'report-pages', ...what }, fromPopup, deps);
    return { ask, deps, ids: [id, 'gone', `${READ_AT} ${OTHER}`], view };
  }

  it('is the same as is told of each alone', async () => {
    const { ask, deps, ids, view } = await read();
    const told = await ask({ ids });
    if (!told.ok || !('pages' in told)) throw new Error('no pages');
    expect(told.pages).toMatchObject([{ id: ids[0] }, { id: ids[2] }]);
    for (const page of told.pages as Extract<typeof told.pages, { audit: unknown }[]>) {
      const kept = await handle({ type: 'kept-audit', id: page.id }, fromPopup, deps);
      const notes = await handle({ type: 'page-notes', page: page.audit.input }, fromPopup, deps);
      expect(kept).toMatchObject({ kept: { shown: { audit: page.audit }, judgements: page.judgements } });
      expect(notes).toMatchObject({ notes: page.notes });
    }
    expect(told.pages[0]).toMatchObject({ judgements: [view], notes: { tags: ['复查'] } });
  });
  it('is in brief what is counted, without words of the page', async () => {
    const { ask, ids, view } = await read();
    const [whole, brief] = [await ask({ ids }), await ask({ ids, brief: true })];
    const counted = (answer: object) =>
      (answer as { pages: { audit: Audit }[] }).pages.map(({ audit }) =>
        audit.courses.map(({ grade, findings }) => [
          grade,
          findings
            .filter(({ outcome }) => outcome === 'flagged' || outcome === 'missing')
            .map(({ rule }) => rule),
        ]),
      );
    expect(counted(brief)).toEqual(counted(whole));
    expect(JSON.stringify(brief)).not.toContain('签约保过');
    expect(brief).toMatchObject({
      pages: [{ judgements: [view], notes: { tags: ['复查'] }, brief: true }, {}],
    });
  });
  it('is a hundred at a time at most', async () => {
    const { ask } = await read();
    expect(await ask({ ids: Array.from({ length: 101 }, String) })).toMatchObject({ error: 'bad-message' });
  });
});
