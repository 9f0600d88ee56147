import type { AuditRow } from './audit-row';
import { isUngraded } from './grade-text';

export const COVERAGES = ['full', 'part', 'half'] as const;
export const OUTCOMES = ['flagged', 'suspected', 'missing', 'unknown'] as const;
export const GRADES = ['A', 'B', 'C', 'D', 'F', 'none'] as const;

/** What is wanted of a list beyond the first filters; what is left out is not asked for. */
export interface RowWants {
  provider?: string;
  grade?: (typeof GRADES)[number];
  /** Audits with at least one finding of this outcome. */
  outcome?: (typeof OUTCOMES)[number];
  coverage?: (typeof COVERAGES)[number];
  /** Days, as `YYYY-MM-DD` where the person is: read on or after, on or before. */
  since?: string;
  until?: string;
  /** Read on or after this day, and different from the visit before. */
  changedSince?: string;
  tag?: string;
}

type Coverage = NonNullable<RowWants['coverage']>;
const COVERED: Record<Coverage, (share: number) => boolean> = {
  full: (share) => share >= 0.95,
  part: (share) => share < 0.95 && share >= 0.5,
  half: (share) => share < 0.5,
};

/** The day of a time where the person is, as `YYYY-MM-DD`. */
export function dayOf(time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return '';
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Tells whether a row is wanted. The tests are made once, for thousands of rows. */
export function wanted(wants: RowWants): (row: AuditRow) => boolean {
  const { provider, grade, outcome, coverage, since, until, changedSince, tag } = wants;
  const name = provider?.trim().toLowerCase();
  const tests: ((row: AuditRow) => boolean)[] = [];
  if (name) tests.push((row) => (row.provider ?? '').toLowerCase().includes(name));
  if (grade) tests.push((row) => (grade === 'none' ? isUngraded(row) : row.grade === grade));
  if (outcome) tests.push((row) => row[outcome] > 0);
  if (coverage) tests.push((row) => COVERED[coverage](row.coverage));
  if (since) tests.push((row) => dayOf(row.readAt) >= since);
  if (until) tests.push((row) => dayOf(row.readAt) <= until);
  if (changedSince) tests.push((row) => (row.changes ?? 0) > 0 && dayOf(row.readAt) >= changedSince);
  if (tag) tests.push((row) => row.tags?.includes(tag) ?? false);
  return (row) => tests.every((test) => test(row));
}

/** How many wishes are set. */
export const wishes = (wants: RowWants): number => Object.values(wants).filter(Boolean).length;

/** Tags anywhere in the list, most frequent first. */
export function tagCounts(rows: readonly AuditRow[]): { tag: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { tags = [] } of rows) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count);
}
