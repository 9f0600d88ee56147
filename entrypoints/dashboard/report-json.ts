import type { PageNotes } from '@/rules/page-notes';
import type { KeptPage } from './report-pages';

/** Version of the shape that `docs/report.schema.json` publishes. */
export const REPORT_FORMAT = 1;

/** Several audits with what was written beside them, as JSON by the published schema. */
export function reportJson(pages: readonly KeptPage[], title: string, madeAt: string): string {
  const report = {
    format: REPORT_FORMAT,
    kind: 'kejian-report',
    title,
    madeAt,
    pages: pages.map(({ shown, judgements, notes, standing }) => ({
      audit: shown.audit,
      judgements,
      notes: written(notes),
      ...(standing.length ? { standing } : {}),
    })),
  };
  // Half of a pair would stand there as an escape that not every reader takes.
  const whole = (_: string, value: unknown) => (typeof value === 'string' ? value.toWellFormed() : value);
  return `${JSON.stringify(report, whole, 2)}\n`;
}

const written = ({ answers, lookUps, remarks = [], tags = [] }: PageNotes): Required<PageNotes> => ({
  answers,
  lookUps,
  remarks,
  tags,
});
