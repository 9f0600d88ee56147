import { expect } from '@playwright/test';
import { extensionPage, test } from './extension';
import { type PosterPages, servePoster } from './poster-page';

let pages: PosterPages;
test.beforeAll(async () => {
  pages = await servePoster();
});
test.afterAll(() => pages.close());

/** Asks for the page as the popup does. */
async function ask(extension: Parameters<typeof extensionPage>[0], url: string) {
  const surface = await extensionPage(extension);
  await surface.evaluate(async (address) => {
    const { tabs, runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
      .chrome;
    const [tab] = (await tabs.query({})).filter((one) => one.url === address);
    await tabs.update(tab!.id!, { active: true });
    await runtime.sendMessage({ type: 'audit-tab', tabId: tab!.id, open: true, anyway: false });
  }, url);
  await surface.close();
}

test('an ad that is one poster: too little to go on, and after its picture was read the flags with boxes', async ({
  extension,
}) => {
  // The networks are loaded, and run on one thread.
  test.setTimeout(240_000);
  const page = await extension.context.newPage();
  await page.goto(pages.url());
  await ask(extension, pages.url());
  const panel = page.locator('kejian-overlay [data-testid=panel]');
  await panel.waitFor();
  await expect(panel.locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]')).toHaveCount(0);
  await page.screenshot({ path: 'output/test/poster-before.png' });
  const before = pages.asked.length;
  await panel.locator('[data-testid=read-pictures]').click();
  const flagged = panel.locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]');
  await expect(flagged).toHaveCount(1, { timeout: 120_000 });
  await expect(panel.locator('[data-rule="instant-certificate"][data-outcome="flagged"]')).toHaveCount(1);
  await expect(page.locator('kejian-overlay .outline.flagged').first()).toBeVisible();
  // Nothing was asked of any network, not even the picture again.
  expect(pages.asked.slice(before)).toEqual([]);
  await flagged.getByRole('button', { name: /在页面上看/ }).click();
  const box = page.locator('kejian-overlay .outline.current');
  await expect(box).toHaveCount(1);
  const [drawn, poster] = [(await box.boundingBox())!, (await page.locator('img').boundingBox())!];
  expect(drawn.x).toBeGreaterThan(poster.x - 5);
  expect(drawn.x + drawn.width).toBeLessThan(poster.x + poster.width + 5);
  expect(drawn.height).toBeLessThan(80);
  await page.screenshot({ path: 'output/test/poster-after.png' });
  expect(await page.evaluate(() => document.documentElement.attributes.length)).toBe(1);
  await page.close();
});
