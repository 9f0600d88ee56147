import { expect } from '@playwright/test';
import { chip, session, test } from '../browser/extension';
import { AD, PLAIN, site } from './pages';

test('fault 25: frames of every kind, five hundred of them and twenty deep, are counted and not watched', async ({
  page,
  pages,
  extension,
}) => {
  pages.put('inner', site(AD));
  const depth = 20;
  for (let n = 0; n < depth; n++)
    pages.put(`deep-${n}`, site(`${PLAIN}<iframe src="/deep-${n + 1}"></iframe>`));
  pages.put(`deep-${depth}`, site(AD));
  const other = pages.url('inner').replace('127.0.0.1', 'localhost');
  const kinds = [
    '<iframe src="/inner"></iframe>',
    `<iframe src="${other}"></iframe>`,
    `<iframe srcdoc="${AD.replaceAll('"', '&quot;')}"></iframe>`,
    '<iframe sandbox src="/inner"></iframe>',
    '<iframe src="/deep-0"></iframe>',
  ].join('');
  const many = '<iframe srcdoc="<p>x</p>"></iframe>'.repeat(500);
  const url = pages.put('outer', site(AD + kinds + many));
  await page.goto(url);
  await expect(chip(page)).toBeVisible({ timeout: 45_000 });
  const told = Object.values(await session(extension)).map((state) => state.url);
  expect(told).toContain(url);
  for (const inner of [pages.url('inner'), other, pages.url('deep-20')]) expect(told).not.toContain(inner);
  for (const frame of page.frames().slice(1, 8))
    expect(await frame.locator('kejian-overlay').count()).toBe(0);
});
