import { expect } from '@playwright/test';
import { chipShown, inBoth, shown, test } from './both';
import { AD, site } from './pages';
import { keptIn } from './subject';

test.setTimeout(120_000);

inBoth(
  '29: three hundred changes a tick, and a loop fed by our own overlay: read, and not all the time',
  async ({ tab, pages, subject }) => {
    const url = pages.put(
      'restless',
      site(`${AD}<p id="n">0</p><p id="seen">0</p><script>
      setInterval(() => { for (let i = 0; i < 300; i++) n.textContent = Math.random(); }, 16);
      new MutationObserver(() => { seen.textContent = Math.random(); }).observe(document.documentElement, { childList: true });
    </script>`),
    );
    await tab.goto(url);
    await chipShown(tab);
    await new Promise((resolve) => setTimeout(resolve, 10_000));
    const audits = await keptIn(subject, url);
    expect(audits.length).toBeGreaterThan(0);
    expect(audits.length).toBeLessThan(5);
  },
);

inBoth(
  '29: a list that grows to 50,000 cards keeps its verdict and its page alive',
  async ({ tab, pages }) => {
    await tab.goto(pages.put('endless', site(AD)));
    await chipShown(tab);
    const ticks = await tab.evaluate(async () => {
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
    await new Promise((resolve) => setTimeout(resolve, 3000));
    expect((await shown(tab)).hosts).toBeLessThanOrEqual(1);
  },
);
