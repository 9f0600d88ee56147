import { expect } from '@playwright/test';
import { extensionPage, session, test, verdictTold } from '../browser/extension';
import { AD, site } from './pages';

test('fault 24: a frameset is read as what it is: frames that were not read', async ({
  page,
  pages,
  extension,
}) => {
  pages.put('framed', site(AD));
  const url = pages.put(
    'frameset',
    '<!doctype html><html lang="zh"><head><title>某校</title></head><frameset cols="50%,50%"><frame src="/framed"><frame src="/framed"></frameset></html>',
  );
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(url);
  await verdictTold(extension, url);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  expect(Object.values(await session(extension)).map((state) => state.url)).not.toContain(
    pages.url('framed'),
  );
  expect(errors).toEqual([]);
  const popup = await extensionPage(extension);
  const told = await popup.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: { session: { get(key: null): Promise<Record<string, { url?: string; told?: unknown }>> } };
      };
    };
    const states = await chrome.storage.session.get(null);
    return JSON.stringify(Object.values(states).find((state) => state.url === address)?.told);
  }, url);
  await popup.close();
  expect(told).toContain('"what":"frame"');
});
