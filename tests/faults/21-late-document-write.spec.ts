import { expect } from '@playwright/test';
import { chipShown, inBoth, nothingShown, openPanel, shown } from './both';
import { AD, PLAIN, site } from './pages';

const write = (html: string) => {
  document.open();
  document.write(html);
  document.close();
};

const OTHER =
  '<h1>人工智能训练师三级 取证班</h1><p>内部渠道，免考拿证，无需考试。零基础报名，价格 2980 元。</p>';

inBoth('21: a document that is written anew after loading is read as it is now', async ({ tab, pages }) => {
  await tab.goto(pages.put('rewritten', site(PLAIN)));
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await tab.evaluate(write, site(AD));
  await chipShown(tab);
  await tab.evaluate(write, site(OTHER));
  await expect.poll(async () => (await shown(tab)).chip?.text ?? '', { timeout: 30_000 }).toContain('2');
  expect(await openPanel(tab)).toContain('internal-channel flagged');
  await tab.evaluate(write, site(PLAIN));
  await nothingShown(tab);
});
