import { expect, test } from '@playwright/test';
import { ageAudits } from '../../cli/extension-browser';
import { violations } from './axe';
import { keptAudits, verdictTold, withOwnBrowser } from './extension';
import { servePages } from './page-server';
import { openSurface } from './surface-pages';

const TITLE = '人工智能训练师三级周末班';
const ROOM =
  '<p>每逢周六的上午和下午都各有一节课，教室里有投影和白板，学员自带电脑，中午可以在食堂用餐。</p>'.repeat(8);
const course = (title: string, price: string, more = '') =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1>
   <p>海棠职业培训学校开设的培训课程，立即报名。</p>${ROOM}<p>学费：${price}，共 60 课时。</p>${more}</main></html>`;

test('comparison, dossier and history say with dates what changed between visits', async () => {
  const pages = await servePages();
  const url = pages.put('trainer', course(TITLE, '3280 元'));
  const other = pages.put('other', course('健康管理师三级周末班', '1980 元'));
  await withOwnBrowser([url], async (extension) => {
    await ageAudits((await extension.background()) as never);
    pages.put('trainer', course(TITLE, '2980 元', '<p>本班签约保过。</p>'));
    const page = await extension.context.newPage();
    for (const one of [other, url]) {
      await page.goto(one);
      await verdictTold(extension, one);
    }
    await expect.poll(async () => (await keptAudits(extension)).length).toBe(3);
    await page.close();
    const desk = await openSurface(extension, 'dashboard.html');
    const rows = desk.locator('tr[data-audit]');
    await expect(rows).toHaveCount(3);
    for (const at of [0, 1]) await rows.nth(at).getByRole('checkbox').check();
    await desk.locator('.nav a[href="#compare"]').click();
    const turns = desk.locator('[data-part=turns]');
    await expect(turns).toContainText('价格：3280 元 → 2980 元');
    await expect(turns).toContainText('新出现的警惕项：承诺保证通过');
    await expect(turns).toContainText('只读过一次');
    expect(await violations(desk)).toEqual([]);

    // On a phone two courses stand side by side.
    await desk.setViewportSize({ width: 390, height: 800 });
    const second = (await turns.locator('td').nth(1).boundingBox())!;
    expect(second.x + second.width).toBeLessThanOrEqual(390);
    await desk.setViewportSize({ width: 1280, height: 800 });

    await desk.locator('.nav a[href="#providers"]').click();
    await desk.locator('[data-provider] button').first().click();
    await expect(turns).toContainText('价格：3280 元 → 2980 元');
    await expect(turns.getByRole('link')).toHaveAttribute('href', url);
    expect(await violations(desk)).toEqual([]);

    await desk.locator('.nav a[href="#audits"]').click();
    await rows.filter({ hasText: TITLE }).first().locator('.pick').click();
    await desk.locator('.nav a[href="#history"]').click();
    await expect(desk.locator('.hist .sec').last()).toContainText('没有警惕项');
  });
  await pages.close();
});
