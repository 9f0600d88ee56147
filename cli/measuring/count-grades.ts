import type { Grade } from '@/rules/audit';
import type { Judged } from './count-flags';

export const GRADE_COLUMNS = ['A', 'B', 'C', 'D', 'F', 'none'] as const;
export type GradeColumn = (typeof GRADE_COLUMNS)[number];

export interface GradeCount {
  kind: string;
  grades: Record<GradeColumn, number>;
  /** Middle total of those that have one. */
  median: number | null;
}

const median = (values: number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (!sorted.length) return null;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Grades of pages that are one course, by the kind that a person gave them; a page read as several has none. */
export function countGrades(judged: readonly Judged[]): GradeCount[] {
  return ['course-good', 'course-ad'].map((kind) => {
    const grades: GradeCount['grades'] = { A: 0, B: 0, C: 0, D: 0, F: 0, none: 0 };
    const totals: number[] = [];
    for (const { item, audit } of judged) {
      if (item.kind !== kind || item.medium !== 'page') continue;
      const [course] = audit.courses.length === 1 ? audit.courses : [];
      const grade: Grade | null = course?.grade ?? null;
      grades[grade ?? 'none']++;
      if (course && course.score !== null) totals.push(course.score);
    }
    return { kind, grades, median: median(totals) };
  });
}
