/**
 * The one reading of numbers: `98`, `12,800`, `1.5万`, `8k`, `三`, `一百二十`, `三千八`, `壹仟`, `three`, `ninety-eight`. Where numbers
 * begin and end is told here for folded text; the readers of facts have patterns of their own for a page's own text.
 */

/** Digits of Chinese numerals, plain and formal. */
const DIGITS: Record<string, number> = Object.create(null);
[...'零一二三四五六七八九'].forEach((digit, value) => {
  DIGITS[digit] = value;
});
[...'〇壹贰叁肆伍陆柒捌玖'].forEach((digit, value) => {
  DIGITS[digit] = value;
});
DIGITS.两 = 2;
const UNITS: Record<string, number> = Object.assign(Object.create(null), {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  亿: 1e8,
  k: 1000,
  w: 1e4,
});
const WORDS: Record<string, number> = Object.create(null);
'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, value) => {
    if (value) WORDS[word] = value;
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, index) => {
  WORDS[word] = (index + 2) * 10;
});
const HUNDRED = 100;
WORDS.hundred = HUNDRED;
/** Numerals that a number is seen by; the formal ones are also parts of names and common words (陆, 伍). */
const IDEOGRAPHS = new Set([...'零一二两三四五六七八九十百千万亿'].map((c) => c.charCodeAt(0)));
/** Characters that make a word of a 一 before them, as in 一般 and 一定: it counts nothing there. */
const WORDS_OF_ONE = new Set([...'般定直切样起旦律致贯边向概些'].map((c) => c.charCodeAt(0)));
const ONE = '一'.charCodeAt(0);
const COMMA = 44;
const STOP = 46;
const SPACE = 32;
const digit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;
const letter = (unit: number | undefined) => unit !== undefined && unit >= 97 && unit <= 122;

/** Whether the unit at `i` belongs to a number; points and commas only between digits, `k` and `w` after one. */
function inNumber(units: Uint16Array, i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (unit === ONE && WORDS_OF_ONE.has(units[i + 1] ?? 0)) return false;
  if (digit(unit) || IDEOGRAPHS.has(unit)) return true;
  if (unit === COMMA || unit === STOP) return digit(units[i - 1]) && digit(units[i + 1]);
  return (unit === 107 || unit === 119) && digit(units[i - 1]) && !letter(units[i + 1]);
}

const wordIn = (units: Uint16Array, start: number, end: number) =>
  end - start < 9 ? String.fromCharCode(...units.subarray(start, end)) : '';

/** The end of the word of letters that begins at `i`. */
function wordEnd(units: Uint16Array, i: number): number {
  let end = i;
  while (letter(units[end])) end++;
  return end;
}

/** The start of the word of letters that ends before `end`. */
function wordStart(units: Uint16Array, end: number): number {
  let start = end;
  while (start > 0 && letter(units[start - 1])) start--;
  return start;
}

/** Whether two words count as one number: tens before ones, ones before a hundred. */
const leads = (first: number, second: number | undefined) =>
  second !== undefined && (second === HUNDRED ? first < 10 : first >= 20 && second < 10);

/** The end of a number in words that begins at `i`: `three`, `ninety eight`, `one hundred`; or -1. */
function spelledEnd(units: Uint16Array, i: number): number {
  const end = wordEnd(units, i);
  const first = WORDS[wordIn(units, i, end)];
  if (!first || first === HUNDRED) return -1;
  const start = wordStart(units, i - 1);
  if (i > 1 && units[i - 1] === SPACE && leads(WORDS[wordIn(units, start, i - 1)] ?? 0, first)) return -1;
  if (units[end] !== SPACE || !letter(units[end + 1])) return end;
  const last = wordEnd(units, end + 1);
  return leads(first, WORDS[wordIn(units, end + 1, last)]) ? last : end;
}

/** The end of the number that begins at `i`, or -1; a number is never begun in its middle. */
export function numberEnd(units: Uint16Array, i: number): number {
  if (letter(units[i])) return letter(units[i - 1]) ? -1 : spelledEnd(units, i);
  if (!inNumber(units, i) || (i > 0 && inNumber(units, i - 1))) return -1;
  let end = i;
  while (inNumber(units, end)) end++;
  return end;
}

/** The start of the number that ends before `end`, or -1. */
export function numberStart(units: Uint16Array, end: number): number {
  let start = wordStart(units, end);
  if (start < end && !inNumber(units, end - 1)) {
    const before = start > 1 && units[start - 1] === SPACE ? wordStart(units, start - 1) : start;
    if (before < start - 1 && numberEnd(units, before) === end) return before;
    return numberEnd(units, start) === end ? start : -1;
  }
  start = end;
  while (start > 0 && inNumber(units, start - 1)) start--;
  return start < end && !inNumber(units, end) ? start : -1;
}

/** The value of a number as found by `numberEnd`, or null when its digits make none. */
export function numberValue(text: string): number | null {
  if (WORDS[text]) return WORDS[text];
  const [first = '', second = ''] = text.split(' ');
  if (WORDS[first] && WORDS[second])
    return WORDS[second] === HUNDRED ? WORDS[first] * HUNDRED : WORDS[first] + WORDS[second];
  const plain = /^(\d[\d,]*(?:\.\d+)?)(.*)$/.exec(text);
  if (plain) {
    let value = Number(plain[1]!.replace(/,/g, ''));
    for (const unit of plain[2]!) {
      if (!UNITS[unit]) return null;
      value *= UNITS[unit];
    }
    return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
  }
  return chineseValue(text);
}

/** `一百二十`, `二〇二六` read digit by digit, and `三千八`, whose last digit stands for hundreds. */
function chineseValue(text: string): number | null {
  if (!text) return null;
  let total = 0;
  let section = 0;
  let last = -1;
  let unitBefore = 1;
  for (const c of text) {
    const unit = UNITS[c];
    const value = DIGITS[c];
    if (!unit) {
      if (value === undefined) return null;
      last = last > 0 ? last * 10 + value : value;
      if (value === 0) unitBefore = 1; // 一百零五
      continue;
    }
    if (unit >= 1e4) {
      total = (total + section + Math.max(last, 0) || 1) * unit;
      section = 0;
    } else section += (last > 0 ? last : 1) * unit;
    last = -1;
    unitBefore = unit;
  }
  const tail = last > 0 && last < 10 && unitBefore >= 100 ? (last * unitBefore) / 10 : Math.max(last, 0);
  return total + section + tail;
}
