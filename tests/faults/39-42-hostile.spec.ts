import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { dropProfile, extensionPage, newProfile, startExtension } from '../browser/extension';
import { startFirefox } from '../browser/firefox';
import { chipShown, inBoth, nothingShown, openPanel, shown, test, told } from './both';
import { AD, PLAIN, site } from './pages';
import { freshPage } from './storage';
import { type Chrome, keptIn, type Subject } from './subject';

/** A rule, and its main phrase as somebody writes it who does not want it found. */
const DISGUISED: [rule: string, html: string][] = [
  ['guaranteed-pass', [...'签约包过'].join('\u200b')],
  ['refund-if-fail', [...'不过全额退款'].join('\u00ad')],
  ['no-exam-certificate', [...'免考拿证'].join('\u202e')],
  ['proxy-exam', [...'专业代考'].map((sign) => `<span>${sign}</span>`).join('<b></b>')],
  ['internal-channel', [...'内部渠道'].join(' 🔥 ')],
  ['guaranteed-job', [...'包就业'].join('★')],
  ['instant-certificate', '七⽇拿证'],
  ['seat-scarcity', '名额⼤减，名额有限'],
];

inBoth('39: words that are disguised are understood as they are read', async ({ pages, tab }) => {
  const body = DISGUISED.map(([, html]) => `<p>${html}。</p>`).join('');
  await tab.goto(
    pages.put('disguised', site(`<h1>人工智能训练师三级培训班</h1>${body}<p>零基础报名，价格 2980 元。</p>`)),
  );
  const findings = await openPanel(tab);
  for (const [rule] of DISGUISED.slice(0, 6)) expect(findings, rule).toContain(`${rule} flagged`);
});

/** All that is kept in the browser's memory and on its disk, but for the moving clock. */
const stateOf = (subject: Subject) =>
  subject.inside(async () => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const { clock: _clock, ...local } = await chrome.storage.local.get(null);
    return JSON.stringify([local, await chrome.storage.session.get(null)]);
  });

inBoth(
  '40: messages, events and clicks that a page makes up change nothing',
  async ({ pages, tab, subject }) => {
    await tab.goto(freshPage(pages, 'noisy'));
    await chipShown(tab);
    const before = await stateOf(subject);
    const kept = (await keptIn(subject)).length;
    await tab.evaluate(async () => {
      const types = [
        'judge-reading',
        'delete-everything',
        'dismiss',
        'read-page',
        'close-overlay',
        'wxt:content-script-started',
      ];
      const host = document.querySelector('kejian-overlay')!;
      const root = host.shadowRoot!;
      const targets: EventTarget[] = [window, document, host, ...root.querySelectorAll('*')];
      for (let n = 0; n < 5000; n++) {
        const type = types[n % types.length]!;
        postMessage({ type, id: 'kejian', how: 'site', n }, '*');
        const target = targets[n % targets.length]!;
        target.dispatchEvent(new CustomEvent(type, { detail: { type }, bubbles: true, composed: true }));
        for (const press of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(new MouseEvent(press, { bubbles: true, composed: true }));
        target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        if (n % 500 === 0) await new Promise((resolve) => setTimeout(resolve));
      }
      root.querySelector<HTMLElement>('[data-testid=chip]')!.click();
      for (const button of root.querySelectorAll('button')) button.click();
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await shown(tab)).findings).toBeNull();
    expect((await shown(tab)).hosts).toBe(1);
    expect(await stateOf(subject)).toBe(before);
    expect((await keptIn(subject)).length).toBe(kept);
    expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  },
);

/** An extension of somebody else, which asks ours for everything as soon as it is there, and tells what it got. */
function stranger(target: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'kejian-stranger-'));
  const script = `
    const got = [];
    const wishes = ['delete-everything', 'count-audits', 'recent-audits', 'tab-audit', 'settings', 'judge-reading'];
    (async () => {
      for (const type of wishes)
        try {
          got.push(await chrome.runtime.sendMessage(${JSON.stringify(target)}, { type, limit: 5, tabId: 1 }));
        } catch (error) {
          got.push(null);
        }
      try {
        const port = chrome.runtime.connect(${JSON.stringify(target)}, { name: 'kejian' });
        port.onDisconnect.addListener(() => void chrome.runtime.lastError);
        port.postMessage({ type: 'delete-everything' });
      } catch {}
      document.title = JSON.stringify(got);
    })();`;
  writeFileSync(join(folder, 'ask.js'), script);
  writeFileSync(
    join(folder, 'ask.html'),
    '<!doctype html><title>asking</title><script src="ask.js"></script>',
  );
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'stranger',
      version: '1.0',
      browser_specific_settings: { gecko: { id: 'stranger@example.org' } },
    }),
  );
  return folder;
}

const NOTHING = JSON.stringify(Array(6).fill(null));

test('fault 41: another extension gets no answer and changes nothing', async ({ pages }) => {
  const profile = newProfile();
  // The id follows from where the extension lies: it is the same in every browser.
  const probe = await startExtension(profile);
  const folder = stranger(probe.id);
  await probe.close();
  const extension = await startExtension(profile, undefined, [folder]);
  const page = await extension.context.newPage();
  const url = freshPage(pages, 'beside-a-stranger');
  await page.goto(url);
  await expect(page.locator('kejian-overlay').getByTestId('chip')).toBeVisible();
  const all = await extensionPage(extension);
  const before = await all.evaluate(() =>
    (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null),
  );
  const other = await extension.context.newPage();
  await other.goto('chrome://extensions');
  const id = await other.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { developerPrivate: { getExtensionsInfo(): Promise<{ id: string; name: string }[]> } };
    };
    return (await chrome.developerPrivate.getExtensionsInfo()).find(({ name }) => name === 'stranger')!.id;
  });
  await other.goto(`chrome-extension://${id}/ask.html`);
  await expect.poll(() => other.title(), { timeout: 20_000 }).toMatch(/^\[/);
  expect((await other.title()).replaceAll('undefined', 'null')).toBe(NOTHING);
  expect(
    await all.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get(null)),
  ).toEqual(before);
  await extension.close();
  dropProfile(profile);
  rmSync(folder, { recursive: true });
});

test('fault 41: another extension gets no answer and changes nothing · Firefox', async () => {
  const firefox = await startFirefox({
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({
        'kejian@example.org': '11111111-2222-4333-8444-555555555555',
        'stranger@example.org': '11111111-2222-4333-8444-666666666666',
      }),
    },
    uuid: '11111111-2222-4333-8444-555555555555',
  });
  const folder = stranger('kejian@example.org');
  await firefox.browser.installExtension(folder);
  const page = await firefox.browser.newPage();
  page.goto('moz-extension://11111111-2222-4333-8444-666666666666/ask.html').catch(() => {});
  await expect.poll(() => page.title().catch(() => ''), { timeout: 20_000 }).toMatch(/^\[/);
  expect(await page.title()).toBe(NOTHING);
  await firefox.close();
  rmSync(folder, { recursive: true });
});

/** Looks for every trace that a page could find, from before anything else of it ran. */
const LOOKING = `<script>
  window.traces = [];
  const names = new Set(Object.getOwnPropertyNames(window));
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes } of records)
      if (type === 'attributes') traces.push(target.nodeName + ' ' + attributeName);
      else for (const node of addedNodes) if (node.nodeType === 1) traces.push('added ' + node.nodeName);
  }).observe(document, { attributes: true, subtree: true, childList: true });
  for (const name of ['message', 'storage', 'error', 'securitypolicyviolation'])
    addEventListener(name, () => traces.push('event ' + name), true);
  window.look = () => ({
    traces: traces.filter((one) => !/^added (BODY|DIV|H1|P|TITLE)$/.test(one)),
    globals: Object.getOwnPropertyNames(window).filter((name) => !names.has(name) && !/^(traces|look|app)$/.test(name)),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    marks: CSS.highlights.size,
    animations: document.getAnimations().length,
    resources: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.endsWith('favicon.ico')),
    runtime: typeof window.chrome?.runtime?.sendMessage + typeof window.browser,
    keys: Object.keys(localStorage).length + document.cookie.length,
  });
</script>`;

const UNSEEN = {
  traces: [],
  globals: [],
  sheets: 0,
  marks: 0,
  animations: 0,
  resources: [],
  runtime: 'undefinedundefined',
  keys: 0,
};
const look = () => (window as unknown as { look: () => typeof UNSEEN }).look();

inBoth(
  '42: a page with nothing to warn of sees nothing, and one with something the host element alone',
  async ({ pages, tab, subject }) => {
    const plain = pages.put('looking-plain', site(PLAIN, LOOKING));
    await tab.goto(plain);
    await told(subject, plain);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(await tab.evaluate(look)).toEqual(UNSEEN);
    await tab.goto(pages.put('looking-ad', site(AD, LOOKING)));
    await chipShown(tab);
    const found = await tab.evaluate(look);
    const ours = /^(added KEJIAN-OVERLAY|KEJIAN-OVERLAY popover)$/;
    expect({ ...found, traces: found.traces.filter((one) => !ours.test(one)) }).toEqual(UNSEEN);
  },
);

inBoth('42: no file of the extension can be had by a page', async ({ pages, tab, subject }) => {
  const origin = await subject.inside(() => location.origin);
  const url = pages.put('asking-for-files', site(PLAIN));
  await tab.goto(url);
  await nothingShown(tab);
  const got = await tab.evaluate(async (from) => {
    const files = [
      'manifest.json',
      'popup.html',
      'icon/16.png',
      'content-scripts/watch.js',
      'content-scripts/course.js',
      'background.js',
    ];
    const tries = files.flatMap((file) => [
      fetch(`${from}/${file}`).then(() => file),
      new Promise<string>((resolve, reject) => {
        const image = new Image();
        image.onload = () => resolve(file);
        image.onerror = reject;
        image.src = `${from}/${file}`;
      }),
      new Promise<string>((resolve, reject) => {
        const script = document.createElement('script');
        script.onload = () => resolve(file);
        script.onerror = reject;
        script.src = `${from}/${file}`;
        document.head.append(script);
      }),
    ]);
    return (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;
  }, origin);
  expect(got).toBe(0);
});
