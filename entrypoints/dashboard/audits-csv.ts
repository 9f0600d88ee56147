import Papa from 'papaparse';
import type { AuditRow } from '@/components/audit-row';

const COLUMNS = [
  'title',
  'provider',
  'url',
  'readAt',
  'grade',
  'score',
  'basis',
  'coverage',
  'flagged',
  'suspected',
  'missing',
  'unknown',
  'met',
  'changes',
] as const;

/** Tells a spreadsheet that the file is UTF-8; without it Chinese is drawn as noise. */
const MARK = '\uFEFF';

/**
 * Audits as comma-separated values, a row an audit, the column names in the first. What a page calls itself may begin
 * like a formula; such cells are given a leading apostrophe, so that no spreadsheet computes them.
 */
export function auditsCsv(rows: readonly AuditRow[]): string {
  const data = rows.map((row) => [...COLUMNS.map((name) => row[name] ?? ''), row.flags.join(' ')]);
  return MARK + Papa.unparse({ fields: [...COLUMNS, 'flags'], data }, { escapeFormulae: true });
}
