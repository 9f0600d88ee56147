import { expect, type Locator } from '@playwright/test';
import { test } from './extension';
import { openSurface } from './surface-pages';

const PLAIN = {
  visit: null,
  tries: 0,
  ended: null,
  reason: null,
  detail: '',
  result: null,
  ownTab: null,
  file: false,
};
const RESULT = { kind: 'course', provider: '晨屿职训', courses: 1, grade: 'D', flagged: 20, coverage: 1 };

/** A row of each sort, with the longest words that it may hold. */
const ITEMS = [
  { state: 'done', result: { ...RESULT, grade: null } },
  { state: 'done', result: RESULT },
  { state: 'done', result: { ...RESULT, courses: 120, flagged: 0 } },
  { state: 'skipped', reason: 'skipped' },
  { state: 'skipped', reason: 'no-course', detail: 'article' },
  { state: 'failed', reason: 'captcha' },
  { state: 'reading' },
  { state: 'waiting' },
  { state: 'person', reason: 'login' },
].map((one, order) => ({
  ...PLAIN,
  id: `https://school.example/courses/${order}`,
  address: `https://school.example/courses/${order}`,
  host: 'school.example',
  title: `人工智能训练师（三级）周末班 ${order}`,
  order,
  ...one,
}));

/** Where an element ends, or the words in it. */
const rightOf = (one: Locator, words = false) =>
  one.evaluate((element, inside) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return Math.round((inside ? range : element).getBoundingClientRect().right);
  }, words);

for (const [language, tag] of [
  ['zh_CN', 'zh-CN'],
  ['en', 'en'],
] as const)
  test(`every row of the queue fits its window, with all that can be done with it (${language})`, async ({
    extension,
  }) => {
    const desk = await openSurface(extension, 'dashboard.html#queue', undefined, {
      queue: { ok: true, items: ITEMS, paused: true, pause: 3, lent: [] },
    });
    const choose = (wanted: string) =>
      desk.evaluate(
        (change) =>
          (
            globalThis as unknown as { chrome: { runtime: { sendMessage(what: object): Promise<unknown> } } }
          ).chrome.runtime.sendMessage({ type: 'change-settings', change }),
        { language: wanted },
      );
    await choose(language);
    await expect(desk.locator('html')).toHaveAttribute('lang', tag);
    const table = desk.locator('.tw.queue');
    for (const width of [1280, 1024, 768, 480]) {
      await desk.setViewportSize({ width, height: 900 });
      const [inside, seen] = await table.evaluate((one) => [one.scrollWidth, one.clientWidth]);
      expect(inside, `${width} px`).toBeLessThanOrEqual(seen!);
      // In one line with what stands above the table.
      const edge = await rightOf(desk.locator('.qa textarea'));
      for (const one of await table.locator('tr .acts button:last-child').all())
        expect(await rightOf(one, true), `${width} px`).toBe(edge);
    }
    await choose('auto');
    await desk.close();
  });
