import type { FactSource, Line } from '../fact-source';
import { nameKey } from '../name-key';
import { segmentsOf } from '../segments';
import { GENERIC } from './title-cues';
import type { Candidate } from './title-headings';

/** Headings that ask for or tell of the course by its name: `什么是小面点营？`, `About the Rye Course`. */
const ASKED =
  /^什么是(?:一[个名])?([^？?]{2,20})[？?]?$|^([^？?，,]{2,20}?)有什么[？?]$|^([^？?，,]{2,20}?)(?:教什么|学什么|适合谁|是什么)[？?]?$|^(?:如何|怎样)(?:参加|报名)([^？?]{3,20})[？?]?$|^What is (?:the |an? )?([A-Z][^?]{2,40})\?$|^(?:About|Why (?:choose|take|join)) (?:the|this|our) ((?:[A-Z][\w&+#/-]*\s){0,5}(?:Course|Program(?:me)?|Bootcamp|Training|Workshop|Diploma|Certificate|Masterclass))\??$/;

/** One of these stands in each of them. */
const ASKS = /^(?:What|About|Why)|什么|如何|怎样|适合谁/;

/** How a sentence gives the course its name: `Welding for Beginners is a 10-week course`, `Our Rye Course takes you`. */
const PRESENTED =
  /^(?:(?:The|Our|This)\s)?((?:[A-Z][\w&+#/().:-]*\s(?:(?:for|of|in|and|to|with|the|&|on)\s){0,2}){1,8}?)(?:is (?:a|an|our|the)\b[^.]{0,60}\b(?:course|program(?:me)?|training|workshop|class|bootcamp|certificate|diploma)\b|(?:course |program(?:me)? )?(?:takes you|prepares|is designed|is for|runs for|will teach|teaches|covers|introduces)\b)|^([\u4e00-\u9fffA-Za-z0-9+#（）()·]{3,24}?(?:班|课程?|训练营|实战营|特训营|培训))(?:[是，,：:]|面向|适合|专为|从)/;

/** A short line that ends in what courses are called, or opens with it: `UI设计全能班`, `Diploma in Baking`. */
const COURSE_LINE =
  /^(?![^\s]{0,4}(?:班|课程)$)[^，。！？!?：:；;]{2,30}(?:[^上下早晚每本隔开]班|课程|实战课|训练营|实战营|特训营|培训|认证|研修班|工作坊)(?:[（(【][^）)】]{1,14}[）)】])?$|^(?:[A-Z0-9][\w&+#/().'’-]*\s(?:(?:for|of|in|and|to|with|the|&|on)\s){0,2}){1,8}(?:Course|Boot ?camp|Diploma|Certificate|Masterclass|Workshop|Training|Programme|Certification)(?: \([^)]{1,20}\))?$|^(?:(?:Advanced |Professional |Graduate )?(?:Diploma|Certificate|Bachelor|Master)(?: (?:I{1,3}|IV|V))? (?:in|of)|MSc|BSc|MBA|BA|MA) [A-Z][^.!?]{3,60}$/;
/** What such lines say of any course. */
const OF_ANY =
  /专注|致力|提供|从事|开展|拥有|\d年|^(?:关于|全部|所有|热门|推荐|相关|精品|免费|更多|其[他它]|选择|我们的?|本|该|此|职业|在线|线[上下]|企业|培训|学习|选修|必修|专业|主要|核心|基础|配套|赠送?|包含|加入|报名|参加|开设|购买|进入|查看|开始|完成)|^(?:[Oo]ur|[Aa]ll|[Bb]est|[Ff]ree|[Pp]opular|[Rr]elated|[Oo]ther|[Aa]bout|[Ww]hy|[Ww]hat'?s?|[Hh]ow|[Cc]ourse|[Oo]nline|[Ll]ive|[Hh]ands-on|[Cc]orporate|[Jj]ob|[Vv]iew|[Ee]nrol+|[Ss]tart|[Pp]rofessional|[Pp]ractical|[Ii]ndustry|[Gg]et|[Ww]ho|[Tt]his|[Aa]fter|[Cc]omplete|[Vv]erified|[Ss]hareable|[Rr]ecogni[sz]ed|[Ii]ndividual|[Gg]roup|[Cc]lassroom|[Cc]ustom\w*)\b/;

/** Whether a text is what a course is called, and nothing that any course says. */
export const isCourseLine = (text: string): boolean => COURSE_LINE.test(text) && !OF_ANY.test(text);

const FIRST_LINES = 30;
const MOST_HEADS = 60;

const at = (line: Line, value: string, points: number): Candidate => {
  const start = line.block.start + line.text.indexOf(value);
  return { value, points, start, end: start + value.length };
};

/** Names of the course in headings on something else, in sentences that present it, and on short lines near the top. */
export function inOtherWords({ lines }: FactSource): Candidate[] {
  const found: Candidate[] = [];
  for (const [order, line] of lines.entries()) {
    const { text, block } = line;
    if (block.region === 'form' || block.region === 'aside' || block.folded) continue;
    const short = text.length <= 60;
    if (short && order < MOST_HEADS * 4 && (block.role === 'heading' || text.length < 30)) {
      const match = ASKS.test(text) ? ASKED.exec(text) : null;
      const value = match?.slice(1).find((group) => group !== undefined);
      if (value && !GENERIC.test(value)) found.push(at(line, value.trim(), 1.5));
    }
    if (order >= FIRST_LINES) continue;
    if (block.role === 'paragraph' && text.length <= 400) {
      const match = PRESENTED.exec(text);
      const value = (match?.[1] ?? match?.[2])?.trim();
      if (value && value.length >= 4 && !OF_ANY.test(value)) found.push(at(line, value, 1.2));
    }
    if (short && block.role !== 'button' && block.role !== 'cell' && block.role !== 'option') {
      const pieces = segmentsOf(text);
      // A whole heading is asked for what it names elsewhere.
      for (const { start, end } of block.role === 'heading' && pieces.length < 2 ? [] : pieces) {
        const value = text.slice(start, end);
        if (isCourseLine(value)) {
          const points = (block.role === 'item' ? 0.4 : 1) - order * 0.02;
          found.push(at(line, value, points));
        }
      }
    }
  }
  return found;
}

const PRICE = /^[^\d]{0,6}[￥¥$€£]\s*\d|\d\s*元/;
const NEAR = 4;

/** On a page of a shop without headings: the first line of its own, with the price right below it. */
export function overPrice({ lines }: FactSource): Candidate[] {
  if (lines.some(({ block }) => block.role === 'heading' && (block.level ?? 6) <= 3)) return [];
  const first = lines.findIndex(
    ({ block, text }) =>
      block.role === 'paragraph' && block.region === 'main' && text.length >= 4 && text.length <= 60,
  );
  const line = lines[first];
  if (!line || first > NEAR || PRICE.test(line.text)) return [];
  const priced = lines.slice(first + 1, first + 1 + NEAR).some(({ text }) => PRICE.test(text));
  return priced ? [at(line, line.text, 2)] : [];
}

/** How often the page's own lines say a name, heading or title apart, up to three. */
export function timesSaid({ lines }: FactSource, value: string): number {
  const key = nameKey(value);
  if (key.length < 3) return 0;
  let times = 0;
  for (const { text, block } of lines) {
    if (block.role === 'heading' || text.length < value.length || !text.includes(value)) continue;
    times += 1;
    if (times === 3) break;
  }
  return times;
}
