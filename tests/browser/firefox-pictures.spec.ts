import { expect, test } from '@playwright/test';
import { startFirefox } from './firefox';
import { servePoster } from './poster-page';

const PANEL = 'kejian-overlay >>> [data-testid=panel]';

test('in Firefox: an ad that is one poster, before and after its picture was read, and nothing asked of any network', async () => {
  test.setTimeout(300_000);
  const pages = await servePoster();
  const firefox = await startFirefox();
  try {
    const page = await firefox.browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(pages.url(true));
    const chip = await page.waitForSelector('kejian-overlay >>> [data-testid=chip]', { timeout: 60_000 });
    // The welcome page came up over it, and a press on a tab that nobody sees is none.
    await page.bringToFront();
    await chip!.click();
    const there = async (selector: string) => (await page.$(`${PANEL} ${selector}`)) !== null;
    await expect.poll(() => there('[data-testid=read-pictures]'), { timeout: 60_000 }).toBe(true);
    const flagged = '[data-rule="guaranteed-pass"][data-outcome="flagged"]';
    expect(await there(flagged)).toBe(false);
    await page.screenshot({ path: 'output/test/firefox-poster-before.png' });
    const before = pages.asked.length;
    await (await page.$(`${PANEL} [data-testid=read-pictures]`))!.click();
    await expect.poll(() => there(flagged), { timeout: 180_000 }).toBe(true);
    await expect
      .poll(async () => (await page.$$('kejian-overlay >>> .outline.flagged')).length, { timeout: 30_000 })
      .toBeGreaterThan(0);
    expect(pages.asked.slice(before)).toEqual([]);
    await page.screenshot({ path: 'output/test/firefox-poster-after.png' });
    // One in traditional characters, for which the second reader comes in.
    await page.goto(pages.traditional(true));
    const other = await page.waitForSelector('kejian-overlay >>> [data-testid=chip]', { timeout: 60_000 });
    await other!.click();
    await expect.poll(() => there('[data-testid=read-pictures]'), { timeout: 60_000 }).toBe(true);
    await (await page.$(`${PANEL} [data-testid=read-pictures]`))!.click();
    await expect.poll(() => there('[data-testid=pictures-unsure]'), { timeout: 120_000 }).toBe(true);
    const claim = await page.waitForSelector(`${PANEL} [data-rule="national-certificate-claim"]`);
    expect(await claim!.evaluate((item) => item.textContent)).toContain('國家承認');
  } finally {
    await firefox.close();
    await pages.close();
  }
});
