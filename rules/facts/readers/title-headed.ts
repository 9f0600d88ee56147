import type { FactSource } from '../fact-source';
import type { Candidate } from './title-candidate';
import { GENERIC, INSTITUTION, SECTION } from './title-cues';

/** A course by name, as English capitals it: `Rye - Sourdough Course`. */
const NAMED_COURSE =
  '((?:[A-Z][\\w&+#/-]*\\s(?:[-–] )?){0,5}(?:Course|Program(?:me)?|Bootcamp|Training|Workshop|Diploma|Certificate|Masterclass))';
/** Headings that ask for the course or tell of it by its name, each with the name in its group. */
const TELLING: RegExp[] = [
  /^什么是(?:一[个名])?\s*([^？?]{2,20})[？?]?$/,
  /^([^？?，,]{2,20}?)有什么[？?]$/,
  /^([^？?，,]{2,20}?)(?:教什么|学什么|适合谁|是什么)[？?]?$/,
  /^([^？?，,：:的]{2,16}?)(?:工作|职业|证书)?的?(?:定义|职业前景|就业前景|发展前景|报[考名]条件|考试科目|证书说明|工作内容)$/,
  /^(?:为(?:什么|何))?(?:要)?选择([^？?，,]{3,18}(?:班|课程|训练营|培训))(?:的?\s?.{1,2}[大个]?(?:理由|原因)|[？?])$/,
  /^(?:如何|怎样)(?:参加|报名)([^？?]{3,20})[？?]?$/,
  /^关于(?!我|你|您|本|学[校院员]|公司|平台|课程)([^的，,、。]{3,16})$/,
  /^(?:What|WHAT) (?:is|IS|Is) (?:[Tt]he |[Aa]n? )?([A-Z\d][^?]{2,40}?)\W*\?$/,
  new RegExp(`^(?:About|Why (?:choose|take|join)) (?:the|this|our) ${NAMED_COURSE}\\??$`, 'i'),
  new RegExp(`^(?:objectives?|scope|benefits|advantages) of (?:the |this |our )?${NAMED_COURSE}\\W*$`, 'i'),
  /^(?!(?:Download|View|Get|See|Our|The|Full|Detailed|Complete|Comprehensive|Explore|Course|World-Class|Industry|Job|Latest|Updated|Structured|Modern|Practical|Advanced|Expert|Learning|Training)\b)(.{2,40}?)\s+(?:syllabus|curriculum|course (?:contents?|outline|details?|overview))\s*[:：]?$/i,
];
/** One of these stands in each of them. */
const TELLS =
  /^(?:What|About|Why)|什么|定义|前景|条件|科目|说明|内容|选择|如何|怎样|适合谁|^关于| of |syllabus|curriculum|course/i;
/** A question may be about the subject rather than the course. */
const ASKS = /^(?:What|Why)|什么|如何|怎样|适合谁/i;
const HAN = /[\u4e00-\u9fff]/;
/** Numbered, what it is about is a part of a longer text; a question is one all the same. */
const NUMBER = /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,2})\s*[、.．]|0\d(?=[\u4e00-\u9fff]))\s*/;
const MOST_HEADS = 240;

/** Names of the course in headings that are no name themselves: `什么是小面点营？`, `Welding Syllabus`. */
export function inHeadings({ lines }: FactSource): Candidate[] {
  const found: Candidate[] = [];
  let heads = 0;
  for (const [order, { text, block }] of lines.entries()) {
    if (order >= MOST_HEADS) break;
    const heading = block.role === 'heading';
    if (heading && block.region === 'main') heads++;
    if (text.length > 60 || block.region === 'form' || block.region === 'aside' || block.folded) continue;
    const bare = text.replace(NUMBER, '');
    if (!(heading || (text.length < 30 && HAN.test(text))) || !TELLS.test(text)) continue;
    const value = TELLING.map((pattern) => pattern.exec(bare)?.[1]?.trim()).find(
      (name) => name !== undefined,
    );
    if (!value || GENERIC.test(value) || INSTITUTION.test(value) || SECTION.test(value)) continue;
    const start = block.start + text.length - bare.length + bare.indexOf(value);
    // The first heading of a page's own part says what all of it is about.
    const first = heading && heads === 1 && !ASKS.test(text) ? 1 : 0;
    found.push({ value, traits: { headed: 1, headedFirst: first }, start, end: start + value.length });
  }
  return found;
}
