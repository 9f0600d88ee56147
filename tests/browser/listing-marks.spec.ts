import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { chip, keptAudit, test } from './extension';

const overlay = (page: Page) => page.locator('kejian-overlay');
const marks = (page: Page) => overlay(page).getByTestId('card-mark');
const markOf = (page: Page, title: string) =>
  overlay(page).getByRole('button', { name: new RegExp(`^${title}`) });
const note = (page: Page) => overlay(page).getByRole('dialog');

const card = (id: number, title: string, words: string, price: number) =>
  `<li class="card" style="position:relative;width:280px;height:150px;border:1px solid #ccc;padding:12px">
   <h3><a href="/shop/${id}">${title}</a></h3><p>${words}</p><p>40课时</p><p>￥${price}</p></li>`;
const CARDS = [
  card(1, '初级会计职称精讲班', '两科全程精讲，随堂练习。', 680),
  card(2, '健康管理师三级 免考直出班', '无需参加考试，提交资料15个工作日拿证。', 3600),
  card(3, 'Python 数据分析入门', '十二次作业由助教批改。', 899),
  card(4, '软考中级 项目管理', '案例分析与论文写作专项训练。', 1280),
];
const shop = (cards: string[]) =>
  `<!doctype html><html lang="zh"><meta charset="utf-8"><title>全部课程 - 某校</title>
   <header style="position:sticky;top:0;height:56px;background:#fff;z-index:5"><b>某校</b></header>
   <main><h1>全部课程</h1><p>共 ${cards.length} 门课程</p>
   <ul class="course-list" style="display:grid;grid-template-columns:repeat(3,320px);gap:24px;list-style:none">${cards.join('')}</ul>
   <div style="height:1600px"></div></main>`;
const coursePage = (title: string, price: number) =>
  `<!doctype html><html lang="zh"><title>${title} - 某校</title><h1>${title}</h1><p>本课程共 40课时，主讲：叶知秋。</p>
   <p>学费：￥${price}</p><p>开课后 7 日内可以退费。</p><button>立即报名</button>`;

async function near(page: Page, title: string) {
  const mark = (await markOf(page, title).boundingBox())!;
  const box = (await page.locator('li.card', { hasText: title }).boundingBox())!;
  expect(Math.abs(mark.x + mark.width - (box.x + box.width))).toBeLessThanOrEqual(12);
  expect(Math.abs(mark.y - box.y)).toBeLessThanOrEqual(14);
}

test('a card with a promise is marked at its corner, the others say nothing; the mark follows its card', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('shop', shop(CARDS)));
  await expect(markOf(page, '健康管理师')).toBeVisible();
  await expect(marks(page)).toHaveCount(1);
  await expect(markOf(page, '健康管理师')).toContainText('处要警惕');
  await near(page, '健康管理师');
  expect((await markOf(page, '健康管理师').boundingBox())!.height).toBe(28);
  await page.mouse.wheel(0, 30);
  await expect(async () => near(page, '健康管理师')).toPass();
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(async () => near(page, '健康管理师')).toPass();
  await page.setViewportSize({ width: 1280, height: 800 });
  // The page's own bar hides its cards, and with them their marks.
  await page.mouse.wheel(0, 150);
  await expect(markOf(page, '健康管理师')).toBeHidden();
  await page.mouse.wheel(0, -400);
  await expect(markOf(page, '健康管理师')).toBeVisible();
  // Not a node of the page was touched.
  expect(
    await page.evaluate(
      () => document.querySelectorAll('main [data-testid], main [style*=transform]').length,
    ),
  ).toBe(0);
});

test('a click opens the findings of that card; by keyboard too, and Escape goes back', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('shop', shop(CARDS)));
  await markOf(page, '健康管理师').focus();
  await page.keyboard.press('Enter');
  await expect(note(page).getByRole('heading')).toBeFocused();
  await expect(note(page).locator('[data-rule="no-exam-certificate"][data-outcome="flagged"]')).toHaveCount(
    1,
  );
  await expect(note(page).getByTestId('quote').filter({ hasText: '免考直出' })).toHaveCount(1);
  await expect(note(page)).toContainText('没有标记的卡片不代表没有问题');
  await expect(note(page).getByRole('link')).toHaveAttribute('href', pages.url('shop/2'));
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await expect(markOf(page, '健康管理师')).toBeFocused();
});

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing wrong with marks and their note (${scheme})`, async ({ page, pages }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.goto(pages.put('shop', shop(CARDS)));
    await markOf(page, '健康管理师').click();
    await expect(note(page)).toBeVisible();
    expect(await violations(page, 'kejian-overlay')).toEqual([]);
  });

test('a card whose course was read before shows that; one whose price is another says so', async ({
  page,
  pages,
  extension,
}) => {
  for (const [id, title, price] of [
    [1, '初级会计职称精讲班', 680],
    [3, 'Python 数据分析入门', 1299],
  ] as const) {
    const url = pages.put(`shop/${id}`, coursePage(title, price));
    await page.goto(url);
    await keptAudit(extension, url);
  }
  // No card of this list promises anything: the marks alone bring the overlay here.
  await page.goto(pages.put('shop', shop([CARDS[0]!, CARDS[2]!, CARDS[3]!])));
  await expect(marks(page)).toHaveCount(2);
  await expect(markOf(page, '初级会计')).toContainText('看过');
  await expect(markOf(page, 'Python')).toContainText('和上次不同');
  await expect(chip(page)).toBeHidden();
  await markOf(page, 'Python').click();
  await expect(note(page)).toContainText('卡片上的价格和');
});

test('marks go with the cards they belong to: filters, other pages of the site', async ({ page, pages }) => {
  await page.goto(pages.url('site-catalogue'));
  await expect(marks(page)).toHaveCount(2);
  await page.getByRole('button', { name: '建筑工程', exact: true }).click();
  await expect(marks(page)).toHaveCount(2);
  await expect(markOf(page, '消防设施操作员')).toHaveCount(1);
  await page.getByRole('button', { name: '信息技术', exact: true }).click();
  await expect(marks(page)).toHaveCount(0);
  await page.goBack();
  await expect(marks(page)).toHaveCount(2);
  await page.getByRole('link', { name: /签约保过班/ }).click();
  await expect(chip(page)).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});
