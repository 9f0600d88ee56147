import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { violations } from './axe';
import { test as base, type Extension, withOwnBrowser } from './extension';
import { pressButton } from './press-button';

const BIO =
  '从事人工智能教学十二年，曾在两家互联网公司负责数据标注平台的建设，主持过三个省级课题，出版教材两部，带过一百多个班。';
const course = (school: string, teacher: string, price: number, promise: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>人工智能训练师三级培训班 - ${school}</title><body><main>
   <h1>人工智能训练师三级培训班</h1><p>培训机构：${school}</p><p>${promise}</p>
   <table><tr><th>学费</th><td>${price} 元</td></tr><tr><th>总学时</th><td>80 学时</td></tr></table>
   <h2>授课讲师</h2><div><h3>${teacher}</h3><p>${BIO}</p></div>
   <h2>退费</h2><p>开课前可全额退费，开课后按剩余课时比例退费。</p><p style="height:2400px">上课时间另行通知。</p></main></body></html>`;

interface Read {
  extension: Extension;
  urls: string[];
}

/** A browser of its own, in which two pages of one provider and one of another were read. */
const test = base.extend<object, { read: Read }>({
  read: [
    async ({ pages }, use) => {
      const urls = [
        pages.put('know-1', course('知行职业技能培训学校', '李明华', 4800, '签约保过，不过全额退款。')),
        pages.put('know-2', course('知行职业技能培训学校', '李明华', 5200, '小班教学。')),
        // Another site, or the two would be taken for one provider.
        pages
          .put('bright', course('启明教育科技公司', '王建国', 3980, '=1+1 周末上课。'))
          .replace('127.0.0.1', 'localhost'),
      ];
      await withOwnBrowser(urls, (extension) => use({ extension, urls }));
    },
    { scope: 'worker' },
  ],
});

async function open({ context, id }: Extension, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/dashboard.html${hash}`);
  return page;
}
const rows = (page: Page) => page.locator('tr[data-audit]');

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return file;
}
const contents = async (file: Download) => readFileSync(await file.path());

test('tags, notes and a reply are kept, found by filter and view, and stand in the exports', async ({
  read,
}) => {
  const page = await open(read.extension);
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('searchbox').fill('know-1');
  await rows(page).getByRole('button').click();
  await page.locator('.det [data-note]').waitFor();
  // The window is filled and no more, however long the audit beside the list is.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
  await page.locator('h1').click();
  await page.keyboard.press('n');
  await page.keyboard.type('电话里说的');
  await page.getByRole('button', { name: '保存备注' }).click();
  await page.getByLabel('标签（用逗号分开）').fill('复查，上海');
  await page.getByRole('button', { name: '保存标签' }).click();
  await page.getByLabel('机构的答复').last().fill('可以全额退费');
  await page.getByRole('button', { name: '附上答复' }).click();
  await expect(page.locator('.said-list')).toHaveText([/电话里说的/, /可以全额退费/]);
  expect(await violations(page)).toEqual([]);

  await page.getByRole('searchbox').fill('');
  await page.locator('.more > summary').click();
  await page.locator('.more .fld', { hasText: '标签' }).locator('select').selectOption('复查');
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel('视图名称').fill('要复查的');
  await page.getByRole('button', { name: '保存这组筛选' }).click();
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  await page.locator('.more > summary').click();
  await page.locator('.more .fld', { hasText: '已存的视图' }).locator('select').selectOption('要复查的');
  await expect(rows(page)).toHaveCount(1);
  expect(await violations(page)).toEqual([]);

  const report = page.locator('.top .pop');
  await report.locator('summary').click();
  const csv = await saved(page, () => report.getByText('逐项结果 CSV').click());
  const text = (await contents(csv)).toString('utf8');
  expect(text).toContain('可以全额退费');
  expect(text).toContain('电话里说的');
  await report.locator('summary').click();
  const json = await saved(page, () => report.getByText('JSON', { exact: true }).click());
  expect(JSON.parse((await contents(json)).toString('utf8')).pages[0].notes.tags).toEqual(['复查', '上海']);
  await page.close();
});

test('a view given by keyboard is told in the list, the detail, the comparison and the dossier', async ({
  read,
}) => {
  const page = await open(read.extension);
  await expect(rows(page)).toHaveCount(3);
  await page.keyboard.press('/');
  await page.keyboard.type('know-1');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).locator('.pick').press('Enter');
  const first = page.locator('.det [data-finding]').first();
  await first.locator('input').first().focus();
  await page.keyboard.press('2');
  await page.keyboard.type('合同里另有写明');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const told = page.locator('[data-overridden]');
  await expect(told).toHaveText(['顾问改判 1 条', '顾问改判 1 条']);
  // What had the focus is gone with its form.
  await expect(first.getByRole('radio', { name: '没发现' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(told).toHaveText('顾问改判 1 条');
  for (const box of await rows(page).getByRole('checkbox').all()) await box.check();
  await page.getByRole('link', { name: /^对比所选/ }).click();
  await expect(page.locator('.ct thead [data-overridden]')).toHaveCount(1);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '机构', exact: true }).click();
  await page.locator('[data-provider]').filter({ hasText: '知行' }).getByRole('button').click();
  await expect(page.locator('[data-view]')).toContainText('合同里另有写明');
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('a report of several pages opens as a file of its own, charts beside their tables', async ({ read }) => {
  const page = await open(read.extension);
  await expect(rows(page)).toHaveCount(3);
  await page.locator('.top .pop summary').click();
  const file = await saved(page, () => page.getByText('网页报告（可打印）').click());
  const html = (await contents(file)).toString('utf8');
  await page.close();
  expect(html).not.toMatch(/<script|src="http|@import/);
  const report = await read.extension.context.newPage();
  const asked: string[] = [];
  report.on('request', (request) => asked.push(request.url()));
  await report.setContent(html);
  await expect(report.locator('.chart svg[role=img]')).toHaveCount(3);
  await expect(report.locator('.chart table')).toHaveCount(3);
  await expect(report.locator('section.part')).toHaveCount(3);
  expect(asked).toEqual([]);
  expect(await violations(report)).toEqual([]);
  await report.close();
});

test('a provider’s pages as one: cautions, contradictions, and the same text under another brand', async ({
  read,
}) => {
  const page = await open(read.extension, '#providers');
  await expect(page.locator('[data-provider]')).toHaveCount(2);
  await page.locator('[data-provider]').filter({ hasText: '知行' }).getByRole('button').click();
  await expect(page.locator('[data-check="guaranteed-pass"]')).toContainText('签约保过');
  await expect(page.locator('[data-part="contradictions"]')).toContainText('5200 元');
  await page.getByRole('button', { name: '找相同的文字和图片' }).click();
  await expect(page.locator('[data-part="same"]')).toContainText('讲师介绍');
  await expect(page.locator('[data-part="same"]')).toContainText('启明教育科技公司');
  for (const width of [1280, 600]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
  }
  await page.close();
});

test('an evidence pack holds the page’s picture where the person lent it, and every hash fits', async ({
  read,
}) => {
  const { extension, urls } = read;
  const shown = await extension.context.newPage();
  await shown.goto(urls[0]!);
  await shown.bringToFront();
  await pressButton(extension, shown);
  const page = await open(extension);
  await page.bringToFront();
  await page.getByRole('searchbox').fill('know-1');
  // The visit just now is another audit of the same page.
  await rows(page).first().getByRole('button').click();
  await page.locator('.det details.sec > summary').click();
  await page.getByLabel('整页').check();
  const file = await saved(page, () => page.getByRole('button', { name: '制作证据包' }).click());
  expect(file.suggestedFilename()).toMatch(/^kejian-\d{4}-\d\d-\d\d-evidence-人工智能训练师三级培训班\.zip$/);
  const zip = await contents(file);
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  await expect(page.locator('.hash')).toContainText(hash(zip));
  const inside = unzipSync(zip);
  const manifest = JSON.parse(new TextDecoder().decode(inside['manifest.json']));
  for (const { name, sha256 } of manifest.files) expect(hash(inside[name]!)).toBe(sha256);
  expect(manifest.mark.zh).toBe('自行制作的记录，未经公证');
  expect(manifest.noPicture).toBeNull();
  const pictures = Object.keys(inside).filter((name) => name.startsWith('screenshots/'));
  expect(pictures.length).toBeGreaterThan(1);
  const text = new TextDecoder().decode(inside['page-text.txt']);
  const { pages } = JSON.parse(new TextDecoder().decode(inside['audit.json']));
  for (const { findings } of pages[0].audit.courses)
    for (const { evidence } of findings)
      for (const { quote, start, end, from } of evidence)
        if (from === 'text') expect(text.slice(start, end)).toBe(quote);
  const report = await extension.context.newPage();
  await report.setContent(new TextDecoder().decode(inside['index.html']));
  await expect(report.locator('.mark')).toHaveText('自行制作的记录，未经公证');
  await expect(report.locator('img').first()).toHaveJSProperty('complete', true);
  expect(
    await report
      .locator('img')
      .first()
      .evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(100);
  await report.close();
  await shown.close();
  // With the page closed the pack is made without a picture, and says why.
  const again = await saved(page, () => page.getByRole('button', { name: '制作证据包' }).click());
  const bare = JSON.parse(new TextDecoder().decode(unzipSync(await contents(again))['manifest.json']));
  expect(bare.noPicture).toBe('not-open');
  expect(await violations(page)).toEqual([]);
  const letter = await saved(page, () => page.getByRole('button', { name: '导出投诉草稿' }).click());
  // What an advisor took out before, in the tests above, is not in it.
  expect((await contents(letter)).toString('utf8')).toContain('不过全额退款');
  await page.close();
});

test('one site is forgotten after a second press, and nothing before', async ({ read }) => {
  const page = await open(read.extension);
  await page.getByRole('searchbox').fill('know-2');
  await rows(page).first().getByRole('button').click();
  await page.getByRole('button', { name: '看改动历史' }).click();
  await page.getByRole('button', { name: '清除这个网站的记录' }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByRole('button', { name: '清除这个网站的记录' }).click();
  await page.getByRole('button', { name: /^删除 127/ }).click();
  await expect(page.getByRole('status')).toContainText('已删除');
  await page.getByRole('link', { name: '审查记录', exact: true }).click();
  // The list is still searched for the page that is gone.
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('searchbox').fill('');
  await expect(rows(page)).toHaveCount(1);
  await page.close();
});
