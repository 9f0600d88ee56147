import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText } from '@/entrypoints/dashboard/csv-text';

describe('cells of a spreadsheet', () => {
  const cells = (values: (string | number)[]) =>
    Papa.parse<string[]>(
      csvText(
        ['a'],
        values.map((one) => [one]),
      ).replace(/^\ufeff/, ''),
    )
      .data.slice(1)
      .flat();
  it('fault 45: cells never begin like a formula, in any width or behind spaces', () => {
    const texts = ['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠x', '  =1', '\u00a0@x'];
    for (const cell of cells(texts)) expect(cell.startsWith("'")).toBe(true);
  });
  it('fault 45: cells leave numbers and plain words alone', () => {
    expect(cells([-5, 0.4, '三级班', '7-day'])).toEqual(['-5', '0.4', '三级班', '7-day']);
  });
  it('fault 45: cells begin the file with the mark of UTF-8 and hold no half characters', () => {
    expect(csvText(['a'], [['x\ud800']])).toBe('\ufeffa\r\nx\ufffd');
  });
});
