import { expect } from '@playwright/test';
import { chip, dropProfile, extensionPage, newProfile, startExtension, test } from '../browser/extension';

test('fault 3: when the extension goes away under a page, its overlay says so', async ({ pages }) => {
  const profile = newProfile();
  const extension = await startExtension(profile);
  const page = await extension.context.newPage();
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toBeVisible();
  const popup = await extensionPage(extension);
  await popup
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
  await expect(chip(page)).toHaveText('请刷新页面', { timeout: 5000 });
  await extension.close();
  dropProfile(profile);
});
