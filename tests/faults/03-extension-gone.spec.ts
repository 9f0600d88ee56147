import { expect } from '@playwright/test';
import { chip, dropProfile, extensionPage, newProfile, startExtension } from '../browser/extension';
import { startFirefox } from '../browser/firefox';
import { chipShown, openPanel, shown, test } from './both';
import { freshPage } from './storage';
import { firefoxSubject } from './subject';

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

/** Firefox ends the scripts of an extension that goes, and puts those of the one that comes into the open pages. */
test('fault 3: when the extension is loaded anew under a page, the page has one overlay, and it works · Firefox', async ({
  pages,
}) => {
  const firefox = await startFirefox();
  const tab = await firefoxSubject(firefox).tab();
  await tab.goto(freshPage(pages, 'reloaded'));
  await chipShown(tab);
  await firefox.privileged(async (id) => {
    const { AddonManager } = globalThis as unknown as {
      AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    };
    await (await AddonManager.getAddonByID(id)).reload();
  }, 'kejian@example.org');
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  expect((await shown(tab)).hosts).toBe(1);
  await firefox.close();
});
