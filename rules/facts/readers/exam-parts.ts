import type { FactSource } from '../fact-source';

/** Headings over the parts of an exam or of a selection, which no course is taught in. */
const EXAM =
  /\b(?:exam(?:ination)?|test|entrance|selection|admission|interview)s?\b.{0,24}\b(?:pattern|format|structure|stages?|phases?|rounds?|process|procedure|sections?|syllabus|entrance)\b|\b(?:pattern|format|structure|stages|phases|rounds) of .{0,24}\b(?:exam(?:ination)?|test|selection)\b|\b(?:career|placement|hiring|job) (?:plans?|paths?|process|stages?|support)\b|(?:就业|求职)(?:流程|服务)|考试(?:流程|形式|题型|结构|科目|时间|安排)|题型(?:分布|介绍)|(?:报名|报考|录取|面试)流程/i;

/** The heading of another part, whatever it is about: `Module 7: Job interviews`. */
const PART = /^[a-z]+\s*[-.:#]?\s*\d{1,2}\b|^第\s*[\d一二三四五六七八九十]/i;
const MOST_ABOVE = 200;

/** Whether the heading above a line tells of an exam. A heading may be broken in two. */
export function isOfExam({ lines }: FactSource, index: number): boolean {
  let last = index - 1;
  const first = Math.max(0, index - MOST_ABOVE);
  while (last >= first && (lines[last]!.block.role !== 'heading' || PART.test(lines[last]!.text))) last--;
  if (last < first) return false;
  for (let at = last; at >= Math.max(0, last - 1) && lines[at]!.block.role === 'heading'; at--)
    if (lines[at]!.text.length <= 100 && EXAM.test(lines[at]!.text)) return true;
  return false;
}
