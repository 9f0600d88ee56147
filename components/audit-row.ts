import { isUngraded } from './grade-text';
import { type RowWants, wanted } from './row-wants';

/** A kept audit in a line of the workbench's table. */
export interface AuditRow {
  id: string;
  url: string;
  title: string | null;
  provider: string | null;
  readAt: string;
  grade: string | null;
  score: number | null;
  /** How many courses the page lists, where they are several. */
  courses?: number;
  /** Share of the checks that could be judged, and of the page that could be read; 0..1. */
  basis: number;
  coverage: number;
  flagged: number;
  suspected: number;
  missing: number;
  met: number;
  unknown: number;
  flags: string[];
  /** Words by which the person finds the page again. */
  tags?: readonly string[];
  /** How many findings an advisor judged otherwise, and who did. */
  overridden?: { n: number; by: readonly string[] };
  /** What differs from the audit of this address before; null where there is none. */
  changes: number | null;
  /** Scores by packs of an organisation, beside the standard one. */
  own?: readonly { pack: string; score: number | null; grade: string | null }[];
}

export const FILTERS = ['all', 'flagged', 'unread', 'little', 'changed'] as const;
export type RowFilter = (typeof FILTERS)[number];

export const COLUMNS = [
  'course',
  'flagged',
  'missing',
  'unknown',
  'basis',
  'grade',
  'readAt',
  'changes',
  // These have no column of their own in the table.
  'provider',
  'coverage',
  'score',
] as const;
export type RowColumn = (typeof COLUMNS)[number];

export interface RowOrder {
  column: RowColumn;
  descending: boolean;
}

/** What is wanted of the list. */
export interface RowView {
  filter: RowFilter;
  /** Id of a rule: only audits that it flags. */
  flag: string | null;
  search: string;
  /** What else is asked for. */
  wants?: RowWants;
  order: RowOrder;
}

/** Below this a page counts as not fully read. */
const FULLY_READ = 0.95;

const FITS: Record<RowFilter, (row: AuditRow) => boolean> = {
  all: () => true,
  flagged: (row) => row.flagged > 0,
  unread: (row) => row.coverage < FULLY_READ,
  little: isUngraded,
  changed: (row) => (row.changes ?? 0) > 0,
};

/** How many rows each filter leaves, for its button. */
export function filterCounts(rows: readonly AuditRow[]): Record<RowFilter, number> {
  const counts = { all: 0, flagged: 0, unread: 0, little: 0, changed: 0 };
  for (const row of rows) for (const filter of FILTERS) if (FITS[filter](row)) counts[filter]++;
  return counts;
}

/** Rules flagged anywhere in the list, most frequent first. */
export function flagCounts(rows: readonly AuditRow[]): { rule: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { flags } of rows) for (const rule of flags) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((a, b) => b.count - a.count);
}

/**
 * The rows that are wanted, in the order that is wanted; equal rows stay newest first. What is not known is neither the
 * best nor the worst: it stands last, whichever way the rest is ordered.
 */
export function viewRows(rows: readonly AuditRow[], view: RowView): AuditRow[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = wanted(view.wants ?? {});
  const found = rows.filter(
    (row) =>
      fits(row) &&
      FITS[view.filter](row) &&
      (view.flag === null || row.flags.includes(view.flag)) &&
      words.every((word) => textOf(row).includes(word)),
  );
  const { column, descending } = view.order;
  const sign = descending ? -1 : 1;
  return found.sort((a, b) => {
    const [one, other] = [keyOf(a, column), keyOf(b, column)];
    if (one === null || other === null) return Number(one === null) - Number(other === null);
    return sign * compare(one, other);
  });
}

const textOf = ({ title, provider, url, tags = [] }: AuditRow): string =>
  `${title ?? ''} ${provider ?? ''} ${url} ${tags.join(' ')}`.toLowerCase();

function keyOf(row: AuditRow, column: RowColumn): string | number | null {
  return column === 'course' ? row.title : row[column];
}

const byWords = new Intl.Collator(['zh-Hans', 'en'], { numeric: true });

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'string' || typeof b === 'string' ? byWords.compare(String(a), String(b)) : a - b;
