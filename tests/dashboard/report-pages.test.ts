import { beforeEach, expect, it, vi } from 'vitest';
import { ad } from '../components/fixture';

const asked: { ids: string[]; brief?: boolean }[] = [];
let gone = new Set<string>();
const source = (id: string) => ({ id, kind: 'law', title: { zh: id, en: id } });
vi.mock('@/entrypoints/surface/ask', () => ({
  ask: async (_name: string, what: { ids: string[]; brief?: boolean }) => {
    asked.push(what);
    if (what.ids.includes('broken')) return { ok: false, error: 'storage-failed' };
    const pages = what.ids
      .filter((id) => !gone.has(id))
      .map((id) => ({
        ...{ id, audit: { ...ad.audit, input: id }, old: id === '1' ? ['cn-old'] : [] },
        ...{ judgements: [], earlier: [], standing: [], notes: { answers: [], lookUps: [] } },
        brief: what.brief,
      }));
    return { ok: true, pages, rules: ad.rules, sources: { 'cn-old': source('cn-old') } };
  },
}));
const { reportPages } = await import('@/entrypoints/dashboard/report-pages');

const ids = (n: number) => Array.from({ length: n }, (_, at) => String(at));
beforeEach(() => {
  asked.length = 0;
  gone = new Set();
});

it('gives every page in order, a stretch a question, and tells how far it is', async () => {
  const steps: number[] = [];
  const told = await reportPages(ids(95), 95, (n) => steps.push(n));
  expect(told.ok && told.pages.map(({ id }) => id)).toEqual(ids(95));
  expect(asked.map((one) => one.ids.length)).toEqual([40, 40, 15]);
  expect(steps).toEqual([40, 80, 95]);
});
it('fetches those after the whole ones in brief, and none of those before', async () => {
  const told = await reportPages(ids(95), 60);
  const brief = told.ok ? told.pages.filter((page) => page.brief).map(({ id }) => Number(id)) : [];
  expect(Math.min(...brief)).toBeGreaterThanOrEqual(60);
  expect(brief.at(-1)).toBe(94);
});
it('leaves out what is gone, and ends where one fails', async () => {
  gone = new Set(['3']);
  const told = await reportPages(ids(5), 5);
  expect(told.ok && told.pages.map(({ id }) => id)).toEqual(['0', '1', '2', '4']);
  expect(await reportPages([...ids(50), 'broken'], 51)).toEqual({ ok: false, error: 'storage-failed' });
});
it('shares the words between pages; a source that was due stands so on its own page alone', async () => {
  const told = await reportPages(ids(2), 2);
  const [one, two] = told.ok ? told.pages : [];
  expect(one!.shown.rules).toBe(two!.shown.rules);
  expect([one!.shown.sources['cn-old']?.old, two!.shown.sources['cn-old']?.old]).toEqual([undefined, true]);
});
