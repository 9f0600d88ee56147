import type { ExplainedAudit } from '@/rules/audit';
import type { AuditChanges } from '@/rules/derived/audit-changes';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import { ChangeList } from './change-list';
import { cautions, firstCourse } from './headline';
import { OutcomeMark } from './outcome-mark';
import { StandingList } from './standing-list';
import { useWords } from './use-words';
import { timeText, type Words } from './wording';

/** One visit, and what it found different from the visit before; null for the first. */
export interface Version {
  shown: ExplainedAudit;
  changes: AuditChanges | null;
}

/** How one page changed over its visits, newest first, and the limits that stood still meanwhile. */
export function HistoryList(props: { versions: readonly Version[]; standing: readonly StandingDeadline[] }) {
  const { versions, standing } = props;
  const words = useWords();
  const { say } = words;
  return (
    <div class="hist">
      {standing.length > 0 && (
        <section class="sec" aria-labelledby="wb-standing">
          <h2 class="sh" id="wb-standing">
            <OutcomeMark outcome="suspected">{say('wb_standing')}</OutcomeMark>
          </h2>
          <StandingList standing={standing} />
        </section>
      )}
      {versions.length === 1 && <p class="sec why">{say('wb_historyOnce')}</p>}
      {versions.map(({ shown, changes }) => (
        <section class="sec" key={shown.audit.readAt} aria-label={timeText(words, shown.audit.readAt)}>
          <h2 class="sh">
            {timeText(words, shown.audit.readAt)}
            {changes && changes.changes.length > 0 && (
              <small>{say('wb_changesN', { n: changes.changes.length })}</small>
            )}
          </h2>
          <p class="why">{summary(shown, words)}</p>
          {changes && !changes.sameRules && <p class="why">{say('wb_historyRules')}</p>}
          {changes?.changes.length === 0 && <p class="why">{say('wb_historySame')}</p>}
          {changes && <ChangeList changes={changes.changes} shown={shown} />}
        </section>
      ))}
    </div>
  );
}

/** What a visit came to in one line, so that the first of them says something too. */
function summary({ audit: { courses } }: ExplainedAudit, { say }: Words): string {
  const course = courses[firstCourse(courses)];
  if (!course || courses.length > 1) return say('queue_courses', { n: courses.length });
  const { price } = course.facts;
  const n = cautions(course);
  return [
    n ? say('count_flagged', { n }) : say('noCautions'),
    course.grade ? `${say('grade')} ${course.grade}` : say('noGrade'),
    ...(price.state === 'found' ? [say('fact_price') + say('colon') + price.quote] : []),
  ].join(' · ');
}
