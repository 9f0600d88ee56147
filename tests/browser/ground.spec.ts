import { expect } from '@playwright/test';
import { extensionPage, test } from './extension';

test('in the dark, the room beside the settings is of their ground', async ({ extension }) => {
  const page = await extensionPage(extension, 'options.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('h1')).toBeVisible();
  const dot = (x: number) => page.screenshot({ clip: { x, y: 4, width: 2, height: 2 } });
  expect((await dot(4)).equals(await dot(640))).toBe(true);
  // And nothing can be scrolled to there.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.close();
});
