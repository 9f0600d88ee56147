import { expect } from '@playwright/test';
import { chipShown, inBoth, openPanel, type Stage, shown } from './both';
import { AD, PLAIN, site } from './pages';
import { badgeOn, type Chrome, type Subject, type Tab } from './subject';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What the side panel is told of the tab of this address. */
const sideVerdict = (subject: Subject, url: string): Promise<string> =>
  subject.inside(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    return JSON.stringify(await chrome.runtime.sendMessage({ type: 'tab-audit', tabId: tab!.id }));
  }, url);

inBoth(
  '34: an overlay removed, moved, cloned and rewritten a thousand times a second comes back with pauses',
  async ({ subject, pages, tab }) => {
    const url = pages.put('rewriting', site(AD));
    await tab.goto(url);
    await chipShown(tab);
    const attached = await tab.evaluate(async () => {
      let count = 0;
      let turn = 0;
      const copies = new WeakSet<Node>();
      const observer = new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (node.nodeName === 'KEJIAN-OVERLAY' && !copies.has(node)) {
              if (node.parentNode === document.documentElement) count++;
            }
      });
      observer.observe(document, { childList: true, subtree: true });
      const timer = setInterval(() => {
        for (const host of document.querySelectorAll('kejian-overlay')) {
          turn = (turn + 1) % 4;
          if (turn === 0) host.remove();
          else if (turn === 1) document.body.append(host);
          else if (turn === 2) {
            if (document.querySelectorAll('kejian-overlay').length >= 5) continue;
            const copy = host.cloneNode(true);
            copies.add(copy);
            host.after(copy);
          } else {
            host.setAttribute('style', 'display:none!important');
            host.replaceChildren('rewritten');
          }
        }
      }, 1);
      await new Promise((resolve) => setTimeout(resolve, 6000));
      clearInterval(timer);
      observer.disconnect();
      for (const host of document.querySelectorAll('kejian-overlay')) host.remove();
      return count;
    });
    // Each of ours comes after a pause twice as long; those that the page cloned are not counted.
    expect(attached).toBeLessThan(40);
    expect(await badgeOn(subject, url)).toMatch(/^[1-9]/);
    expect(await sideVerdict(subject, url)).toContain('guaranteed-pass');
    await chipShown(tab, 45_000);
  },
);

/** A cover that lets clicks through to the button under it. */
const COVERS: Record<string, () => void> = {
  'a modal dialog': () => {
    const cover = document.createElement('dialog');
    cover.setAttribute(
      'style',
      'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none',
    );
    document.body.append(cover);
    cover.showModal();
    (window as unknown as { uncover: () => void }).uncover = () => cover.remove();
  },
  'a popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.setAttribute(
      'style',
      'position:fixed;inset:0;width:100vw;height:100vh;border:0;background:#fff;pointer-events:none',
    );
    document.body.append(cover);
    cover.showPopover();
    (window as unknown as { uncover: () => void }).uncover = () => cover.remove();
  },
  'what a small popover dims the page with': () => {
    const style = document.createElement('style');
    style.textContent =
      '#dim{pointer-events:none;inset:0 auto auto 0;width:1px;height:1px}#dim::backdrop{background:#fff;pointer-events:none}';
    const cover = document.createElement('div');
    cover.id = 'dim';
    cover.popover = 'manual';
    document.body.append(style, cover);
    cover.showPopover();
    (window as unknown as { uncover: () => void }).uncover = () => cover.remove();
  },
  'a part that reaches out of a small popover': () => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.setAttribute(
      'style',
      'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:visible;pointer-events:none',
    );
    const part = document.createElement('div');
    part.setAttribute('style', 'position:fixed;inset:0;background:#fff;pointer-events:none');
    cover.append(part);
    document.body.append(cover);
    cover.showPopover();
    (window as unknown as { uncover: () => void }).uncover = () => cover.remove();
  },
};
for (const [what, style] of Object.entries({
  'taken out of the top layer, under a covering element':
    '#over{position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none}',
  'taken out of the top layer, in a page made transparent': 'html{opacity:0!important}',
  'taken out of the top layer, under a filter': 'html{filter:opacity(0)!important}',
  'taken out of the top layer, clipped': 'html{clip-path:inset(50%)!important}',
  'taken out of the top layer, moved by a transform': 'html{transform:translateX(3px)!important}',
  'taken out of the top layer, zoomed': 'html{zoom:1.01}',
}))
  COVERS[what] = new Function(`
    const style = document.createElement('style');
    style.textContent = ${JSON.stringify(style)};
    const over = document.createElement('div');
    over.id = 'over';
    document.documentElement.append(style);
    document.body.append(over);
    let on = true;
    const hide = () => {
      const host = document.querySelector('kejian-overlay');
      if (on && host && host.matches(':popover-open')) host.hidePopover();
      if (on) requestAnimationFrame(hide);
    };
    hide();
    window.uncover = () => { on = false; style.remove(); over.remove(); };
  `) as () => void;

async function pressUnseen({ tab, pages }: Pick<Stage, 'tab' | 'pages'>, cover: () => void): Promise<void> {
  await tab.goto(pages.put('covered', site(AD)));
  await chipShown(tab);
  const { chip } = await shown(tab);
  await tab.evaluate(cover as never);
  await pause(150);
  await tab.click(chip!.x, chip!.y);
  await pause(250);
  expect((await shown(tab)).findings).toBeNull();
  await tab.evaluate(() => (window as unknown as { uncover: () => void }).uncover());
  // Seen, it acts as ever.
  expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
}

for (const [what, cover] of Object.entries(COVERS))
  inBoth(`35: a press on a button under ${what} does nothing, and acts when it can be seen`, (stage) =>
    pressUnseen(stage, cover),
  );

inBoth(
  '36: a fake overlay of the page changes nothing where a page cannot draw',
  async ({ subject, pages, tab }) => {
    const fake = (words: string) =>
      `<script>
      const host = document.createElement('kejian-overlay');
      host.attachShadow({ mode: 'open' }).innerHTML = '<div style="position:fixed;right:16px;bottom:16px;background:#fff" data-fake>${words}</div>';
      document.documentElement.append(host);
    </script>`;
    const bad = pages.put('fake-good', site(AD + fake('没有发现需要警惕的说法')));
    await tab.goto(bad);
    await expect.poll(() => badgeOn(subject, bad), { timeout: 30_000 }).toMatch(/^[1-9]/);
    expect(await sideVerdict(subject, bad)).toContain('"outcome":"flagged"');
    // Ours is there beside it, or instead of it.
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');

    const good = pages.put('fake-bad', site(PLAIN + fake('9 处要警惕')));
    await tab.goto(good);
    await pause(2500);
    expect(await badgeOn(subject, good)).toBe('');
    expect(await sideVerdict(subject, good)).not.toContain('"outcome":"flagged"');
  },
);

const HIDING = [
  '*{all:unset!important}',
  'kejian-overlay{display:none!important;visibility:hidden!important;opacity:0!important;left:-9999px!important;transform:scale(0)!important}',
  'html{opacity:0!important}',
  'html{clip-path:inset(50%)!important;transform:translateX(-200vw) scale(.01)!important;filter:opacity(0)!important}',
  '*{font:9px/1 monospace!important;color:red!important;letter-spacing:9px!important;box-sizing:content-box!important}',
];

/** How the chip is drawn: what could bleed into it. */
const look = (tab: Tab): Promise<Record<string, string>> =>
  tab.evaluate(() => {
    const chip = document.querySelector('kejian-overlay')!.shadowRoot!.querySelector('[data-testid=chip]')!;
    const style = getComputedStyle(chip);
    const names =
      'display visibility opacity color background-color font-size font-family letter-spacing line-height box-sizing padding-left width height';
    return Object.fromEntries(names.split(' ').map((name) => [name, style.getPropertyValue(name)]));
  });

inBoth('37: no style of a page reaches the overlay', async ({ pages, tab }) => {
  await tab.goto(pages.put('plain-styles', site(AD)));
  await chipShown(tab);
  const untouched = await look(tab);
  for (const [n, css] of HIDING.entries()) {
    await tab.goto(pages.put(`styles-${n}`, site(AD, `<style>${css}</style>`)));
    await chipShown(tab);
    expect(await look(tab), css).toEqual(untouched);
    const { chip } = await shown(tab);
    expect(chip!.x > 0 && chip!.x < 1280 && chip!.y > 0 && chip!.y < 800, css).toBe(true);
  }
});

inBoth('37: no style of the overlay reaches the page', async ({ pages, tab }) => {
  await tab.goto(pages.put('own-styles', site(`${AD}<button class="b chip k o-flagged">报名</button>`)));
  const page = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('html, body, body *')].map((one) => {
        const style = getComputedStyle(one);
        return [...style].map((name) => style.getPropertyValue(name)).join(';');
      }),
    );
  const before = await page();
  await openPanel(tab);
  await pause(300);
  expect(await page()).toEqual(before);
});
