import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import {
  chip,
  dropProfile,
  type Extension,
  extensionPage,
  newProfile,
  panel,
  startExtension,
  test,
} from './extension';
import { courseTab, openSurface, type Tab } from './surface-pages';

const AD = 'zh-ad-seven-days';
const SCHEMES = ['light', 'dark'] as const;

/** A page that holds what few pages do: a picture for a syllabus, hidden words, a link that looks official. */
const ODD = `<!doctype html><html lang="zh"><title>人工智能训练师三级班</title><main>
  <h1>人工智能训练师三级班</h1><p>零基础报名，签约保过，一次不过全额退费。价格 2980 元，共 42 课时。</p>
  <h2>课程大纲</h2><img src="/大纲长图.jpg" width="750" height="1600">
  <p style="position:absolute;left:-9999px">包过 保过 通过率百分之百 官方认证 内部名额 不过退费 快速拿证 免考拿证</p>
  <p>证书可查：<a href="http://osta.mohrss.gov.cn.cert-query.com/">官方证书查询</a></p></main></html>`;

/** Asks for the page as a person does, so that its panel opens whatever it has to say. */
async function open(extension: Extension, page: Page, tab: Tab): Promise<void> {
  const surface = await openSurface(extension, 'options.html');
  await surface.evaluate(
    (tabId) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
      ).chrome.runtime.sendMessage({ type: 'audit-tab', tabId, open: true, anyway: false }),
    tab.id,
  );
  await surface.close();
  await expect(panel(page)).toBeVisible();
}

async function both(page: Page, name: string, wrong: object[]): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const found of await violations(page, 'kejian-overlay')) wrong.push({ name, colorScheme, ...found });
  }
}

test('axe finds nothing wrong with states that a surface seldom is in', async ({ extension, pages }) => {
  test.setTimeout(120_000);
  const wrong: object[] = [];
  const { page, tab } = await courseTab(extension, pages.url(AD));
  const failing = { 'tab-audit': { ok: false, error: 'storage-failed' } };
  const unanswered = { 'tab-audit': { ok: true, verdict: null }, 'audit-tab': null };
  for (const file of ['popup.html', 'sidepanel.html'])
    for (const [name, answers] of Object.entries({ failing, unanswered })) {
      const surface = await openSurface(extension, file, tab, answers);
      if (name === 'unanswered') await surface.getByRole('button', { name: '读这一页' }).click();
      await expect(surface.getByText(name === 'failing' ? '没读成' : '正在读这一页')).toBeVisible();
      for (const colorScheme of SCHEMES) {
        await surface.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        for (const found of await violations(surface)) wrong.push({ file, name, colorScheme, ...found });
      }
      await surface.close();
    }
  const report = await extensionPage(extension, `report.html#${tab.id}`);
  await expect(report.getByRole('article').first()).toBeVisible();
  for (const found of await violations(report)) wrong.push({ name: 'report', ...found });
  await report.close();
  await page.close();
  expect(wrong).toEqual([]);
});

test('axe finds nothing wrong with rare states of the panel', async ({ extension, pages }) => {
  test.setTimeout(120_000);
  const wrong: object[] = [];
  for (const [name, url] of [
    ['too little read', pages.url('zh-posters')],
    ['no course page', pages.url('zh-news')],
    ['odd', pages.put('odd', ODD)],
  ] as const) {
    const { page, tab } = await courseTab(extension, url);
    await open(extension, page, tab);
    if (name === 'odd') {
      await panel(page).getByRole('button', { name: '是哪些' }).click();
      await expect(panel(page)).toContainText('在“课程大纲”下面');
      await expect(panel(page)).toContainText('通往 osta.mohrss.gov.cn.cert-query.com');
      await panel(page).getByText('页面上看不见的字').click();
      await expect(panel(page)).toContainText('内部名额');
    }
    await both(page, name, wrong);
    await page.close();
  }
  expect(wrong).toEqual([]);
});

test('axe finds nothing wrong where the extension was updated under an open page', async ({ pages }) => {
  const profile = newProfile();
  const extension = await startExtension(profile);
  const page = await extension.context.newPage();
  await page.goto(pages.url(AD));
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  const background = await extension.background();
  await background
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
  await expect(panel(page)).toContainText('请刷新页面');
  const wrong: object[] = [];
  await both(page, 'updated', wrong);
  expect(wrong).toEqual([]);
  await extension.close();
  dropProfile(profile);
});

test('at 200% nothing of the panel or of a surface is lost sideways', async ({ extension, page, pages }) => {
  // A window of 1280×800 at 200% is one of 640×400.
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto(pages.url(AD));
  await chip(page).click();
  const box = (await panel(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(640);
  expect(box.y + box.height).toBeLessThanOrEqual(400);
  const last = panel(page).locator('.grp > summary').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
  for (const file of ['welcome.html', 'options.html', 'eligibility.html', 'pdf.html']) {
    const surface = await extensionPage(extension, file);
    await surface.setViewportSize({ width: 640, height: 400 });
    await expect(surface.getByRole('main')).toBeVisible();
    expect(await surface.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(640);
    await surface.close();
  }
});

test('where motion is unwelcome nothing moves', async ({ page, pages }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(pages.url(AD));
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  const moving = await page.evaluate(() => {
    const root = document.querySelector('kejian-overlay')!.shadowRoot!;
    return [...root.querySelectorAll('*')].filter((one) => {
      const { transitionProperty, animationName } = getComputedStyle(one);
      return animationName !== 'none' || !/^(none|all)$/.test(transitionProperty);
    }).length;
  });
  expect(moving).toBe(0);
});
