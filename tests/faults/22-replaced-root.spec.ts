import { expect } from '@playwright/test';
import { chip, test } from '../browser/extension';
import { AD, site } from './pages';

test('fault 22: a root that is replaced, and a body that is removed, lose neither overlay nor reading', async ({
  page,
  pages,
}) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(pages.put('replaced', site(AD)));
  await expect(chip(page)).toBeVisible();
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.innerHTML = document.documentElement.innerHTML;
    root.querySelector('kejian-overlay')?.remove();
    document.replaceChild(root, document.documentElement);
  });
  await expect(chip(page)).toBeVisible();
  await page.evaluate(() => {
    document.body.remove();
  });
  // Nothing is left to warn of.
  await expect(page.locator('kejian-overlay')).toHaveCount(0, { timeout: 30_000 });
  await page.evaluate((ad) => {
    document.documentElement.append(document.createElement('body'));
    document.body.innerHTML = ad;
  }, AD);
  await expect(chip(page)).toBeVisible({ timeout: 30_000 });
  await page.evaluate(() => document.documentElement.remove());
  await page.waitForTimeout(2500);
  expect(errors).toEqual([]);
});
