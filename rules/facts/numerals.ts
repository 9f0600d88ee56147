import { numberValue } from '../matching/numbers';

/** Source of a pattern for a number in digits or Chinese numerals, with 万 behind it as it may be. */
export const NUMBER =
  '(?<!\\d)(?:\\d{1,3}(?:[,，]\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,4})?|[零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟]{1,12}';

/** Source of a pattern for a number written out in English, up to ninety-nine. */
export const ENGLISH_NUMBER =
  '(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';

/** The value of a number in digits, Chinese numerals or English words; null when it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .normalize('NFKC')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s*(?=万$)/, '')
    .toLowerCase();
  if (plain === 'a' || plain === 'an') return 1;
  const compound = /^(\w+ty)[- ](\w+)$/.exec(plain);
  if (compound) {
    const [tens, ones] = [numberValue(compound[1]!), numberValue(compound[2]!)];
    return tens === null || ones === null ? null : tens + ones;
  }
  return numberValue(plain);
}
