import { expect, test } from 'vitest';
import { mergedLetters } from '@/rules/pictures/merge-letters';
import type { ReadLetter } from '@/rules/pictures/models';

/** Letters 40 columns apart; a space leaves room for one that was not read. */
const letters = (text: string, sure = 0.98): ReadLetter[] =>
  [...text].flatMap((letter, index) => (letter === ' ' ? [] : [{ letter, sure, column: 20 + index * 40 }]));

const LACKING = '練認採領註';
const merged = (first: ReadLetter[], second: ReadLetter[], width: number) =>
  mergedLetters(first, second, width, (letter) => !LACKING.includes(letter))
    .map(({ letter }) => letter)
    .join('');

test('a character that the networks do not know stands where they left room for it', () => {
  expect(merged(letters('模型訓 師'), letters('模型訓練師'), 200)).toBe('模型訓練師');
  expect(merged(letters('國家承 ，全國'), letters('國家承認,全國'), 280)).toBe('國家承認，全國');
  expect(merged(letters('包過可 '), letters('包過可領'), 160)).toBe('包過可領');
});

test('where there is no room nothing is put in', () => {
  expect(merged(letters('模型訓師'), letters('模型訓練師'), 160)).toBe('模型訓師');
});

test('one that stands in the place of another takes it; not against a sure one unless it is surer', () => {
  expect(merged(letters('數據探集'), letters('數據採集'), 160)).toBe('數據採集');
  expect(merged(letters('數據探集'), letters('數據採集', 0.9), 160)).toBe('數據探集');
});

test('the traditional writing of the same character is what stands there', () => {
  expect(merged(letters('免考试，号'), letters('免考試,號'), 200)).toBe('免考試，號');
});

test('a character that the networks know is changed only where they were unsure of it', () => {
  const first = letters('分雨期');
  expect(merged(first, letters('分兩期'), 120)).toBe('分雨期');
  first[1]!.sure = 0.5;
  expect(merged(first, letters('分兩期'), 120)).toBe('分兩期');
});

test('figures, Latin letters and commas stay as the networks read them, and a full stop may be added', () => {
  expect(merged(letters('95%以上，AI'), letters('950以上。Al'), 320)).toBe('95%以上，AI');
  expect(merged(letters('不退 '), letters('不退。'), 120)).toBe('不退。');
  expect(merged(letters('不退·報名'), letters('不退。報名'), 200)).toBe('不退。報名');
  expect(merged(letters('安娜·史密'), letters('安娜,史密'), 200)).toBe('安娜·史密');
});

test('a reading that sees something else altogether is not heard', () => {
  expect(merged(letters('學有所成未來'), letters('領註志認過採'), 240)).toBe('學有所成未來');
});
