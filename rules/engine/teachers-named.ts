import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence } from './evidence';

/** A surname and what one is called: nobody can be looked up by it. */
const SURNAME_ALONE =
  /^(?:资深|高级|金牌|名师|特邀|主讲|专业|教师|讲师|老师)*[\u4e00-\u9fff](?:老师|教师|讲师|教授|导师|教练|博士)$|^(?:mr|ms|mrs|miss|dr|prof)\.? \S+$/i;

/** Whether those who teach are named: `partial` where by no more than a surname. */
export function teachersNamed({ reading, facts: { instructors } }: CourseInput): Verdict {
  if (instructors.state !== 'found' || !instructors.value.length)
    return { outcome: 'missing', confidence: 0, evidence: [] };
  const inFull = instructors.value.some(({ name }) => !SURNAME_ALONE.test(name));
  return {
    outcome: inFull ? 'met' : 'partial',
    confidence: 0.9,
    evidence: factEvidence(reading, instructors),
  };
}
