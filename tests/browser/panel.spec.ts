import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { chip, panel, test } from './extension';

const COURSE = 'zh-ad-seven-days';

async function open(page: Page, url: string): Promise<Locator> {
  await page.goto(url);
  await chip(page).click();
  await expect(panel(page)).toBeVisible();
  return panel(page);
}

/** Where the middle of an element is. */
async function middle(element: Locator) {
  const box = (await element.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const dialog = (page: Page) => page.locator('kejian-overlay').getByRole('menu');

test('dragged by its title bar it goes to the nearest corner, and is found there again', async ({
  page,
  pages,
}) => {
  const url = pages.url(COURSE);
  await open(page, url);
  const bar = page.locator('kejian-overlay .bar');
  const from = await middle(bar);
  await page.mouse.move(from.x - 40, from.y);
  await page.mouse.down();
  await page.mouse.move(300, from.y, { steps: 4 });
  await page.mouse.up();
  await expect(page.locator('kejian-overlay .dock')).toHaveAttribute('data-corner', /start/);
  expect((await panel(page).boundingBox())!.x).toBeLessThan(500);
  await page.reload();
  await expect(chip(page)).toBeVisible();
  expect((await chip(page).boundingBox())!.x).toBeLessThan(640);
  // Without dragging: the menu's line moves it on, round the window.
  await chip(page).click();
  for (let corner = 0; corner < 4; corner++) {
    const { dataset } = await page
      .locator('kejian-overlay .dock')
      .evaluate((dock: HTMLElement) => ({ dataset: { ...dock.dataset } }));
    if (dataset.corner === 'bottom-end') break;
    await panel(page).getByRole('button', { name: /更多/ }).click();
    await dialog(page).getByRole('menuitem', { name: '换一个角落' }).click();
  }
  await expect(page.locator('kejian-overlay .dock')).toHaveAttribute('data-corner', 'bottom-end');
});

test('Escape closes the menu, then the panel, then puts the chip away; arrow keys go through the menu', async ({
  page,
  pages,
  extension,
}) => {
  await open(page, pages.url(COURSE));
  await panel(page).getByRole('button', { name: /更多/ }).focus();
  await page.keyboard.press('Enter');
  const lines = dialog(page).getByRole('menuitem');
  await expect(lines.first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(lines.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(chip(page)).toBeHidden();
  const { forgetSession } = await import('./extension');
  await forgetSession(extension);
});

test('it is folded to its counts, unfolded, and resized by keyboard', async ({ page, pages }) => {
  await open(page, pages.url(COURSE));
  const before = (await panel(page).boundingBox())!;
  await panel(page).getByRole('button', { name: '只留标题栏' }).click();
  expect((await panel(page).boundingBox())!.height).toBeLessThan(120);
  await expect(panel(page).getByRole('heading', { level: 2 })).toBeVisible();
  await panel(page).getByRole('button', { name: '展开面板' }).click();
  await panel(page)
    .getByRole('button', { name: /调整大小/ })
    .focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(async () => (await panel(page).boundingBox())!.width).toBe(before.width + 24);
  await page.reload();
  await chip(page).click();
  await expect.poll(async () => (await panel(page).boundingBox())!.width).toBe(before.width + 24);
  await panel(page)
    .getByRole('button', { name: /调整大小/ })
    .focus();
  await page.keyboard.press('ArrowRight');
});

test('words in a closed part: the part is named and stays closed; and back to where the page was', async ({
  page,
  pages,
}) => {
  const url = pages.put(
    'closed',
    `<!doctype html><html lang="zh"><title>人工智能训练师三级 7天拿证班</title><main>
     <h1>人工智能训练师三级 7天拿证班</h1><p>零基础报名，价格 2980 元，42 课时。</p><div style="height:2400px"></div>
     <details><summary>我们的承诺</summary><p>签约保过，一次不过全额退费。</p></details><div style="height:900px"></div></main></html>`,
  );
  await open(page, url);
  const show = panel(page)
    .locator('[data-rule="guaranteed-pass"]')
    .getByRole('button', { name: /在页面上看/ });
  await show.click();
  await expect(panel(page).getByRole('status')).toContainText('点开“我们的承诺”');
  expect(await page.evaluate(() => document.querySelector('details')!.open)).toBe(false);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  await panel(page).getByRole('button', { name: '回到刚才的位置' }).click();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('pointing at marked words tells their finding; a click on them brings its card', async ({
  page,
  pages,
}) => {
  await open(page, pages.url(COURSE));
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('kejian-flagged'))).toBe(true);
  const words = await page.evaluate(() => {
    for (const range of CSS.highlights.get('kejian-flagged') as unknown as Set<Range>) {
      const { left, top, width, height } = range.getBoundingClientRect();
      const link = range.startContainer.parentElement?.closest('a,button');
      if (!link && left < 700 && top > 0 && top < 700)
        return { x: left + width / 2, y: top + height / 2, text: String(range) };
    }
    throw new Error('no marked words in view');
  });
  await page.mouse.move(words.x, words.y);
  const hint = page.locator('kejian-overlay .hot');
  await expect(hint).toBeVisible();
  await expect(hint).toContainText('要警惕');
  await page.mouse.click(words.x, words.y);
  const card = panel(page).locator('[data-hot]');
  await expect(card).toBeInViewport();
  const quotes = await card.getByTestId('quote').allTextContents();
  expect(quotes.join('').replace(/\s/g, '')).toContain(words.text.replace(/\s/g, ''));
  await page.mouse.move(5, 790);
  await expect(hint).toHaveCount(0);
});

test('an answer and a look-up are kept on this machine with their day, apart from the result', async ({
  page,
  pages,
}) => {
  const url = pages.url(COURSE);
  await open(page, url);
  const counts = await panel(page).getByRole('heading', { level: 2 }).textContent();
  await panel(page)
    // Another test may have noted one on this page before.
    .getByRole('button', { name: /(记下答复|再记一次) 1$/ })
    .click();
  const field = panel(page).getByLabel(/第 1 问的答复/);
  await expect(field).toBeFocused();
  await field.fill('合同里不写，但都会包过的。');
  await panel(page).getByRole('button', { name: '保存' }).click();
  await expect(panel(page).locator('.said-by').first()).toContainText('合同里不写，但都会包过的。');
  await expect(panel(page).locator('.said-by').first()).toContainText('机构的答复');
  await panel(page).getByRole('radio', { name: '查不到' }).first().click();
  await expect(panel(page).locator('.looks')).toContainText('您记于');
  await page.reload();
  await chip(page).click();
  await expect(panel(page).locator('.said-by').first()).toContainText('合同里不写，但都会包过的。');
  await expect(panel(page).getByRole('radio', { name: '查不到' }).first()).toHaveAttribute(
    'aria-checked',
    'true',
  );
  expect(await panel(page).getByRole('heading', { level: 2 }).textContent()).toBe(counts);
});

test('whether level 3 is open is worked out from a few answers', async ({ page, pages }) => {
  await open(page, pages.url(COURSE));
  await panel(page).getByText('我能报三级吗？').click();
  const choose = (group: RegExp, answer: string) =>
    panel(page)
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: answer, exact: true })
      .click();
  await choose(/学历/, '大专及以上（含应届）');
  await choose(/专业/, '是');
  await choose(/相关工作/, '不到 4 年');
  await choose(/四级证书/, '没有');
  await choose(/在上海工作/, '是');
  await expect(panel(page).locator('.elig')).toContainText('可以直接报三级');
  await choose(/打算做什么/, '领补贴');
  await expect(panel(page).locator('.elig')).toContainText('以人社部门审核为准');
});

test('saved as one file, the result opens without the extension: dated, with no script', async ({
  page,
  pages,
  extension,
}) => {
  await open(page, pages.url(COURSE));
  await panel(page).getByRole('button', { name: /更多/ }).click();
  const [report] = await Promise.all([
    extension.context.waitForEvent('page'),
    dialog(page)
      .getByRole('menuitem', { name: /保存成一个文件/ })
      .click(),
  ]);
  // Its own page saves it at once, and again whenever it is asked to.
  await report.waitForEvent('download').catch(() => {});
  const [download] = await Promise.all([
    report.waitForEvent('download'),
    report.getByRole('button', { name: '保存成一个文件' }).click(),
  ]);
  await report.close();
  expect(download.suggestedFilename()).toMatch(/^kejian-\d{4}-\d\d-\d\d-.*\.html$/);
  const html = readFileSync(await download.path(), 'utf8');
  expect(html).not.toMatch(/<script|\son\w+=|src=/i);
  await page.route('http://unwatched.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto('http://unwatched.test/');
  await expect(page.getByRole('main')).toContainText('不是官方结论');
  await expect(page.getByRole('main')).toContainText('签约保过');
  await expect(page.getByRole('main')).toContainText(String(new Date().getFullYear()));
});

test('the report to print opens beside the page', async ({ page, pages, extension }) => {
  await open(page, pages.url(COURSE));
  const [report] = await Promise.all([
    extension.context.waitForEvent('page'),
    panel(page).getByRole('button', { name: '打印报告' }).click(),
  ]);
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('课程页检查报告');
  await expect(report.getByRole('main')).toContainText('签约保过');
  await report.close();
});

test('the chip stands clear of a bar with a button, of a form and of a chat along the lower edge', async ({
  page,
  pages,
  extension,
}) => {
  // Where a person moved it on this site would win over what is free.
  await (await extension.background()).evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
    ).chrome.storage.local.remove('places'),
  );
  const ad = '<h1>人工智能训练师三级 7天拿证班</h1><p>签约保过，一次不过全额退费。价格 2980 元。</p>';
  const edges = {
    bar: '<div style="position:fixed;inset:auto 0 0 0;height:56px;background:#eee"><button style="float:right;width:240px;height:56px">立即报名</button></div>',
    chat: '<div style="position:fixed;right:8px;bottom:8px;width:220px;height:300px;background:#dfd"><input style="width:200px;margin-top:250px"></div>',
    plain: '',
  };
  for (const [name, edge] of Object.entries(edges)) {
    await page.goto(
      pages.put(`edge-${name}`, `<!doctype html><html lang="zh"><title>某校</title>${ad}${edge}</html>`),
    );
    await expect(chip(page)).toBeVisible();
    const covered = await chip(page).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [...document.querySelectorAll('button,input')].some((one) => {
        const box = one.getBoundingClientRect();
        return box.left < right && box.right > left && box.top < bottom && box.bottom > top;
      });
    });
    expect(covered, name).toBe(false);
  }
  // With nothing in its way it keeps to its usual corner.
  await expect(page.locator('kejian-overlay .dock')).toHaveAttribute('data-corner', 'bottom-end');
});

for (const [where, viewport] of [
  ['at the end', { width: 1280, height: 800 }],
  ['at the start', { width: 640, height: 400 }],
] as const)
  test(`the chip opens after the pointer has rested on it: ${where}`, async ({ page, pages }) => {
    await page.setViewportSize(viewport);
    await page.goto(pages.url(COURSE));
    await chip(page).hover();
    await page.waitForTimeout(400); // longer than a browser takes to tell what is covered
    await chip(page).click();
    await expect(panel(page)).toBeVisible();
  });

test('at 200 % zoom nothing is lost', async ({ page, pages }) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await open(page, pages.url(COURSE));
  const box = (await panel(page).boundingBox())!;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(640);
  expect(box.y + box.height).toBeLessThanOrEqual(400);
  await panel(page).getByRole('button', { name: '打印报告' }).scrollIntoViewIfNeeded();
  await expect(panel(page).getByRole('button', { name: '打印报告' })).toBeInViewport();
});
