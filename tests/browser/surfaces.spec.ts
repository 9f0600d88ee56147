import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { chip, dropProfile, newProfile, panel, startExtension, test } from './extension';
import { bringToFront, courseTab, openSurface } from './surface-pages';

const marked = (page: Page, name: string) => page.evaluate((one) => CSS.highlights.has(one), name);

test('the side panel follows the tab, shows words on the page, and outlives our host on it', async ({
  extension,
  pages,
}) => {
  const ad = await courseTab(extension, pages.url('zh-ad-seven-days'));
  const full = await courseTab(extension, pages.url('zh-course-full'));
  const side = await openSurface(extension, 'sidepanel.html', ad.tab);
  const flagged = side.locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]');
  await expect(flagged).toBeVisible();

  await ad.page.evaluate(() => document.querySelector('kejian-overlay')?.remove());
  await expect(flagged).toBeVisible();
  await flagged.getByRole('button', { name: /在页面上看/ }).click();
  await expect.poll(() => marked(ad.page, 'kejian-current')).toBe(true);

  await bringToFront(side, full.page, full.tab);
  await expect(flagged).toHaveCount(0);
  await expect(side.getByTestId('panel')).toBeVisible();
  await bringToFront(side, ad.page, ad.tab);
  await expect(flagged).toBeVisible();
  for (const one of [ad.page, full.page, side]) await one.close();
});

test('the side panel reads a page, keeps a list, and checks eligibility', async ({ extension, pages }) => {
  const { page, tab } = await courseTab(extension, pages.url('zh-ad-seven-days'));
  const background = await extension.background();
  await background.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
  const side = await openSurface(extension, 'sidepanel.html', tab);
  await side.getByRole('button', { name: '读这一页' }).click();
  await expect(side.locator('[data-rule="guaranteed-pass"]').first()).toBeVisible();

  await side.getByRole('button', { name: '最近看过' }).click();
  await expect(side.getByRole('link').first()).toBeVisible();

  await side.getByRole('button', { name: '我能报三级吗' }).click();
  await expect(side.getByRole('heading', { name: '我能报三级吗' })).toBeVisible();
  await page.close();
  await side.close();
});

test('a tab that the browser did not lend says what to do', async ({ extension }) => {
  const own = await extension.context.newPage();
  await own.goto('chrome://version');
  const background = await extension.background();
  const tabs = await background.evaluate(() =>
    (
      globalThis as unknown as {
        chrome: { tabs: { query(what: object): Promise<{ id: number; url?: string }[]> } };
      }
    ).chrome.tabs.query({ active: true }),
  );
  const side = await openSurface(extension, 'sidepanel.html', { id: tabs[0]!.id, windowId: 1 });
  await side.getByRole('button', { name: '读这一页' }).click();
  await expect(side.getByRole('heading', { name: '浏览器还没让课鉴看这一页' })).toBeVisible();
  expect(await violations(side)).toEqual([]);
  await side.close();
  await own.close();
});

test('a language and an appearance hold on every surface at once, and on the overlay', async ({
  extension,
  pages,
}) => {
  const options = await openSurface(extension, 'options.html');
  const welcome = await openSurface(extension, 'welcome.html');
  await expect(welcome.locator('.rs li').first()).toBeVisible();
  await options.getByRole('radio', { name: 'English' }).check();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(welcome.getByRole('heading', { level: 1 })).toContainText('Reads a course page');
  await expect(welcome.locator('article')).toContainText('Pass guaranteed');
  await options.getByRole('radio', { name: 'Dark' }).check();
  for (const one of [options, welcome])
    await expect
      .poll(() => one.locator('main').evaluate((main) => getComputedStyle(main).backgroundColor))
      .toBe('rgb(22, 26, 32)');

  const page = await extension.context.newPage();
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toContainText('cautions');
  expect(await chip(page).evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(22, 26, 32)');

  await options.getByRole('radio', { name: '繁體中文' }).check();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('設定');
  await options.getByRole('radio', { name: '跟隨瀏覽器' }).check();
  await expect(options.getByRole('heading', { level: 1 })).toHaveText('设置');
  await options.getByRole('radio', { name: '跟随系统' }).check();
  for (const one of [options, welcome, page]) await one.close();
});

test('a pack that is switched off is not judged, and the popup says so', async ({ extension, pages }) => {
  const options = await openSurface(extension, 'options.html');
  const pack = options.getByRole('switch', { name: '风险用语' });
  await pack.click();
  await expect(pack).toHaveAttribute('aria-checked', 'false');
  const { page, tab } = await courseTab(extension, `${pages.url('zh-ad-seven-days')}?packs`);
  const popup = await openSurface(extension, 'popup.html', tab);
  await expect(popup.getByText('没有判断：风险用语')).toBeVisible();
  await expect(popup.getByText('签约保过')).toHaveCount(0);
  await pack.click();
  await expect(pack).toHaveAttribute('aria-checked', 'true');
  for (const one of [options, page, popup]) await one.close();
});

test('everything is deleted only once its word was typed', async ({ extension, pages }) => {
  const { page } = await courseTab(extension, pages.url('zh-ad-seven-days'));
  const options = await openSurface(extension, 'options.html');
  await expect(options.getByText(/现在存着 [1-9]\d* 份结果/)).toBeVisible();
  await options.getByRole('radio', { name: '浅色' }).check();
  const wipe = options.getByRole('button', { name: '全部清空' });
  await expect(wipe).toBeDisabled();
  await options.getByLabel(/要清空/).fill('清');
  await expect(wipe).toBeDisabled();
  await options.getByLabel(/要清空/).fill('清空');
  await options.keyboard.press('Enter');
  await expect(options.getByText('已全部清空。')).toBeVisible();
  await expect(options.getByText('现在存着 0 份结果。')).toBeVisible();
  await expect(options.getByRole('radio', { name: '跟随系统' })).toBeChecked();
  await options.close();
  await page.close();
});

test('the welcome page: a live result beside the sample, its words lit up, three clicks to a verdict', async ({
  extension,
  pages,
}) => {
  const welcome = await openSurface(extension, 'welcome.html');
  const line = welcome.getByRole('button', { name: /承诺保证通过/ });
  await line.click();
  await expect(line).toHaveAttribute('aria-pressed', 'true');
  const lit = () =>
    welcome.evaluate(() => [...(CSS.highlights.get('kejian-current') as unknown as Set<Range>)].map(String));
  // The words light up once the button is drawn as pressed.
  await expect.poll(lit).toEqual(['签约保过']);

  // Click one: who it is for. Two: the toolbar's button. Three: read this page.
  await welcome.getByRole('button', { name: '给自己或家人看课' }).click();
  await expect(welcome.getByText('点工具栏右上角的课鉴')).toBeVisible();
  const { page, tab } = await courseTab(extension, pages.url('zh-ad-seven-days'));
  const popup = await openSurface(extension, 'popup.html', { ...tab, url: tab.url });
  await popup.getByRole('button', { name: '再读一次' }).click();
  await expect(popup.getByText(/\d+ 处要警惕/).first()).toBeVisible();
  for (const one of [welcome, page, popup]) await one.close();
});

test('as shipped: the welcome page opens on install, and not when the browser is started again', async () => {
  const profile = newProfile();
  const welcomes = (extension: Awaited<ReturnType<typeof startExtension>>) =>
    extension.context.pages().filter((page) => page.url().endsWith('/welcome.html')).length;
  const first = await startExtension(profile, 'chrome-mv3');
  await expect.poll(() => welcomes(first)).toBe(1);
  await first.close();
  const again = await startExtension(profile, 'chrome-mv3');
  const page = await again.context.newPage();
  await page.goto(`chrome-extension://${again.id}/options.html`);
  await expect(page.getByRole('main')).toBeVisible();
  expect(welcomes(again)).toBe(0);
  await again.close();
  dropProfile(profile);
});

test('sent away from a site, the overlay stays away until it is called back in the options', async ({
  extension,
  pages,
}) => {
  const url = pages.url('zh-ad-seven-days');
  const { page } = await courseTab(extension, url);
  await chip(page).click();
  await panel(page).getByRole('button', { name: '更多' }).click();
  await panel(page)
    .getByRole('menuitem', { name: /不再显示/ })
    .click();
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
  const options = await openSurface(extension, 'options.html');
  const restore = options.getByRole('button', { name: /恢复显示/ });
  await expect(restore).toHaveCount(1);
  await restore.click();
  await expect(restore).toHaveCount(0);
  await page.reload();
  await expect(chip(page)).toBeVisible();
  await options.close();
  await page.close();
});

test('in a sidebar as narrow as Firefox opens it, nothing is cut off', async ({ extension, pages }) => {
  const { page, tab } = await courseTab(extension, pages.url('zh-ad-seven-days'));
  const side = await openSurface(extension, 'sidepanel.html', tab);
  await side.setViewportSize({ width: 224, height: 640 });
  await expect(side.locator('[data-rule="guaranteed-pass"]').first()).toBeVisible();
  const cut = await side.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    return [...document.querySelectorAll<HTMLElement>('.side *')]
      .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > window.innerWidth + 1)
      .map((one) => one.outerHTML.slice(0, 80));
  });
  expect(cut).toEqual([]);
  await side.close();
  await page.close();
});
