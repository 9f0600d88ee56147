import type { FactSource, Line } from '../fact-source';
import { COURSE_LABEL } from '../kind-cues';
import { ENGLISH_NUMBER, numberIn } from '../numerals';
import { headingRank, type Section } from '../sections';
import { isOfExam } from './exam-parts';

/** What says that a course falls into the parts below it: `The course is divided into four parts:`, `课程共分为以下三个阶段：`. */
const DIVISION =
  /\b(?:course|program(?:me)?|training|curriculum|syllabus|class)\b[^.!?]{0,40}\b(?:is|are) (?:structured|divided|split|organi[sz]ed|broken(?: down| up)?|arranged) (?:in|into|around|across)\b[^.!?]{0,60}\b(?:areas|parts|sections|modules|units|phases|stages|blocks|levels|topics)\b[^.!?]{0,30}[.:]?$|(?:课程|培训|内容|学习|教学|全程)[^。！？]{0,16}(?:分为|分成|划分为|由)[^。！？]{0,12}(?:模块|部分|阶段|单元|板块|篇章|章节)(?:组成|构成)?[：:。]?$/i;

const PARTS = `\\b(?:\\d{1,2}|${ENGLISH_NUMBER})\\s+(?:[\\w-]+\\s)?(?:modules|parts|units|sections|chapters|stages|phases)\\b`;
/** What says how many parts there are, and that stands over them: `The course has four modules`, `课程共设四大模块`. */
const COUNTED = new RegExp(
  `\\b(?:course|program(?:me)?|training|curriculum|syllabus)\\b.{0,80}\\b(?:has|have|includes?|covers?|contains?|comprises?|consists? of|offers?)\\b[^.!?]{0,24}${PARTS}|${PARTS}\\b[^.!?]{0,40}\\b(?:course|program(?:me)?|training|curriculum)\\b|(?:课程|培训|内容|教学)[^。！？]{0,16}(?:共|设|包[含括]|涵盖|由)[^。！？]{0,8}(?:\\d{1,2}|[二两三四五六七八九十]{1,2})[个大]{0,2}(?:模块|部分|阶段|单元|板块|章)`,
  'i',
);

const HOW_MANY = new RegExp(
  `\\b(\\d{1,2}|${ENGLISH_NUMBER})\\s+(?:[\\w-]+\\s)?(?:areas|parts|sections|modules|units|phases|stages|blocks|levels|topics|chapters)\\b|(\\d{1,2}|[二两三四五六七八九十]{1,2})[个大]{0,2}(?:模块|部分|阶段|单元|板块|篇?章)`,
  'i',
);
const MOST = 400;

/** The lists that stand right below a sentence that announces the parts of the course. */
export function dividedInto(source: FactSource): Section[] {
  const { lines } = source;
  return lines.flatMap((heading, index): Section[] => {
    const first = lines[index + 1];
    if (!first || heading.text.length > MOST) return [];
    const told = DIVISION.test(heading.text);
    const list = told ? listAround(source, first) : undefined;
    if (list !== undefined && !holds(source, list, heading)) {
      return [{ heading, lines: upTo(lines, index + 1, (line) => !holds(source, list, line)) }];
    }
    if (first.block.role !== 'heading' || heading.block.role === 'heading') return [];
    if (!(told || COUNTED.test(heading.text)) || isOfExam(source, index)) return [];
    const rank = headingRank(first);
    const headed = upTo(lines, index + 1, (line) => headingRank(line) < rank || COURSE_LABEL.test(line.text));
    return isSoMany(heading.text, headed) ? [{ heading, lines: headed }] : [];
  });
}

/** The lines from one on, up to the first that is no longer meant. */
function upTo(lines: Line[], from: number, isPast: (line: Line) => boolean): Line[] {
  let end = from;
  while (end < lines.length && !isPast(lines[end]!)) end++;
  return lines.slice(from, end);
}

/** Whether there are as many headings as the sentence says, or most of them. */
function isSoMany(told: string, below: Line[]): boolean {
  const said = HOW_MANY.exec(told);
  const count = numberIn(said?.[1] ?? said?.[2] ?? '') ?? 0;
  const rank = below[0] ? headingRank(below[0]) : 0;
  const heads = below.filter((line) => headingRank(line) === rank).length;
  return heads >= 2 && heads <= count && heads * 2 > count;
}

/** The innermost list that a line stands in. */
function listAround({ reading }: FactSource, { block }: Line): number | undefined {
  for (let at = block.container; at > 0; at = reading.containers[at]!.parent)
    if (/^(?:ul|ol)$/.test(reading.containers[at]!.tag)) return at;
  return undefined;
}

function holds({ reading }: FactSource, list: number, { block }: Line): boolean {
  for (let at = block.container; at > 0; at = reading.containers[at]!.parent) if (at === list) return true;
  return false;
}
