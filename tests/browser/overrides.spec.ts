import { expect } from '@playwright/test';
import { violations } from './axe';
import { test } from './extension';
import { courseTab, openSurface } from './surface-pages';

test('what an advisor judged otherwise is told over its page, in popup, side panel and report', async ({
  extension,
  pages,
}) => {
  const url = `${pages.url('zh-ad-seven-days')}?overrides`;
  const { page, tab } = await courseTab(extension, url);
  const counts = page.locator('kejian-overlay h2');
  const chip = page.locator('kejian-overlay [data-testid=chip]');
  const chipText = await chip.textContent();

  const desk = await openSurface(extension, 'dashboard.html');
  await desk.getByRole('searchbox').fill('overrides');
  await desk.locator('tr[data-audit] .pick').click();
  const form = desk.locator('[data-finding="guaranteed-pass"]');
  await form.getByText('没发现').click();
  await desk.keyboard.type('合同里写明了怎么退');
  await desk.getByRole('button', { name: '保存判断', exact: true }).click();
  await expect(desk.locator('.det [data-overridden]')).toHaveText('顾问改判 1 条');
  await desk.close();

  await page.bringToFront();
  await chip.click();
  const told = page.locator('kejian-overlay [data-overridden]');
  const view = page.locator('kejian-overlay [data-rule="guaranteed-pass"] .said-by');
  await expect(told).toHaveText('顾问改判 1 条');
  await expect(view).toContainText('改判为“没发现”： 合同里写明了怎么退');
  const said = await counts.textContent();
  expect(said).toContain(chipText!.match(/\d+ 处要警惕/)![0]);
  expect(await violations(page, 'kejian-overlay')).toEqual([]);

  for (const file of ['popup.html', 'sidepanel.html']) {
    const surface = await openSurface(extension, file, tab);
    await expect(surface.locator('[data-overridden]')).toHaveText('顾问改判 1 条');
    await expect(surface.getByRole('heading', { level: 2 }).first()).toHaveText(said!);
    expect(await violations(surface)).toEqual([]);
    await surface.close();
  }
  const report = await openSurface(extension, `report.html#${tab.id}`);
  await expect(report.locator('[data-overridden]')).toHaveText('顾问改判 1 条');
  await expect(report.locator('.counts').first()).toHaveText(said!);
  await expect(report.locator('.said-by')).toContainText('合同里写明了怎么退');
  await report.close();
  await page.close();
});
