import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { ENGLISH, startFirefox } from './firefox';

/** Waits for words on a page of the extension: its navigation is never reported as finished. */
async function says(page: Page, selector: string, words: string): Promise<void> {
  await expect
    .poll(
      () => page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector).catch(() => ''),
      { timeout: 20_000 },
    )
    .toContain(words);
}

test('in Firefox: side panel, options, welcome with its live sample, and the self-check open', async () => {
  const { open, close } = await startFirefox({ prefs: ENGLISH });
  try {
    const welcome = await open('welcome.html');
    await says(welcome, 'h1', 'Reads a course page');
    await says(welcome, '.counts', 'cautions');
    await expect
      .poll(() => welcome.evaluate(() => CSS.highlights.has('kejian-current')), { timeout: 10_000 })
      .toBe(true);

    await says(await open('sidepanel.html'), '.tabs', 'Recent');
    await says(await open('eligibility.html'), 'h1', 'Can I sit level 3?');

    const options = await open('options.html');
    await says(options, 'h1', 'Settings');
    await options.evaluate(() => {
      const chinese = [...document.querySelectorAll('label')].find((one) => one.textContent === '简体中文');
      chinese?.click();
    });
    await says(options, 'h1', '设置');
    await says(welcome, 'h1', '逐条告诉您写了什么');
    await says(welcome, '.counts', '处要警惕');
  } finally {
    await close();
  }
});
