import { expect, test } from '@playwright/test';
import { startFirefox } from './firefox';
import { servePages } from './page-server';

test('in Firefox: a chip on the course page, its panel, marked words; silence on an article', async () => {
  const pages = await servePages();
  const { browser, close } = await startFirefox();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(pages.url('zh-ad-seven-days'));
    const chip = await page.waitForSelector('kejian-overlay >>> [data-testid=chip]', { timeout: 30_000 });
    // The welcome page came up over it, and a press on a tab that nobody sees is none.
    await page.bringToFront();
    await chip!.click();
    // The panel comes into a shadow root that is there already: no change of the document tells of it.
    const finding = 'kejian-overlay >>> [data-testid=panel] [data-rule="guaranteed-pass"]';
    await expect.poll(async () => (await page.$(finding)) !== null, { timeout: 30_000 }).toBe(true);
    await page.waitForFunction(() => CSS.highlights.has('kejian-flagged'), { timeout: 15_000 });
    const marked = await page.evaluate(() => {
      const words = [...(CSS.highlights.get('kejian-flagged') as unknown as Set<Range>)].map(String);
      const [range] = [...(CSS.highlights.get('kejian-flagged') as unknown as Set<Range>)];
      const { parentElement } = range!.startContainer;
      return {
        words,
        ground: getComputedStyle(parentElement!, '::highlight(kejian-flagged)').backgroundColor,
      };
    });
    expect(marked.words.join(' ')).toContain('签约保过');
    expect(marked.ground).toBe('rgb(255, 224, 138)');

    await page.goto(pages.url('zh-news'));
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect(await page.$('kejian-overlay')).toBeNull();

    // A single-page catalogue: marks on two of its cards.
    await page.goto(pages.url('site-catalogue'));
    // Marks come into a shadow root that is there already: no change of the document tells of them.
    const marks = async () => (await page.$$('kejian-overlay >>> [data-testid=card-mark]')).length;
    await expect.poll(marks, { timeout: 30_000 }).toBe(2);
  } finally {
    await close();
    await pages.close();
  }
});
