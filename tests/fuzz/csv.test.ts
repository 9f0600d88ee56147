import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvText } from '@/entrypoints/dashboard/csv-text';
import { addressesIn } from '@/entrypoints/dashboard/queue-addresses';
import { runs, TIMEOUT } from './runs';

const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '=',
      '＝',
      '+',
      '-',
      '@',
      '\t',
      '\r',
      '\n',
      '"',
      ',',
      ' ',
      '1',
      '课',
      '\uFEFF',
      '\ud800',
    ),
  }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const STARTS = /^[=+\-@\t\r＝＋－﹣＠]/;

test('any table comes back as it was, and no cell of text begins like a formula', {
  timeout: TIMEOUT,
}, () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
      const text = csvText(['a', 'b', 'c'], rows);
      expect(text.isWellFormed()).toBe(true);
      const { data } = Papa.parse<string[]>(text.slice(1), { delimiter: ',' });
      expect(data.length).toBe(rows.length + 1);
      for (const [n, row] of rows.entries())
        for (const [k, value] of row.entries()) {
          const read = data[n + 1]![k]!;
          if (typeof value === 'number') {
            expect(Number(read)).toBe(value + 0); // of a minus at nothing a table knows nothing
            continue;
          }
          expect(STARTS.test(read.replace(/^[\s\uFEFF]+/, ''))).toBe(false);
          expect([value.toWellFormed(), `'${value.toWellFormed()}`]).toContain(read);
        }
    }),
    runs(2000),
  );
});

test('any text that is dropped on the queue gives addresses that are some, and tells of the rest', {
  timeout: TIMEOUT,
}, () => {
  const piece = fc.constantFrom(
    ...[
      'https://a.example/课',
      'http://',
      'a.example',
      'https://a.example:99999/',
      'javascript:alert(1)',
      'file:///etc',
    ],
    ...[
      '<?xml version="1.0"?>',
      '<urlset>',
      '<loc>',
      'https://a.example/?x=1&amp;y=2',
      '</loc>',
      '<sitemapindex>',
      ']]>',
    ],
    ...[',', '"', '\t', '\n', '\r', '\uFEFF', ' ', '。', ')', '\ud800'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const { addresses } = addressesIn(pieces.join(''));
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const one of addresses) expect(URL.canParse(one)).toBe(true);
    }),
    runs(1500),
  );
});
