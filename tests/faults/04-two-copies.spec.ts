import { expect } from '@playwright/test';
import { chip, extensionPage, keptAudits, test } from '../browser/extension';

interface World {
  chrome: {
    tabs: { query(what: { url: string }): Promise<{ id: number }[]> };
    scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  };
}

test('fault 4: put into a page three times, the content script reads, shows and keeps once', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.url('zh-ad-seven-days');
  await page.goto(url);
  const popup = await extensionPage(extension);
  const again = () =>
    popup.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as World;
      const [tab] = await chrome.tabs.query({ url: address });
      await chrome.scripting.executeScript({
        target: { tabId: tab!.id },
        files: ['content-scripts/course.js'],
      });
    }, url);
  await again();
  await expect(chip(page)).toBeVisible();
  await again();
  await page.waitForTimeout(2500);
  await popup.close();
  await expect(page.locator('kejian-overlay')).toHaveCount(1);
  expect((await keptAudits(extension)).filter(({ audit }) => audit.input === url)).toHaveLength(1);
});
