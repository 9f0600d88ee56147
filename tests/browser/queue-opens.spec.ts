import { expect } from '@playwright/test';
import { extensionPage, test } from './extension';

test('what the queue has read leads to its audit', async ({ extension, pages }) => {
  const page = await extensionPage(extension, 'dashboard.html#queue');
  const url = pages.url('zh-ad-seven-days');
  await page.getByRole('textbox').fill(url);
  await page.getByRole('button', { name: '加入队列' }).click();
  const item = page.locator(`[data-item="${url}"]`);
  await expect(item).toHaveAttribute('data-state', 'done', { timeout: 30_000 });
  await item.getByRole('button', { name: /^看审查结果/ }).press('Enter');
  await expect(page).toHaveURL(/#audits$/);
  await expect(page.locator('.det h2')).toContainText('7天拿证班');
  await expect(page.locator('tr.now')).toHaveCount(1);
  await page.close();
});
