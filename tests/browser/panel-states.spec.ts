import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { chip, panel, test } from './extension';

const HOST = 'kejian-overlay';
const overlay = (page: Page) => page.locator(HOST);
const button = (page: Page, name: RegExp) => panel(page).getByRole('button', { name }).first();

/** What a person can bring the open panel to. */
const STATES: Record<string, (page: Page) => Promise<void>> = {
  'its menu open': (page) => button(page, /更多/).click(),
  folded: (page) => button(page, /只留标题栏/).click(),
  'how the score came about': (page) => button(page, /怎么算的/).click(),
  'an answer being noted, then kept': async (page) => {
    await button(page, /记下答复|再记一次/).click();
    expect(await violations(page, HOST)).toEqual([]);
    await panel(page)
      .getByLabel(/问的答复/)
      .fill('以合同为准。');
    await button(page, /保存/).click();
    await expect(overlay(page).locator('.said-by').first()).toBeVisible();
  },
  'words shown on the page': (page) => button(page, /在页面上看（共/).click(),
  'every group open': (page) =>
    overlay(page)
      .locator('details')
      .evaluateAll((all) => {
        for (const one of all) (one as HTMLDetailsElement).open = true;
      }),
};

for (const scheme of ['light', 'dark'] as const)
  for (const [state, bring] of Object.entries(STATES))
    test(`axe finds nothing wrong with the panel: ${state} (${scheme})`, async ({ page, pages }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(pages.url('zh-ad-seven-days'));
      await chip(page).click();
      await expect(panel(page)).toBeVisible();
      await bring(page);
      expect(await violations(page, HOST)).toEqual([]);
    });

const KINDS = { 'a listing': 'zh-listing', 'another script': 'zh-hant-ad' };
for (const [kind, slug] of Object.entries(KINDS))
  test(`axe finds nothing wrong with ${kind} on a narrow screen`, async ({ page, pages }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pages.url(slug));
    await chip(page).click();
    await expect(panel(page)).toBeVisible();
    expect(await violations(page, HOST)).toEqual([]);
    const box = (await panel(page).boundingBox())!;
    expect(box.x).toBe(0);
    expect(box.width).toBe(390);
    expect(Math.round(box.y + box.height)).toBe(800);
  });

test('in forced colours every control keeps an edge', async ({ page, pages }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(pages.url('zh-ad-seven-days'));
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  for (const selector of ['.chip', '.panel', '.q', '.seg'])
    expect(
      await overlay(page)
        .locator(selector)
        .first()
        .evaluate((element) => Number.parseFloat(getComputedStyle(element).borderInlineEndWidth)),
    ).toBeGreaterThanOrEqual(selector === '.q' ? 0 : 1);
});
