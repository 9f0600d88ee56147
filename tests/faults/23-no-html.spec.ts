import { expect } from '@playwright/test';
import { chip, test } from '../browser/extension';
import { AD, site } from './pages';

const XHTML = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="zh"><head><title>某校</title></head><body>${AD}</body></html>`;
const NO_HTML: [name: string, type: string, body: string][] = [
  ['drawing', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>签约保过</text></svg>'],
  ['feed', 'application/xml', '<feed><entry>签约保过，不过全额退费</entry></feed>'],
  ['words', 'text/plain', '签约保过，一次不过全额退费。零基础报名。'],
  ['data', 'application/json', '{"slogan":"签约保过"}'],
];

for (const [name, type, body] of NO_HTML)
  test(`fault 23: a document that is ${type} breaks nothing and is left alone or read`, async ({
    page,
    pages,
  }) => {
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(pages.put(name, body, { 'content-type': `${type}; charset=utf-8` }));
    await page.waitForTimeout(1200);
    expect(errors).toEqual([]);
    if (type.endsWith('xml')) await expect(page.locator('kejian-overlay')).toHaveCount(0);
  });

test('fault 23: XHTML is a page like any other; about:blank and data: are none', async ({ page, pages }) => {
  await page.goto(pages.put('strict', XHTML, { 'content-type': 'application/xhtml+xml; charset=utf-8' }));
  await expect(chip(page)).toBeVisible();
  for (const address of ['about:blank', `data:text/html;charset=utf-8,${encodeURIComponent(site(AD))}`]) {
    await page.goto(address);
    await page.waitForTimeout(800);
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
  }
});
