import type { ExplainedAudit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import { AdvisorNote, type AdvisorViews, viewsOf } from './advisor-views';
import { ownCautions, sharedCautions } from './headline';
import { ListingCounts } from './listing-counts';
import { OutcomeMark } from './outcome-mark';
import { ReportFinding } from './report-finding';
import { useWords } from './use-words';

/** Courses named under a finding; the others are counted. */
const MOST_NAMED = 8;

/** What was raised on any card, once a rule, with all its words, and on which cards. */
function raisedOn(courses: ExplainedAudit['audit']['courses'], outcome: 'flagged' | 'suspected') {
  const raised = new Map<string, { finding: Finding; on: number[] }>();
  courses.forEach(({ findings }, index) => {
    for (const finding of findings) {
      if (finding.outcome !== outcome) continue;
      const known = raised.get(finding.rule);
      if (!known) {
        raised.set(finding.rule, { finding: { ...finding, evidence: [...finding.evidence] }, on: [index] });
        continue;
      }
      known.on.push(index);
      const quoted = known.finding.evidence;
      for (const one of finding.evidence)
        if (!quoted.some(({ quote }) => quote === one.quote)) quoted.push(one);
    }
  });
  return [...raised.values()].sort((one, other) => other.finding.severity - one.finding.severity);
}

/** A listing on paper: its cards in a table, then each thing raised on them once. */
export function ReportCards(props: { shown: ExplainedAudit; views: AdvisorViews }) {
  const { shown, views } = props;
  const { say } = useWords();
  const { courses, page } = shown.audit;
  const shared = sharedCautions(courses);
  const titleOf = (index: number) => courses[index]?.title ?? say('noTitle');
  function named(on: readonly number[]): string {
    const names = on.slice(0, MOST_NAMED).map(titleOf).join(say('comma'));
    return on.length > MOST_NAMED ? say('andMore', { names, n: on.length - MOST_NAMED }) : names;
  }
  return (
    <section>
      <h2>{say('reportCards', { n: courses.length })}</h2>
      <p class="counts">
        <ListingCounts courses={courses} />
      </p>
      <AdvisorNote views={views} why={say('wb_overriddenWhy')} />
      <p class="sub">{say('cardsWhy')}</p>
      <table class="tb">
        <thead>
          <tr>
            <th scope="col">{say('wb_course')}</th>
            <th scope="col" class="num">
              {say('outcome_flagged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course, index) => (
            <tr key={index}>
              <th scope="row" lang={page.language} dir="auto">
                {titleOf(index)}
              </th>
              <td class="num">{ownCautions(course, shared) || ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {(['flagged', 'suspected'] as const).map((outcome) => {
        const raised = raisedOn(courses, outcome);
        if (!raised.length) return null;
        return (
          <section key={outcome}>
            <h3>
              <OutcomeMark outcome={outcome} />
              <span class="sub">{say('items', { n: raised.length })}</span>
            </h3>
            {raised.map(({ finding, on }) => (
              <ReportFinding
                key={finding.rule}
                shown={shown}
                finding={finding}
                of={on.length === courses.length ? say('reportWholePage') : named(on)}
                held={on
                  .flatMap((index) => viewsOf(views, index))
                  .filter(({ rule }) => rule === finding.rule)}
              />
            ))}
          </section>
        );
      })}
      <section class="room">
        <h3>{say('reportAnswer')}</h3>
      </section>
    </section>
  );
}
