import type { ExplainedAudit } from '@/rules/audit';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { PageNotes } from '@/rules/page-notes';
import type { AdvisorViews } from './advisor-views';
import { BarChart } from './bar-chart';
import { type BatchFigures, MOST_WRITTEN_OUT, totalText } from './batch-figures';
import { gradeText } from './grade-text';
import { percent } from './headline';
import { OverriddenMark, overriddenOf } from './overridden';
import { Report } from './report';
import { SafeLink } from './safe-link';
import { useWords } from './use-words';
import { timeText } from './wording';

/** One page of a report, with what was written beside it. */
export interface ReportPage extends AdvisorViews {
  shown: ExplainedAudit;
  notes: PageNotes;
  /** Limits that the page kept announcing. */
  standing: readonly StandingDeadline[];
  /** Known only as far as it is listed and counted. */
  brief?: boolean;
}

/** Many pages in one report: figures first, then a list, then each page. */
export function BatchReport(props: {
  title: string;
  madeAt: string;
  figures: BatchFigures;
  pages: readonly ReportPage[];
  flagTitle: (rule: string) => string;
}) {
  const { title, madeAt, figures, pages, flagTitle } = props;
  const words = useWords();
  const { say } = words;
  const written = pages.filter(({ brief }) => !brief).slice(0, MOST_WRITTEN_OUT);
  const gradeName = (key: string) =>
    key === 'none' ? say('noGrade') : key === 'list' ? say('rep_lists') : key;
  return (
    <main lang={words.tag}>
      <header>
        <p class="not">
          {say('name')} · {say('reportNot')}
        </p>
        <h1 dir="auto">{title}</h1>
        <p>
          {say('rep_made', { date: timeText(words, madeAt) })} ·{' '}
          {totalText(words, figures.pages, figures.providers)}
        </p>
        <p class="sub">
          {say('rep_counts')}
          {pages.length > figures.pages && ` ${say('rep_visits', { n: pages.length })}`}
        </p>
      </header>
      <section class="charts">
        <BarChart
          title={say('rep_grades')}
          what={say('grade')}
          of={figures.pages}
          bars={figures.grades.map(({ key, count }) => ({ name: gradeName(key), count }))}
        />
        <BarChart
          title={say('rep_flags')}
          what={say('wb_flag')}
          of={figures.pages}
          bars={figures.flags.map(({ key, count }) => ({ name: flagTitle(key), count }))}
        />
        <BarChart
          title={say('rep_coverage')}
          what={say('wb_coverage')}
          of={figures.pages}
          bars={figures.coverage.map(({ key, count }) => ({ name: `${key}–${Number(key) + 20}%`, count }))}
        />
      </section>
      <section>
        <h2>{say('rep_list')}</h2>
        <List pages={pages} />
        {pages.length > written.length && (
          <p class="why">{say('rep_cut', { n: written.length, m: pages.length })}</p>
        )}
      </section>
      {written.map(({ shown, notes, judgements, earlier, standing }) => (
        <Report
          key={`${shown.audit.input} ${shown.audit.readAt}`}
          part
          shown={shown}
          notes={notes}
          views={{ judgements, earlier }}
          standing={standing}
        />
      ))}
    </main>
  );
}

/** As in the workbench's own list, a rule counts once on however many cards it is found. */
const rulesWith = ({ courses }: ReportPage['shown']['audit'], outcome: 'flagged' | 'missing'): number =>
  new Set(
    courses
      .flatMap(({ findings }) => findings.filter((one) => one.outcome === outcome))
      .map(({ rule }) => rule),
  ).size;

function List({ pages }: { pages: readonly ReportPage[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <table class="tb">
      <thead>
        <tr>
          <th scope="col">{say('wb_course')}</th>
          <th scope="col">{say('wb_provider')}</th>
          <th scope="col" class="num">
            {say('outcome_flagged')}
          </th>
          <th scope="col" class="num">
            {say('wb_missing')}
          </th>
          <th scope="col" class="num">
            {say('wb_coverage')}
          </th>
          <th scope="col" class="num">
            {say('wb_basis')}
          </th>
          <th scope="col">{say('grade')}</th>
          <th scope="col">{say('wb_readAt')}</th>
        </tr>
      </thead>
      <tbody>
        {pages.map(({ shown, notes, judgements }) => {
          const { audit } = shown;
          const [first] = audit.courses;
          const only = audit.courses.length === 1 ? first : undefined;
          return (
            <tr key={`${audit.input} ${audit.readAt}`}>
              <th scope="row" dir="auto">
                <SafeLink url={audit.input} plain>
                  {first?.title ?? say('noTitle')}
                </SafeLink>
                {notes.tags?.length ? <span class="sub"> {notes.tags.join(say('comma'))}</span> : null}{' '}
                <OverriddenMark overridden={overriddenOf(judgements)} />
              </th>
              <td dir="auto">{first?.provider ?? ''}</td>
              <td class="num">{first ? rulesWith(audit, 'flagged') : ''}</td>
              <td class="num">{first ? rulesWith(audit, 'missing') : ''}</td>
              <td class="num">{percent(audit.page.coverage)}%</td>
              <td class="num">{only && `${percent(only.coverage)}%`}</td>
              <td>
                {first && gradeText(words, { grade: only?.grade ?? null, courses: audit.courses.length })}
              </td>
              <td>{timeText(words, audit.readAt)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
