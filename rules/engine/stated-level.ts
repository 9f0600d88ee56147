import type { Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { factEvidence } from './evidence';
import { inTitle } from './title-words';

const NOTHING: Verdict = { outcome: 'missing', confidence: 0, evidence: [] };
/** Names of levels that are nothing else, wherever they stand. */
const LEVEL =
  /[一二三四五1-5]级|[初中高]级(?:工|班|课程|水平|阶段)|高级技师|技师|学士|硕士|博士|专升本|高起[专本]|专科起点|[零0]基础|入门|\blevel\s*\w|\b(?:beginners?|intermediate|foundation|introductory|entry.level|all levels|bachelor|certificate [IV]+|[ABC][12]\b)/i;

/** The level of a course: any that a page labels as one; of words in its name only those that mean nothing else. */
export function statedLevel(input: CourseInput): Verdict {
  const { level } = input.facts;
  if (level.state !== 'found') return NOTHING;
  const named =
    level.start !== undefined &&
    level.end !== undefined &&
    inTitle(input, { start: level.start, end: level.end });
  if ((named || level.value.length < 12) && !LEVEL.test(level.value)) return NOTHING;
  return { outcome: 'met', confidence: 0.9, evidence: factEvidence(input.reading, level) };
}
