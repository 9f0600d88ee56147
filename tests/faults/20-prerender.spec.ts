import { expect } from '@playwright/test';
import { chip, keptAudits, session, test } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

test('fault 20: a prerendered page is neither read nor kept before it is opened', async ({
  page,
  pages,
  extension,
}) => {
  const ad = pages.put('prerendered', site(`${AD}<script>window.began = document.prerendering;</script>`));
  const rules = JSON.stringify({ prerender: [{ urls: ['/prerendered'], eagerness: 'immediate' }] });
  await page.goto(
    pages.put(
      'prerenders',
      site(`${PLAIN}<a href="/prerendered">课程</a>`, `<script type="speculationrules">${rules}</script>`),
    ),
  );
  await page.waitForTimeout(3000);
  const told = Object.values(await session(extension)).map((state) => state.url);
  expect(told).not.toContain(ad);
  expect((await keptAudits(extension)).map(({ audit }) => audit.input)).not.toContain(ad);

  await page.getByText('课程').click();
  await page.waitForURL(ad);
  // Otherwise this browser did not prerender, and the test would say nothing.
  expect(await page.evaluate(() => (window as { began?: boolean }).began)).toBe(true);
  await expect(chip(page)).toBeVisible();
});
