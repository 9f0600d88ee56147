import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PAGES, savedPages } from '@/cli/saved-pages';
import type { Block, Reading, Span } from '@/rules/reading/block';
import { keptReading, readingOf } from '@/rules/reading/kept-reading';
import { NumberReader, NumberWriter } from '@/rules/reading/number-column';
import { readHtml } from '@/rules/reading/read-file';

const SEED = 20261124;
const size = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const number = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1));
const span: fc.Arbitrary<Span> = fc
  .record(
    {
      start: number,
      end: number,
      kind: fc.constantFrom('link', 'struck', 'strong', 'cloaked'),
      href: fc.string({ unit: 'binary' }),
    },
    { requiredKeys: ['start', 'end', 'kind'] },
  )
  .map((made) => ({ ...made, ...(made.kind === 'link' && made.end % 2 ? { current: true } : {}) }) as Span);
const block: fc.Arbitrary<Block> = fc
  .record(
    {
      start: number,
      end: number,
      role: fc.constantFrom('heading', 'paragraph', 'item', 'cell', 'option', 'quote'),
      region: fc.constantFrom('main', 'header', 'nav', 'related', 'terms'),
      container: number,
      level: number,
      table: number,
      row: fc.integer({ min: -3, max: 900 }),
      column: fc.integer({ min: -3, max: 900 }),
      head: fc.constant(true),
      soft: fc.constant(true),
      folded: fc.constant(true),
      spans: fc.array(span, { maxLength: 5 }),
    },
    { requiredKeys: ['start', 'end', 'role', 'region', 'container'] },
  )
  .map((made) => ({ ...made }) as Block);
const reading: fc.Arbitrary<Reading> = fc.record(
  {
    format: fc.constant(1 as const),
    url: fc.webUrl(),
    lang: fc.constantFrom('', 'zh'),
    title: fc.string({ unit: 'binary' }),
    meta: fc.constant({}),
    text: fc.string({ unit: 'binary' }),
    blocks: fc.array(block),
    containers: fc.array(
      fc.record(
        { parent: number, tag: fc.constantFrom('div', 'li'), hint: fc.string({ unit: 'binary' }) },
        { noNullPrototype: true },
      ),
    ),
    data: fc.constant([]),
    images: fc.constant([]),
    unread: fc.constant([]),
    coverage: fc.constant(1),
    source: fc.constant('document' as const),
  },
  { noNullPrototype: true },
);

describe('a reading that was kept', () => {
  test('is the reading that it was, whatever its blocks', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(reading, (one) => {
        expect(readingOf(keptReading(one))).toStrictEqual(one);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  test('is the reading that it was on every saved page, after a passage through JSON', () => {
    let before = 0;
    let after = 0;
    for (const { slug } of savedPages()) {
      const one = readHtml(readFileSync(`${PAGES}/${slug}/page.html`, 'utf8'), 'https://school.example/');
      const kept = JSON.parse(JSON.stringify(keptReading(one)));
      expect(readingOf(kept)).toStrictEqual(one);
      before += size(one);
      after += size(kept);
    }
    // Most of what is left is the text itself.
    expect(after / before).toBeLessThan(0.42);
  });

  test('keeps the text once, and no string of its parts twice', () => {
    const text = '课'.repeat(5000);
    const one = readHtml(`<div class="a"><p>${text}</p></div>`.repeat(3), 'https://school.example/');
    const kept = keptReading(one);
    expect(size(kept)).toBeLessThan(size(one.text) * 1.2);
    expect(new Set(kept.strings).size).toBe(kept.strings.length);
  });

  test('is refused when its columns are damaged, and never made up', () => {
    const kept = keptReading(
      readHtml('<ul><li>甲</li><li><a href="/x">乙</a></li></ul>', 'https://a.example/'),
    );
    const columns = [kept.blocks, kept.containers];
    for (const text of columns) {
      const shorter = btoa(atob(text).slice(0, -1));
      const longer = btoa(`${atob(text)}\u0001`);
      for (const damaged of [shorter, longer, '', btoa('\u00ff\u00ff')]) {
        const with_ = text === kept.blocks ? { blocks: damaged } : { containers: damaged };
        expect(() => readingOf({ ...kept, ...with_ }), damaged).toThrow();
      }
    }
    expect(() => readingOf({ ...kept, strings: [] })).toThrow(RangeError);
  });
});

test('numbers come back in their order, of any size', () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger().map((n) => Math.trunc(n / 4))), (numbers) => {
      const column = new NumberWriter();
      for (const one of numbers) column.signed(one);
      const back = new NumberReader(column.toString());
      expect(numbers.map(() => back.signed())).toEqual(numbers);
      expect(back.isAtEnd).toBe(true);
    }),
    { numRuns: 300, seed: SEED },
  );
});
