// @vitest-environment happy-dom
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { CompareTable } from '@/components/compare-table';
import { DossierView } from '@/components/dossier-view';
import { HistoryList } from '@/components/history-list';
import { WordsContext } from '@/components/use-words';
import type { Audit, ExplainedAudit } from '@/rules/audit';
import { courseTurns } from '@/rules/derived/course-turns';
import { ad, listing } from './fixture';
import { chinese, english } from './messages';

const draw = (node: preact.VNode, words = chinese) =>
  render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>);
const course = ad.audit.courses[0]!;
const RULE = course.findings.find(({ outcome }) => outcome === 'flagged')!.rule;
const priced = (amount: number) =>
  ({
    state: 'found',
    value: { amount, currency: 'CNY' },
    quote: `￥${amount}`,
  }) as (typeof course)['facts']['price'];
const visit = (readAt: string, amount: number, flagged: boolean): Audit => ({
  ...ad.audit,
  readAt,
  courses: [
    {
      ...course,
      facts: { ...course.facts, price: priced(amount) },
      findings: course.findings.map((one) =>
        one.rule === RULE ? { ...one, outcome: flagged ? 'flagged' : 'clear' } : one,
      ),
    },
  ],
});
const now: ExplainedAudit = { ...ad, audit: visit('2026-12-01T09:00:00.000Z', 2980, true) };
const before = visit('2026-11-24T09:00:00.000Z', 3280, false);
const view = { course: 0, rule: RULE, outcome: 'clear' as const, reason: '合同另有写明', at: before.readAt };

const turnsOf = (visits: Audit[]) =>
  visits.length ? courseTurns([now.audit, ...visits], course.title) : undefined;
const compared = (visits: Audit[]) => [
  {
    shown: now,
    course: now.audit.courses[0]!,
    turns: turnsOf(visits),
    earlier: [{ ...view, read: before.readAt }],
  },
  { shown: listing, course: listing.audit.courses[0]! },
];
const part = (html: string) =>
  html.slice(html.indexOf('data-part="turns"')).split(/<\/(?:tbody|section)>/)[0]!;

it('a comparison says with dates what changed of a course that was read before', () => {
  const told = part(draw(<CompareTable compared={compared([before])} />));
  for (const words of [
    '2026年11月24日 至 2026年12月1日',
    '价格：￥3280 → ￥2980',
    '新出现的警惕项：',
    '只读过一次',
  ])
    expect(told).toContain(words);
  const inEnglish = part(draw(<CompareTable compared={compared([before])} />, english));
  expect(inEnglish).toContain('Nov 24, 2026 to Dec 1, 2026');
  expect(inEnglish).toContain('Price: ￥3280 → ￥2980');
});

it('a comparison of courses that were read once says nothing of it; one that stayed as it was says so', () => {
  expect(draw(<CompareTable compared={compared([])} />)).not.toContain('data-part="turns"');
  const same = { ...now.audit, readAt: before.readAt };
  expect(part(draw(<CompareTable compared={compared([same])} />))).toContain(
    '读过 2 次，价格、等级和警惕项没变',
  );
});

it('an advisor’s view of an earlier visit stands in comparison and dossier, as of that visit', () => {
  const table = draw(<CompareTable compared={compared([])} />);
  expect(table).toContain('顾问：没发现 · 对 2026年11月24日 的同样结果');
  expect(table).toContain('以前读到同样的结果时，顾问改判 1 条');
  const finding = now.audit.courses[0]!.findings.find((one) => one.rule === RULE)!;
  const source = { id: 'a', course: course.title, outcome: finding.outcome, evidence: finding.evidence };
  const html = draw(
    <DossierView
      provider={{ audits: ['a'], names: ['晨屿职训'], sites: ['a.example'], numbers: [] }}
      dossier={{
        checks: [{ rule: RULE, outcome: 'flagged', sources: [source] }],
        contradictions: [],
        numbers: [],
      }}
      pages={new Map([['a', now]])}
      views={new Map([['a', [{ ...view, read: before.readAt }]]])}
      turns={new Map([['a', courseTurns([now.audit, before], course.title)]])}
      standing={{}}
    />,
  );
  expect(html.slice(html.indexOf('data-view='))).toContain('对 2026年11月24日 的同样结果');
  expect(part(html)).toContain('价格：￥3280 → ￥2980');
  expect(part(html)).toContain(now.audit.input);
});

it('a history says of each visit what it came to, of the first as well', () => {
  const first = { ...ad, audit: before };
  const html = draw(<HistoryList versions={[{ shown: first, changes: null }]} standing={[]} />);
  const n = before.courses[0]!.findings.filter(({ outcome }) => outcome === 'flagged').length;
  expect(html).toContain(`${n} 处要警惕 · 参考等级 ${course.grade} · 价格：￥3280`);
  const list = draw(<HistoryList versions={[{ shown: listing, changes: null }]} standing={[]} />, english);
  expect(list).toContain(`${listing.audit.courses.length} courses`);
});
