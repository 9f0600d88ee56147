import { expect, type Locator, type Page } from '@playwright/test';
import { chip, panel, test } from './extension';
import { courseTab, openSurface } from './surface-pages';

const AD = 'zh-ad-seven-days';

const ground = (one: Locator) => one.evaluate((at) => getComputedStyle(at).backgroundColor);
const ink = (one: Locator) => one.evaluate((at) => getComputedStyle(at).color);

/** Marked words have a ground of their own, of another colour than they are. */
async function expectReadable(words: Locator): Promise<void> {
  await expect(words).toBeVisible();
  expect(await ground(words)).not.toMatch(/transparent|rgba\(.*, 0\)$/);
  expect(await ground(words)).not.toBe(await ink(words));
}

const forced = (page: Page) => page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });

test('in the system’s own colours the words that a finding is about can be read', async ({
  page,
  pages,
  extension,
}) => {
  await forced(page);
  await page.goto(pages.url(AD));
  await chip(page).click();
  await expectReadable(panel(page).locator('.q mark').first());
  await page.goto(pages.url('zh-listing'));
  await page.locator('kejian-overlay').getByTestId('card-mark').first().click();
  await expectReadable(page.locator('kejian-overlay .tip mark').first());
  const { tab } = await courseTab(extension, pages.url(AD));
  const side = await openSurface(extension, 'sidepanel.html', tab);
  await forced(side);
  await expectReadable(side.locator('.q mark').first());
  await side.close();
});

test('in the system’s own colours what is chosen looks other than what is not', async ({
  extension,
  pages,
}) => {
  const { page, tab } = await courseTab(extension, pages.url(AD));
  const side = await openSurface(extension, 'sidepanel.html', tab);
  await forced(side);
  const differ = async (within: Page, chosen: string, other: string) =>
    expect(await ground(within.locator(chosen).first())).not.toBe(
      await ground(within.locator(other).first()),
    );
  await differ(side, '.tabs [aria-current]', '.tabs button:not([aria-current],.ib)');
  await side.close();

  const desk = await openSurface(extension, 'dashboard.html');
  await forced(desk);
  await desk.locator('tbody .pick').first().click();
  await expect(desk.locator('.ov .seg').first()).toBeVisible();
  await differ(desk, '.nav [aria-current]', '.nav a:not([aria-current])');
  await differ(desk, '.pill[aria-pressed=true]', '.pill[aria-pressed=false]');
  await differ(desk, '.ov label:has(:checked)', '.ov label:not(:has(:checked))');
  await expect(desk.locator('tr.now')).toHaveCSS('outline-style', 'solid');
  await desk.close();
  await page.close();
});

test('in the dark a scroll bar is dark too', async ({ page, pages }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(pages.url(AD));
  await chip(page).click();
  await expect(panel(page).locator('.pb')).toHaveCSS('scrollbar-color', 'rgb(125, 135, 150) rgb(22, 26, 32)');
});
