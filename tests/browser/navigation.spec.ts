import { expect } from '@playwright/test';
import { AD, site } from '../faults/pages';
import { chip, test } from './extension';

test('words that arrive late are read', async ({ page, pages }) => {
  await page.goto(pages.put('late', site('<p>正在加载</p>')));
  await page.waitForTimeout(2500);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await page.evaluate((body) => {
    document.getElementById('app')!.innerHTML = body;
  }, AD);
  await expect(chip(page)).toBeVisible();
});
