import type { HeldJudgement } from '@/components/audit-detail';
import type { WordKey, Words } from '@/components/wording';
import { timeText } from '@/components/wording';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { csvRows, csvText } from './csv-text';
import { csvTime } from './csv-time';
import type { KeptPage } from './report-pages';

/** All that one row tells of. */
interface Told {
  page: KeptPage;
  course: KeptPage['shown']['audit']['courses'][number];
  finding: Finding;
  quote: Evidence | null;
  held: HeldJudgement | undefined;
}

type Cell = (told: Told, words: Words) => string | number;

/** Each column with what its cell is about: with the same page or finding it says the same, and is worked out once. */
const COLUMNS: readonly (readonly [WordKey, 'page' | 'finding' | 'quote', Cell])[] = [
  ['wb_course', 'finding', ({ course }) => course.title ?? ''],
  ['wb_provider', 'finding', ({ course }) => course.provider ?? ''],
  ['csv_url', 'page', ({ page }) => page.shown.audit.input],
  ['wb_readAt', 'page', ({ page }) => csvTime(page.shown.audit.readAt)[0]],
  ['csv_zone', 'page', ({ page }) => csvTime(page.shown.audit.readAt)[1]],
  [
    'csv_rule',
    'finding',
    ({ page, finding }, { language }) => page.shown.rules[finding.rule]?.title[language] ?? '',
  ],
  ['csv_ruleId', 'finding', ({ finding }) => finding.rule],
  ['wb_outcome', 'finding', ({ finding }, { say }) => say(`outcome_${finding.outcome}`)],
  ['csv_severity', 'finding', ({ finding }) => finding.severity],
  ['csv_confidence', 'finding', ({ finding }) => finding.confidence],
  ['csv_quote', 'quote', ({ quote }) => quote?.quote ?? ''],
  [
    'csv_context',
    'quote',
    ({ quote }) => (quote ? `${quote.before ?? ''}${quote.quote}${quote.after ?? ''}` : ''),
  ],
  ['csv_start', 'quote', ({ quote }) => quote?.start ?? ''],
  ['csv_end', 'quote', ({ quote }) => quote?.end ?? ''],
  ['csv_from', 'quote', ({ quote }) => quote?.from ?? ''],
  [
    'csv_sources',
    'finding',
    ({ page, finding }, { language }) =>
      finding.sources.map((id) => page.shown.sources[id]?.title[language] ?? id).join(' / '),
  ],
  [
    'csv_view',
    'finding',
    ({ held }, { say }) => (held && held.outcome !== 'kept' ? say(`outcome_${held.outcome}`) : ''),
  ],
  ['csv_reason', 'finding', ({ held }) => held?.reason ?? ''],
  ['csv_viewAt', 'finding', ({ held }) => (held ? csvTime(held.at).join(' ') : '')],
  ['csv_viewBy', 'finding', ({ held }) => held?.by ?? ''],
  // A reply to no question of the list is about the page, and so about each of its findings.
  [
    'csv_reply',
    'finding',
    ({ page, finding }, words) =>
      page.notes.answers
        .filter(({ rules }) => !rules.length || rules.includes(finding.rule))
        .map(({ text, at }) => `${timeText(words, at)} ${text}`)
        .join('\n'),
  ],
  ['wb_tag', 'page', ({ page }) => page.notes.tags?.join(' ') ?? ''],
  [
    'rep_remarks',
    'page',
    ({ page }, words) =>
      (page.notes.remarks ?? [])
        .map(({ text, at, by = '' }) => `${timeText(words, at)} ${by} ${text}`)
        .join('\n'),
  ],
];

/**
 * Every finding of every page as comma-separated values, a row a quote (and one for a finding without): with the
 * advisor's own view and the provider's reply beside the machine's outcome. Cells that begin like a formula are guarded.
 * In parts: of thousands of pages the whole is more than one string can hold.
 */
export function findingsCsv(pages: readonly KeptPage[], words: Words): string[] {
  const names = COLUMNS.map(([name]) => words.say(name));
  return [csvText(names, []).trimEnd(), ...pages.map((page) => csvRows(rowsOf(page, words)))];
}

function rowsOf(page: KeptPage, words: Words): (string | number)[][] {
  const rows: (string | number)[][] = [];
  let last: (string | number)[] | undefined;
  for (const [at, course] of page.shown.audit.courses.entries())
    for (const finding of course.findings) {
      const held = page.judgements.find((one) => one.course === at && one.rule === finding.rule);
      let isNew = true;
      for (const quote of finding.evidence.length ? finding.evidence : [null]) {
        const told = { page, course, finding, quote, held };
        const before = last;
        last = COLUMNS.map(([, about, cell], place) =>
          before && (about === 'page' || (about === 'finding' && !isNew))
            ? before[place]!
            : cell(told, words),
        );
        isNew = false;
        rows.push(last);
      }
    }
  return rows;
}
