import { csvText } from './csv-text';
import type { KeptPage } from './report-pages';

const FIELDS = [
  'course',
  'provider',
  'url',
  'readAt',
  'rule',
  'title',
  'outcome',
  'severity',
  'confidence',
  'quote',
  'start',
  'end',
  'from',
  'sources',
  'advisorOutcome',
  'advisorReason',
  'advisorAt',
  'advisorBy',
  'providerReply',
  'tags',
  'remarks',
] as const;

/**
 * Every finding of every page as comma-separated values, a row a quote (and one for a finding without): with the
 * advisor's own view and the provider's reply beside the machine's outcome. Cells that begin like a formula are guarded.
 */
export function findingsCsv(pages: readonly KeptPage[], language: 'zh' | 'en'): string {
  const data = pages.flatMap(({ shown, judgements, notes }) =>
    shown.audit.courses.flatMap((course, at) =>
      course.findings.flatMap((finding) => {
        const held = judgements.find((one) => one.course === at && one.rule === finding.rule);
        // A reply to no question of the list is about the page, and so about each of its findings.
        const replies = notes.answers.filter(({ rules }) => !rules.length || rules.includes(finding.rule));
        const quotes = finding.evidence.length ? finding.evidence : [null];
        return quotes.map((quote) => [
          course.title ?? '',
          course.provider ?? '',
          shown.audit.input,
          shown.audit.readAt,
          finding.rule,
          shown.rules[finding.rule]?.title[language] ?? '',
          finding.outcome,
          finding.severity,
          finding.confidence,
          quote?.quote ?? '',
          quote?.start ?? '',
          quote?.end ?? '',
          quote?.from ?? '',
          finding.sources.join(' '),
          held?.outcome ?? '',
          held?.reason ?? '',
          held?.at ?? '',
          held?.by ?? '',
          replies.map(({ text, at: when }) => `${when} ${text}`).join('\n'),
          notes.tags?.join(' ') ?? '',
          (notes.remarks ?? []).map(({ text, at: when, by = '' }) => `${when} ${by} ${text}`).join('\n'),
        ]);
      }),
    ),
  );
  return csvText(FIELDS, data);
}
