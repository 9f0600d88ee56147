import { expect } from '@playwright/test';
import { chip, forgetSession, panel, test, verdictTold } from './extension';

const COURSE = 'zh-ad-seven-days';
const SILENT = ['zh-news', 'zh-notice', 'en-article'];

test('a chip on a course page opens the panel with its findings', async ({ page, pages }) => {
  await page.goto(pages.url(COURSE));
  await expect(chip(page)).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  const finding = panel(page).locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]').first();
  await expect(finding.getByTestId('quote').first()).toContainText('签约保过');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toBeVisible();
});

for (const slug of SILENT)
  test(`nothing at all on ${slug}`, async ({ page, pages, extension }) => {
    const url = pages.url(slug);
    await page.goto(url);
    await verdictTold(extension, url);
    await page.waitForTimeout(500);
    await expect(page.locator('kejian-overlay')).toHaveCount(0);
  });

test('the page stays as it was, but for the host element', async ({ page, pages }) => {
  await page.goto(pages.url(COURSE));
  await expect(chip(page)).toBeVisible();
  await chip(page).click();
  await panel(page).getByRole('button', { name: '在页面上看' }).first().click();
  const with_ = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const host of copy.querySelectorAll('kejian-overlay')) host.remove();
    return { html: copy.outerHTML, sheets: document.styleSheets.length + document.adoptedStyleSheets.length };
  });
  // The same page where the extension does not run: a host that it was not granted.
  const response = await page.request.get(pages.url(COURSE));
  const source = await response.text();
  await page.route('http://unwatched.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: source }),
  );
  await page.goto('http://unwatched.test/');
  const without = await page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
  }));
  expect(with_).toEqual(without);
});

const HIDING = {
  'all styles unset': '*{all:unset!important}',
  'the host hidden by name':
    'kejian-overlay{display:none!important;visibility:hidden!important;opacity:0!important;left:-9999px!important;transform:scale(0)!important}',
  'a root that is transparent': 'html{opacity:0!important}',
  'a root that is clipped, moved and shrunk':
    'html{clip-path:inset(50%)!important;transform:translateX(-200vw) scale(.01)!important;filter:opacity(0)!important}',
};

for (const [what, style] of Object.entries(HIDING))
  test(`it is seen in spite of the page: ${what}`, async ({ page, pages }) => {
    const url = pages.put(
      'hiding',
      `<!doctype html><html lang="zh"><title>某校</title><style>${style}</style><body>
       <h1>人工智能训练师三级 7天拿证班</h1><p>签约保过，一次不过全额退费。零基础报名，价格 2980 元。</p></body></html>`,
    );
    await page.goto(url);
    await expect(chip(page)).toBeVisible();
    await expect(chip(page)).toBeInViewport();
    // Seen, not only laid out: the chip's own white ground is where it stands.
    const box = (await chip(page).boundingBox())!;
    expect(box.width).toBeGreaterThan(60);
    const shot = await page.screenshot({ clip: box });
    // It may be back before the picture is taken; then once more.
    const bare = async () => {
      await page.evaluate(() => document.querySelector('kejian-overlay')?.remove());
      return shot.equals(await page.screenshot({ clip: box }));
    };
    await expect.poll(bare).toBe(false);
  });

test('put away, it stays away from the site until it is asked for', async ({ page, pages, extension }) => {
  await page.goto(pages.url(COURSE));
  await chip(page).hover();
  await page.locator('kejian-overlay').getByRole('button', { name: /收起/ }).click();
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await page.reload();
  await verdictTold(extension, pages.url(COURSE));
  await page.waitForTimeout(1500);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await forgetSession(extension);
});
