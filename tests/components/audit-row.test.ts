import { describe, expect, it } from 'vitest';
import { type AuditRow, filterCounts, flagCounts, type RowView, viewRows } from '@/components/audit-row';
import { gradeText } from '@/components/grade-text';
import { wanted } from '@/components/row-wants';
import { chinese } from './messages';

const row = (id: string, change: Partial<AuditRow> = {}): AuditRow => ({
  id,
  url: `https://school.example/${id}`,
  title: id,
  provider: null,
  readAt: '2026-11-24T09:00:00.000Z',
  grade: 'C',
  score: 55,
  basis: 0.6,
  coverage: 1,
  flagged: 0,
  suspected: 0,
  missing: 3,
  met: 4,
  unknown: 2,
  flags: [],
  changes: null,
  ...change,
});
const ALL: RowView = {
  filter: 'all',
  flag: null,
  search: '',
  order: { column: 'readAt', descending: true },
};
const ids = (rows: AuditRow[], change: Partial<RowView>) =>
  viewRows(rows, { ...ALL, ...change }).map(({ id }) => id);

const rows = [
  row('甲班', { flagged: 2, flags: ['guaranteed-pass', 'seat-scarcity'], grade: 'F', provider: '晨屿职训' }),
  row('乙班', { coverage: 0.4, grade: null, changes: 3 }),
  row('丙班', { flagged: 1, flags: ['guaranteed-pass'], grade: 'B', changes: 0 }),
];

describe('the rows that are wanted', () => {
  it('fit the filter', () => {
    expect(filterCounts(rows)).toEqual({ all: 3, flagged: 2, unread: 1, little: 1, changed: 1 });
    expect(ids(rows, { filter: 'flagged' })).toEqual(['甲班', '丙班']);
    expect(ids(rows, { filter: 'little' })).toEqual(['乙班']);
    expect(ids(rows, { filter: 'changed' })).toEqual(['乙班']);
  });

  it('carry the caution', () => {
    expect(flagCounts(rows)).toEqual([
      { rule: 'guaranteed-pass', count: 2 },
      { rule: 'seat-scarcity', count: 1 },
    ]);
    expect(ids(rows, { flag: 'seat-scarcity' })).toEqual(['甲班']);
  });

  it('hold every word that is searched, in title, provider or address', () => {
    expect(ids(rows, { search: '晨屿' })).toEqual(['甲班']);
    expect(ids(rows, { search: 'SCHOOL.example 丙' })).toEqual(['丙班']);
    expect(ids(rows, { search: '晨屿 丙' })).toEqual([]);
  });

  it('stand in the order of a column, either way, and equal ones as they came', () => {
    const flagged = { column: 'flagged', descending: true } as const;
    expect(ids(rows, { order: flagged })).toEqual(['甲班', '丙班', '乙班']);
    expect(ids(rows, { order: { ...flagged, descending: false } })).toEqual(['乙班', '丙班', '甲班']);
    expect(ids(rows, {})).toEqual(['甲班', '乙班', '丙班']);
  });

  it('count a list of courses among those with a grade of their own to come, not with too little known', () => {
    const list = row('列表', { grade: null, score: null, courses: 12 });
    expect(filterCounts([...rows, list]).little).toBe(filterCounts(rows).little);
    expect(wanted({ grade: 'none' })(list)).toBe(false);
    expect(gradeText(chinese, list)).toBe('12 门课');
    expect(gradeText(chinese, row('无', { grade: null }))).toBe('证据不足');
  });
  it('put no grade behind the last letter, and no earlier visit behind no change', () => {
    expect(ids(rows, { order: { column: 'grade', descending: false } })).toEqual(['丙班', '甲班', '乙班']);
    expect(ids(rows, { order: { column: 'changes', descending: true } })).toEqual(['乙班', '丙班', '甲班']);
  });

  it('put what is not known last, whichever way the rest is ordered', () => {
    const some = [row('无', { grade: null, score: null, title: null, provider: null }), ...rows];
    for (const column of ['grade', 'score', 'course', 'provider'] as const)
      for (const descending of [false, true])
        expect(ids(some, { order: { column, descending } }).indexOf('无')).toBeGreaterThan(
          ids(some, { order: { column, descending } }).indexOf('甲班'),
        );
    expect(ids(rows, { order: { column: 'grade', descending: true } })).toEqual(['甲班', '丙班', '乙班']);
    expect(ids(rows, { order: { column: 'changes', descending: false } })).toEqual(['丙班', '乙班', '甲班']);
  });

  it('order names as people read them', () => {
    const named = ['第10期', '第2期', 'beta', 'Alpha'].map((title) => row(title));
    const order = ids(named, { order: { column: 'course', descending: false } });
    expect(order.indexOf('第2期')).toBeLessThan(order.indexOf('第10期'));
    expect(order.indexOf('Alpha')).toBeLessThan(order.indexOf('beta'));
  });

  it('leave the list they come from as it was', () => {
    const before = rows.map(({ id }) => id);
    viewRows(rows, { ...ALL, order: { column: 'flagged', descending: true } });
    expect(rows.map(({ id }) => id)).toEqual(before);
  });
});
