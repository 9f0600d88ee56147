import { type Browser, type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { coverOf, differingPixels, ownBoxes, stillPage } from '../../cli/cover/page-cover';
import { findChromium } from '../../cli/setup/browsers.mjs';
import { chip, panel, test, verdictTold } from './extension';

const STILL = { animations: 'disabled' } as const;
/** Pages with something to say, one without, and one whose corner a bar of the page's own takes. */
const PAGES = [
  'zh-ad-seven-days',
  'en-bootcamp-ad',
  'zh-hant-ad',
  'zh-evasive-ad',
  'zh-listing',
  'zh-course-full',
  'site-long-ad',
];

let plain: Browser;
let bare: BrowserContext;
let without: Page;
test.beforeAll(async () => {
  const executablePath = findChromium();
  plain = await chromium.launch({
    ...(executablePath && { executablePath }),
    env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
    args: ['--no-sandbox'],
  });
  bare = await plain.newContext({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
  without = await bare.newPage();
});
test.afterAll(() => plain.close());

for (const slug of PAGES)
  test(`${slug}: no button or form is covered, and nothing else looks otherwise`, async ({
    page,
    pages,
    extension,
  }) => {
    await stillPage(without, pages.url(slug));
    await stillPage(page, pages.url(slug));
    await verdictTold(extension, pages.url(slug));
    if (slug !== 'zh-course-full') await expect(chip(page)).toBeVisible();
    const cover = await coverOf(page);
    expect(cover?.controls ?? []).toEqual([]);
    const pictures = [await without.screenshot(STILL), await page.screenshot(STILL)] as const;
    expect(await differingPixels(bare, pictures, await ownBoxes(page))).toBe(0);
  });

test('what is drawn elsewhere would be seen', async ({ page, pages }) => {
  const url = pages.url('zh-ad-seven-days');
  await stillPage(without, url);
  await stillPage(page, url);
  await chip(page).waitFor();
  const closed = await ownBoxes(page);
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  const pictures = [await without.screenshot(STILL), await page.screenshot(STILL)] as const;
  expect(await differingPixels(bare, pictures, closed)).toBeGreaterThan(10_000);
});
