import type { Line } from './fact-source';

/** The question that a line answers: the nearest above it with nothing but its own answer between. */
export function questionOver(lines: readonly Line[], index: number): string | undefined {
  for (let i = index - 1; i >= Math.max(0, index - MOST_ABOVE); i--) {
    const { text, block } = lines[i]!;
    // A button to open the answer may stand between the two.
    if (ASKS.test(text)) return text.length <= MOST_LENGTH ? text : undefined;
    if (text.length > 2 && HEADS.has(block.role)) return undefined;
  }
  return undefined;
}

const ASKS = /[?？]\s*\+?$/;
const HEADS = new Set(['heading', 'summary', 'term', 'button']);
const MOST_ABOVE = 5;
const MOST_LENGTH = 120;

/** What is asked that is not the course: the exam, what it leads to, what it earns, how money comes back. */
const OF_OTHERS =
  /\b(?:exam(?:s|ination)?|test|re-?take|certifi\w+|licen[cs]\w+|membership|vouchers?|visas?|salar(?:y|ies)|earn|paid|refunds?|access|valid\w*|renew\w*|expire\w*|accommodation)\b|考试|报考|补考|证书|会员|工资|薪|收入|退费|退款|有效|住宿/i;
const OF_COURSE =
  /\b(?:course|program(?:me)?|training|class(?:es)?|workshop|boot ?camp|tuition)\b|课程|培训|学费|学制/i;

/** Whether a line answers a question on something else than the course: `How long is the certificate valid?`. */
export function answersOther(lines: readonly Line[], index: number): boolean {
  const question = questionOver(lines, index);
  return question !== undefined && OF_OTHERS.test(question) && !OF_COURSE.test(question);
}
