import { expect } from '@playwright/test';
import { chip, panel, test } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

const flagged = '[data-rule="guaranteed-pass"][data-outcome="flagged"]';

for (const mode of ['open', 'closed'])
  test(`fault 26: what stands in a declarative shadow root that is ${mode} is read`, async ({
    page,
    pages,
  }) => {
    await page.goto(
      pages.put(`declared-${mode}`, site(`<div><template shadowrootmode="${mode}">${AD}</template></div>`)),
    );
    await expect(chip(page)).toBeVisible();
    await chip(page).click();
    await expect(panel(page).locator(flagged)).toHaveCount(1);
  });

test('fault 26: ten thousand hosts, made by script, nested and late, are read and shown again', async ({
  page,
  pages,
}) => {
  await page.goto(pages.put('hosts', site(PLAIN)));
  await page.evaluate((ad) => {
    const app = document.getElementById('app')!;
    for (let n = 0; n < 10_000; n++) {
      const host = document.createElement('div');
      host.attachShadow({ mode: n % 2 ? 'open' : 'closed' }).innerHTML = `<i></i>`;
      app.append(host);
    }
    let inner: ShadowRoot | HTMLElement = app;
    for (let deep = 0; deep < 30; deep++) {
      const host: HTMLElement = document.createElement('div');
      inner.append(host);
      inner = host.attachShadow({ mode: 'open' });
    }
    const last = document.createElement('section');
    last.innerHTML = ad;
    inner.append(last);
  }, AD);
  await expect(chip(page)).toBeVisible({ timeout: 30_000 });
  await chip(page).click();
  await expect(panel(page).locator(flagged)).toHaveCount(1);
});
