import { expect } from '@playwright/test';
import { chip, keptAudits, test } from '../browser/extension';
import { AD, site } from './pages';

test('fault 29: three hundred changes a tick, and a loop fed by our own overlay: read, and not all the time', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.put(
    'restless',
    site(`${AD}<p id="n">0</p><p id="seen">0</p><script>
      setInterval(() => { for (let i = 0; i < 300; i++) n.textContent = Math.random(); }, 16);
      new MutationObserver(() => { seen.textContent = Math.random(); }).observe(document.documentElement, { childList: true });
    </script>`),
  );
  await page.goto(url);
  await expect(chip(page)).toBeVisible();
  await page.waitForTimeout(10_000);
  const audits = (await keptAudits(extension)).filter(({ audit }) => audit.input === url);
  expect(audits.length).toBeGreaterThan(0);
  expect(audits.length).toBeLessThan(5);
});

test('fault 29: a list that grows to 50,000 cards keeps its verdict and its page alive', async ({
  page,
  pages,
}) => {
  test.setTimeout(120_000);
  await page.goto(pages.put('endless', site(AD)));
  await expect(chip(page)).toBeVisible();
  const ticks = await page.evaluate(async () => {
    const app = document.getElementById('app')!;
    let count = 0;
    for (let n = 0; n < 50_000; n += 500) {
      const more = document.createElement('ul');
      more.innerHTML = '<li><a href="/course">数据标注入门</a> 16 课时</li>'.repeat(500);
      app.append(more);
      await new Promise((resolve) => setTimeout(resolve, 20));
      count++;
    }
    return count;
  });
  expect(ticks).toBe(100);
  await page.waitForTimeout(3000);
  expect(await page.evaluate(() => document.querySelectorAll('kejian-overlay').length)).toBeLessThanOrEqual(
    1,
  );
});
