import { describe, expect, test } from 'vitest';
import { blockText } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

/** The cells of a page as `row,column text`. */
const cells = (html: string): string[] => {
  const reading = readHtml(html);
  return reading.blocks
    .filter(({ table }) => table !== undefined)
    .map((block) => `${block.row},${block.column} ${blockText(reading, block)}`);
};

describe('cells stand in the columns where people see them', () => {
  test('below one that reaches over several rows', () => {
    const html =
      '<table><tr><td rowspan="2">May 1</td><td>Clay</td></tr><tr><td>Wheel</td></tr><tr><td>May 8</td><td>Kiln</td></tr></table>';
    expect(cells(html)).toEqual(['0,0 May 1', '0,1 Clay', '1,1 Wheel', '2,0 May 8', '2,1 Kiln']);
  });

  test('behind one that reaches over several columns', () => {
    const html =
      '<table><tr><td colspan="2">Morning</td><td>Room</td></tr><tr><td>Clay</td><td>Wheel</td><td>3</td></tr></table>';
    expect(cells(html)).toEqual(['0,0 Morning', '0,2 Room', '1,0 Clay', '1,1 Wheel', '1,2 3']);
  });

  test('a table in a cell has columns of its own', () => {
    const html =
      '<table><tr><td rowspan="2">A</td><td><table><tr><td>B</td><td>C</td></tr></table></td></tr><tr><td>D</td></tr></table>';
    expect(cells(html)).toEqual(['0,0 A', '0,0 B', '0,1 C', '1,1 D']);
  });

  test.each(['-3', 'x', '', '1e9', '999999'])('whatever the number says: %s', (count) => {
    const html = `<table><tr><td colspan="${count}" rowspan="${count}">A</td></tr><tr><td>B</td></tr></table>`;
    expect(cells(html)).toHaveLength(2);
  });
});
