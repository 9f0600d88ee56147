/** Digits and units of Chinese numerals, plain and formal, as met in prices and counts. */
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};
const UNITS: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const ENGLISH: Record<string, number> = {
  a: 1,
  an: 1,
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
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
};

/** Source of a pattern for a number in digits or Chinese numerals, with 万 behind it as it may be. */
export const NUMBER =
  '(?<!\\d)(?:\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,4})?|[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}';

/** The value of a number in digits, Chinese numerals or English words; null when it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase();
  const tenThousands = /^(.+?)\s*万$/.exec(plain);
  if (tenThousands) {
    const base = numberIn(tenThousands[1]!);
    return base === null ? null : base * 10_000;
  }
  if (/^\d+(?:\.\d+)?$/.test(plain)) return Number(plain);
  return ENGLISH[plain] ?? chinese(plain);
}

function chinese(text: string): number | null {
  if (!text) return null;
  let total = 0;
  let digit: number | null = null;
  for (const character of text) {
    const unit = UNITS[character];
    const value = DIGITS[character];
    if (unit !== undefined) {
      total += (digit ?? 1) * unit;
      digit = null;
    } else if (value !== undefined) {
      // 二〇二六 is read digit by digit.
      digit = digit !== null && total === 0 ? digit * 10 + value : value;
    } else return null;
  }
  return total + (digit ?? 0);
}
