/** Numbers on folded text: `98`, `12,800`, `1.5万`, `8k`, `三`, `一百二十`, `three`. */

const DIGITS: Record<string, number> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, k: 1000, w: 1e4 };
const WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const IDEOGRAPHS = new Set([...'零一二两三四五六七八九十百千万亿'].map((c) => c.charCodeAt(0)));
const COMMA = 44;
const STOP = 46;
const digit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;
const letter = (unit: number | undefined) => unit !== undefined && unit >= 97 && unit <= 122;

/** Whether the unit at `i` belongs to a number; points and commas only between digits, `k` and `w` after one. */
function inNumber(units: Uint16Array, i: number): boolean {
  const unit = units[i];
  if (unit === undefined) return false;
  if (digit(unit) || IDEOGRAPHS.has(unit)) return true;
  if (unit === COMMA || unit === STOP) return digit(units[i - 1]) && digit(units[i + 1]);
  return (unit === 107 || unit === 119) && digit(units[i - 1]) && !letter(units[i + 1]);
}

const wordIn = (units: Uint16Array, start: number, end: number) =>
  end - start < 9 ? String.fromCharCode(...units.subarray(start, end)) : '';

/** The end of the number that begins at `i`, or -1; a number is never begun in its middle. */
export function numberEnd(units: Uint16Array, i: number): number {
  if (letter(units[i])) {
    if (letter(units[i - 1])) return -1;
    let end = i;
    while (letter(units[end])) end++;
    return Object.hasOwn(WORDS, wordIn(units, i, end)) ? end : -1;
  }
  if (!inNumber(units, i) || (i > 0 && inNumber(units, i - 1))) return -1;
  let end = i;
  while (inNumber(units, end)) end++;
  return end;
}

/** The start of the number that ends before `end`, or -1. */
export function numberStart(units: Uint16Array, end: number): number {
  let start = end;
  while (start > 0 && letter(units[start - 1])) start--;
  if (start < end && !inNumber(units, end - 1)) return numberEnd(units, start) === end ? start : -1;
  start = end;
  while (start > 0 && inNumber(units, start - 1)) start--;
  return start < end && !inNumber(units, end) ? start : -1;
}

/** The value of a number as found by `numberEnd`, or null when its digits make none. */
export function numberValue(text: string): number | null {
  if (Object.hasOwn(WORDS, text)) return WORDS[text]!;
  const plain = /^(\d[\d,]*(?:\.\d+)?)(.*)$/.exec(text);
  if (plain) {
    let value = Number(plain[1]!.replace(/,/g, ''));
    for (const unit of plain[2]!) {
      if (!UNITS[unit]) return null;
      value *= UNITS[unit];
    }
    return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
  }
  let total = 0;
  let section = 0;
  let last = -1;
  for (const c of text) {
    const unit = UNITS[c];
    if (!unit) {
      if (!(c in DIGITS)) return null;
      last = last > 0 ? last * 10 + DIGITS[c]! : DIGITS[c]!; // 二五 read as digits
      continue;
    }
    if (unit >= 1e4) {
      total = (total + section + Math.max(last, 0) || 1) * unit;
      section = 0;
    } else section += (last > 0 ? last : 1) * unit;
    last = -1;
  }
  return total + section + Math.max(last, 0);
}
