import { expect } from '@playwright/test';
import { chipShown, inBoth, test } from './both';
import { AD, site } from './pages';

/** Longest time in which the page's own beat of 10 ms was not heard, while the page was read. */
const LISTEN = `<script>window.gap = 0; let last = performance.now(); setInterval(() => {
  const now = performance.now(); window.gap = Math.max(window.gap, now - last); last = now; }, 10);</script>`;

const SIZES: Record<string, () => string> = {
  '129,000 nodes': () => '<p><i></i><b></b><u></u></p>'.repeat(32_000),
  'one text of four million characters': () => `<p>${'数据标注与模型训练的课程内容。'.repeat(270_000)}</p>`,
  'five thousand deep': () => `${'<div>'.repeat(5000)}<p>第一章 数据标注</p>`,
};

test.setTimeout(180_000);
for (const [what, rest] of Object.entries(SIZES))
  inBoth(`28: ${what}: read to the end, in slices, with its verdict`, async ({ tab, pages }) => {
    await tab.goto(pages.put('size', site(AD + rest(), LISTEN)));
    await chipShown(tab, 120_000);
    // The page went on all the while; the figure is no measure of speed, only of not being hung.
    expect(await tab.evaluate(() => (window as unknown as { gap: number }).gap)).toBeLessThan(30_000);
  });
