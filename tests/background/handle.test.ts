import { describe, expect, it } from 'vitest';
import { handle, type Sender } from '@/entrypoints/background/handle';
import { questionShapes } from '@/entrypoints/background/message-schema';
import { explained, fakeDeps, fromPage, fromPopup, PAGE, READ_AT, reading, SELF } from './fixture';

const judge = (change: object = {}) => ({
  type: 'judge-reading',
  reading: reading(),
  readAt: READ_AT,
  anyway: false,
  ...change,
});

describe('judging a page', () => {
  it('answers with the verdict once it is kept, and tells the tab and the badge', async () => {
    const { deps, saved, tabs, badges } = fakeDeps();
    const answer = await handle(judge(), fromPage, deps);
    expect(answer).toMatchObject({ ok: true, stored: true, unsaved: null, quiet: false });
    expect(saved).toHaveLength(1);
    expect(tabs.get(7)?.told).toEqual({ kept: `${PAGE} ${READ_AT}` });
    expect(badges).toEqual([[7, explained().audit]]);
  });

  it('does not answer before the store has said that it is kept', async () => {
    let done = () => {};
    const kept = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { deps } = fakeDeps({
      store: { ...fakeDeps().deps.store, save: () => kept.then(() => ({ ok: true })) },
    });
    let answered = false;
    const answer = handle(judge(), fromPage, deps).then((value) => {
      answered = true;
      return value;
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(false);
    done();
    expect(await answer).toMatchObject({ ok: true, stored: true });
  });

  it.each([
    'storage-full',
    'storage-blocked',
    'storage-newer',
    'storage-unavailable',
    'storage-failed',
  ] as const)('shows the verdict and says that it is not kept on %s', async (error) => {
    const { deps, tabs } = fakeDeps({
      store: { ...fakeDeps().deps.store, save: async () => ({ ok: false, error, detail: '' }) },
    });
    const answer = await handle(judge(), fromPage, deps);
    expect(answer).toMatchObject({ ok: true, stored: false, unsaved: error });
    expect(answer).toHaveProperty('shown.audit.courses.0.title', 'AI 训练师');
    expect(tabs.get(7)?.told).toMatchObject({ verdict: { unsaved: error } });
  });

  it('keeps nothing of private windows, and nothing where the browser does not say which it is', async () => {
    const { deps, saved } = fakeDeps();
    for (const tab of [{ id: 7, incognito: true }, { id: 7 }])
      expect(await handle(judge(), { ...fromPage, tab }, deps)).toMatchObject({
        ok: true,
        unsaved: 'private',
      });
    expect(saved).toHaveLength(0);
  });

  it('keeps nothing of a page without a course, and nothing when keeping is switched off', async () => {
    const article = fakeDeps({ judge: ({ url }, readAt) => explained(url, readAt, 0) });
    expect(await handle(judge(), fromPage, article.deps)).toMatchObject({ unsaved: 'no-course' });
    const off = fakeDeps({ settings: async () => ({ keepAudits: false }) });
    expect(await handle(judge(), fromPage, off.deps)).toMatchObject({ unsaved: 'switched-off' });
    expect([...article.saved, ...off.saved]).toHaveLength(0);
  });

  it('turns a rule engine that throws, and a tab that is gone, into values', async () => {
    const broken = fakeDeps({
      judge: () => {
        throw new Error('no packs');
      },
    });
    expect(await handle(judge(), fromPage, broken.deps)).toMatchObject({
      ok: false,
      error: 'judging-failed',
    });
    const gone = fakeDeps({ badge: () => Promise.reject(new Error('No tab with id: 7.')) });
    expect(await handle(judge(), fromPage, gone.deps)).toMatchObject({ ok: true, stored: true });
  });

  it('takes a reading of the asking site only', async () => {
    const { deps, saved } = fakeDeps();
    for (const url of ['https://other.example/course/3', 'http://school.example/course/3', '', 'nonsense'])
      expect(await handle(judge({ reading: reading(url) }), fromPage, deps)).toMatchObject({
        ok: false,
        error: 'bad-message',
      });
    expect(
      await handle(judge({ reading: reading('https://school.example/other') }), fromPage, deps),
    ).toMatchObject({
      ok: true,
    });
    expect(saved).toHaveLength(1);
  });
});

describe('who may ask what', () => {
  const asks = {
    'judge-reading': judge(),
    'style-marks': { type: 'style-marks' },
    'bring-panel': { type: 'bring-panel' },
    'overlay-styles': { type: 'overlay-styles' },
    dismiss: { type: 'dismiss' },
    'page-left': { type: 'page-left' },
    'tab-audit': { type: 'tab-audit', tabId: 7 },
    'audit-tab': { type: 'audit-tab', tabId: 7, open: true, anyway: false },
    'recent-audits': { type: 'recent-audits', limit: 5 },
  };
  const pagesMay = new Set([
    'judge-reading',
    'style-marks',
    'overlay-styles',
    'bring-panel',
    'dismiss',
    'page-left',
  ]);
  const strangers: [string, Sender][] = [
    ['another extension', { ...fromPopup, id: 'someone-else' }],
    ['nobody', {}],
    ['a frame inside a page', { ...fromPage, frameId: 3 }],
    ['a page without a tab', { ...fromPage, tab: undefined }],
    ['a page that looks like ours', { ...fromPopup, id: undefined, url: `${SELF.origin}popup.html` }],
  ];

  it('covers every question', () => {
    expect(Object.keys(asks).sort()).toEqual(Object.keys(questionShapes).sort());
  });

  it.each(Object.entries(asks))('%s', async (name, ask) => {
    for (const [sender, allowed] of [
      [fromPage, pagesMay.has(name)],
      [fromPopup, !pagesMay.has(name)],
    ] as const) {
      const answer = await handle(ask, sender, fakeDeps().deps);
      expect(!answer.ok && answer.error === 'not-allowed').toBe(!allowed);
    }
    for (const [, sender] of strangers)
      expect(await handle(ask, sender, fakeDeps().deps)).toEqual({ ok: false, error: 'not-allowed' });
  });
});

describe('the verdict of a tab', () => {
  it('is given while the tab shows the page that was read, and not once it shows another', async () => {
    let url: string | null = PAGE;
    const base = fakeDeps();
    const deps = { ...base.deps, tabs: { ...base.deps.tabs, url: async () => url } };
    await handle(judge(), fromPage, deps);
    const ask = { type: 'tab-audit', tabId: 7 };
    expect(await handle(ask, fromPopup, deps)).toMatchObject({ ok: true, verdict: { stored: true } });
    url = `${PAGE}#part-2`;
    expect(await handle(ask, fromPopup, deps)).toMatchObject({ verdict: { stored: true } });
    url = 'https://school.example/course/4';
    expect(await handle(ask, fromPopup, deps)).toEqual({ ok: true, verdict: null });
    url = null; // the browser does not tell
    expect(await handle(ask, fromPopup, deps)).toMatchObject({ verdict: { stored: true } });
  });

  it('comes from the store where it is kept, and says so when the store cannot be read', async () => {
    const base = fakeDeps();
    await handle(judge(), fromPage, base.deps);
    const ask = { type: 'tab-audit', tabId: 7 };
    const answer = await handle(ask, fromPopup, base.deps);
    expect(answer).toHaveProperty('verdict.shown.audit', explained().audit);
    const error = 'storage-blocked' as const;
    const store = { ...base.deps.store, audit: async () => ({ ok: false as const, error, detail: '' }) };
    expect(await handle(ask, fromPopup, { ...base.deps, store })).toMatchObject({ ok: false, error });
    base.saved.length = 0; // deleted meanwhile
    expect(await handle(ask, fromPopup, base.deps)).toEqual({ ok: true, verdict: null });
  });

  it('ends when the page says that it moved on', async () => {
    const { deps, badges } = fakeDeps();
    await handle(judge(), fromPage, deps);
    await handle({ type: 'page-left' }, fromPage, deps);
    expect(await handle({ type: 'tab-audit', tabId: 7 }, fromPopup, deps)).toEqual({
      ok: true,
      verdict: null,
    });
    expect(badges.at(-1)).toEqual([7, null]);
  });

  it('is quiet on a site that the person sent away, and on no other', async () => {
    const { deps } = fakeDeps();
    await handle({ type: 'dismiss' }, fromPage, deps);
    expect(await handle(judge(), fromPage, deps)).toMatchObject({ ok: true, quiet: true });
    const elsewhere = 'https://other.example/';
    expect(
      await handle(judge({ reading: reading(elsewhere) }), { ...fromPage, url: elsewhere }, deps),
    ).toMatchObject({ ok: true, quiet: false });
  });
});
