import { expect } from '@playwright/test';
import { chipShown, inBoth, nothingShown } from './both';
import { AD, site } from './pages';

inBoth(
  '22: a root that is replaced, and a body that is removed, lose neither overlay nor reading',
  async ({ tab, pages }) => {
    await tab.goto(pages.put('replaced', site(AD)));
    await chipShown(tab);
    await tab.evaluate(() => {
      const world = window as unknown as { failed: string[] };
      world.failed = [];
      addEventListener('error', (event) => world.failed.push(event.message));
      const root = document.createElement('html');
      root.innerHTML = document.documentElement.innerHTML;
      root.querySelector('kejian-overlay')?.remove();
      document.replaceChild(root, document.documentElement);
    });
    await chipShown(tab);
    await tab.evaluate(() => document.body.remove());
    // Nothing is left to warn of.
    await nothingShown(tab);
    await tab.evaluate((ad) => {
      document.documentElement.append(document.createElement('body'));
      document.body.innerHTML = ad;
    }, AD);
    await chipShown(tab);
    await tab.evaluate(() => document.documentElement.remove());
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await tab.evaluate(() => (window as unknown as { failed: string[] }).failed)).toEqual([]);
  },
);
