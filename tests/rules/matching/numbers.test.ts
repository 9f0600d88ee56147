import { describe, expect, it } from 'vitest';
import { fold, foldedString } from '@/rules/matching/fold';
import { numberEnd, numberStart, numberValue } from '@/rules/matching/numbers';

const read = (text: string, at = 0) => {
  const { units } = fold(text);
  const end = numberEnd(units, at);
  return end < 0 ? null : numberValue(foldedString({ units }, at, end));
};

describe('numbers in words', () => {
  it.each([
    ['ninety-eight percent', 98],
    ['ninety eight out of', 98],
    ['twenty-one days', 21],
    ['one hundred percent', 100],
    ['seven days', 7],
    ['forty students', 40],
    ['twenty courses', 20],
  ])('%s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('does not begin in the middle of one, from either side', () => {
    const { units, length } = fold('ninety eight');
    expect(numberEnd(units, 7)).toBe(-1);
    expect(numberStart(units, length)).toBe(0);
  });

  it('takes two words for one number only where they are', () => {
    expect(read('three two one')).toBe(3);
    expect(read('hundred')).toBeNull();
  });
});
