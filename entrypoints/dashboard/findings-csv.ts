import type { HeldJudgement } from '@/components/audit-detail';
import type { WordKey, Words } from '@/components/wording';
import { timeText } from '@/components/wording';
import type { Finding } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';
import { csvText } from './csv-text';
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

const COLUMNS: readonly (readonly [WordKey, (told: Told, words: Words) => string | number])[] = [
  ['wb_course', ({ course }) => course.title ?? ''],
  ['wb_provider', ({ course }) => course.provider ?? ''],
  ['csv_url', ({ page }) => page.shown.audit.input],
  ['wb_readAt', ({ page }) => csvTime(page.shown.audit.readAt)[0]],
  ['csv_zone', ({ page }) => csvTime(page.shown.audit.readAt)[1]],
  ['csv_rule', ({ page, finding }, { language }) => page.shown.rules[finding.rule]?.title[language] ?? ''],
  ['csv_ruleId', ({ finding }) => finding.rule],
  ['wb_outcome', ({ finding }, { say }) => say(`outcome_${finding.outcome}`)],
  ['csv_severity', ({ finding }) => finding.severity],
  ['csv_confidence', ({ finding }) => finding.confidence],
  ['csv_quote', ({ quote }) => quote?.quote ?? ''],
  ['csv_context', ({ quote }) => (quote ? `${quote.before ?? ''}${quote.quote}${quote.after ?? ''}` : '')],
  ['csv_start', ({ quote }) => quote?.start ?? ''],
  ['csv_end', ({ quote }) => quote?.end ?? ''],
  ['csv_from', ({ quote }) => quote?.from ?? ''],
  [
    'csv_sources',
    ({ page, finding }, { language }) =>
      finding.sources.map((id) => page.shown.sources[id]?.title[language] ?? id).join(' / '),
  ],
  [
    'csv_view',
    ({ held }, { say }) => (held && held.outcome !== 'kept' ? say(`outcome_${held.outcome}`) : ''),
  ],
  ['csv_reason', ({ held }) => held?.reason ?? ''],
  ['csv_viewAt', ({ held }) => (held ? csvTime(held.at).join(' ') : '')],
  ['csv_viewBy', ({ held }) => held?.by ?? ''],
  // A reply to no question of the list is about the page, and so about each of its findings.
  [
    'csv_reply',
    ({ page, finding }, words) =>
      page.notes.answers
        .filter(({ rules }) => !rules.length || rules.includes(finding.rule))
        .map(({ text, at }) => `${timeText(words, at)} ${text}`)
        .join('\n'),
  ],
  ['wb_tag', ({ page }) => page.notes.tags?.join(' ') ?? ''],
  [
    'rep_remarks',
    ({ page }, words) =>
      (page.notes.remarks ?? [])
        .map(({ text, at, by = '' }) => `${timeText(words, at)} ${by} ${text}`)
        .join('\n'),
  ],
];

/**
 * Every finding of every page as comma-separated values, a row a quote (and one for a finding without): with the
 * advisor's own view and the provider's reply beside the machine's outcome. Cells that begin like a formula are guarded.
 */
export function findingsCsv(pages: readonly KeptPage[], words: Words): string {
  const data = pages.flatMap((page) =>
    page.shown.audit.courses.flatMap((course, at) =>
      course.findings.flatMap((finding) => {
        const held = page.judgements.find((one) => one.course === at && one.rule === finding.rule);
        const quotes = finding.evidence.length ? finding.evidence : [null];
        return quotes.map((quote) =>
          COLUMNS.map(([, cell]) => cell({ page, course, finding, quote, held }, words)),
        );
      }),
    ),
  );
  return csvText(
    COLUMNS.map(([name]) => words.say(name)),
    data,
  );
}
