import type { Reading } from '../reading/block';
import { kindEvidence } from './kind-evidence';
import { simplifiedReading } from './simplified-reading';

/** Signs of a course inside a university's or school's own term: each counts once, however often it is said. */
const TERM: RegExp[] = [
  /\b(?:grading|grade breakdown|graded on|letter grade|pass\/fail)\b|平时成绩|成绩(?:评定|构成|组成)|总评/i,
  /\b(?:office hours?|teaching assistants?|TAs?|recitations?|section leaders?)\b|助教|答疑(?:时间|地点|安排)/,
  /\b(?:problem sets?|psets?|midterms?|final (?:exam|project|paper)|homeworks?|term paper|assignments? due)\b|期[中末](?:考试|论文|作业)|课程论文/i,
  /\b(?:lecture (?:notes|slides|\d+)|readings?|textbooks?|required text)\b|教材|参考书目?|讲义/i,
  /\b(?:semester|(?:fall|spring|winter|autumn|summer)(?: term| quarter| semester)? (?:19|20)\d\d|quarter|academic year)\b|学期|学年/i,
  /\b(?:credits?|credit hours|units)\b|学分/i,
  /\b(?:professor|prof\.|department of|faculty of|undergraduates?|graduate students?)\b|教授|院系|本科生|研究生/i,
  /\b(?:academic (?:integrity|honesty)|honor code|late (?:policy|days|work)|collaboration policy|accommodations)\b|学术诚信|迟交/i,
  /\b(?:opencourseware|ocw|open courseware|creative commons|open educational)\b|开放课程|公开课|知识共享/i,
  /\b\d{1,2}\.\d{2,4}[A-Z]?\b(?! ?(?:%|k|m|usd))|\b(?:CS|EE|MATH|STAT|ECON|PHYS|BIO|CHEM|HIST|PSY|ENGL|EECS|COMP)[ -]?\d{2,4}\w?\b|课程(?:代码|编号)/,
];
const SAMPLE = 40_000;

/**
 * Whether a course page is that of a free academic course: a syllabus of a term, or open courseware. Such a page owes
 * nobody a price, a refund or a licence, so what it does not say of them is not withheld. Anything that sells — a price,
 * a call to pay or enrol, a promise — speaks against it.
 */
export function isFreeAcademic(reading: Reading): boolean {
  const simple = simplifiedReading(reading);
  const { voices, prices } = kindEvidence(simple);
  if (prices > 0 || voices.call >= 2.8 || voices.promise >= 2 || voices.praise >= 2) return false;
  const text = simple.text.slice(0, SAMPLE);
  return TERM.filter((sign) => sign.test(text)).length >= 4;
}
