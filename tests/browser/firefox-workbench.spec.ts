import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ownPack } from '../background/own-pack-fixture';
import { ENGLISH, startFirefox } from './firefox';
import { servePages } from './page-server';

/** What a place of the workbench shows of these elements; none while its page is not there yet. */
const texts = (page: Page, selector: string): Promise<string[]> =>
  page
    .evaluate((one) => [...document.querySelectorAll(one)].map((found) => found.textContent ?? ''), selector)
    .catch(() => []);

const states = (page: Page): Promise<string[]> =>
  page
    .evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-item], [data-failed]')].map(
        ({ dataset }) => dataset.state ?? `failed ${dataset.reason}`,
      ),
    )
    .catch(() => []);

/** Presses the first of these elements that bears the words. */
async function press(page: Page, selector: string, words: string): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .evaluate(
            (one, said) => {
              const found = [...document.querySelectorAll<HTMLElement>(one)].find(({ textContent }) =>
                textContent?.includes(said),
              );
              found?.click();
              return found !== undefined;
            },
            selector,
            words,
          )
          .catch(() => false),
      { timeout: 20_000 },
    )
    .toBe(true);
}

test('in Firefox: the queue reads pages and sitemaps, and a pack of an organisation judges them', async () => {
  test.setTimeout(150_000);
  const pages = await servePages();
  const firefox = await startFirefox({ prefs: ENGLISH });
  const open = async (place: string) => {
    const page = await firefox.open(`dashboard.html#${place}`);
    await page.setViewport({ width: 1280, height: 800 });
    return page;
  };
  try {
    const map = pages.put(
      'sitemap.xml',
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
       <url><loc>${pages.url('zh-ad-seven-days')}</loc></url><url><loc>${pages.url('zh-news')}</loc></url></urlset>`,
      { 'content-type': 'application/xml; charset=utf-8' },
    );
    const course = pages.url('zh-course-full').replace('127.0.0.1', 'localhost');

    const rules = await open('rules');
    await expect.poll(() => texts(rules, 'h1'), { timeout: 20_000 }).toEqual(['Own rules']);
    const pack = ownPack();
    pack.rules[0]!.phrases![0]!.zh!.push('签约保过');
    await rules.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([text], 'pack.json', { type: 'application/json' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, JSON.stringify(pack));
    await press(rules, 'button', 'Use this pack');
    await expect
      .poll(() => texts(rules, '[data-pack] h3'), { timeout: 20_000 })
      .toEqual(['Rules of the consumer council']);
    await rules.close();

    const queue = await open('queue');
    await expect.poll(() => texts(queue, 'h1'), { timeout: 20_000 }).toEqual(['Bulk queue']);
    await queue.evaluate((lines) => {
      const field = document.querySelector('textarea')!;
      field.value = lines;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, [map, course].join('\n'));
    await press(queue, 'button', 'Add to the queue');
    await expect
      .poll(async () => (await states(queue)).sort(), { timeout: 90_000 })
      .toEqual(['done', 'done', 'skipped', 'skipped']);
    expect((await texts(queue, '[data-item]')).join('\n')).toContain(
      'the 2 addresses in it are in the queue',
    );

    await press(queue, 'a', 'Audits');
    await press(queue, 'tr[data-audit] .pick', '');
    await expect.poll(() => texts(queue, '[data-pack]'), { timeout: 20_000 }).toHaveLength(1);
    // Nothing of the queue is left open.
    expect((await firefox.browser.pages()).filter((page) => /^http|queue-tab/.test(page.url()))).toEqual([]);
  } finally {
    await firefox.close();
    await pages.close();
  }
});
