import type { AuditRow } from '@/components/audit-row';
import { gradeText } from '@/components/grade-text';
import { percent } from '@/components/headline';
import type { WordKey, Words } from '@/components/wording';
import { csvText } from './csv-text';
import { csvTime } from './csv-time';

type Cell = string | number;

/** The columns, named and filled as the workbench's own list: who opens the file knows neither field names nor rule ids. */
const COLUMNS: readonly (readonly [WordKey, (row: AuditRow, words: Words) => Cell])[] = [
  ['wb_course', ({ title }) => title ?? ''],
  ['wb_provider', ({ provider }) => provider ?? ''],
  ['csv_url', ({ url }) => url],
  ['wb_readAt', ({ readAt }) => csvTime(readAt)[0]],
  ['csv_zone', ({ readAt }) => csvTime(readAt)[1]],
  ['grade', (row, words) => gradeText(words, row)],
  ['wb_score', ({ score }) => (score === null ? '' : Math.round(score))],
  ['csv_basis', ({ basis }) => percent(basis)],
  ['csv_coverage', ({ coverage }) => percent(coverage)],
  ['outcome_flagged', ({ flagged }) => flagged],
  ['outcome_suspected', ({ suspected }) => suspected],
  ['wb_missing', ({ missing }) => missing],
  ['wb_unknown', ({ unknown }) => unknown],
  ['outcome_met', ({ met }) => met],
  ['wb_changes', ({ changes }) => changes ?? ''],
];

/**
 * Audits as comma-separated values, a row an audit, the column names in the first. Each pack of an organisation that
 * judged any of them has two columns of its own at the end, named after it.
 */
export function auditsCsv(
  rows: readonly AuditRow[],
  words: Words,
  flagTitle: (rule: string) => string,
): string {
  const { say } = words;
  const packs = [...new Set(rows.flatMap(({ own = [] }) => own.map(({ pack }) => pack)))].sort();
  const data = rows.map((row) => [
    ...COLUMNS.map(([, cell]) => cell(row, words)),
    row.flags.map(flagTitle).join(' / '),
    row.flags.join(' '),
    row.tags?.join(' ') ?? '',
    row.overridden?.n ?? '',
    row.overridden?.by.join(' ') ?? '',
    ...packs.flatMap((pack) => {
      const own = row.own?.find((one) => one.pack === pack);
      return [own?.grade ?? '', own && own.score !== null ? Math.round(own.score) : ''];
    }),
  ]);
  return csvText(
    [
      ...COLUMNS.map(([name]) => say(name)),
      ...[say('csv_flags'), say('csv_ruleIds'), say('wb_tag'), say('csv_overridden'), say('csv_viewBy')],
      ...packs.flatMap((pack) => [`${say('grade')}: ${pack}`, `${say('wb_score')}: ${pack}`]),
    ],
    data,
  );
}
