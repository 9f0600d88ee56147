import { expect } from '@playwright/test';
import { chipShown, inBoth, shown } from './both';
import { freshPage } from './storage';
import { type Chrome, keptIn } from './subject';

inBoth(
  '4: put into a page three times, the content script reads, shows and keeps once',
  async ({ subject, pages, tab }) => {
    const url = freshPage(pages, 'copies');
    await tab.goto(url);
    const again = () =>
      subject.inside(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const found = (await chrome.tabs.query({})).find((one) => one.url === address);
        await chrome.scripting.executeScript({
          target: { tabId: found!.id },
          files: ['/content-scripts/course.js'],
        });
      }, url);
    await again();
    await chipShown(tab);
    await again();
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect((await shown(tab)).hosts).toBe(1);
    expect(await keptIn(subject, url)).toHaveLength(1);
  },
);
