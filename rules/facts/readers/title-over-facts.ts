import type { FactSource, Line } from '../fact-source';
import { COURSE_LABEL } from '../kind-cues';
import { nameIn } from '../person-names';
import type { Candidate } from './title-candidate';
import { CALL, CONTACT, GENERIC, INSTRUCTION, NUMBERED_PART, SECTION, SLOGAN } from './title-cues';

/** What is told of one course below its name: who teaches it, its price, its length, how many learn, how to enrol. */
const FACT_LINE =
  /^(?:授课|主讲|任课)?(?:教师|老师|讲师|专家)\s*[:：]|^(?:当前|课程|现|原)?(?:价格?|学费|费用)\s*[:：]|^[¥￥]\s?\d|^(?:难度|课时数?|学时|时长|学制|有效期|开课时间)\s*[:：]|\d+\s*人(?:已?(?:学|报名|购买|参加|加入|观看|在学)|正在学)|\d+\s*人气|^已更新\d|^(?:立即|马上|我要)(?:报名|购买|学习|加入)|加入购物车/;
const SUM = /^[¥￥]\s?[\d,.]+$/;
/** Among so many lines another fact stands. */
const NEXT_FACTS = 8;
/** A step on the way in: `提交材料`, `面试录取`. */
const STEP =
  /^(?:(?:申请|提交|填写|审核|材料|资料|录取|面试|领取|缴[费纳]|办理|网上|现场|通知|入学|报名|参加|开始){2,}|(?:提交|填写|审核|领取|缴纳|办理).{2,6})$/;
/** So many lines lie at most between a name and what is told of it. */
const MOST_BETWEEN = 3;
const FIRST_LINES = 40;

/** On a page without great headings: the line that stands over its first facts, past what is said to sell it. */
export function overFacts({ lines }: FactSource): Candidate[] {
  const own = lines
    .filter(({ block }) => block.region === 'main' && !block.folded && block.role !== 'button')
    .slice(0, FIRST_LINES);
  if (own.some(({ block }) => block.role === 'heading' && (block.level ?? 6) <= 2 && !isNoName(block, own)))
    return [];
  const tells = ({ text }: Line) => text.length <= 60 && FACT_LINE.test(text);
  const first = own.findIndex(
    // A sum that stands alone may be anything, such as what graduates earn.
    (line, at) => tells(line) && (!SUM.test(line.text) || own.slice(at + 1, at + NEXT_FACTS).some(tells)),
  );
  const line = own
    .slice(Math.max(0, first - MOST_BETWEEN), Math.max(0, first))
    .reverse()
    .find(({ text }) => canName(text));
  return line
    ? [{ value: line.text, traits: { overFacts: 1 }, start: line.block.start, end: line.block.end }]
    : [];
}

const isNoName = (block: Line['block'], own: Line[]): boolean => {
  const text = own.find((line) => line.block === block)!.text;
  return GENERIC.test(text) || SECTION.test(text) || COURSE_LABEL.test(text);
};

/** Whether a line can be a name: no sentence, label, call or person. */
const canName = (text: string): boolean =>
  text.length >= 4 &&
  text.length <= 60 &&
  /\p{L}{2}/u.test(text) &&
  !/[。！？!?；;]|[>›»]\s*$|^[<‹«]|^\S{2,6}\s*[:：]/.test(text) &&
  !nameIn(text) &&
  ![STEP, GENERIC, SECTION, COURSE_LABEL, CALL, INSTRUCTION, CONTACT, NUMBERED_PART, SLOGAN, FACT_LINE].some(
    (words) => words.test(text),
  );
