import { expect } from '@playwright/test';
import { chip, killBackground, verdictTold } from '../browser/extension';
import { chipShown, inBoth, nothingShown, test, told } from './both';
import { AD, PLAIN, site } from './pages';

const overlays = 'kejian-overlay';

inBoth(
  '18: each address of a single-page site has its own verdict, and none outlives its address',
  async ({ tab, pages, subject }) => {
    await tab.goto(pages.put('spa', site(AD)));
    await chipShown(tab);
    const go = (to: string, html: string) =>
      tab.evaluate(
        ([path, body]) => {
          history.pushState({}, '', path);
          document.getElementById('app')!.innerHTML = body!;
        },
        [to, html],
      );
    await go('/spa/contact', PLAIN);
    await nothingShown(tab);
    await told(subject, pages.url('spa/contact'));
    await nothingShown(tab);
    await go('/spa/course/2', AD);
    await chipShown(tab);
    await tab.back();
    await nothingShown(tab);
  },
);

test('fault 18: a thousand navigations leave one overlay, no growth and no stale verdict', async ({
  page,
  pages,
  extension,
}) => {
  await page.goto(pages.put('many', site(AD)));
  await expect(chip(page)).toBeVisible();
  const cdp = await page.context().newCDPSession(page);
  const counted = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    return { nodes, jsEventListeners };
  };
  /** Replaces, pushes and changes the fragment in turn; ends on an address with nothing to say. */
  const wander = (rounds: number) =>
    page.evaluate(
      async ([ad, plain, count]) => {
        const app = document.getElementById('app')!;
        for (let n = 0; n < Number(count); n++) {
          const to = `/many/${n}`;
          if (n % 3 === 0) history.pushState({}, '', to);
          else if (n % 3 === 1) history.replaceState({}, '', to);
          else location.hash = `#/course/${n}`;
          app.innerHTML = n % 2 ? plain! : ad!;
          if (n % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        }
        history.pushState({}, '', '/many/end');
        app.innerHTML = plain!;
      },
      [AD, PLAIN, String(rounds)],
    );
  await wander(100);
  await verdictTold(extension, pages.url('many/end'));
  const before = await counted();
  await wander(1000);
  await verdictTold(extension, pages.url('many/end'));
  await page.waitForTimeout(1500);
  await expect(page.locator(overlays)).toHaveCount(0);
  const after = await counted();
  // Ten times the navigations of the first round: anything kept for each of them would show.
  expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + 100);
  expect(after.nodes).toBeLessThan(before.nodes + 1000);
  await page.evaluate((ad) => {
    history.pushState({}, '', '/many/ad');
    document.getElementById('app')!.innerHTML = ad;
  }, AD);
  await expect(chip(page)).toBeVisible();
  await killBackground(extension);
  await expect(chip(page)).toBeVisible();
});
