import { expect } from '@playwright/test';
import { violations } from './axe';
import { chip, extensionPage, panel, test } from './extension';

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with chip and open panel (${scheme})`, async ({ page, pages }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(pages.url('zh-ad-seven-days'));
    await expect(chip(page)).toBeVisible();
    expect(await violations(page, 'kejian-overlay')).toEqual([]);
    await chip(page).click();
    await expect(panel(page)).toBeVisible();
    expect(await violations(page, 'kejian-overlay')).toEqual([]);
  });

test('axe finds nothing wrong with the popup', async ({ extension }) => {
  const popup = await extensionPage(extension);
  await expect(popup.getByRole('main')).toBeVisible();
  expect(await violations(popup, 'main')).toEqual([]);
  await popup.close();
});

test('by keyboard alone: chip, panel, back to the chip', async ({ page, pages }) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toBeVisible();
  await chip(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toBeFocused();
});
