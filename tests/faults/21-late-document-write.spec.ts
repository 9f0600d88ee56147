import { expect } from '@playwright/test';
import { chip, panel, test } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

const write = (html: string) => {
  document.open();
  document.write(html);
  document.close();
};

const OTHER =
  '<h1>人工智能训练师三级 取证班</h1><p>内部渠道，免考拿证，无需考试。零基础报名，价格 2980 元。</p>';

test('fault 21: a document that is written anew after loading is read as it is now', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('rewritten', site(PLAIN)));
  await page.waitForTimeout(1500);
  await page.evaluate(write, site(AD));
  await expect(chip(page)).toBeVisible();
  await page.evaluate(write, site(OTHER));
  await expect(chip(page)).toContainText('2');
  await chip(page).click();
  await expect(panel(page).locator('[data-rule="internal-channel"][data-outcome="flagged"]')).toHaveCount(1);
  await page.evaluate(write, site(PLAIN));
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
});
