import { expect, test } from 'vitest';
import { planesOf } from '@/rules/pictures/pixels';
import { type Placed, spaced } from '@/rules/pictures/word-gaps';

/** Letters of 10 columns each, or as many as told, with the ground between them as wide as told. */
function line(text: string, gaps: number[], wide = 10) {
  const planes = planesOf(text.length * wide + gaps.reduce((sum, gap) => sum + gap, 0), 48);
  planes.data.fill(1);
  const letters: Placed[] = [];
  let column = 0;
  for (const [index, letter] of [...text].entries()) {
    for (let row = 10; row < 40; row++)
      planes.data.fill(-1, row * planes.shape[3] + column, row * planes.shape[3] + column + wide);
    letters.push({ letter, column: column + (wide >> 1) });
    column += wide + (gaps[index] ?? 0);
  }
  return spaced(letters, planes);
}

test('a wide stripe of ground between two letters is a space', () => {
  expect(line('yourmoney', [2, 2, 2, 12, 2, 2, 2, 2])).toBe('your money');
  expect(line('in7days', [2, 12, 12, 2, 2, 2])).toBe('in 7 days');
});

test('letters that all stand apart are one word, and so are Chinese ones and figures', () => {
  expect(line('SALE', [12, 12, 12])).toBe('SALE');
  expect(line('包过班', [2, 14])).toBe('包过班');
  expect(line('1980', [2, 14, 2])).toBe('1980');
  expect(line('Machine', [11, 3, 9, 4, 4, 4], 33)).toBe('Machine');
});
