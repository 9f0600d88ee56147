import type { Sender } from '@/entrypoints/background/asker';
import type { AuditEntry } from '@/entrypoints/background/audit-store';
import type { Deps } from '@/entrypoints/background/deps';
import { dismissals } from '@/entrypoints/background/dismissals';
import { type OwnPackRecord, ownPackOf } from '@/entrypoints/background/own-pack';
import { pictureMemory } from '@/entrypoints/background/pictures/picture-memory';
import { picturesWith } from '@/entrypoints/background/pictures/pictures';
import type { AuditSummary, Judgement, PageNotes, Settings } from '@/entrypoints/background/protocol';
import type { Area } from '@/entrypoints/background/storage-area';
import type { TabState } from '@/entrypoints/background/tab-state';
import type { Audit, ExplainedAudit } from '@/rules/audit';
import { checkEligibility, type Person } from '@/rules/derived/eligibility';
import type { Facts } from '@/rules/fact';
import { PageMemory } from '@/rules/page-memory';
import { readHtml } from '@/rules/reading/read-file';
import { fakeQueue } from './queue-fixture';

export const PAGE = 'https://school.example/course/3';
export const READ_AT = '2026-11-24T13:00:00.000Z';

export const reading = (url = PAGE, words = '零基础，7 天拿证，签约保过。') =>
  readHtml(
    `<html lang="zh"><title>课</title><body><h1>AI 训练师</h1><p>${words} <a href="/x">报名</a></p>
     <script type="application/ld+json">{"@type":"Course","name":"AI 训练师"}</script></body></html>`,
    url,
  );

const absent = { state: 'absent' } as const;
const facts: Facts = {
  title: absent,
  provider: absent,
  price: absent,
  hours: absent,
  duration: absent,
  instructors: absent,
  modules: absent,
  prerequisites: absent,
  assessment: absent,
  refund: absent,
  certificate: absent,
  level: absent,
  address: absent,
  licence: absent,
  schedule: absent,
};

export function audit(url: string, readAt: string, courses = 1): Audit {
  const course: Audit['courses'][number] = {
    title: 'AI 训练师',
    provider: '某校',
    url,
    facts,
    score: 40,
    range: [31, 40],
    grade: 'D',
    coverage: 0.6,
    dimensions: {},
    steps: [],
    findings: [
      {
        rule: 'guaranteed-pass',
        outcome: 'flagged',
        severity: 5,
        confidence: 0.9,
        evidence: [{ quote: '签约保过', start: 17, end: 21, from: 'text' }],
        sources: [],
      },
      { rule: 'school-licence', outcome: 'missing', severity: 3, confidence: 1, evidence: [], sources: [] },
    ],
  };
  return {
    format: 1,
    input: url,
    readAt,
    versions: { reader: 1, packs: {}, registers: '2026.11' },
    page: { kind: courses ? 'course' : 'article', language: 'zh', coverage: 1, unread: [] },
    courses: Array.from({ length: courses }, () => course),
  };
}

export const explained = (url = PAGE, readAt = READ_AT, courses = 1): ExplainedAudit => ({
  audit: audit(url, readAt, courses),
  rules: {},
  sources: {},
});

export function entry(readAt: string, url = PAGE): AuditEntry {
  const summary: AuditSummary = {
    id: `${readAt} ${url}`,
    url,
    title: 'AI 训练师',
    provider: '某校',
    kind: 'course',
    readAt,
    grade: 'D',
    score: 40,
    basis: 0.6,
    coverage: 1,
    flagged: 1,
    suspected: 0,
    missing: 1,
    met: 0,
    unknown: 0,
    flags: ['guaranteed-pass'],
    changes: null,
  };
  return { summary, audit: audit(url, readAt), reading: reading(url) };
}

export const SELF = { id: 'kejian-id', origin: 'chrome-extension://kejian-id/' };
export const fromPage: Sender = {
  id: SELF.id,
  url: PAGE,
  frameId: 0,
  tab: { id: 7, incognito: false },
};
export const fromPopup: Sender = { id: SELF.id, url: `${SELF.origin}popup.html` };

/** A storage area kept in memory. */
export function fakeArea() {
  const kept = new Map<string, unknown>();
  const area: Area = {
    get: async (key) =>
      structuredClone(Object.fromEntries([...kept].filter(([name]) => key === null || name === key))),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, structuredClone(value));
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) kept.delete(key);
    },
    clear: async () => kept.clear(),
  };
  return { area, kept };
}

export const SETTINGS: Settings = {
  keepAudits: true,
  keepDays: 365,
  language: 'auto',
  appearance: 'auto',
  packsOff: [],
  readPictures: false,
  role: 'self',
};

/** Everything that answering touches, kept in memory and open to a test's eyes. */
export function fakeDeps(change: Partial<Deps> = {}) {
  const tabs = new Map<number, TabState>();
  const saved: AuditEntry[] = [];
  const packs = new Map<string, OwnPackRecord>();
  const notes = new Map<string, PageNotes>();
  const held = new Map<string, Judgement[]>();
  const badges: [number, Audit | null][] = [];
  const local = fakeArea();
  const session = fakeArea();
  let settings = SETTINGS;
  let person: Person | null = null;
  const pictures = picturesWith(
    { read: async () => ({ failed: 'failed' }), stop: async () => {} },
    pictureMemory(session.area),
  );
  const deps: Deps = {
    pictures,
    isWatched: async () => true,
    pictureOf: async () => null,
    self: SELF,
    judge: ({ url }, readAt) => explained(url, readAt),
    judgeText: () => explained('', READ_AT),
    explain: (kept) => ({ audit: kept, rules: {}, sources: {} }),
    entry: (shown, _reading, changes) => {
      const made = entry(shown.audit.readAt, shown.audit.input);
      return { ...made, summary: { ...made.summary, changes } };
    },
    store: {
      save: async (one) => {
        saved.push(one);
        return { ok: true };
      },
      keepVisit: async (one) => {
        saved.push(one);
        return { ok: true, id: one.summary.id };
      },
      audit: async (id) => ({
        ok: true,
        audit: saved.find(({ summary }) => summary.id === id)?.audit ?? null,
      }),
      find: async (id) => ({
        ok: true,
        entry: saved.find(({ summary }) => summary.id === id) ?? null,
      }),
      tags: async () => ({
        ok: true,
        tags: Object.fromEntries(
          [...notes].flatMap(([page, { tags }]) => (tags?.length ? [[page, tags]] : [])),
        ),
      }),
      forgetSite: async (host) => {
        const gone = saved.filter(({ summary }) => new URL(summary.url).host === host);
        for (const one of gone) saved.splice(saved.indexOf(one), 1);
        return { ok: true, deleted: gone.length };
      },
      recent: async (limit) => ({ ok: true, audits: saved.map(({ summary }) => summary).slice(0, limit) }),
      previous: async (url, time) => ({
        ok: true,
        audit: saved.findLast(({ summary }) => summary.url === url && summary.readAt < time)?.audit ?? null,
      }),
      list: async (_after, limit) => ({
        ok: true,
        audits: saved.map(({ summary }) => summary).slice(0, limit),
        next: null,
      }),
      history: async (url) => ({
        ok: true,
        audits: saved.map(({ summary }) => summary).filter((one) => one.url === url),
      }),
      allJudgements: async () => ({ ok: true, judgements: Object.fromEntries(held) }),
      views: async (id) => ({ ok: true, judgements: held.get(id) ?? [], earlier: [] }),
      judge: async (id, judgement) => {
        held.set(id, [...(held.get(id) ?? []), judgement]);
        return { ok: true, judgements: held.get(id)! };
      },
      rejudged: async (one) => {
        const at = saved.findIndex(({ summary }) => summary.id === one.summary.id);
        if (at >= 0) saved[at] = one;
        return { ok: true };
      },
      count: async () => ({ ok: true, audits: saved.length }),
      notes: async (page) => ({ ok: true, notes: notes.get(page) ?? { answers: [], lookUps: [] } }),
      addNote: async (page, add) => {
        const next = add(notes.get(page) ?? { answers: [], lookUps: [] });
        notes.set(page, next);
        return { ok: true, notes: next };
      },
      prune: async (time) => {
        const old = saved.filter(({ summary }) => summary.readAt < time);
        for (const one of old) saved.splice(saved.indexOf(one), 1);
        return { ok: true, deleted: old.length };
      },
      clear: async () => {
        saved.length = 0;
        notes.clear();
        return { ok: true };
      },
    },
    packStore: {
      packs: async () => ({ ok: true, packs: [...packs.values()] }),
      keep: async (pack) => {
        packs.set(pack.name, pack);
        return { ok: true };
      },
      switchPack: async (name, on) => {
        const before = packs.get(name);
        if (before) packs.set(name, { ...before, on });
        return { ok: true };
      },
      remove: async (name) => {
        packs.delete(name);
        return { ok: true };
      },
      earlier: async () => ({ ok: true, earlier: [] }),
      labels: async () => ({ ok: true, labels: [] }),
      allLabels: async () => ({ ok: true, labelled: [] }),
      label: async (_id, _about, label) => ({ ok: true, labels: label ? [label] : [] }),
    },
    ownPacks: async () => [...packs.values()].map((pack) => ({ ...ownPackOf(pack), on: pack.on })),
    settings: {
      read: async () => settings,
      change: async (made) => {
        settings = { ...settings, ...made };
        return settings;
      },
    },
    settled: async () => {},
    packs: () => [],
    ruleTitles: () => ({ 'guaranteed-pass': { zh: '承诺保证通过', en: 'Promises a pass' } }),
    words: async (language) => (language === 'auto' ? null : { ui_tag: language }),
    speak: async (answer) => answer,
    tabs: {
      remember: async (id, state) => void tabs.set(id, state),
      recall: async (id) => tabs.get(id) ?? null,
      forget: async (id) => void tabs.delete(id),
      memory: () => new PageMemory(),
      url: async () => null,
    },
    queue: fakeQueue(local.area).queue,
    dismissals: dismissals(local.area, session.area, () => READ_AT),
    person: {
      read: async () => person,
      keep: async (told) => {
        person = told;
      },
      check: checkEligibility,
    },
    badge: async (id, shown) => void badges.push([id, shown]),
    styleMarks: async () => {},
    overlayStyles: (appearance) => `.k{}/*${appearance}*/`,
    panelStyles: (appearance) => `.panel{}/*${appearance}*/`,
    bringCourse: async () => {},
    bringPanel: async () => {},
    bringMarks: async () => {},
    places: { read: async () => null, keep: async () => {} },
    openOptions: async () => {},
    openReport: async () => {},
    readTab: async () => ({ ok: false, error: 'page-not-readable' }),
    command: async () => ({ ok: false, error: 'page-not-readable' }),
    forgetAll: async () => {
      local.kept.clear();
      session.kept.clear();
      person = null;
      settings = SETTINGS;
    },
    ...change,
  };
  return { deps, tabs, saved, notes, badges, local: local.kept, session: session.kept };
}
