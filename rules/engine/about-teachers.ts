import type { Claim } from '../matching/claims';
import { surroundings } from './alike';
import type { CourseInput } from './course-input';

/** Headings below which a page says who may come, and not who teaches. */
const ENTRY_HEADING =
  /报[考名]|申[报请]|入学|招生|条件|要求|对象|适合|\b(?:eligib\w*|requirements?|prerequisites?|admissions?|who (?:can|should|is))\b/i;
/** What one who wants to come must have or be. */
const ENTRY =
  /以上学历|以上者|报[考名]|申报|应聘|见习|连续从事|本职业|证书后|资格后|年满|准会员|\b(?:degrees? or|diploma or|applicants?|candidates?|eligib\w*|age group|years of age|to (?:qualify|apply)|must have)\b/i;
/** Somebody with a degree: who teaches, if a teacher is named beside it. */
const GRADUATE = /学历|毕业(?!于|院校)|\bdegree\b/i;
/** Somebody who learns or works, and does not teach. */
const LEARNER = /学[员生]|考生|程序员|从业者|\b(?:you|your|students?|learners?|graduates?|alumni)\b/i;
/** The school, or a trade as a whole. */
const SCHOOL =
  /我[们校院司]|本[校院]|机构|驾校|学校|公司|集团|品牌|平台|专[注业]|致力|行业(?:评|报告|解析)|\b(?:we|our (?:company|school|institute|academy|model|method)|company|institute|academy|model|across)\b/i;
const TEACHER =
  /[讲教导]师|老师|主讲|教[练授龄]|名师|师资|专家|[授任]课|执教|任教|从教|\b(?:instructors?|trainers?|teachers?|tutors?|lecturers?|mentors?|coach(?:es)?|professors?|faculty|he|she|his|her)\b/i;
const LONGEST_HEADING = 24;
/** More years than these are a date. */
const LONGEST_CAREER = 70;

/**
 * Whether words of years or careers are told of those who teach. What a learner must bring ("two years in the trade"),
 * how long a school has been there, and a date are told in the same words.
 */
export function aboutTeachers(claim: Claim, input: CourseInput): boolean {
  if (claim.number !== undefined && claim.number > LONGEST_CAREER) return false;
  const { prerequisites } = input.facts;
  if (
    prerequisites.state === 'found' &&
    prerequisites.start !== undefined &&
    claim.start >= prerequisites.start &&
    claim.start < prerequisites.end!
  )
    return false;
  const [sentence = '', , , heading = ''] = surroundings(claim, input).nearest;
  if (ENTRY_HEADING.test(heading) && heading.length <= LONGEST_HEADING) return false;
  if (ENTRY.test(sentence)) return false;
  return (
    TEACHER.test(sentence) || !(GRADUATE.test(sentence) || LEARNER.test(sentence) || SCHOOL.test(sentence))
  );
}

/**
 * Whether words of a life are told of one who teaches: where a teacher is spoken of in the sentence or the heading above,
 * or teachers are named on the page. Learners too have graduated somewhere, and schools have published much.
 */
export function ofTeacher(claim: Claim, input: CourseInput): boolean {
  const [sentence = '', , , heading = ''] = surroundings(claim, input).nearest;
  if (TEACHER.test(sentence) || TEACHER.test(heading)) return true;
  return input.facts.instructors.state === 'found' && !LEARNER.test(`${sentence}\n${heading}`);
}
