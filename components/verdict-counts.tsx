import type { CourseAudit, ExplainedAudit } from '@/rules/audit';
import { isTooLittle, tally } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './wording';

/** The headline of a course: cautions, gaps and what is stated, in counts and words. */
export function VerdictCounts({ shown, course }: { shown: ExplainedAudit; course: CourseAudit }) {
  const { words } = useWords();
  const counts = tally(course.findings, shown.rules);
  const little = isTooLittle(course) && shown.audit.page.kind !== 'listing';
  return (
    <>
      {counts.flagged > 0 && (
        <OutcomeMark outcome="flagged">{words.counted('flagged', counts.flagged)}</OutcomeMark>
      )}
      {little && <OutcomeMark outcome="unknown">{words.tooLittle}</OutcomeMark>}
      {counts.flagged === 0 && !little && <OutcomeMark outcome="clear">{words.noCautions}</OutcomeMark>}
      {!little && counts.missing > 0 && (
        <OutcomeMark outcome="missing">{words.counted('missing', counts.missing)}</OutcomeMark>
      )}
      {!little && counts.met > 0 && (
        <OutcomeMark outcome="met">{words.counted('met', counts.met)}</OutcomeMark>
      )}
    </>
  );
}
