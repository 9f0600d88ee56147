import { expect } from '@playwright/test';
import { inBoth, openPanel } from './both';
import { AD, site } from './pages';

inBoth('26: what stands in a declarative shadow root, open or closed, is read', async ({ tab, pages }) => {
  for (const mode of ['open', 'closed']) {
    await tab.goto(
      pages.put(`declared-${mode}`, site(`<div><template shadowrootmode="${mode}">${AD}</template></div>`)),
    );
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  }
});

inBoth(
  '26: ten thousand hosts, made by script, nested and late, are read and shown again',
  async ({ tab, pages }) => {
    // No page that calls itself one of contact, as others do that say nothing: this one is to become a course.
    await tab.goto(pages.put('hosts', site('<p>地址：某市某路 1 号。</p>')));
    await tab.evaluate((ad) => {
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
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  },
);
