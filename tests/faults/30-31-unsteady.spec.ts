import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { chipShown, inBoth, inFirefox, openPanel, test, told } from './both';
import { AD, PLAIN, site } from './pages';
import { freshPage } from './storage';
import { badgeOn, type Chrome } from './subject';

inBoth(
  '30: nodes that are moved, split, joined and replaced while they are walked',
  async ({ pages, tab, subject }) => {
    const many = '<p>说明 <b>文字</b> 与 <i>图片</i></p>'.repeat(3000);
    const url = pages.put(
      'shifting',
      site(
        `<section id="ad">${AD}</section><div id="rest">${many}</div>`,
        `<script>
        window.errors = [];
        addEventListener('error', (event) => errors.push(event.message));
        addEventListener('DOMContentLoaded', () => {
          const until = Date.now() + 5000;
          let n = 0;
          const shift = () => {
            const all = rest.children;
            for (let i = 0; i < 40; i++) {
              const one = all[Math.floor(Math.random() * all.length)];
              if (!one) break;
              const text = one.firstChild;
              if (n % 5 === 0) one.remove();
              else if (n % 5 === 1) rest.prepend(one);
              else if (n % 5 === 2 && text?.nodeType === 3 && text.length > 2) text.splitText(1);
              else if (n % 5 === 3) one.normalize();
              else one.replaceWith(one.cloneNode(true));
              n++;
            }
            document.body.prepend(ad);
            if (Date.now() < until) setTimeout(shift, 1);
          };
          shift();
        });
      </script>`,
      ),
    );
    await tab.goto(url);
    await chipShown(tab);
    await told(subject, url);
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
    expect(await tab.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([]);
  },
);

inBoth(
  '31: of a response that never ends, what is there is read when a person asks',
  async ({ subject, tab }) => {
    const server = createServer((request, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      if (request.url === '/endless') response.write(`${site(AD)}${'<p>更多内容</p>'.repeat(500)}`);
      else response.end(site(PLAIN));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/endless`;
    // Never finished, and so not to be waited for.
    void tab.goto(url).catch(() => {});
    const asked = () =>
      subject.inside(async (address) => {
        const { chrome } = globalThis as unknown as { chrome: Chrome };
        const found = (await chrome.tabs.query({})).find((one) => one.url === address);
        if (!found) return '';
        return JSON.stringify(
          await chrome.runtime.sendMessage({ type: 'audit-tab', tabId: found.id, open: true, anyway: false }),
        );
      }, url);
    await expect.poll(asked, { timeout: 30_000 }).toContain('"rule":"guaranteed-pass","outcome":"flagged"');
    await expect.poll(() => badgeOn(subject, url)).toMatch(/^[1-9]/);
    server.closeAllConnections();
    server.close();
  },
);

inFirefox(
  '31: a tab that the browser discarded is read anew when it is opened again',
  async ({ subject, pages }) => {
    const url = freshPage(pages, 'discarded');
    const id = await subject.inside(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      return (await chrome.tabs.create({ url: address, active: false })).id;
    }, url);
    await told(subject, url);
    await subject.inside(async (tab) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      await chrome.tabs.discard(tab);
    }, id);
    await subject.inside(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      const gone = (await chrome.tabs.query({})).find((one) => one.url === address);
      await chrome.tabs.update(gone!.id, { active: true });
    }, url);
    await expect.poll(() => badgeOn(subject, url), { timeout: 30_000 }).toMatch(/^[1-9]/);
    await subject.inside(async (address) => {
      const { chrome } = globalThis as unknown as { chrome: Chrome };
      for (const one of await chrome.tabs.query({}))
        if (one.url === address) await chrome.tabs.remove(one.id);
    }, url);
  },
);

test('fault 31: a tab that is frozen goes on where it was', async ({ page, pages }) => {
  await page.goto(freshPage(pages, 'frozen'));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await cdp.send('Page.setWebLifecycleState', { state: 'active' });
  await expect(page.locator('kejian-overlay').getByTestId('chip')).toBeVisible();
});
