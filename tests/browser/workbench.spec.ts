import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { violations } from './axe';
import { test as base, type Extension, withOwnBrowser } from './extension';

const AD = 'zh-ad-seven-days';
const COURSES = [AD, 'zh-course-full', 'en-bootcamp-ad'];

/** A browser of its own, in which three courses were read. */
const test = base.extend<object, { read: Extension }>({
  read: [
    ({ pages }, use) =>
      withOwnBrowser(
        COURSES.map((slug) => pages.url(slug)),
        use,
      ),
    { scope: 'worker' },
  ],
});

async function open({ context, id }: Extension, hash = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/dashboard.html${hash}`);
  return page;
}

const rows = (page: Page) => page.locator('tr[data-audit]');

test('lists what was read, finds it, orders it and shows it', async ({ read }) => {
  const page = await open(read);
  await expect(rows(page)).toHaveCount(COURSES.length);
  await page.keyboard.press('/');
  await page.keyboard.type('zh-ad');
  await expect(rows(page)).toHaveCount(1);
  await rows(page).getByRole('button').click();
  await expect(page.locator('.det [data-rule="guaranteed-pass"]').first()).toContainText('签约保过');
  await page.getByRole('searchbox').fill('');
  await page.getByRole('button', { name: '要警惕', exact: true }).click();
  const counts = await page.locator('tr[data-audit] td.num:nth-child(3)').allInnerTexts();
  const numbers = counts.map(Number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(new Set(numbers).size).toBeGreaterThan(1);
  await page.close();
});

test('an advisor judges otherwise by keyboard, gives a reason, and finds it again', async ({ read }) => {
  const page = await open(read);
  await page.getByRole('searchbox').fill('zh-ad');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('j');
  const section = page.locator('.det .sec', { has: page.locator('[data-rule="guaranteed-pass"]') });
  await expect(section).toBeVisible();
  await section.getByText('在页面上看').focus();
  await page.keyboard.press('2');
  const save = section.getByRole('button', { name: '保存判断' });
  await expect(save).toBeDisabled();
  await expect(section.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('合同里另有说明');
  await save.click();
  await expect(section).toContainText('合同里另有说明');
  await page.reload();
  await page.getByRole('searchbox').fill('zh-ad');
  await page.getByRole('searchbox').blur();
  await page.keyboard.press('j');
  await expect(section).toContainText('合同里另有说明');
  // The machine's own outcome is as it was.
  await expect(section.locator('[data-outcome="flagged"]')).toHaveCount(1);
  await page.close();
});

test('presses that come before the next draw each go on by a row', async ({ read }) => {
  const page = await open(read);
  await expect(rows(page)).toHaveCount(COURSES.length);
  await page.evaluate(() => {
    for (let n = 0; n < 3; n++) dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  });
  await expect(rows(page).nth(2)).toHaveClass('now');
  await page.close();
});

test('a row opens wherever it is clicked, and the list is as it was after a look elsewhere', async ({
  read,
}) => {
  const page = await open(read);
  await page.getByRole('searchbox').fill('zh-ad');
  await rows(page).locator('input[type=checkbox]').check();
  await rows(page).locator('td').last().click();
  await expect(rows(page)).toHaveClass('now');
  await expect(page.locator('.det .dh')).toBeVisible();
  await page.locator('.nav a[href="#providers"]').click();
  await page.locator('.nav a[href="#audits"]').click();
  await expect(page.getByRole('searchbox')).toHaveValue('zh-ad');
  await expect(rows(page)).toHaveCount(1);
  // What is ticked goes with the export, whatever is listed.
  await page.getByRole('searchbox').fill('zh-course-full');
  await expect(page.locator('.tf')).toContainText('其中 1 条不在此列表中');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('zh-ad-seven-days');
  // In a narrow window what was opened stands below the list.
  await page.setViewportSize({ width: 900, height: 600 });
  await rows(page).locator('td').last().click();
  await expect(page.locator('.det .dh')).toBeInViewport({ ratio: 1 });
  await page.close();
});

test('official figures stand beside what the page says, within the audit', async ({ read }) => {
  const page = await open(read);
  await page.getByRole('searchbox').fill('zh-ad');
  await rows(page).locator('.pick').click();
  const cells = page.locator('.det [data-part=claims] td .said');
  await expect(cells.first()).toBeAttached();
  // A style of the workbench once drew these as its passing messages, over the list.
  for (const cell of await cells.all()) await expect(cell).not.toHaveCSS('position', 'fixed');
  await page.close();
});

test('exports what is listed', async ({ read }) => {
  const page = await open(read);
  await expect(rows(page)).toHaveCount(COURSES.length);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^kejian-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(lines).toHaveLength(COURSES.length + 1);
  expect(lines.join()).toContain('guaranteed-pass');
  await page.close();
});

test('compares the chosen, fact by fact and check by check', async ({ read }) => {
  const page = await open(read);
  await expect(rows(page)).toHaveCount(COURSES.length);
  for (const box of await page.locator('tbody input[type=checkbox]').all()) await box.check();
  await page.getByRole('link', { name: '对比所选' }).click();
  const table = page.getByRole('table');
  await expect(table.locator('thead th')).toHaveCount(COURSES.length);
  const different = await table.locator('tbody tr').count();
  await page.getByRole('button', { name: '只看不同的' }).click();
  expect(await table.locator('tbody tr').count()).toBeGreaterThan(different);
  expect(await violations(page)).toEqual([]);
  await page.close();
});

test('tells what changed between two visits', async ({ read, pages }) => {
  const url = pages.url(AD);
  const page = await open(read);
  // The visit of today as one of last week, whose page asked for less.
  await page.evaluate(async (address) => {
    const done = (request: IDBRequest) =>
      new Promise<never>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result as never);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('kejian'));
    const transaction = (database as IDBDatabase).transaction(['audits', 'summaries'], 'readwrite');
    const summaries: { id: string; url: string }[] = await done(
      transaction.objectStore('summaries').getAll(),
    );
    const summary = summaries.find((one) => one.url === address)!;
    const { audit } = (await done(transaction.objectStore('audits').get(summary.id))) as {
      audit: { courses: { findings: { rule: string; outcome: string; evidence: unknown[] }[] }[] };
    };
    const old = structuredClone(audit);
    for (const finding of old.courses[0]!.findings)
      if (finding.rule === 'guaranteed-pass') Object.assign(finding, { outcome: 'clear', evidence: [] });
    const readAt = '2026-11-01T09:00:00.000Z';
    const id = `${readAt} ${address}`;
    transaction.objectStore('audits').put({ id, audit: { ...old, readAt } });
    transaction.objectStore('summaries').put({ ...summary, id, readAt, newest: -Date.parse(readAt) });
    // A page that goes away takes back what is not complete.
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    (database as IDBDatabase).close();
  }, url);
  await page.reload();
  await page.getByRole('searchbox').fill('zh-ad');
  await expect(page.locator('tr[data-audit]')).toHaveCount(2);
  await page.locator('tr[data-audit] .pick').first().click();
  await page.getByRole('button', { name: '看改动历史' }).click();
  const added = page.locator('ins.dq').first();
  await expect(added).toContainText('新增');
  await expect(page.locator('.hist')).toContainText('签约保过');
  expect(await violations(page)).toEqual([]);
  await page.close();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 600])
    test(`accessible, ${colorScheme}, ${width} px`, async ({ read }) => {
      const page = await open(read);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await rows(page).first().getByRole('button').click();
      await expect(page.locator('.det [data-finding]').first()).toBeVisible();
      await page.keyboard.press('3');
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
