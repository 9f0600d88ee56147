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

/**
 * Audits as comma-separated values, a row an audit, the column names in the first. Each pack of an organisation that
 * judged any of them has two columns of its own at the end, named after it.
 */
export function auditsCsv(rows: readonly AuditRow[]): string {
  const packs = [...new Set(rows.flatMap(({ own = [] }) => own.map(({ pack }) => pack)))].sort();
  const data = rows.map((row) => [
    ...COLUMNS.map((name) => row[name] ?? ''),
    row.flags.join(' '),
    row.tags?.join(' ') ?? '',
    ...packs.flatMap((pack) => {
      const own = row.own?.find((one) => one.pack === pack);
      return [own?.grade ?? '', own?.score ?? ''];
    }),
  ]);
  return csvText(
    [...COLUMNS, 'flags', 'tags', ...packs.flatMap((pack) => [`grade:${pack}`, `score:${pack}`])],
    data,
  );
}
