import { expect } from '@playwright/test';
import { violations } from './axe';
import { type Extension, extensionPage, test } from './extension';
import { type PosterPages, servePoster } from './poster-page';
import { pressButton } from './press-button';

let pages: PosterPages;
test.beforeAll(async () => {
  pages = await servePoster();
});
test.afterAll(() => pages.close());

/** Asks for the page as the popup does. */
async function ask(extension: Extension, url: string, message: object = { type: 'audit-tab', ...OPEN }) {
  const surface = await extensionPage(extension);
  await surface.evaluate(
    async ([address, question]) => {
      const { tabs, runtime } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser })
        .chrome;
      const [tab] = (await tabs.query({})).filter((one) => one.url === address);
      if (tab) await tabs.update(tab.id!, { active: true });
      await runtime.sendMessage({ ...(tab && { tabId: tab.id }), ...question });
    },
    [url, message] as const,
  );
  await surface.close();
}
const OPEN = { open: true, anyway: false };

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
  await expect(panel.locator('h2')).toContainText('读到的不够');
  await page.screenshot({ path: 'output/test/poster-before.png' });
  const before = pages.asked.length;
  await panel.locator('[data-testid=read-pictures]').click();
  // How far it is inside this one picture.
  const bar = panel.locator('progress');
  const inside = await bar.evaluate(
    (element) =>
      new Promise<string>((done) => {
        const look = () => {
          const value = element.getAttribute('value') ?? '';
          if (/^0\.[1-9]/.test(value)) done(value);
        };
        new MutationObserver(look).observe(element, { attributes: true });
        look();
      }),
  );
  expect(Number(inside)).toBeLessThan(1);
  await page.screenshot({ path: 'output/test/poster-reading.png' });
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

test('a poster in traditional characters: words that the networks alone do not know, and that it was read less surely', async ({
  extension,
}) => {
  test.setTimeout(300_000);
  const page = await extension.context.newPage();
  await page.goto(pages.traditional());
  await ask(extension, pages.traditional());
  const panel = page.locator('kejian-overlay [data-testid=panel]');
  await panel.waitFor();
  const before = pages.asked.length;
  await panel.locator('[data-testid=read-pictures]').click();
  await panel.locator('progress').waitFor({ timeout: 60_000 });
  expect(await violations(page, 'kejian-overlay')).toEqual([]);
  const claim = panel.locator('[data-rule="national-certificate-claim"]');
  await expect(claim.first()).toContainText('國家承認', { timeout: 240_000 });
  await expect(panel.locator('[data-testid=pictures-unsure]')).toContainText('課程詳情');
  expect(pages.asked.slice(before)).toEqual([]);
  expect(await violations(page, 'kejian-overlay')).toEqual([]);
  await page.screenshot({ path: 'output/test/poster-traditional.png' });
  await page.close();
});

test('a poster whose pixels are withheld is read from the screen once the person says so, and the page is back where it was', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const page = await extension.context.newPage();
  await page.goto(pages.foreign());
  // What is seen of a tab may be looked at only after a click on the toolbar's button over it.
  await page.bringToFront();
  await pressButton(extension, page);
  await ask(extension, pages.foreign(), { type: 'read-tab-pictures' });
  const panel = page.locator('kejian-overlay [data-testid=panel]');
  const fromScreen = panel.locator('[data-testid=read-screen]');
  await fromScreen.waitFor({ timeout: 60_000 });
  await expect(panel.locator('.pics-not')).toContainText('课程详情');
  await page.screenshot({ path: 'output/test/poster-refused.png' });
  const before = pages.asked.length;
  await fromScreen.click();
  const flagged = panel.locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]');
  await expect(flagged).toHaveCount(1, { timeout: 120_000 });
  expect(pages.asked.slice(before)).toEqual([]);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.screenshot({ path: 'output/test/poster-from-screen.png' });
  await page.close();
});

test('where a person chose so, the pictures of a watched site are read without a word, and the chip tells', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const change = (readPictures: boolean) =>
    ask(extension, 'none', { type: 'change-settings', change: { readPictures } });
  await change(true);
  const page = await extension.context.newPage();
  await page.goto(pages.url());
  await page.locator('kejian-overlay [data-testid=chip]').waitFor({ timeout: 120_000 });
  await expect(page.locator('kejian-overlay [data-testid=panel]')).toHaveCount(0);
  await page.screenshot({ path: 'output/test/poster-unasked.png' });
  await change(false);
  await page.close();
});
