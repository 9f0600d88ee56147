import { expect, type Page } from '@playwright/test';
import { chip, panel, test } from './extension';
import { courseTab, openSurface } from './surface-pages';

const SHOP = `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全部课程 - 某校</title><main><h1>全部课程</h1>
  <p>共 3 门课程</p><ul class="course-list">${['考前冲刺班', '签约保过班', '周末提高班']
    .map(
      (title, at) =>
        `<li class="card"><h3><a href="/shop/${at}">${title}</a></h3><p>讲义与习题各一份。</p><p>40课时</p><p>￥${at + 5}80</p></li>`,
    )
    .join('')}</ul></main>`;

const choose = (options: Page, name: string) => options.getByRole('radio', { name }).check();

test('what is open takes another language and appearance at once, and keeps its place', async ({
  extension,
  pages,
}) => {
  const { page, tab } = await courseTab(extension, `${pages.url('zh-ad-seven-days')}?languages`);
  await chip(page).click();
  const told = panel(page).getByRole('heading', { level: 2 });
  await expect(told).toContainText('处要警惕');
  const scroll = panel(page).getByRole('region').first();
  await scroll.evaluate((one) => one.scrollTo(0, 240));
  const listing = await extension.context.newPage();
  await listing.goto(pages.put('shop-in-two', SHOP));
  const mark = listing.locator('kejian-overlay').getByTestId('card-mark');
  await expect(mark).toContainText('处要警惕');
  const side = await openSurface(extension, 'sidepanel.html', tab);
  const popup = await openSurface(extension, 'popup.html', tab);
  const desk = await openSurface(extension, 'dashboard.html');
  const options = await openSurface(extension, 'options.html');

  await choose(options, 'English');
  await expect(told).toContainText('cautions');
  await expect(chip(page)).toHaveAttribute('aria-label', /^Kejian: \d+ cautions$/);
  await expect(panel(page).locator('[data-rule="guaranteed-pass"]')).toContainText('Promises a pass');
  await expect(panel(page)).not.toContainText('为什么');
  expect(await scroll.evaluate((one) => one.scrollTop)).toBeGreaterThan(100);
  await expect(page.locator('kejian-overlay').locator('aside').first()).toHaveAttribute('lang', 'en');
  await expect(mark).toHaveText('1 caution');
  for (const one of [side, popup]) {
    await expect(one.getByText('Promises a pass').first()).toBeVisible();
    await expect(one.getByText('签约保过')).not.toHaveCount(0);
    await expect(one.locator('html')).toHaveAttribute('lang', 'en');
  }
  await expect(desk.getByRole('columnheader', { name: 'Course' })).toBeVisible();

  await choose(options, 'Dark');
  const ground = (one: Page, inside: string) =>
    one
      .locator('kejian-overlay')
      .locator(inside)
      .evaluate((part) => getComputedStyle(part).backgroundColor);
  await expect.poll(() => ground(page, '[data-testid=panel]')).toBe('rgb(22, 26, 32)');

  // Words of the rules are written in the characters that are read, on every surface.
  await choose(options, '繁體中文');
  for (const one of [panel(page), side, popup])
    await expect(one.getByText('承諾保證通過').first()).toBeVisible();
  await expect(desk.getByRole('option', { name: /承諾保證通過/ })).toHaveCount(1);
  await expect(mark).toHaveText(/處/);

  await choose(options, '跟隨瀏覽器');
  await choose(options, '跟随系统');
  await expect(told).toContainText('处要警惕');
  await expect.poll(() => ground(page, '[data-testid=panel]')).toBe('rgb(255, 255, 255)');
  for (const one of [page, listing, side, popup, desk, options]) await one.close();
});
