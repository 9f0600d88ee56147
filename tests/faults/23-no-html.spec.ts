import { expect } from '@playwright/test';
import { chipShown, inBoth, told } from './both';
import { AD, PLAIN, site } from './pages';

const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><title>某校</title></head><body>${AD}</body></html>`;
const NO_HTML: [name: string, type: string, body: string][] = [
  ['drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>签约保过</text></svg>'],
  ['feed', 'application/xml', '<feed><entry>签约保过，不过全额退费</entry></feed>'],
  ['words', 'text/plain', '签约保过，一次不过全额退费。零基础报名。'],
  ['data', 'application/json', '{"slogan":"签约保过"}'],
];

inBoth(
  '23: SVG, XML, plain text, JSON, about:blank and data: break nothing and are left alone or read',
  async ({ tab, pages, subject }) => {
    const hosts = () => tab.evaluate(() => document.querySelectorAll('kejian-overlay').length);
    for (const [name, type, body] of NO_HTML) {
      await tab.goto(pages.put(name, body, { 'content-type': `${type}; charset=utf-8` }));
      await new Promise((resolve) => setTimeout(resolve, 800));
      if (!type.startsWith('text')) expect(await hosts(), type).toBe(0);
    }
    for (const address of ['about:blank', `data:text/html;charset=utf-8,${encodeURIComponent(site(AD))}`]) {
      await tab.goto(address);
      await new Promise((resolve) => setTimeout(resolve, 500));
      expect(await hosts(), address).toBe(0);
    }
    // What follows in the same tab is read as ever.
    const after = pages.put('after-no-html', site(PLAIN));
    await tab.goto(after);
    await told(subject, after);
  },
);

inBoth('23: XHTML is a page like any other', async ({ tab, pages }) => {
  await tab.goto(pages.put('strict', XHTML, { 'content-type': 'application/xhtml+xml; charset=utf-8' }));
  await chipShown(tab);
});
