import type { AuditRow } from '@/components/audit-row';
import { csvText } from './csv-text';

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

/** Audits as comma-separated values, a row an audit, the column names in the first. */
export function auditsCsv(rows: readonly AuditRow[]): string {
  const data = rows.map((row) => [
    ...COLUMNS.map((name) => row[name] ?? ''),
    row.flags.join(' '),
    row.tags?.join(' ') ?? '',
  ]);
  return csvText([...COLUMNS, 'flags', 'tags'], data);
}
