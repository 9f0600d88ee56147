import { isUngraded } from './grade-text';
import type { Words } from './wording';

/** As much of an audited page as its part in a batch rests on. */
export interface BatchRow {
  provider: string | null;
  grade: string | null;
  /** How many courses the page lists, where they are several. */
  courses?: number;
  coverage: number;
  flags: readonly string[];
}

/** One bar of a chart: how many of all. */
export interface Bar {
  key: string;
  count: number;
}

export interface BatchFigures {
  pages: number;
  providers: number;
  /** A to F, pages with too little evidence, and lists of courses where there are some. */
  grades: Bar[];
  /** The most frequent flags, by pages. */
  flags: Bar[];
  /** Pages by the share that could be read, in fifths: the key is the lower edge in per cent. */
  coverage: Bar[];
}

/** How many pages of how many providers, each with its own plural. */
export const totalText = ({ say }: Words, pages: number, providers: number): string =>
  [say('wb_totalPages', { n: pages }), say('wb_totalProviders', { n: providers })].join(say('comma'));

/** Pages written out in full; a longer report would open nowhere, and lists the rest. */
export const MOST_WRITTEN_OUT = 60;

const GRADES = ['A', 'B', 'C', 'D', 'F', 'none', 'list'];
const gradeKey = (row: BatchRow) => row.grade ?? (isUngraded(row) ? 'none' : 'list');
const FIFTHS = [0, 20, 40, 60, 80];
const MOST_FLAGS = 10;

/** What a batch of pages comes to; every figure counts pages, so a page read again is given once, as last read. */
export function batchFigures(rows: readonly BatchRow[]): BatchFigures {
  const flags = new Map<string, number>();
  for (const row of rows) for (const flag of new Set(row.flags)) flags.set(flag, (flags.get(flag) ?? 0) + 1);
  const fifth = (share: number) => FIFTHS.findLast((edge) => share * 100 >= edge) ?? 0;
  return {
    pages: rows.length,
    providers: new Set(rows.map(({ provider }) => provider).filter(Boolean)).size,
    grades: GRADES.map((key) => ({ key, count: rows.filter((row) => gradeKey(row) === key).length })).filter(
      ({ key, count }) => key !== 'list' || count > 0,
    ),
    flags: [...flags]
      .map(([key, count]) => ({ key, count }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, MOST_FLAGS),
    coverage: FIFTHS.map((edge) => ({
      key: String(edge),
      count: rows.filter(({ coverage }) => fifth(coverage) === edge).length,
    })),
  };
}
