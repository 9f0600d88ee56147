import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import { isTooLittle, isWhollyRead, tally } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** The headline of a course: cautions, gaps and what is stated, in counts and words. */
export function VerdictCounts({ shown, course }: { shown: ExplainedAudit; course: CourseAudit }) {
  const { say } = useWords();
  const counts = tally(course.findings, shown.rules);
  const little = isTooLittle(course) && shown.audit.page.kind !== 'listing';
  return (
    <>
      {counts.flagged > 0 && (
        <OutcomeMark outcome="flagged">{say('count_flagged', { n: counts.flagged })}</OutcomeMark>
      )}
      {little && (
        <OutcomeMark outcome="unknown">
          {say(isWhollyRead(shown.audit.page) ? 'littleSaid' : 'tooLittle')}
        </OutcomeMark>
      )}
      {counts.flagged === 0 && !little && <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>}
      {!little && counts.missing > 0 && (
        <OutcomeMark outcome="missing">{say('count_missing', { n: counts.missing })}</OutcomeMark>
      )}
      {!little && counts.met > 0 && (
        <OutcomeMark outcome="met">{say('count_met', { n: counts.met })}</OutcomeMark>
      )}
    </>
  );
}
