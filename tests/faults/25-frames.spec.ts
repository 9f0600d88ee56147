import { expect } from '@playwright/test';
import { chipShown, inBoth } from './both';
import { AD, PLAIN, site } from './pages';
import { sessionOf } from './subject';

inBoth(
  '25: frames of every kind, five hundred of them and twenty deep, are counted and not watched',
  async ({ tab, pages, subject }) => {
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
    await tab.goto(url);
    await chipShown(tab, 45_000);
    const told = Object.values(await sessionOf(subject)).map((state) => state.url);
    expect(told).toContain(url);
    for (const inner of [pages.url('inner'), other, pages.url('deep-20')]) expect(told).not.toContain(inner);
    // Every frame that this page may look into, to the last of the twenty.
    const inside = await tab.evaluate(() => {
      const hosts = (from: Window): number => {
        let count = 0;
        for (let i = 0; i < from.frames.length; i++)
          try {
            const frame = from.frames[i] as Window;
            count += frame.document.querySelectorAll('kejian-overlay').length + hosts(frame);
          } catch {
            // Of another site.
          }
        return count;
      };
      return hosts(window);
    });
    expect(inside).toBe(0);
  },
);
