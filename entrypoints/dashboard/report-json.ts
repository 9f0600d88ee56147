import type { PageNotes } from '@/rules/page-notes';
import type { KeptPage } from './report-pages';

/** Version of the shape that `docs/report.schema.json` publishes. */
export const REPORT_FORMAT = 1;

/** Several audits with what was written beside them, as JSON by the published schema; in parts, a page each. */
export function reportJson(pages: readonly KeptPage[], title: string, madeAt: string): string[] {
  const about = { format: REPORT_FORMAT, kind: 'kejian-report', title, madeAt };
  if (!pages.length) return [`${json({ ...about, pages: [] })}\n`];
  const [head, tail] = json({ ...about, pages: [0] }).split('0\n  ]') as [string, string];
  // Each within the same braces as all of them, and without these: so it stands as far in as it will.
  const alone = (page: KeptPage) => json({ pages: [told(page)] }).slice(ALONE.length, -tail.length - 4);
  return [head, ...pages.map((page, at) => `${at ? ',\n    ' : ''}${alone(page)}`), `\n  ]${tail}\n`];
}

const ALONE = '{\n  "pages": [\n    ';

const told = ({ shown, judgements, notes, standing }: KeptPage) => ({
  audit: shown.audit,
  judgements,
  notes: written(notes),
  ...(standing.length ? { standing } : {}),
});

const HALF = /\\ud[89a-f]/i;

function json(value: object): string {
  const text = JSON.stringify(value, null, 2);
  // Half of a pair would stand there as an escape that not every reader takes.
  const whole = (_: string, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one);
  return HALF.test(text) ? JSON.stringify(value, whole, 2) : text;
}

const written = ({ answers, lookUps, remarks = [], tags = [] }: PageNotes): Required<PageNotes> => ({
  answers,
  lookUps,
  remarks,
  tags,
});
