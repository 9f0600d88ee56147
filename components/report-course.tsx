import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import type { Finding, Outcome } from '@/rules/finding';
import { AdvisorNote, type AdvisorViews, viewsOf } from './advisor-views';
import { ClaimsTable } from './claims-table';
import { newest, type PageNotes } from './desk';
import { byWeight, isCompared, isTooLittle, listedWith, percent, questions } from './headline';
import { OutcomeMark } from './outcome-mark';
import { OwnScores } from './own-scores';
import { ReportFinding } from './report-finding';
import { useWords } from './use-words';
import { VerdictCounts } from './verdict-counts';
import { dateText, pointsText } from './wording';

/** Outcomes that are written out, in this order. */
const TOLD: readonly Outcome[] = ['flagged', 'suspected', 'missing', 'partial', 'met', 'unknown'];

/** What is asked about on paper. */
const PRESSING: readonly Outcome[] = ['flagged', 'missing', 'suspected'];

/** Outcomes of which, without words of the page, the name says all. */
const isPlain = (outcome: Outcome): boolean => outcome === 'missing' || outcome === 'unknown';

/** One course on paper: everything that was found, then what to ask. */
export function ReportCourse(props: {
  shown: ExplainedAudit;
  course: CourseAudit;
  notes: PageNotes;
  views: AdvisorViews;
}) {
  const { shown, course, notes, views } = props;
  const words = useWords();
  const { say, language } = words;
  const compared = course.findings.filter((one) => isCompared(one, shown.rules)).sort(byWeight);
  const held = viewsOf(views, 0);
  const heldOf = ({ rule }: Finding) => held.filter((one) => one.rule === rule);
  const hasMore = (one: Finding) =>
    one.evidence.length > 0 || !isPlain(one.outcome) || heldOf(one).length > 0;
  // On paper, what was only not read or stated in part has no question of its own: nobody asks seventy.
  const pressing = new Set(
    course.findings.filter(({ outcome }) => PRESSING.includes(outcome)).map(({ rule }) => rule),
  );
  const asked = questions(course, shown.rules, language, 'all').filter(({ rules }) =>
    rules.some((rule) => pressing.has(rule)),
  );
  return (
    <section>
      <h2 lang={shown.audit.page.language} dir="auto">
        {course.title ?? say('noTitle')}
      </h2>
      <p class="counts">
        <VerdictCounts shown={shown} course={course} />
      </p>
      <p>
        {isTooLittle(course) || course.score === null
          ? say('gradeNone')
          : `${say('grade')} ${course.grade} · ${pointsText(words, course.score, course.range)}`}{' '}
        · {say('basis', { percent: percent(course.coverage) })}
      </p>
      <OwnScores course={course} />
      <AdvisorNote views={views} why={say('wb_overriddenWhy')} />
      {TOLD.map((outcome) => {
        const found = listedWith(course.findings, outcome, shown.rules);
        if (!found.length) return null;
        return (
          <section key={outcome}>
            <h3>
              <OutcomeMark outcome={outcome} />
              <span class="sub">{say('items', { n: found.length })}</span>
            </h3>
            {outcome === 'unknown' && <p class="sub">{say('unknownWhy')}</p>}
            {found.filter(hasMore).map((one) => (
              <ReportFinding key={one.rule} shown={shown} finding={one} held={heldOf(one)} />
            ))}
            <ul class="names">
              {found
                .filter((one) => !hasMore(one))
                .map(({ rule }) => (
                  <li key={rule}>{shown.rules[rule]?.title[language] ?? rule}</li>
                ))}
            </ul>
          </section>
        );
      })}
      {compared.length > 0 && <ClaimsTable shown={shown} compared={compared} />}
      {asked.length > 0 && (
        <section>
          <h3>{say('ask', { n: asked.length })}</h3>
          <ol>
            {asked.map((one) => {
              const told = newest(notes.answers, ({ rules }) =>
                rules.some((rule) => one.rules.includes(rule)),
              );
              return (
                <li key={one.text}>
                  {one.text}
                  {told && (
                    <p class="said-by">
                      <span class="sub">{say('toldBy', { date: dateText(words, told.at) })}</span>{' '}
                      <span dir="auto">{told.text}</span>
                    </p>
                  )}
                </li>
              );
            })}
          </ol>
        </section>
      )}
      <section class="room">
        <h3>{say('reportAnswer')}</h3>
      </section>
    </section>
  );
}
