import type { FactSource } from '../fact-source';

/** Headings over the parts of an exam or of a selection, which no course is taught in. */
const EXAM =
  /\b(?:exam(?:ination)?|test|entrance|selection|admission|interview)s?\b.{0,24}\b(?:pattern|format|structure|stages?|phases?|rounds?|process|procedure|sections?|syllabus|entrance)\b|\b(?:pattern|format|structure|stages|phases|rounds) of .{0,24}\b(?:exam(?:ination)?|test|selection)\b|考试(?:流程|形式|题型|结构|科目|时间|安排)|题型(?:分布|介绍)|(?:报名|报考|录取|面试)流程/i;

/** Whether the heading above a line tells of an exam. A heading may be broken in two. */
export function isOfExam({ lines }: FactSource, index: number): boolean {
  let last = index - 1;
  while (last >= 0 && lines[last]!.block.role !== 'heading') last--;
  for (let at = last; at >= Math.max(0, last - 1) && lines[at]!.block.role === 'heading'; at--)
    if (lines[at]!.text.length <= 100 && EXAM.test(lines[at]!.text)) return true;
  return false;
}
