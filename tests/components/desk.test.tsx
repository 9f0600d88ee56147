import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { AuditRow, RowView } from '@/components/audit-row';
import { viewRows } from '@/components/audit-row';
import { BarChart } from '@/components/bar-chart';
import { batchFigures } from '@/components/batch-figures';
import { BatchReport } from '@/components/batch-report';
import { tagsOf } from '@/components/page-notes-form';
import { Report } from '@/components/report';
import { type RowWants, tagCounts } from '@/components/row-wants';
import { WordsContext } from '@/components/use-words';
import { ad, listing } from './fixture';
import { chinese, english } from './messages';

const row = (id: string, change: Partial<AuditRow>): AuditRow => ({
  ...{ id, url: `https://${id}.example/`, title: id, provider: '知行', readAt: '2026-11-20T09:00:00.000Z' },
  ...{ grade: 'C', score: 50, basis: 0.6, coverage: 1, flagged: 0, suspected: 0, missing: 0, met: 0 },
  ...{ unknown: 0, flags: [], changes: null },
  ...change,
});
const ROWS = [
  row('a', { grade: 'F', flagged: 2, tags: ['复查', '上海'], coverage: 0.4 }),
  row('b', { grade: null, suspected: 1, coverage: 0.7, provider: 'Nimbus Academy' }),
  row('c', { readAt: '2026-11-24T09:00:00.000Z', changes: 3, tags: ['复查'], unknown: 4 }),
];
const ORDER: RowView = {
  filter: 'all',
  flag: null,
  search: '',
  order: { column: 'course', descending: false },
};
const ids = (wants: RowWants, search = '') => viewRows(ROWS, { ...ORDER, search, wants }).map(({ id }) => id);

describe('what is wanted of the list', () => {
  it.each([
    [{ provider: 'nimbus' }, ['b']],
    [{ grade: 'F' }, ['a']],
    [{ grade: 'none' }, ['b']],
    [{ outcome: 'suspected' }, ['b']],
    [{ outcome: 'unknown' }, ['c']],
    [{ coverage: 'full' }, ['c']],
    [{ coverage: 'part' }, ['b']],
    [{ coverage: 'half' }, ['a']],
    [{ since: '2026-11-21' }, ['c']],
    [{ until: '2026-11-21' }, ['a', 'b']],
    [{ changedSince: '2026-11-21' }, ['c']],
    [{ changedSince: '2026-11-25' }, []],
    [{ tag: '复查' }, ['a', 'c']],
    [{ tag: '复查', grade: 'F' }, ['a']],
    [{}, ['a', 'b', 'c']],
    [{ provider: '', since: '' }, ['a', 'b', 'c']],
  ] as [RowWants, string[]][])('%j leaves %j', (wants, left) => {
    expect(ids(wants)).toEqual(left);
  });
  it('searches tags too, and counts them', () => {
    expect(ids({}, '上海')).toEqual(['a']);
    expect(tagCounts(ROWS)).toEqual([
      { tag: '复查', count: 2 },
      { tag: '上海', count: 1 },
    ]);
  });
  it('takes tags apart at any comma', () => {
    expect(tagsOf(' 复查， 上海、a,b ;复查\nx\u0007y')).toEqual(['复查', '上海', 'a', 'b', 'x y']);
    expect(tagsOf(' ，, ')).toEqual([]);
  });
});

describe('figures of a batch', () => {
  const figures = batchFigures([
    { provider: 'x', grade: 'A', coverage: 1, flags: ['r1', 'r1', 'r2'] },
    { provider: 'x', grade: null, coverage: 0.199, flags: ['r1'] },
    { provider: null, grade: 'F', coverage: 0.8, flags: [] },
  ]);
  it('count each page once', () => {
    expect(figures).toMatchObject({ pages: 3, providers: 1 });
    expect(figures.grades.map(({ count }) => count)).toEqual([1, 0, 0, 0, 1, 1]);
    expect(figures.flags).toEqual([
      { key: 'r1', count: 2 },
      { key: 'r2', count: 1 },
    ]);
    expect(figures.coverage.map(({ count }) => count)).toEqual([1, 0, 0, 0, 2]);
  });
});

const draw = (node: preact.VNode, words = english) =>
  render(<WordsContext.Provider value={words}>{node}</WordsContext.Provider>);

describe('a chart', () => {
  const bars = [
    { name: 'A', count: 3 },
    { name: 'B', count: 0 },
  ];
  it('has every figure in words, beside it and at each bar', () => {
    const html = draw(<BarChart title="Spread" what="Grade" bars={bars} of={4} />);
    expect(html).toContain('role="img"');
    expect(html).toMatch(/aria-label="Spread[^"]*A 3[^"]*B 0"/);
    expect(html).toMatch(/<th scope="row">A<\/th><td class="num">3<\/td><td class="num">75%/);
    expect(html.match(/class="bar"/g)).toHaveLength(1);
  });
  it('draws nothing for nothing', () => {
    expect(draw(<BarChart title="T" what="W" bars={[]} of={0} />)).not.toContain('NaN');
  });
});

describe('a report of several pages', () => {
  const notes = {
    answers: [],
    lookUps: [],
    tags: ['复查'],
    remarks: [{ text: '<b>x</b>', at: ad.audit.readAt }],
  };
  const [flagged] = ad.audit.courses[0]!.findings;
  const judgements = [
    {
      course: 0,
      rule: flagged!.rule,
      outcome: 'clear' as const,
      reason: 'see contract',
      at: ad.audit.readAt,
      by: 'W',
    },
  ];
  const html = draw(
    <BatchReport
      title='<script>alert("x")</script>'
      madeAt={ad.audit.readAt}
      figures={batchFigures([])}
      flagTitle={(rule) => rule}
      pages={[
        {
          shown: ad,
          judgements,
          earlier: [],
          notes,
          standing: [
            {
              rule: 'countdown-urgency',
              course: null,
              quote: '今日截止',
              days: ['2026-11-20', '2026-11-22', '2026-11-24'],
            },
          ],
        },
        { shown: listing, judgements: [], earlier: [], notes: { answers: [], lookUps: [] }, standing: [] },
      ]}
    />,
    chinese,
  );
  it('tells of a limit that never moved, with its dates', () => {
    expect(html.match(/data-standing="countdown-urgency"/g)).toHaveLength(1);
    expect(html).toContain('“今日截止”在 3 个日期都读到过：2026年11月20日、');
  });
  it('writes out each page, with the advisor’s view beside the result', () => {
    expect(html).toContain('see contract');
    expect(html).toContain('· W');
    expect(html.match(/<section[^>]*class="part"/g)).toHaveLength(2);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
  it('tells of the cards of a listing in a table, and of what was raised on them once a rule', () => {
    const { courses } = listing.audit;
    const cards = draw(<Report shown={listing} notes={{ answers: [], lookUps: [] }} />, chinese);
    expect(cards).toContain(`这一页的 ${courses.length} 门课`);
    expect(cards.match(/<th scope="row"/g)).toHaveLength(courses.length);
    const raised = courses.flatMap(({ findings }) => findings.filter(({ outcome }) => outcome === 'flagged'));
    const rules = new Set(raised.map(({ rule }) => rule));
    expect(raised.length).toBeGreaterThan(0);
    expect(cards.match(/<article class="o-flagged"/g)).toHaveLength(rules.size);
    for (const { evidence } of raised) for (const { quote } of evidence) expect(cards).toContain(quote);
  });
  it('says of a list how many courses it names, where a page of one course has its grade', () => {
    expect(html).toContain(`<td>${listing.audit.courses.length} 门课</td>`);
    const figures = batchFigures([{ provider: null, grade: null, courses: 12, coverage: 1, flags: [] }]);
    expect(figures.grades.filter(({ count }) => count)).toEqual([{ key: 'list', count: 1 }]);
  });
  it('takes every text for text', () => {
    expect(html).not.toMatch(/<script|<b>x/);
  });
});
