import { expect } from '@playwright/test';
import { chip, test, verdictTold } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

test('fault 19: back from the back/forward cache the verdict is that of the page in front', async ({
  page,
  pages,
  extension,
}) => {
  const ad = pages.put('cached-ad', site(AD));
  const plain = pages.put('cached-plain', site(PLAIN));
  await page.goto(ad);
  await expect(chip(page)).toBeVisible();
  await page.goto(plain);
  await verdictTold(extension, plain);
  await page.goBack();
  await expect(chip(page)).toBeVisible();
  await verdictTold(extension, ad);
});
