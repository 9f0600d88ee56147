import { describe, expect, test } from 'vitest';
import { isCreditCode } from '@/rules/facts/credit-code';
import { identifiers } from '@/rules/facts/identifiers';
import { readText } from '@/rules/reading/read-file';

describe('the check character of a credit code (GB 32100)', () => {
  test.each(['91330106MA27XKMC5E', '91310115MA1K4B2X47', '91350100M000100Y43'])('%s is right', (code) => {
    expect(isCreditCode(code)).toBe(true);
  });

  test.each([
    ['another last character', '91330106MA27XKMC5C'],
    ['two digits changed places', '91330160MA27XKMC5E'],
    ['a letter that is not used', '91330106MI27XKMC5E'],
    ['too short', '91330106MA27XKMC5'],
    ['lower case', '91330106ma27xkmc5e'],
  ])('%s is not', (_, code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

describe('numbers by which a firm can be looked up', () => {
  const found = (text: string) =>
    identifiers(readText(text)).map(({ kind, value, valid }) => [kind, value, valid]);

  test('each kind once, a credit code with whether it can be right', () => {
    expect(
      found(
        '统一社会信用代码：91330106MA27XKMC5E\n办学许可证：教民133010570000123号\n沪ICP备19087654号-2 沪ICP备19087654号-2\n统一社会信用代码91330106MA27XKMC5C',
      ),
    ).toEqual([
      ['credit-code', '91330106MA27XKMC5E', true],
      ['credit-code', '91330106MA27XKMC5C', false],
      ['school-licence', '教民133010570000123号', undefined],
      ['icp', '沪ICP备19087654号-2', undefined],
    ]);
  });

  test('order numbers, identity cards and longer codes are none', () => {
    expect(found('订单号 202611240935123456 身份证 110101199003070012')).toEqual([]);
    expect(found('X91330106MA27XKMC5E 91330106MA27XKMC5E9')).toEqual([]);
  });

  test('each quote stands where it says', () => {
    const reading = readText('地址：某路1号\n京ICP备12012345号-1');
    const [number] = identifiers(reading);
    expect(reading.text.slice(number!.start, number!.end)).toBe('京ICP备12012345号-1');
  });
});
