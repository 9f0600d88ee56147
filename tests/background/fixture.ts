import type { AuditEntry } from '@/entrypoints/background/audit-store';
import type { Deps, Sender } from '@/entrypoints/background/handle';
import type { AuditSummary } from '@/entrypoints/background/protocol';
import type { TabState } from '@/entrypoints/background/tab-state';
import type { Audit, ExplainedAudit } from '@/rules/audit';
import type { Facts } from '@/rules/fact';
import { readHtml } from '@/rules/reading/read-file';

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
    id: `${url} ${readAt}`,
    url,
    title: 'AI 训练师',
    provider: '某校',
    kind: 'course',
    readAt,
    grade: 'D',
    flagged: 1,
    missing: 1,
    met: 0,
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

/** Everything that answering touches, kept in memory and open to a test's eyes. */
export function fakeDeps(change: Partial<Deps> = {}) {
  const tabs = new Map<number, TabState>();
  const quiet = new Set<string>();
  const saved: AuditEntry[] = [];
  const badges: [number, Audit | null][] = [];
  const deps: Deps = {
    self: SELF,
    judge: ({ url }, readAt) => explained(url, readAt),
    explain: (kept) => ({ audit: kept, rules: {}, sources: {} }),
    entry: (shown) => entry(shown.audit.readAt, shown.audit.input),
    store: {
      save: async (one) => {
        saved.push(one);
        return { ok: true };
      },
      audit: async (id) => ({
        ok: true,
        audit: saved.find(({ summary }) => summary.id === id)?.audit ?? null,
      }),
      recent: async (limit) => ({ ok: true, audits: saved.map(({ summary }) => summary).slice(0, limit) }),
    },
    settings: async () => ({ keepAudits: true }),
    tabs: {
      remember: async (id, state) => void tabs.set(id, state),
      recall: async (id) => tabs.get(id) ?? null,
      forget: async (id) => void tabs.delete(id),
      url: async () => null,
    },
    quiet: { make: async (origin) => void quiet.add(origin), is: async (origin) => quiet.has(origin) },
    badge: async (id, shown) => void badges.push([id, shown]),
    styleMarks: async () => {},
    overlayStyles: '.k{}',
    bringPanel: async () => {},
    readTab: async () => ({ ok: false, error: 'page-not-readable' }),
    ...change,
  };
  return { deps, tabs, quiet, saved, badges };
}
