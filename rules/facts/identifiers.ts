import type { Identifier } from '../audit';
import type { Reading } from '../reading/block';
import { CREDIT_CODE, isCreditCode } from './credit-code';
import { matchesIn } from './matches-in';

/** Numbers by which a school, a firm or a site can be looked up in a register, by the register. */
const KINDS: [Identifier['kind'], RegExp][] = [
  ['credit-code', new RegExp(CREDIT_CODE.source, 'g')],
  ['school-licence', /(?:教民|人社民)\s?\d{9,16}\s?号?/g],
  [
    'icp',
    /[京沪津渝粤苏浙鲁川蜀冀豫鄂湘皖闽赣桂琼贵黔云滇陕甘青宁新藏蒙吉黑辽晋]ICP[备证]\s?(?:B\d-)?\d{6,12}号?(?:-\d{1,3})?/g,
  ],
];
const MOST = 12;

/** The numbers that a page states; of a credit code also whether its check character is right. */
export function identifiers(reading: Reading): Identifier[] {
  const found: Identifier[] = [];
  const known = new Set<string>();
  for (const [kind, pattern] of KINDS)
    for (const match of matchesIn(reading.text, pattern)) {
      const value = match[0].replace(/\s/g, '');
      if (known.has(value) || found.length >= MOST) continue;
      // Eighteen figures alone may as well be an order or an identity card.
      const before = reading.text.slice(Math.max(0, match.index - 14), match.index);
      if (kind === 'credit-code' && /^\d+$/.test(value) && !/信用代[码碼]/.test(before)) continue;
      known.add(value);
      const start = match.index;
      const place = { kind, value, quote: match[0], start, end: start + match[0].length };
      found.push(kind === 'credit-code' ? { ...place, valid: isCreditCode(value) } : place);
    }
  return found;
}
