import type { CourseAudit } from '@/rules/audit';
import { ownCautions, sharedCautions } from './headline';
import { OutcomeMark } from './outcome-mark';
import { useWords } from './use-words';

/** Cautions of the page as a whole, then how many of its cards have their own. */
export function ListingCounts({ courses }: { courses: readonly CourseAudit[] }) {
  const { say } = useWords();
  const shared = sharedCautions(courses);
  const raised = courses.filter((course) => ownCautions(course, shared) > 0).length;
  if (!shared.size && !raised) return <OutcomeMark outcome="clear">{say('noCautions')}</OutcomeMark>;
  return (
    <>
      {shared.size > 0 && (
        <OutcomeMark outcome="flagged">{say('count_flagged', { n: shared.size })}</OutcomeMark>
      )}
      {raised > 0 && <OutcomeMark outcome="flagged">{say('cautionCourses', { n: raised })}</OutcomeMark>}
    </>
  );
}
