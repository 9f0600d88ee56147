import { expect } from '@playwright/test';
import { inBoth, nothingShown, told } from './both';
import { AD, site } from './pages';
import { sessionOf } from './subject';

inBoth('24: a frameset is read as what it is: frames that were not read', async ({ tab, pages, subject }) => {
  const inner = pages.put('framed', site(AD));
  const url = pages.put(
    'frameset',
    '<!doctype html><html lang="zh"><head><title>某校</title></head><frameset cols="50%,50%"><frame src="/framed"><frame src="/framed"></frameset></html>',
  );
  await tab.goto(url);
  await told(subject, url);
  await nothingShown(tab);
  const states = Object.values(await sessionOf(subject));
  expect(states.map((state) => state.url)).not.toContain(inner);
  expect(JSON.stringify(states.find((state) => state.url === url)?.told)).toContain('"what":"frame"');
});
