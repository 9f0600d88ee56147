import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox } from '../../cli/setup/browsers.mjs';
import { OUTPUT } from './extension';

const BUILT = join(OUTPUT, 'firefox-mv3-e2e');
const EXTENSION = 'kejian@example.org';

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
  const executablePath = findFirefox();
  expect(executablePath, 'Firefox is installed').not.toBeNull();
  expect(existsSync(BUILT), 'npx wxt build -b firefox --mv3 --mode e2e was run').toBe(true);
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: executablePath!,
    headless: true,
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: uuid }),
    },
  });
  const open = async (file: string) => {
    const page = await browser.newPage();
    page.goto(`moz-extension://${uuid}/${file}`).catch(() => {});
    return page;
  };
  try {
    await browser.installExtension(BUILT);
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
    await browser.close();
  }
});
