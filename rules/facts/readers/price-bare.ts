import type { Reading } from '../../reading/block';
import type { Amount } from '../amounts';
import type { Local } from '../local-currency';
import { numberIn } from '../numerals';

/** `5,400`, `5,400（学生 4,200）`, `180×12=2160`: a number and nothing that makes it another thing. */
const BARE =
  /^(?:\d{1,5}\s*[×xX*]\s*\d{1,3}\s*=\s*)?(\d[\d,]{1,8}(?:\.\d{1,2})?|\d{1,2}(?:\.\d{1,2})?万)(?:\s*\/-|\s*[/／]\s*年)?(?:\s*[（(][^（）()]{1,24}[）)])?$/;

/** A bare number beside the label of a price is in the currency of the place; `offset` is where the value begins. */
export function bareAmount(value: string, offset: number, { yuan }: Local): Amount | null {
  const text = value.trimStart();
  const bare = BARE.exec(text.trimEnd());
  if (!bare) return null;
  return ofDigits(bare[1]!, offset + value.length - text.length + bare[0].indexOf(bare[1]!), yuan);
}

/** `20000/-`, `55000 + GST INR`, `12,500 /= only`: how sums in rupees and taka are written where no sign stands. */
const RUPEES =
  /^(?:[\s:–—-]*)(\d{1,3}(?:,\d{2,3}){1,3}|\d{3,7})(?:\.00)?\s*(?:\/[-=]|(?:\+|plus|incl(?:uding|\.)?)\s*(?:\d{1,2}\s?%\s*)?GST\b)/i;

/** Codes that numbers to call begin with, and what is paid with there. */
const BY_CODE: [RegExp, string][] = [
  [/(?:\+|\b00)91[\d\s.-]{9,16}|\.in\b/, 'INR'],
  [/(?:\+|\b00)880[\d\s.-]{8,16}|\.bd\b/, 'BDT'],
  [/(?:\+|\b00)92[\d\s.-]{9,16}|\.pk\b/, 'PKR'],
  [/(?:\+|\b00)977[\d\s.-]{8,16}|\.np\b/, 'NPR'],
  [/(?:\+|\b00)94[\d\s.-]{8,16}|\.lk\b/, 'LKR'],
];

/**
 * Such a sum at the head of what stands beside the label of a price. Whose rupees they are is told by the tax, or by
 * the numbers to call; where neither tells it, nothing is said.
 */
export function rupees(value: string, offset: number, { text, url }: Reading): Amount | null {
  const match = RUPEES.exec(value);
  if (!match) return null;
  const behind = value.slice(match[0].length - 8, match[0].length + 8);
  const places = /\bINR\b|GST/i.test(behind)
    ? ['INR']
    : BY_CODE.filter(([code]) => code.test(text) || code.test(hostOf(url))).map(([, currency]) => currency);
  if (places.length !== 1) return null;
  return ofDigits(match[1]!, offset + match[0].indexOf(match[1]!), places[0]!);
}

const hostOf = (url: string): string => /^https?:\/\/([^/:]+)/i.exec(url)?.[1] ?? '';

const ofDigits = (digits: string, start: number, currency: string): Amount => ({
  amount: numberIn(digits) ?? Number(digits.replace(/,/g, '')),
  currency,
  start,
  end: start + digits.length,
});
