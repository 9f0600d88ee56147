import { expect } from '@playwright/test';
import { chip, extensionPage, keptAudits, session, test, verdictTold } from './extension';

const AD =
  '<h1>人工智能训练师三级 7天拿证班</h1><p>签约保过，一次不过全额退费。零基础报名，价格 2980 元。</p>';
const PLAIN = '<h1>联系我们</h1><p>地址：某市某路 1 号。</p>';
const site = (body: string) =>
  `<!doctype html><html lang="zh"><title>某校</title><body><div id="app">${body}</div></body></html>`;

test('a single-page site: each address has its own verdict, and none outlives its address', async ({
  page,
  pages,
  extension,
}) => {
  const url = pages.put('spa', site(AD));
  await page.goto(url);
  await expect(chip(page)).toBeVisible();
  const go = (to: string, html: string) =>
    page.evaluate(
      ([path, body]) => {
        history.pushState({}, '', path);
        document.getElementById('app')!.innerHTML = body!;
      },
      [to, html],
    );
  await go('/spa/contact', PLAIN);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await verdictTold(extension, pages.url('spa/contact'));
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await go('/spa/course/2', AD);
  await expect(chip(page)).toBeVisible();
  await page.evaluate(() => history.back());
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
});

test('words that arrive late are read', async ({ page, pages }) => {
  await page.goto(pages.put('late', site('<p>正在加载</p>')));
  await page.waitForTimeout(2500);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  await page.evaluate((body) => {
    document.getElementById('app')!.innerHTML = body;
  }, AD);
  await expect(chip(page)).toBeVisible();
});

test('a page that changes without end is read, and not all the time', async ({ page, pages, extension }) => {
  const url = pages.put(
    'restless',
    site(
      `${AD}<p id="n">0</p><script>setInterval(() => { for (let i = 0; i < 300; i++) n.textContent = Math.random(); }, 16);</script>`,
    ),
  );
  await page.goto(url);
  await expect(chip(page)).toBeVisible();
  await page.waitForTimeout(10_000);
  const audits = (await keptAudits(extension)).filter(({ audit }) => audit.input === url);
  expect(audits.length).toBeGreaterThan(0);
  expect(audits.length).toBeLessThan(5);
});

test('back from the back/forward cache the verdict is that of the page in front', async ({
  page,
  pages,
  extension,
}) => {
  const ad = pages.put('cached-ad', site(AD));
  const plain = pages.put('cached-plain', site(PLAIN));
  await page.goto(ad);
  await expect(chip(page)).toBeVisible();
  await page.goto(plain);
  await verdictTold(extension, plain);
  await page.goBack();
  await expect(chip(page)).toBeVisible();
  await verdictTold(extension, ad);
});

test('a document that is written anew, and a root that is replaced, keep the overlay', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('rewritten', site(AD)));
  await expect(chip(page)).toBeVisible();
  await page.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    site(`${AD}<p>第二版</p>`),
  );
  await expect(chip(page)).toBeVisible();
  await page.evaluate(() => {
    const root = document.createElement('html');
    root.innerHTML = document.documentElement.innerHTML;
    root.querySelector('kejian-overlay')?.remove();
    document.replaceChild(root, document.documentElement);
  });
  await expect(chip(page)).toBeVisible();
});

test('a page that clobbers the document’s properties and forbids styles is read all the same', async ({
  page,
  pages,
}) => {
  const url = pages.put(
    'hostile',
    `<!doctype html><html lang="zh"><title>某校</title><body><form name="documentElement"><input name="firstChild">
     <input name="nodeType"></form><img name="body"><img name="readyState"><img name="addEventListener">
     <img name="createElement"><form id="location"></form>${AD}</body></html>`,
    { 'content-security-policy': "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'" },
  );
  await page.goto(url);
  await expect(chip(page)).toBeVisible();
  const height = await chip(page).evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeGreaterThanOrEqual(24);
});

test('frames are not watched, and a page that is no page breaks nothing', async ({
  page,
  pages,
  extension,
}) => {
  pages.put('inner', site(AD));
  const url = pages.put('outer', site(`${PLAIN}<iframe src="/inner"></iframe>`));
  await page.goto(url);
  await verdictTold(extension, url);
  expect(Object.values(await session(extension)).map((state) => state.url)).not.toContain(pages.url('inner'));
  const svg = pages.put('drawing', '<svg xmlns="http://www.w3.org/2000/svg"><text>签约保过</text></svg>', {
    'content-type': 'image/svg+xml',
  });
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(svg);
  await page.waitForTimeout(1500);
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('when the extension goes away under a page, its overlay says so', async ({ pages }) => {
  const { startExtension, newProfile, dropProfile } = await import('./extension');
  const profile = newProfile();
  const extension = await startExtension(profile);
  const page = await extension.context.newPage();
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toBeVisible();
  const popup = await extensionPage(extension);
  await popup
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
  await expect(chip(page)).toHaveText('请刷新页面', { timeout: 5000 });
  await extension.close();
  dropProfile(profile);
});
