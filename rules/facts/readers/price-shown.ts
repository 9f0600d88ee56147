import { type Amount, amountsIn } from '../amounts';
import type { FactSource, Line } from '../fact-source';
import type { Local } from '../local-currency';
import type { DataPrice } from './price-data';
import { BUY } from './price-words';

/** An amount that a line shows, and how surely it is the price. */
export interface Candidate {
  amount: Amount;
  points: number;
  line: Line;
}

/** `（学费：3900）` within a line. */
const WITHIN = /(?:学费|培训费|课程费用?|现价|售价)(?:\s*[:：]\s*|\s+)(\d{3,6})(?=[）)，,。；;\s]|$)/;

/** A number behind its label within a longer line. */
export function within(source: FactSource, local: Local): Candidate[] {
  return source.lines.flatMap((line): Candidate[] => {
    const match = line.text.length <= 120 ? WITHIN.exec(line.text) : null;
    if (!match) return [];
    const end = match.index + match[0].length;
    const amount = { amount: Number(match[1]), currency: local.yuan, start: end - match[1]!.length, end };
    return [{ amount, points: 3.8, line }];
  });
}

/** What data state and the page shows nowhere, while it shows another price more than once, is a price of some other day. */
export function besideShown(price: DataPrice, shown: Candidate[], { lines }: FactSource): DataPrice {
  const inLines = lines.map(({ text }) => new Set(amountsIn(text).map(({ amount }) => amount)));
  const times = (amount: number) => inLines.filter((amounts) => amounts.has(amount)).length;
  const again = shown.some(({ points, amount }) => points >= STANDS && times(amount.amount) >= 2);
  return times(price.amount) || !again ? price : { ...price, points: STANDS - 0.1 };
}
/** Points of an amount that fills its line, and of what is surer. */
const STANDS = 3;

/** `join the course for just`, `enrol in this class at only`: right before what it costs, however long the paragraph. */
const TO_JOIN =
  /\b(?:join|take|attend|enrol+(?: in| on)?|get|buy|book|access)\s+(?:the|this|our)\s+(?:[\w-]+\s){0,4}?(?:course|class|program(?:me)?|training|workshop|boot ?camp)\s+(?:in [A-Z][a-z]+\s+)?(?:now\s+|today\s+)?(?:for|at|in(?=\s+(?:just|only)\b))\s+(?:only\s+|just\s+|a (?:bargain|mere|total of)\s+)?$/i;
const MOST_BEFORE = 100;

/** What a long paragraph says the course can be joined for. */
export const toJoin = (line: Line, local: Local): Candidate[] =>
  amountsIn(line.text, local.yuan, local.dollar)
    .filter(({ start }) => TO_JOIN.test(line.text.slice(Math.max(0, start - MOST_BEFORE), start)))
    .slice(0, 1)
    .map((amount) => ({ amount, points: 2.7, line }));

/** `$99 Free`, `₹ 1000 ₹ Free`, `￥199 免费`: what was asked before, and nothing now. */
const NOW_FREE =
  /^(?:原价)?\s*([$€£¥￥₹]?)\s?(\d[\d,.]{0,9})\s*元?[\s/|｜→-]*[$€£¥￥₹]?\s?(?:free|免费)[!！]?$/i;

/** A line of those two alone. */
export function freeBeside(line: Line, local: Local): Candidate[] | null {
  if (!NOW_FREE.test(line.text)) return null;
  const [old] = amountsIn(line.text, local.yuan, local.dollar);
  return old ? [{ amount: { ...old, amount: 0, start: 0, end: line.text.length }, points: 4, line }] : null;
}

/** `This course is free.`, `本课程全程免费`: the whole of what it costs, and no `free from`, `free for members`. */
const SAID_FREE =
  /\b(?:this|the|our) (?:[\w-]+ ){0,3}(?:course|class|workshop|webinar|training|program(?:me)?) is (?:completely |totally |absolutely |entirely |100% |now )?(free(?: of (?:charge|cost))?)(?=[.!,]| and |$)|\bthis is a (free) (?!trial|demo|taster|sample|intro)(?:[\w-]+ ){0,2}(?:course|class|workshop|webinar|training)\b|(?:本|该|此)(?:次|期)?(?:课程|讲座|直播课?|培训|工作坊)(?:完全|全程|全部|均)?(免费)(?=[，。！!]|$)/i;
const MOST_SAID = 160;

/** A sentence by which the course costs nothing. */
export function saidFree(line: Line, local: Local): Candidate[] {
  const match = line.text.length <= MOST_SAID ? SAID_FREE.exec(line.text) : null;
  const free = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || !free) return [];
  const start = match.index + match[0].indexOf(free);
  const currency = match[3] ? local.yuan : local.dollar;
  return [{ amount: { amount: 0, currency, start, end: start + free.length }, points: 2.4, line }];
}

/** Whether the button to buy with stands right below. */
export const isBought = (lines: readonly Line[], index: number): boolean =>
  lines.slice(index + 1, index + 4).some(({ text }) => text.length <= 40 && BUY.test(text));
