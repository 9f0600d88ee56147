import { expect } from '@playwright/test';
import { chip, panel, test } from '../browser/extension';
import { AD, site } from './pages';

const POLICIES: Record<string, Record<string, string>> = {
  'nothing allowed, Trusted Types none': {
    'content-security-policy':
      "default-src 'none'; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  },
  sandboxed: { 'content-security-policy': 'sandbox' },
  'isolated from other origins': {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  },
};

for (const [what, headers] of Object.entries(POLICIES))
  test(`fault 27: a page under a strict policy has its chip, its panel and its styles: ${what}`, async ({
    page,
    pages,
  }) => {
    await page.goto(pages.put('strict', site(AD), headers));
    await expect(chip(page)).toBeVisible();
    const height = await chip(page).evaluate((element) => element.getBoundingClientRect().height);
    expect(height).toBeGreaterThanOrEqual(24);
    await chip(page).click();
    await expect(panel(page).locator('[data-rule="guaranteed-pass"]')).toHaveCount(1);
    // Styled, not only there: the panel stands over the page instead of in it.
    const width = await panel(page).evaluate((element) => element.getBoundingClientRect().width);
    expect(width).toBeLessThan(600);
  });
