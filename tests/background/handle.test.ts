import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '@/entrypoints/background/asker';
import { handle } from '@/entrypoints/background/handle';
import { questionShapes } from '@/entrypoints/background/message-schema';
import { keptReading } from '@/rules/reading/kept-reading';
import { explained, fakeDeps, fromPage, fromPopup, PAGE, READ_AT, reading, SELF, SETTINGS } from './fixture';

const EVIDENCE = { quote: '签约保过', start: 17, end: 21, from: 'text' };
const ANSWER = { question: '写进合同吗？', rules: ['guaranteed-pass'], text: '不写', at: READ_AT };
const LOOK_UP = { site: 'osta', asked: 'Y0031', outcome: 'not-found', at: READ_AT };
const PERSON = {
  education: 'college-or-above',
  relatedMajor: 'yes',
  relatedYears: 2,
  employedInShanghai: 'unsure',
};

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
    expect(tabs.get(7)?.told).toEqual({ kept: `${READ_AT} ${PAGE}` });
    expect(badges).toEqual([[7, explained().audit]]);
  });

  it('takes a reading as a page packs it', async () => {
    const packed = keptReading(reading());
    const { deps, saved } = fakeDeps();
    expect(await handle(judge({ reading: packed }), fromPage, deps)).toMatchObject({
      ok: true,
      stored: true,
    });
    expect(saved[0]!.reading).toEqual(reading());
    for (const damage of [
      { strings: [] },
      { blocks: packed.blocks.slice(4) },
      { containers: btoa('\u0001\u0005\u0000\u0000') },
      { text: '' },
      { more: 1 },
    ])
      expect(await handle(judge({ reading: { ...packed, ...damage } }), fromPage, deps)).toMatchObject({
        ok: false,
        error: 'bad-message',
      });
  });

  it('does not answer before the store has said that it is kept', async () => {
    let done = () => {};
    const kept = new Promise<void>((resolve) => {
      done = resolve;
    });
    const { deps } = fakeDeps({
      store: { ...fakeDeps().deps.store, keepVisit: () => kept.then(() => ({ ok: true, id: 'x' })) },
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
      store: { ...fakeDeps().deps.store, keepVisit: async () => ({ ok: false, error, detail: '' }) },
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
    const off = fakeDeps({
      settings: { read: async () => ({ ...SETTINGS, keepAudits: false }), change: async () => SETTINGS },
    });
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

describe('what an advisor holds of the audit that a tab shows', () => {
  const view = {
    ...{ course: 0, rule: 'guaranteed-pass', outcome: 'clear' as const },
    ...{ reason: '已核对', at: READ_AT },
  };
  const views = { judgements: [view], earlier: [] };

  it('is told to its page, and with the verdict to a popup, as it is now', async () => {
    const { deps } = fakeDeps();
    await handle(judge(), fromPage, deps);
    expect(await handle({ type: 'tab-views' }, fromPage, deps)).toMatchObject({ judgements: [] });
    await handle({ type: 'judge', id: `${READ_AT} ${PAGE}`, judgement: view }, fromPopup, deps);
    expect(await handle({ type: 'tab-views' }, fromPage, deps)).toEqual({ ok: true, ...views });
    const told = await handle({ type: 'tab-audit', tabId: 7 }, fromPopup, deps);
    expect(told).toMatchObject({ verdict: { views } });
    const answer = { ok: true as const, verdict: { shown: explained(), stored: true, unsaved: null } };
    const again = await handle({ type: 'audit-tab', tabId: 7, open: false, anyway: false }, fromPopup, {
      ...deps,
      readTab: async () => answer,
    });
    expect(again).toMatchObject({ verdict: { stored: true, views } });
  });
  it('is nothing in a private window, where no audit is kept', async () => {
    const { deps } = fakeDeps();
    const privately = { ...fromPage, tab: { id: 7, incognito: true } };
    await handle({ type: 'judge', id: `${READ_AT} ${PAGE}`, judgement: view }, fromPopup, deps);
    await handle(judge(), privately, deps);
    expect(await handle({ type: 'tab-views' }, privately, deps)).toEqual({
      ...{ ok: true, judgements: [], earlier: [] },
    });
  });
});

const FILE = 'file:///0123456789abcdef/a.html';

describe('who may ask what', () => {
  const asks = {
    'page-tags': { type: 'page-tags' },
    'all-judgements': { type: 'all-judgements' },
    'note-remark': { type: 'note-remark', page: PAGE, remark: { text: 't', at: READ_AT } },
    'forget-remark': { type: 'forget-remark', page: PAGE, remark: READ_AT },
    'tag-page': { type: 'tag-page', page: PAGE, tags: ['a'] },
    'kept-reading': { type: 'kept-reading', id: 'x' },
    'forget-site': { type: 'forget-site', host: 'school.example' },
    'same-texts': { type: 'same-texts', own: [], others: [] },
    queue: { type: 'queue' },
    'queue-add': { type: 'queue-add', pages: [], lent: [] },
    'queue-control': { type: 'queue-control', change: { paused: true } },
    'queue-items': { type: 'queue-items', ids: [PAGE], act: 'retry' },
    'queue-file': { type: 'queue-file', id: FILE, name: 'a.html' },
    'queue-file-read': { type: 'queue-file-read', id: FILE, reading: null, reason: 'empty', anyway: false },
    'standing-deadlines': { type: 'standing-deadlines', urls: [PAGE] },
    'report-pages': { type: 'report-pages', ids: ['a'] },
    'queue-keep': { type: 'queue-keep', hosts: ['school.example'] },
    'own-packs': { type: 'own-packs' },
    'check-pack': { type: 'check-pack', text: '{}', keep: false },
    'switch-pack': { type: 'switch-pack', name: 'a', on: true },
    'remove-pack': { type: 'remove-pack', name: 'a' },
    rejudge: { type: 'rejudge', id: 'a', keep: false },
    'label-finding': { type: 'label-finding', id: 'a', course: 0, rule: 'r', label: null },
    'earlier-audits': { type: 'earlier-audits', id: 'a' },
    'finding-labels': { type: 'finding-labels', id: 'a' },
    'all-labels': { type: 'all-labels' },
    'corpus-line': { type: 'corpus-line', id: 'a' },
    'judge-reading': judge(),
    'style-marks': { type: 'style-marks' },
    'bring-course': { type: 'bring-course' },
    'bring-panel': { type: 'bring-panel' },
    'bring-marks': { type: 'bring-marks' },
    'known-courses': {
      type: 'known-courses',
      cards: [{ url: PAGE, price: { amount: 980, currency: 'CNY' }, hours: null, duration: null }],
    },
    'tab-views': { type: 'tab-views' },
    'keep-place': { type: 'keep-place', place: { corner: 'top-end', x: 16, y: 16 } },
    'open-options': { type: 'open-options' },
    'print-report': { type: 'print-report' },
    'overlay-styles': { type: 'overlay-styles' },
    dismiss: { type: 'dismiss' },
    'page-left': { type: 'page-left' },
    'read-picture': { type: 'read-picture', src: 'a.png', data: 'AAAA' },
    'stop-pictures': { type: 'stop-pictures' },
    'picture-of-tab': { type: 'picture-of-tab' },
    'tab-audit': { type: 'tab-audit', tabId: 7 },
    'audit-tab': { type: 'audit-tab', tabId: 7, open: true, anyway: false },
    'recent-audits': { type: 'recent-audits', limit: 5 },
    'panel-opened': { type: 'panel-opened' },
    'reveal-in-tab': { type: 'reveal-in-tab', tabId: 7, evidence: EVIDENCE },
    'read-tab-pictures': { type: 'read-tab-pictures', tabId: 7 },
    'judge-sample': { type: 'judge-sample', reading: reading('') },
    'judge-file': { type: 'judge-file', reading: reading(''), anyway: false },
    settings: { type: 'settings' },
    'change-settings': { type: 'change-settings', change: { language: 'en' } },
    'hidden-sites': { type: 'hidden-sites' },
    'restore-site': { type: 'restore-site', id: 'school.example' },
    'count-audits': { type: 'count-audits' },
    'list-audits': { type: 'list-audits', after: null, limit: 100 },
    'kept-audit': { type: 'kept-audit', id: `${PAGE} ${READ_AT}` },
    'rule-titles': { type: 'rule-titles' },
    'page-history': { type: 'page-history', url: PAGE },
    judge: {
      type: 'judge',
      id: `${PAGE} ${READ_AT}`,
      judgement: { course: 0, rule: 'guaranteed-pass', outcome: 'clear', reason: '已核对', at: READ_AT },
    },
    'delete-everything': { type: 'delete-everything' },
    'page-notes': { type: 'page-notes', page: PAGE },
    'note-answer': { type: 'note-answer', page: PAGE, answer: ANSWER },
    'note-look-up': { type: 'note-look-up', page: PAGE, lookUp: LOOK_UP },
    eligibility: { type: 'eligibility', person: PERSON },
  };
  const bothMay = new Set(['page-notes', 'note-answer', 'note-look-up', 'eligibility']);
  const pagesMay = new Set([
    ...[
      'judge-reading',
      'style-marks',
      'overlay-styles',
      'bring-course',
      'bring-panel',
      'bring-marks',
      'known-courses',
      'tab-views',
      'keep-place',
      'open-options',
      'print-report',
      'dismiss',
      'panel-opened',
      'page-left',
      'read-picture',
      'stop-pictures',
      'picture-of-tab',
    ],
    ...bothMay,
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
      [fromPopup, bothMay.has(name) || !pagesMay.has(name)],
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

describe('what is set', () => {
  const ask = (message: object, sender = fromPopup) => handle(message, sender, base.deps);
  let base = fakeDeps();
  beforeEach(() => {
    base = fakeDeps();
  });

  it('is handed out with the words of a chosen language', async () => {
    expect(await ask({ type: 'settings' })).toEqual({
      ok: true,
      settings: SETTINGS,
      words: null,
      packs: [],
    });
    await ask({ type: 'change-settings', change: { language: 'zh_TW' } });
    expect(await ask({ type: 'settings' })).toMatchObject({ words: { ui_tag: 'zh_TW' } });
    expect(await ask({ type: 'overlay-styles' }, fromPage)).toMatchObject({ words: { ui_tag: 'zh_TW' } });
  });

  it('is refused when it is no setting', async () => {
    for (const change of [{ language: 'fr' }, { keepDays: 7 }, { unheard: 1 }, { packsOff: 'claims' }])
      expect(await ask({ type: 'change-settings', change })).toEqual({ ok: false, error: 'bad-message' });
  });

  it('reaches the styles of the overlay and what is judged', async () => {
    await ask({ type: 'change-settings', change: { appearance: 'dark', packsOff: ['claims'] } });
    expect(await ask({ type: 'overlay-styles' }, fromPage)).toMatchObject({ css: '.k{}/*dark*/' });
    let off: readonly string[] = [];
    base.deps.judge = ({ url }, readAt, wish) => {
      off = wish.packsOff;
      return explained(url, readAt);
    };
    await ask(judge(), fromPage);
    expect(off).toEqual(['claims']);
  });

  it('deletes what is older than it may be kept, and nothing where it may be kept for ever', async () => {
    await ask(judge({ readAt: '2020-01-01T00:00:00.000Z' }), fromPage);
    await ask({ type: 'change-settings', change: { keepDays: 0 } });
    expect(await ask({ type: 'count-audits' })).toEqual({ ok: true, audits: 1 });
    await ask({ type: 'change-settings', change: { keepDays: 30 } });
    expect(await ask({ type: 'count-audits' })).toEqual({ ok: true, audits: 0 });
  });

  it('is gone with everything else when all is deleted, unless the database refuses', async () => {
    await ask(judge(), fromPage);
    await ask({ type: 'dismiss', how: 'site' }, fromPage);
    await ask({ type: 'note-answer', page: PAGE, answer: ANSWER }, fromPage);
    await ask({ type: 'eligibility', person: PERSON });
    await ask({ type: 'change-settings', change: { language: 'en' } });
    const clear = base.deps.store.clear;
    base.deps.store.clear = async () => ({ ok: false, error: 'storage-blocked', detail: '' });
    expect(await ask({ type: 'delete-everything' })).toMatchObject({ ok: false, error: 'storage-blocked' });
    base.deps.store.clear = clear;
    expect(await ask({ type: 'delete-everything' })).toEqual({ ok: true });
    expect(base.saved.length + base.notes.size + base.local.size + base.session.size).toBe(0);
    expect(await ask({ type: 'eligibility', person: null })).toMatchObject({ person: null });
    expect(await ask({ type: 'settings' })).toMatchObject({ settings: SETTINGS });
  });
});

describe('what a person writes down', () => {
  it('is kept under the address of the page, apart from its result', async () => {
    const { deps, saved, notes } = fakeDeps();
    const tracked = `${PAGE}?utm_source=x`;
    await handle({ type: 'note-answer', page: tracked, answer: ANSWER }, fromPage, deps);
    await handle({ type: 'note-look-up', page: PAGE, lookUp: LOOK_UP }, fromPopup, deps);
    expect(await handle({ type: 'page-notes', page: PAGE }, fromPage, deps)).toEqual({
      ok: true,
      notes: { answers: [ANSWER], lookUps: [LOOK_UP] },
    });
    expect([...notes.keys()]).toEqual([PAGE]);
    expect(saved).toEqual([]);
  });

  it('is no business of another site', async () => {
    const { deps, notes } = fakeDeps();
    const page = 'https://other.example/course';
    for (const ask of [
      { type: 'page-notes', page },
      { type: 'note-answer', page, answer: ANSWER },
      { type: 'note-look-up', page: 'nonsense', lookUp: LOOK_UP },
    ])
      expect(await handle(ask, fromPage, deps)).toEqual({ ok: false, error: 'bad-message' });
    expect(notes.size).toBe(0);
  });

  it('is shown and not kept in a private window, nor where the store fails', async () => {
    const { deps, notes } = fakeDeps();
    const privately: Sender = { ...fromPage, tab: { id: 7, incognito: true } };
    const ask = { type: 'note-answer', page: PAGE, answer: ANSWER };
    expect(await handle(ask, privately, deps)).toEqual({
      ok: true,
      notes: { answers: [ANSWER], lookUps: [] },
      unsaved: 'private',
    });
    await handle({ type: 'eligibility', person: PERSON }, privately, deps);
    expect(await handle({ type: 'eligibility', person: null }, fromPage, deps)).toMatchObject({
      person: null,
    });
    expect(notes.size).toBe(0);
    deps.store.addNote = async () => ({ ok: false, error: 'storage-full', detail: '' });
    expect(await handle(ask, fromPage, deps)).toMatchObject({ ok: true, unsaved: 'storage-full' });
  });

  it('answers whether level 3 is open to the person, and remembers what was told', async () => {
    const { deps } = fakeDeps();
    const told = await handle({ type: 'eligibility', person: PERSON }, fromPage, deps);
    expect(told).toMatchObject({ ok: true, eligibility: { level: 3, state: 'open' } });
    expect(await handle({ type: 'eligibility', person: null }, fromPopup, deps)).toEqual(told);
  });
});

describe('a page that changed', () => {
  const days = (n: number) => new Date(Date.parse(READ_AT) + n * 86_400_000).toISOString();

  it('is told with the day of the visit before, but not within one visit', async () => {
    const { deps } = fakeDeps();
    await handle(judge(), fromPage, deps);
    const same = await handle(judge({ readAt: days(1) }), fromPage, deps);
    expect(same).not.toHaveProperty('changedSince');
    deps.judge = ({ url }, readAt) => {
      const shown = explained(url, readAt);
      const findings = shown.audit.courses[0]!.findings.filter(({ outcome }) => outcome !== 'flagged');
      shown.audit.courses[0] = { ...shown.audit.courses[0]!, findings };
      return shown;
    };
    expect(await handle(judge({ readAt: days(2) }), fromPage, deps)).toMatchObject({ changedSince: days(1) });
    expect(await handle({ type: 'tab-audit', tabId: 7 }, fromPopup, deps)).toMatchObject({
      verdict: { changedSince: days(1) },
    });
  });

  it('opened again within half an hour is held against what it said before, where nothing older is kept', async () => {
    const { deps, saved } = fakeDeps();
    const minutes = (n: number) => new Date(Date.parse(READ_AT) + n * 60_000).toISOString();
    await handle(judge({ readAt: minutes(0), began: minutes(0) }), fromPage, deps);
    deps.judge = ({ url }, readAt) => {
      const shown = explained(url, readAt);
      const findings = shown.audit.courses[0]!.findings.filter(({ outcome }) => outcome !== 'flagged');
      shown.audit.courses[0] = { ...shown.audit.courses[0]!, findings };
      return shown;
    };
    // The page that goes on loading is the same visit.
    const loading = await handle(judge({ readAt: minutes(1), began: minutes(0) }), fromPage, deps);
    expect(loading).not.toHaveProperty('changedSince');
    expect(saved.at(-1)?.summary.changes).toBeNull();
    saved.pop();
    const opened = await handle(judge({ readAt: minutes(6), began: minutes(5) }), fromPage, deps);
    expect(opened).toMatchObject({ changedSince: minutes(0) });
    expect(saved.at(-1)?.summary.changes).toBeGreaterThan(0);
  });

  it('of the queue, is dated before it was opened, and is not held against itself', async () => {
    const { deps, saved } = fakeDeps();
    deps.queue.visitOf = async () => READ_AT;
    const began = new Date(Date.parse(READ_AT) + 2000).toISOString();
    await handle(judge({ began }), fromPage, deps);
    await handle(judge({ began }), fromPage, deps);
    expect(saved.at(-1)?.summary.changes).toBeNull();
  });
});
