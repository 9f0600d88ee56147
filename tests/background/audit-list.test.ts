import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AuditStore, auditStore } from '@/entrypoints/background/audit-store';
import { handle } from '@/entrypoints/background/handle';
import { migrations } from '@/entrypoints/background/migrations';
import type { Judgement } from '@/entrypoints/background/protocol';
import { entry, fakeDeps, fromPage, fromPopup, PAGE } from './fixture';

const at = (n: number) => new Date(Date.UTC(2026, 10, 24, 13, 0, n)).toISOString();
const url = (n: number) => `https://school.example/course/${n}`;
let store: AuditStore;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = auditStore();
});
afterEach(() => store.close());

async function everything(limit: number) {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const stretch = await store.list(after, limit);
    if (!stretch.ok) throw new Error(stretch.error);
    ids.push(...stretch.audits.map(({ id }) => id));
    if (!stretch.next) return ids;
    after = stretch.next;
  }
}

describe('a long list of audits', () => {
  it.each([1, 2, 3, 7, 100])('is walked once, newest first, %i at a time', async (limit) => {
    // Several of one moment: an import keeps the times of what it brings.
    for (const n of [1, 2, 3, 4]) await store.save(entry(at(1), url(n)));
    for (const n of [2, 3, 4]) await store.save(entry(at(n)));
    const ids = await everything(limit);
    expect(ids.slice(0, 3)).toEqual([4, 3, 2].map((n) => `${at(n)} ${PAGE}`));
    expect(new Set(ids).size).toBe(7);
    expect(ids).toHaveLength(7);
  });

  it('ends where the audit it would go on from was deleted', async () => {
    await store.save(entry(at(1)));
    expect(await store.list('gone', 10)).toMatchObject({ ok: true, audits: [], next: null });
  });

  it('gives the audits of one address', async () => {
    await store.save(entry(at(1)));
    await store.save(entry(at(2), url(9)));
    await store.save(entry(at(3)));
    const history = await store.history(PAGE);
    expect(history.ok && history.audits.map(({ readAt }) => readAt)).toEqual([at(3), at(1)]);
  });
});

const judgement = (change: Partial<Judgement> = {}): Judgement => ({
  course: 0,
  rule: 'guaranteed-pass',
  outcome: 'clear',
  reason: '已与学校核对合同，原文是另一门课。',
  at: at(5),
  ...change,
});

describe("an advisor's view", () => {
  const { id } = entry(at(1)).summary;

  it('is kept beside the audit, replaced by a newer one and taken back', async () => {
    await store.save(entry(at(1)));
    await store.judge(id, judgement());
    await store.judge(id, judgement({ rule: 'school-licence', outcome: 'inapplicable' }));
    const changed = await store.judge(id, judgement({ outcome: 'flagged' }));
    expect(changed.ok && changed.judgements.map(({ rule, outcome }) => [rule, outcome])).toEqual([
      ['school-licence', 'inapplicable'],
      ['guaranteed-pass', 'flagged'],
    ]);
    await store.judge(id, judgement({ outcome: 'kept' }));
    const left = await store.views(id);
    expect(left.ok && left.judgements.map(({ rule }) => rule)).toEqual(['school-licence']);
    const kept = await store.audit(id);
    expect(kept.ok && kept.audit?.courses[0]?.findings[0]?.outcome).toBe('flagged');
  });

  it('is listed by audit for the workbench alone; what was taken back is listed no more', async () => {
    await store.save(entry(at(1)));
    const held = [judgement({ by: '李老师' }), judgement({ rule: 'school-licence' })];
    for (const one of held) await store.judge(id, one);
    await store.judge('another', judgement());
    await store.judge('another', judgement({ outcome: 'kept' }));
    const { deps } = fakeDeps({ store });
    const answer = await handle({ type: 'all-judgements' }, fromPopup, deps);
    expect(answer).toEqual({ ok: true, judgements: { [id]: held } });
    expect(await handle({ type: 'all-judgements' }, fromPage, deps)).toMatchObject({ error: 'not-allowed' });
  });

  it('goes with its audit', async () => {
    await store.save(entry(at(1)));
    await store.judge(id, judgement());
    await store.prune(at(2));
    expect(await store.views(id)).toEqual({ ok: true, judgements: [], earlier: [] });
  });

  it('needs a reason, and comes from a page of the extension alone', async () => {
    const { deps } = fakeDeps();
    const ask = (change: Partial<Judgement>) => ({ type: 'judge', id, judgement: judgement(change) });
    expect(await handle(ask({}), fromPopup, deps)).toMatchObject({ ok: true });
    expect(await handle(ask({ reason: '  ' }), fromPopup, deps)).toMatchObject({ error: 'bad-message' });
    expect(await handle(ask({ reason: '', outcome: 'kept' }), fromPopup, deps)).toMatchObject({ ok: true });
    expect(await handle(ask({}), fromPage, deps)).toMatchObject({ error: 'not-allowed' });
    for (const type of ['list-audits', 'kept-audit', 'page-history'])
      expect(await handle({ type, id, url: PAGE, after: null, limit: 5 }, fromPage, deps)).toMatchObject({
        error: 'not-allowed',
      });
  });
});

describe('summaries written before version 3', () => {
  it('are filled in from their audits, and stay where the audit is gone', async () => {
    const { summary, audit, reading } = entry(at(1));
    const { id, title, provider, kind, readAt, grade, flagged, missing, met } = summary;
    const before = { id, url: PAGE, title, provider, kind, readAt, grade, flagged, missing, met };
    const old = await openDB('kejian', 2, {
      upgrade: (db) => {
        for (const step of migrations.slice(0, 2)) void step.up(db, null as never);
      },
    });
    await old.put('audits', { id, audit });
    await old.put('readings', { id, reading });
    await old.put('summaries', { ...before, newest: -Date.parse(at(1)) });
    await old.put('summaries', { ...before, id: 'orphan', newest: -Date.parse(at(2)) });
    old.close();
    const kept = await store.list(null, 10);
    expect(kept.ok && kept.audits.map((one) => one.id)).toEqual(['orphan', id]);
    expect(kept.ok && kept.audits[1]).toEqual({ ...summary, changes: null });
  });
});
