const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A unified social credit code in a text (统一社会信用代码), standing alone. */
export const CREDIT_CODE =
  /(?<![0-9A-Za-z])[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}(?![0-9A-Za-z])/;

/** Whether a code's last character is the one that the others call for (GB 32100-2015). */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18 || !CREDIT_CODE.test(code)) return false;
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += DIGITS.indexOf(code[i]!) * WEIGHTS[i]!;
  return DIGITS[(31 - (sum % 31)) % 31] === code[17];
}
