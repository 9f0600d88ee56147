// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareTable } from '@/components/compare-table';
import { DossierView } from '@/components/dossier-view';
import { Report } from '@/components/report';
import { WordsContext } from '@/components/use-words';
import { timeText } from '@/components/wording';
import { reportFile } from '@/entrypoints/dashboard/report-file';
import type { ExplainedAudit } from '@/rules/audit';
import { ad, listing } from './fixture';
import { chinese, english } from './messages';

const draw = (node: preact.VNode, words = chinese) =>
  render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>);
const NOTES = { answers: [], lookUps: [] };
const course = ad.audit.courses[0]!;
const readAt = (time: string): ExplainedAudit => ({ ...ad, audit: { ...ad.audit, readAt: time } });
const EARLY = '2026-11-30T20:45:00.000Z';

beforeEach(() => void vi.stubEnv('TZ', 'Asia/Shanghai'));
afterEach(() => void vi.unstubAllEnvs());

describe('a moment', () => {
  it('has its day, its minute and the offset of its clock', () => {
    expect(timeText(chinese, EARLY)).toMatch(/2026年12月1日.*04:45/);
    expect(timeText(chinese, EARLY)).toContain('GMT+8');
    expect(timeText(english, EARLY)).toMatch(/Dec 1, 2026.*04:45.*GMT\+8/);
    expect(timeText(english, 'never')).toBe('never');
  });
});

describe('a report', () => {
  const html = () => draw(<Report shown={readAt(EARLY)} notes={NOTES} />);
  it('says to the minute when the page was read, and by what', () => {
    expect(html()).toContain(timeText(chinese, EARLY));
    expect(html()).toContain(ad.audit.versions.registers);
  });
  it('has each quote in its sentence', () => {
    expect(html()).toContain('三重保障：<u>签约保过</u>，一对一督学到考试当天。');
  });
  it('says what a grade that is withheld would have rested on', () => {
    const little = { ...course, score: null, grade: null, coverage: 0.12 };
    const shown = { ...ad, audit: { ...ad.audit, courses: [little] } };
    expect(draw(<Report shown={shown} notes={NOTES} />)).toContain('依据 12% 的检查项');
  });
});

describe('a report of many pages', () => {
  it('tells in a saved report which packs were off, of one page and of many, and nothing where all were on', () => {
    const page = { shown: readAt(EARLY), judgements: [], earlier: [], notes: NOTES, standing: [] };
    const pack = (name: string, zh: string) => ({ name, title: { zh, en: name } });
    const on = Object.keys(page.shown.audit.versions.packs).map((name) => pack(name, '开着的一包'));
    const wish = { title: '报告', madeAt: EARLY, flagTitle: (rule: string) => rule };
    const file = (many: number, packs: typeof on) =>
      reportFile(document, Array(many).fill(page), { ...wish, packs }, chinese);
    for (const many of [1, 2]) {
      expect(file(many, [...on, pack('teachers', '师资一包')])).toContain('没有判断：师资一包');
      expect(file(many, on)).not.toContain('没有判断：');
    }
  });

  it('counts a page that was read twice once, and lists both visits', () => {
    const page = (shown: ExplainedAudit) => ({
      shown,
      judgements: [],
      earlier: [],
      notes: NOTES,
      standing: [],
    });
    const html = reportFile(
      document,
      [page(readAt(EARLY)), page(readAt('2026-11-20T09:00:00.000Z'))],
      { title: '报告', madeAt: EARLY, flagTitle: (rule) => rule, packs: [] },
      chinese,
    );
    expect(html).toContain('1 页');
    expect(html).toContain('2 次读取');
    expect(html.match(/<section[^>]*class="part"/g)).toHaveLength(2);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(html.match(/data-part="claims"/g)).toHaveLength(2);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a provider’s pages as one', () => {
  it('say of each quote on which page it stood, and when it was read there', () => {
    const pages = new Map([['a', readAt(EARLY)]]);
    const source = { id: 'a', course: course.title, outcome: 'flagged' as const };
    const { rule, evidence } = course.findings.find(({ outcome }) => outcome === 'flagged')!;
    const checks = [{ rule, outcome: 'flagged' as const, sources: [{ ...source, evidence }] }];
    const html = draw(
      <DossierView
        provider={{ audits: ['a'], names: ['晨屿职训'], sites: ['a.example'], numbers: [] }}
        dossier={{ checks, contradictions: [], numbers: [] }}
        pages={pages}
        standing={{}}
      />,
    );
    const quoted = html.slice(
      html.indexOf(evidence[0]!.quote),
      html.indexOf('</p>', html.indexOf(evidence[0]!.quote)),
    );
    expect(quoted).toContain(ad.audit.input);
    expect(quoted).toContain(timeText(chinese, EARLY));
  });
});

it('a provider’s page that only mentions something does not count as one that states it', () => {
  const found = (outcome: 'met' | 'partial', rule: string) => ({
    rule,
    outcome,
    sources: [{ id: 'a', course: course.title, outcome, evidence: course.findings[0]!.evidence }],
  });
  const html = draw(
    <DossierView
      provider={{ audits: ['a'], names: ['晨屿职训'], sites: ['a.example'], numbers: [] }}
      dossier={{
        checks: [found('met', 'a-thing-stated'), found('partial', 'a-thing-mentioned')],
        contradictions: [],
        numbers: [],
      }}
      pages={new Map([['a', readAt(EARLY)]])}
      standing={{}}
    />,
  );
  const stated = html.slice(html.indexOf('至少一页写了'), html.indexOf('提到了，但哪一页都没说清'));
  expect(stated).toContain('a-thing-stated');
  expect(stated).not.toContain('a-thing-mentioned');
  expect(html.slice(html.indexOf('提到了，但哪一页都没说清'))).toContain('a-thing-mentioned');
});

describe('a provider’s pages with an advisor’s view', () => {
  it('say beside the machine’s result who holds what, why, and on which page', () => {
    const { rule, evidence } = course.findings.find(({ outcome }) => outcome === 'flagged')!;
    const source = { id: 'a', course: course.title, outcome: 'flagged' as const, evidence };
    const view = {
      course: 0,
      rule,
      outcome: 'clear' as const,
      reason: '合同另有写明',
      at: EARLY,
      by: '李老师',
    };
    const html = draw(
      <DossierView
        provider={{ audits: ['a'], names: ['晨屿职训'], sites: ['a.example'], numbers: [] }}
        dossier={{
          checks: [{ rule, outcome: 'flagged', sources: [source] }],
          contradictions: [],
          numbers: [],
        }}
        pages={new Map([['a', readAt(EARLY)]])}
        views={new Map([['a', [view]]])}
        standing={{}}
      />,
    );
    const said = html.slice(html.indexOf('data-view='), html.indexOf('</li>', html.indexOf('data-view=')));
    for (const words of ['顾问：没发现', '李老师', '合同另有写明', ad.audit.input])
      expect(said).toContain(words);
    expect(html).toContain(evidence[0]!.quote);
    expect(html).toContain('顾问改判 1 条（李老师）');
  });
});

describe('courses side by side', () => {
  const card = listing.audit.courses[0]!;
  const compared = [
    { shown: readAt(EARLY), course },
    { shown: listing, course: card },
  ];
  const html = () => draw(<CompareTable compared={compared} />);
  it('say over each grade how much was read, when, and what it rests on', () => {
    expect(html()).toContain(timeText(chinese, EARLY));
    expect(html()).toContain(`依据 ${Math.round(course.coverage * 100)}% 的检查项`);
    expect(html()).toContain(`读了页面的 ${Math.round(ad.audit.page.coverage * 100)}%`);
  });
  it('say of a card that it is one, and never that its course’s page leaves something out', () => {
    expect(html()).toContain(`列表里 ${listing.audit.courses.length} 张卡片中的一张`);
    expect(html()).toContain('卡片上没写');
    expect(draw(<CompareTable compared={[compared[1]!, compared[1]!]} />)).not.toMatch(/<td[^>]*>没写/);
  });
  it('say of a page that was read in part that only this part leaves something out', () => {
    expect(ad.audit.page.coverage).toBeLessThan(0.99);
    expect(html()).toContain('读到的部分没写');
    const page = { ...ad.audit.page, coverage: 1, unread: [] };
    const shown = { ...ad, audit: { ...ad.audit, page } };
    expect(draw(<CompareTable compared={[{ shown, course }, compared[1]!]} />)).toMatch(/<td[^>]*>没写/);
  });
  it('say of a page with too little for a grade that nothing was recognised, as the panel does', () => {
    const page = { ...ad.audit.page, coverage: 1, unread: [] };
    const shown = { ...ad, audit: { ...ad.audit, page } };
    const few = { ...course, grade: null, score: null };
    const told = draw(<CompareTable compared={[{ shown, course: few }, compared[1]!]} />);
    expect(told).toContain('没认出来');
    expect(told).not.toMatch(/<td[^>]*>没写/);
  });
  it('have the advisor’s view beside the machine’s, and differ by it', () => {
    const { rule } = course.findings[0]!;
    const held = { course: 0, rule, outcome: 'clear' as const, reason: '合同', at: EARLY };
    const both = [compared[0]!, { ...compared[0]!, judgements: [held] }];
    expect(draw(<CompareTable compared={both} />)).toContain('顾问：没发现');
    expect(draw(<CompareTable compared={both} />)).toContain('顾问改判 1 条');
  });
});
