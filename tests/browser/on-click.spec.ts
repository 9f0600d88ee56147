import { expect } from '@playwright/test';
import type { Answered } from '@/entrypoints/background/protocol';
import {
  dropProfile,
  type Extension,
  extensionPage,
  keptAudits,
  newProfile,
  startExtension,
  test,
} from './extension';
import { pressButton } from './press-button';

/** What the popup asks when a person presses "read this page", from a page like it. */
async function readTab(extension: Extension, url: string): Promise<Answered<'audit-tab'>> {
  const popup = await extensionPage(extension);
  const answer = await popup.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
        runtime: { sendMessage(message: object): Promise<unknown> };
      };
    };
    const tabs = await chrome.tabs.query({});
    // Only a tab that was lent shows its address; the others are asked for all the same.
    const tab = tabs.find((one) => one.url === wanted) ?? tabs.find((one) => !one.url);
    return chrome.runtime.sendMessage({ type: 'audit-tab', tabId: tab?.id ?? -1, open: true, anyway: false });
  }, url);
  await popup.close();
  return answer as Answered<'audit-tab'>;
}

test('as shipped: nothing on a page before the person clicks, then the verdict, in a root no page can enter', async ({
  pages,
}) => {
  const profile = newProfile();
  const extension = await startExtension(profile, 'chrome-mv3');
  const page = await extension.context.newPage();
  const url = pages.url('zh-ad-seven-days');
  await page.goto(url);
  await page.waitForTimeout(2000);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);

  // Without a click there is no way in, even for a popup that asks.
  expect(await readTab(extension, url)).toMatchObject({ ok: false, error: 'page-not-readable' });
  expect(await keptAudits(extension)).toHaveLength(0);

  await page.bringToFront();
  await pressButton(extension, page);
  const answer = await readTab(extension, url);
  expect(answer).toMatchObject({ ok: true, verdict: { stored: true } });
  await expect(page.locator('kejian-overlay')).toHaveCount(1);
  expect(await page.evaluate(() => document.querySelector('kejian-overlay')?.shadowRoot)).toBeNull();
  expect((await keptAudits(extension)).map(({ audit }) => audit.input)).toEqual([url]);

  // Asked twice, there is still one copy at work and one audit.
  await page.bringToFront();
  await pressButton(extension, page);
  expect(await readTab(extension, url)).toMatchObject({ ok: true });
  await expect(page.locator('kejian-overlay')).toHaveCount(1);
  expect(await keptAudits(extension)).toHaveLength(1);
  await extension.close();
  dropProfile(profile);
});

test('as shipped: nothing is asked for beyond a click', async () => {
  const profile = newProfile();
  const extension = await startExtension(profile, 'chrome-mv3');
  const popup = await extensionPage(extension);
  const granted = await popup.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } };
      }
    ).chrome.permissions.getAll(),
  );
  expect(granted.origins).toEqual([]);
  expect(granted.permissions.sort()).toEqual([
    'activeTab',
    'alarms',
    'contextMenus',
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
  ]);
  await extension.close();
  dropProfile(profile);
});
