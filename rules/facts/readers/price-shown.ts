import { type Amount, amountsIn } from '../amounts';
import type { FactSource, Line } from '../fact-source';
import type { Local } from '../local-currency';
import type { DataPrice } from './price-data';

/** An amount that a line shows, and how surely it is the price. */
export interface Candidate {
  amount: Amount;
  points: number;
  line: Line;
}

/** `5,400`, `5,400（学生 4,200）`, `180×12=2160`: a number and nothing that makes it another thing. */
const BARE =
  /^(?:\d{1,5}\s*[×xX*]\s*\d{1,3}\s*=\s*)?(\d[\d,]{1,8}(?:\.\d{1,2})?)(?:\s*\/-)?(?:\s*[（(][^（）()]{1,24}[）)])?$/;

/** A bare number beside the label of a price is in the currency of the place; `offset` is where the value begins. */
export function bareAmount(value: string, offset: number, { yuan }: Local): Amount | null {
  const text = value.trimStart();
  const bare = BARE.exec(text.trimEnd());
  if (!bare) return null;
  const digits = bare[1]!;
  const start = offset + value.length - text.length + bare[0].indexOf(digits);
  return { amount: Number(digits.replace(/,/g, '')), currency: yuan, start, end: start + digits.length };
}

/** `（学费：3900）` within a line. */
const WITHIN = /(?:学费|培训费|课程费用?|现价|售价)\s*[:：]\s*(\d{3,6})(?=[）)，,。；;\s]|$)/;

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
