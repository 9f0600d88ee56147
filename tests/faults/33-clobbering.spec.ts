import { expect } from '@playwright/test';
import { chip, panel, test } from '../browser/extension';
import { AD } from './pages';

const NAMES =
  'documentElement body head readyState addEventListener createElement contentType URL title location children nodeType firstChild';

test('fault 33: forms and pictures named like the document’s properties stand in for none of them', async ({
  page,
  pages,
}) => {
  const clobbers = NAMES.split(' ')
    .map((name) => `<form name="${name}" id="${name}"><input name="${name}"></form><img name="${name}">`)
    .join('');
  const form = `<form>${[
    'firstChild',
    'nextSibling',
    'nodeType',
    'parentNode',
    'attributes',
    'shadowRoot',
    'localName',
    'isConnected',
  ]
    .map((name) => `<input name="${name}">`)
    .join('')}${AD}</form>`;
  await page.goto(
    pages.put(
      'clobbered',
      `<!doctype html><html lang="zh"><title>某校</title><body>${clobbers}${form}</body></html>`,
    ),
  );
  await expect(chip(page)).toBeVisible();
  await chip(page).click();
  await expect(panel(page).locator('[data-rule="guaranteed-pass"][data-outcome="flagged"]')).toHaveCount(1);
});
