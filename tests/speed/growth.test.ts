import { beforeAll, describe, expect, test } from 'vitest';
import { card, coursePage, listingPage } from '@/cli/bench/made-pages';
import { auditReading } from '@/rules/engine/audit-reading';
import { readHtml } from '@/rules/reading/read-file';
import { workOf } from './work';

const READ_AT = '2026-11-24T13:00:00.000Z';
const URL = 'https://school.example/';
const read = (html: string) => readHtml(html, URL);
const judge = (reading: ReturnType<typeof read>) => auditReading(reading, URL, READ_AT);

/** Cells that a page of courses in a table is made of: figures of one row are read together. */
const rows = (count: number) =>
  `<h1>开班计划</h1><table><tr><th>课程</th><th>时间</th><th>价格</th></tr>${Array.from(
    { length: count },
    (_, n) => `<tr><td>数据标注培训班 ${n}</td><td>通过率 ${60 + (n % 40)}%</td><td>￥${n + 500}</td></tr>`,
  ).join('')}</table>`;

/** One paragraph that does not end, as of a page whose text was never cut up. */
const oneBlock = (count: number) =>
  `<h1>课程</h1><p>${Array.from({ length: count }, (_, n) => `第 ${n} 期开班，学费 ${n} 元，共 ${n % 90} 课时，三级/高级工。`).join('')}</p>`;

const PAGES: Record<string, (size: number) => string> = {
  'a listing, fewer cards than are judged': (size) => listingPage(size * 20),
  'a listing, more cards than are judged': (size) => listingPage(size * 220),
  'a course page': (size) => coursePage(size * 15, 3),
  'cards of a course page': (size) =>
    coursePage(4, 1).replace(
      '</main>',
      `${Array.from({ length: size * 40 }, (_, n) => card(n)).join('')}</main>`,
    ),
  'a table': (size) => rows(size * 60),
  'one paragraph': (size) => oneBlock(size * 100),
};

/** Twice the page is at most so much more work; a step that looks at all for each would be near four. */
const MOST = 2.2;

describe('twice the page, twice the work', () => {
  beforeAll(() => {
    judge(read(coursePage(4, 1))); // what is made once is made
    judge(read(listingPage(10)));
  });

  test.each(Object.keys(PAGES))('%s', async (name) => {
    const [small, large] = [PAGES[name]!(2), PAGES[name]!(4)];
    expect(await growth([small, large], read)).toBeLessThan(MOST);
    expect(await growth([small, large], judge, read)).toBeLessThan(MOST);
  });
});

/**
 * How many times the work of one input another takes. The engine may lose counts of code that it had made fast before
 * it was asked to count, and never finds more than there are: of a few tries the least is nearest.
 */
async function growth<T = string>(
  [small, large]: [string, string],
  doing: (input: T) => unknown,
  prepare: (html: string) => T = (html) => html as T,
): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 4 && least >= MOST; turn++) {
    const [few, many] = [prepare(small), prepare(large)];
    const work = [await workOf(() => doing(few)), await workOf(() => doing(many))] as const;
    expect(work[0]).toBeGreaterThan(100);
    least = Math.min(least, work[1] / work[0]);
  }
  return least;
}
