import { expect, type Locator, type Page } from '@playwright/test';
import { chip, forgetSession, panel, test } from './extension';
import { openSurface } from './surface-pages';

/** What of the overlay has the focus, by its name. */
const focusedName = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const focused = document.querySelector('kejian-overlay')?.shadowRoot?.activeElement;
    return focused ? (focused.getAttribute('aria-label') ?? focused.textContent) : null;
  });

async function pressOn(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

test('a control that goes away by being pressed leaves the focus beside it, and Escape still closes the panel', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await pressOn(chip(page));
  const control = (name: string) => panel(page).getByRole('button', { name, exact: true });

  const gaps = panel(page).getByRole('button', { name: /^加一问：/ });
  await expect(gaps.nth(1)).toBeVisible();
  const [first, second] = await gaps.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  await pressOn(control(first!));
  await expect.poll(() => focusedName(page)).toBe(second);

  await pressOn(control('记下答复 2'));
  await expect(panel(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect.poll(() => focusedName(page)).toBe('记下答复 2');

  await pressOn(control('记下答复 2'));
  await page.keyboard.type('写进合同');
  await pressOn(control('保存'));
  await expect.poll(() => focusedName(page)).toBe('再记一次 2');

  await pressOn(
    panel(page)
      .getByRole('button', { name: /^在页面上看/ })
      .first(),
  );
  await pressOn(control('回到刚才的位置'));
  await expect.poll(() => focusedName(page)).toBe('打印报告');

  await pressOn(panel(page).getByRole('button', { name: /^还可以问/ }));
  await expect.poll(() => focusedName(page)).toMatch(/^复制这一问 \d+$/);
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect(chip(page)).toBeFocused();
});

test('the focus of the page itself is not taken when something in the panel goes away', async ({
  page,
  pages,
}) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await chip(page).click();
  const show = panel(page).getByRole('button', { name: '在页面上看：声称有内部渠道或关系' });
  await show.focus();
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('input'));
    field.id = 'mine';
    field.focus();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (/内部/.test(text.data)) text.data = '报名时有老师讲解';
    }
  });
  await expect(show).toHaveCount(0);
  await expect(page.locator('#mine')).toBeFocused();
});

test('in the workbench the focus stays on the place that was gone to', async ({ extension }) => {
  const desk = await openSurface(extension, 'dashboard.html');
  for (const place of ['批量队列', '备份', '审查记录']) {
    await pressOn(desk.getByRole('link', { name: place, exact: true }));
    await expect(desk.getByRole('heading', { level: 1, name: place })).toBeVisible();
    await expect(desk.getByRole('link', { name: place, exact: true })).toBeFocused();
  }
  await desk.close();
});

test('asked whether to stay away from a site, whoever pressed the button is at the answers', async ({
  extension,
  page,
  pages,
}) => {
  const away = page.locator('kejian-overlay').getByRole('button', { name: /^课鉴：收起/ });
  const url = pages.url('zh-ad-seven-days').replace('127.0.0.1', 'localhost');
  for (let i = 0; i < 2; i++) {
    await forgetSession(extension);
    await page.goto(url);
    await expect(chip(page)).toBeVisible();
    await pressOn(away);
    await expect(chip(page)).toBeHidden();
  }
  await expect.poll(() => focusedName(page)).toBe('好');
});

test('in the workbench the focus is back on a button that was at work, and on the field that was emptied', async ({
  extension,
}) => {
  const desk = await openSurface(extension, 'dashboard.html#backup');
  const save = desk.getByRole('button', { name: '保存' });
  const saved = desk.waitForEvent('download');
  await pressOn(save);
  await saved;
  await expect(save).toBeEnabled();
  await expect(save).toBeFocused();
  await desk.close();

  const queue = await openSurface(extension, 'dashboard.html#queue');
  await queue.getByLabel('要读的网址').fill('no address');
  await pressOn(queue.getByRole('button', { name: '加入队列' }));
  await expect(queue.getByLabel('要读的网址')).toHaveValue('');
  await expect(queue.getByLabel('要读的网址')).toBeFocused();
  await queue.close();
});
