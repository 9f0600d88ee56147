import { expect, type Page } from '@playwright/test';
import { chip, panel, test } from './extension';

/** The text of every marked range, by the name of its mark. The registry belongs to the document, not to a world. */
const marked = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => String(range))]),
    ),
  );

test('the words of every finding are marked while the panel is open', async ({ page, pages }) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await chip(page).click();
  await expect.poll(async () => (await marked(page))['kejian-flagged']?.length ?? 0).toBeGreaterThan(0);
  const quotes = await panel(page)
    .locator('[data-outcome="flagged"] [data-testid=quote] mark')
    .allTextContents();
  expect(quotes.length).toBeGreaterThan(0);
  const words = (await marked(page))['kejian-flagged']!.map((text) => text.replace(/\s+/g, ' '));
  for (const quote of quotes) expect(words).toContain(quote.trim());
  await page.keyboard.press('Escape');
  await expect.poll(() => marked(page)).toEqual({});
});

test('one finding is brought into view and marked on top', async ({ page, pages }) => {
  await page.setViewportSize({ width: 1280, height: 600 });
  await page.goto(pages.url('zh-ad-seven-days'));
  await chip(page).click();
  const cards = panel(page).locator('[data-outcome="flagged"]');
  const count = await cards.count();
  for (let i = 0; i < count; i++) {
    const card = cards.nth(i);
    const show = card.getByRole('button', { name: /在页面上看/ });
    if (!(await show.count())) continue;
    const quote = (await card.locator('[data-testid=quote] mark').first().textContent())!.trim();
    await show.first().click();
    await expect
      .poll(async () => (await marked(page))['kejian-current']?.map((text) => text.replace(/\s+/g, ' ')))
      .toEqual([quote]);
    const inView = await page.evaluate(() => {
      const [range] = [...CSS.highlights.get('kejian-current')!] as Range[];
      const box = range!.getBoundingClientRect();
      return box.top >= 0 && box.bottom <= innerHeight && box.height > 0;
    });
    expect(inView).toBe(true);
  }
});

test('words that moved are found again, and words that are gone are said to be gone', async ({
  page,
  pages,
}) => {
  const sentence = '签约保过，一次不过全额退费';
  const url = pages.put(
    'moving',
    `<!doctype html><html lang="zh"><title>人工智能训练师三级 7天拿证班</title><main id="m">
     <h1>人工智能训练师三级 7天拿证班</h1><p id="p">零基础报名，<b>签约</b>保过，一次不过全额退费。价格 2980 元。</p></main></html>`,
  );
  await page.goto(url);
  await chip(page).click();
  const card = panel(page).locator('[data-rule="guaranteed-pass"]');
  const show = card.getByRole('button', { name: /在页面上看/ }).first();
  await page.evaluate(() => {
    const before = document.createElement('p');
    before.textContent = '本页最近更新过。'.repeat(20);
    document.getElementById('m')!.prepend(before);
  });
  await show.click();
  await expect.poll(async () => (await marked(page))['kejian-current']?.[0]).toBe('签约保过');
  await page.evaluate(() => {
    document.getElementById('p')!.textContent = '课程大纲见附件。';
  });
  await show.click();
  await expect(panel(page).getByRole('status')).toContainText('页面上');
  await expect.poll(async () => (await marked(page))['kejian-current']).toBeUndefined();
  expect(sentence).toContain('签约保过');
});

test('marks are painted, not only registered', async ({ page, pages }) => {
  await page.goto(pages.url('zh-ad-seven-days'));
  await expect(chip(page)).toBeVisible();
  const words = page.getByRole('heading', { level: 1 });
  const plain = await words.screenshot();
  await chip(page).click();
  await expect.poll(async () => (await marked(page))['kejian-flagged']?.length ?? 0).toBeGreaterThan(0);
  await expect.poll(async () => plain.equals(await words.screenshot())).toBe(false);
  await page.keyboard.press('Escape');
  await expect.poll(async () => plain.equals(await words.screenshot())).toBe(true);
});

test('words in an accordion that is closed by its height are named by what opens it', async ({
  page,
  pages,
}) => {
  const url = pages.put(
    'accordion',
    `<!doctype html><html lang="zh"><title>人工智能训练师三级班</title><style>.body{overflow:hidden}</style><main>
     <h1>人工智能训练师三级班</h1><p>零基础报名。价格 2980 元，共 42 课时。</p>
     <button>报名须知</button><div class="body" style="max-height:0"><p>签约保过，一次不过全额退费。</p></div></main></html>`,
  );
  await page.goto(url);
  await chip(page).click();
  const card = panel(page).locator('[data-rule="guaranteed-pass"]');
  await card.getByRole('button', { name: /在页面上看/ }).click();
  await expect(panel(page).getByRole('status')).toContainText('点开“报名须知”就能看到');
});

const TABBED = (heads: string) =>
  `<!doctype html><html lang="zh"><title>人工智能训练师三级班</title><style>.pane{display:none}.pane.show{display:block}</style>
   <body><h1>人工智能训练师三级班</h1><p>零基础报名。价格 2980 元，共 42 课时。</p>${heads}
   <div class="pane show"><p>每周六上午开课。</p></div><div class="pane"><p>数据标注实操。</p></div>
   <div class="pane"><p>签约保过，一次不过全额退费。</p></div></html>`;

test('words in a pane that only its place ties to a tab are named by that tab', async ({ page, pages }) => {
  const tabs = ['课程介绍', '课程大纲', '报名须知'].map((name) => `<li>${name}</li>`).join('');
  await page.goto(pages.put('tabs-by-order', TABBED(`<div class="bar"><ul>${tabs}</ul></div>`)));
  await chip(page).click();
  const card = panel(page).locator('[data-rule="guaranteed-pass"]');
  await card.getByRole('button', { name: /在页面上看/ }).click();
  await expect(panel(page).getByRole('status')).toContainText('点开“报名须知”就能看到');
  await expect.poll(async () => (await marked(page))['kejian-current']).toEqual(['报名须知']);
  await page.evaluate(() => {
    for (const [n, pane] of document.querySelectorAll('.pane').entries())
      pane.className = n === 2 ? 'pane show' : 'pane';
  });
  await card.getByRole('button', { name: /在页面上看/ }).click();
  await expect(panel(page).getByRole('status')).toContainText('已定位');
});

test('words that are hidden by nothing that can be named are not said to be shown', async ({
  page,
  pages,
}) => {
  // Two names for three panes: which of them opens the third is not known.
  await page.goto(pages.put('tabs-unknown', TABBED('<ul><li>课程介绍</li><li>课程大纲</li></ul>')));
  await chip(page).click();
  const card = panel(page).locator('[data-rule="guaranteed-pass"]');
  await card.getByRole('button', { name: /在页面上看/ }).click();
  await expect(panel(page).getByRole('status')).toContainText('在收起的部分里');
});
