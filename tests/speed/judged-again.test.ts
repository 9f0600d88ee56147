import { expect, test } from 'vitest';
import { coursePage, listingPage } from '@/cli/bench/made-pages';
import { auditInSteps } from '@/rules/engine/audit-reading';
import { allAtOnce } from '@/rules/matching/steps';
import { PageMemory } from '@/rules/page-memory';
import { readHtml } from '@/rules/reading/read-file';
import { workOf } from './work';

const URL = 'https://school.example/';
const AT = '2026-11-24T13:00:00.000Z';

/** A page, and the same one with each hundredth of its parts changed. */
const PAGES: Record<string, { page: string; part: RegExp; by: string }> = {
  'a listing': { page: listingPage(200), part: /<p class="hours"><span>\d+ 课时/g, by: '$&（含实训）' },
  'a course page': { page: coursePage(50, 2), part: /<h4>/g, by: '$&新版 ' },
};

test.each(Object.keys(PAGES))(
  '%s, one part in a hundred changed: no line and no card that stayed is judged again',
  async (name) => {
    const { page, part, by } = PAGES[name]!;
    let at = 0;
    const changed = page.replace(part, (words) => (at++ % 100 ? words : by.replace('$&', words)));
    const memory = new PageMemory();
    const judge = (reading: ReturnType<typeof readHtml>, known = new PageMemory()) =>
      allAtOnce(auditInSteps(reading, URL, AT, { memory: known }));
    judge(readHtml(page, URL), memory);
    const { worked } = memory.counts;
    expect(worked).toBeGreaterThan(200);

    const readings = [readHtml(changed, URL), readHtml(changed, URL)] as const;
    const anew = await workOf(() => judge(readings[0]));
    const again = await workOf(() => judge(readings[1], memory));
    // Each changed part is a line, and the card that it stands in.
    expect(memory.counts.worked).toBeLessThanOrEqual(worked * 0.03);
    // The engine's count varies from run to run by a quarter: here it only has to be less.
    expect(again).toBeLessThan(anew);
  },
);
