import { batchFigures } from '@/components/batch-figures';
import { BatchReport, type ReportPage } from '@/components/batch-report';
import type { NamedPack } from '@/components/packs-off';
import { Report } from '@/components/report';
import reportStyles from '@/components/report.css?inline';
import { standalonePage } from '@/components/standalone-page';
import type { Words } from '@/components/wording';
import { newestOfEach } from './provider-groups';

/** A page of a report as a row of its figures. */
const rowOf = ({ shown: { audit } }: ReportPage) => {
  const [first] = audit.courses;
  const found = audit.courses.flatMap(({ findings }) => findings);
  return {
    url: audit.input,
    readAt: audit.readAt,
    provider: first?.provider ?? null,
    grade: audit.courses.length === 1 ? (first?.grade ?? null) : null,
    courses: audit.courses.length,
    coverage: audit.page.coverage,
    flags: found.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule),
  };
};

export interface ReportWish {
  title: string;
  /** ISO 8601. */
  madeAt: string;
  flagTitle: (rule: string) => string;
  /** The packs that there are, to tell which were off. */
  packs: readonly NamedPack[];
}

/** A report as one file: a single page as such, several with their figures first. */
export function reportFile(
  document: Document,
  pages: readonly ReportPage[],
  { title, madeAt, flagTitle, packs }: ReportWish,
  words: Words,
): string {
  const only = pages.length === 1 ? pages[0] : undefined;
  const content = only ? (
    <Report shown={only.shown} notes={only.notes} views={only} standing={only.standing} />
  ) : (
    <BatchReport
      title={title}
      madeAt={madeAt}
      figures={batchFigures(newestOfEach(pages.map(rowOf)))}
      pages={pages}
      flagTitle={flagTitle}
    />
  );
  return standalonePage(document, { title, styles: reportStyles, content, packs }, words);
}
