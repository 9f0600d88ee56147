import { expect } from '@playwright/test';
import { chip, panel, test } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

const write = (html: string) => {
  document.open();
  document.write(html);
  document.close();
};

test('fault 21: a document that is written anew after loading is read as it is now', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('rewritten', site(PLAIN)));
  await page.waitForTimeout(1500);
  await page.evaluate(write, site(AD));
  await expect(chip(page)).toBeVisible();
  await page.evaluate(write, site(`${AD}<p>内部渠道，免考拿证，无需考试。</p>`));
  await expect(chip(page)).toBeVisible();
  await chip(page).click();
  await expect(panel(page).locator('[data-rule="insider-channel"][data-outcome="flagged"]')).toHaveCount(1);
  await page.evaluate(write, site(PLAIN));
  await expect(page.locator('kejian-overlay')).toHaveCount(0);
});
