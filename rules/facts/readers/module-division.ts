import type { FactSource, Line } from '../fact-source';
import type { Section } from '../sections';

/** What says that a course falls into the parts below it: `The course is divided into four parts:`, `课程共分为以下三个阶段：`. */
const DIVISION =
  /\b(?:course|program(?:me)?|training|curriculum|syllabus|class)\b[^.!?]{0,40}\b(?:is|are) (?:structured|divided|split|organi[sz]ed|broken(?: down| up)?|arranged) (?:in|into|around|across)\b[^.!?]{0,60}\b(?:areas|parts|sections|modules|units|phases|stages|blocks|levels|topics)\b[^.!?]{0,30}[.:]?$|(?:课程|培训|内容|学习|教学|全程)[^。！？]{0,16}(?:分为|分成|划分为|由)[^。！？]{0,12}(?:模块|部分|阶段|单元|板块|篇章|章节)(?:组成|构成)?[：:。]?$/i;

/** The lists that stand right below a sentence that announces the parts of the course. */
export function dividedInto(source: FactSource): Section[] {
  const { lines } = source;
  return lines.flatMap((heading, index): Section[] => {
    const first = lines[index + 1];
    if (!first || !DIVISION.test(heading.text)) return [];
    const list = listAround(source, first);
    if (list === undefined || holds(source, list, heading)) return [];
    const below = lines.slice(index + 1);
    const end = below.findIndex((line) => !holds(source, list, line));
    return [{ heading, lines: below.slice(0, end < 0 ? below.length : end) }];
  });
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
