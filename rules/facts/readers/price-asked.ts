import { questionOver } from '../answered';
import type { Line } from '../fact-source';

/** So short is a line that names a price and whose it is: `有基础：6999元`. */
const MOST_NAMED = 24;

/** Whether a line answers what the course costs: right below the question or, in few words, further down its answer. */
export function asksFee(lines: readonly Line[], index: number): boolean {
  const question = questionOver(lines, index);
  if (!question || WHY.test(question) || !ASKS_FEE.test(question)) return false;
  const near = lines.slice(Math.max(0, index - 2), index).some(({ text }) => text === question);
  return near || lines[index]!.text.length <= MOST_NAMED;
}

/** Who asks why it costs so little is told of others' prices. */
const WHY = /^\W*(?:why|为什么|为何|为啥|怎么)|\bso (?:low|cheap)\b/i;
/** A question that the line below answers with the price. */
const ASKS_FEE = /\b(?:fees?|cost|price)\b.{0,60}\?\s*\+?$|(?:学费|费用|多少钱|价格).{0,8}[?？]$/i;
