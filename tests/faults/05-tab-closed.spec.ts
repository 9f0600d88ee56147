import { expect } from '@playwright/test';
import { inBoth } from './both';
import { freshPage } from './storage';
import { type Chrome, keptIn, sessionOf } from './subject';

inBoth(
  '5: a tab closed between audit and acknowledgement leaves one whole audit or none, and nothing of the tab',
  async ({ subject, pages, tab }) => {
    const urls: string[] = [];
    for (const wait of [0, 450, 500, 550, 600, 650, 700]) {
      const url = freshPage(pages, 'closed');
      const closing = await subject.tab();
      await closing.goto(url);
      await new Promise((resolve) => setTimeout(resolve, wait));
      await closing.close();
      urls.push(url);
    }
    const open = async () =>
      subject.inside(async () => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        return (await chrome.tabs.query({})).map(({ id }) => `tab:${id}`);
      });
    // Nothing is known any more of a tab that is gone.
    await expect
      .poll(async () => {
        const there = await open();
        return Object.keys(await sessionOf(subject)).filter(
          (key) => key.startsWith('tab:') && !there.includes(key),
        );
      })
      .toEqual([]);
    for (const url of urls) {
      const kept = await keptIn(subject, url);
      expect(kept.length, url).toBeLessThanOrEqual(1);
      for (const { audit } of kept) expect(audit.courses[0]!.findings.length).toBeGreaterThan(0);
    }
    // Read again in peace, each is there, and once.
    for (const url of urls.slice(-3)) {
      await tab.goto(url);
      await expect.poll(async () => (await keptIn(subject, url)).length, { timeout: 30_000 }).toBe(1);
    }
  },
);
