/**
 * Under a debugger Chromium prerenders nothing ("PrerenderingDisabledByDevTools"), and with it every driver of tests. So
 * it is started like a person's, with nothing attached, and the pages themselves tell our server what they see.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findChromium } from '../../cli/setup/browsers.mjs';
import { dropProfile, keptAudits, newProfile, OUTPUT, startExtension, welcomed } from '../browser/extension';

/** What a page said of itself, at some point of its life. */
interface Said {
  path: string;
  what: 'overlay' | 'activated' | 'waited';
  prerendering: boolean;
  overlay: boolean;
  /** When it was opened, in ms after it began to load; 0 for a page that was not prerendered. */
  activation: number;
}

const TELLING = `const say = (what) => fetch('/say', { method: 'POST', body: JSON.stringify({
  path: location.pathname, what, prerendering: document.prerendering,
  overlay: document.querySelector('kejian-overlay') !== null,
  activation: performance.getEntriesByType('navigation')[0].activationStart }) });
document.addEventListener('prerenderingchange', () => say('activated'));
new MutationObserver((_, seen) => {
  if (document.querySelector('kejian-overlay')) { seen.disconnect(); say('overlay'); }
}).observe(document, { childList: true, subtree: true });`;
/** As long again as the page in front took to have its verdict, and more. */
const WAITING = `fetch('/when-read').then(() => setTimeout(() => say('waited'), 3000));`;
/**
 * Chromium installs an extension of the command line beside the first page, and puts no script into a page that was
 * faster (1 start of 30): such a page is loaded again.
 */
const AGAIN = `setTimeout(() => { if (!document.querySelector('kejian-overlay')) location.reload(); }, 8000);`;
const GOING = `fetch('/when-waited').then(() => { location.href = '/opened'; });`;
const RULES = `<script type="speculationrules">
  {"prerender": [{"urls": ["/opened", "/never"], "eagerness": "immediate"}]}</script>`;

const coursePage = (script: string, more = '') => `<!doctype html><html lang="zh"><meta charset="utf-8">
<title>人工智能训练师三级 周末班</title><h1>人工智能训练师三级 周末班</h1>
<p>零基础报名，学费 2980 元，共 60 课时，由明德职业培训学校开设。</p>
<p>签约保过，一次不过全额退费。名师授课，7 天拿证。</p><button>立即报名</button>
<script>${TELLING}${script}</script>${more}`;

/** Serves the pages, hears what they say, and answers `/when-…` when it is time. */
async function listeningServer() {
  const said: Said[] = [];
  const waiting = new Map<string, ServerResponse[]>();
  const open = new Set<string>();
  const answer = (path: string) => {
    if (open.has(path)) for (const response of waiting.get(path)?.splice(0) ?? []) response.end('now');
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    if (path === '/say') {
      said.push(JSON.parse(String(Buffer.concat(await request.toArray()))) as Said);
      response.end();
    } else if (path.startsWith('/when-')) {
      waiting.set(path, [...(waiting.get(path) ?? []), response]);
      answer(path);
    } else if (path === '/favicon.ico') response.writeHead(404).end();
    else {
      const page = path === '/' ? coursePage(AGAIN + GOING, RULES) : coursePage(WAITING);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard: (path: string, what: Said['what']) =>
      said.find((one) => one.path === path && one.what === what) ?? null,
    let: (path: string) => {
      open.add(path);
      answer(path);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function chromiumAlone(profile: string, url: string): ChildProcess {
  const args = [
    '--headless=new',
    '--no-sandbox',
    '--no-first-run',
    `--user-data-dir=${profile}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch',
    `--load-extension=${join(OUTPUT, 'chrome-mv3-e2e')}`,
    url,
  ];
  return spawn(findChromium()!, args, { stdio: 'ignore' });
}

/** Installs the extension: its welcome page would come to the front, and what a hidden page prerenders is dropped. */
async function installed(profile: string) {
  const extension = await startExtension(profile);
  await welcomed(extension);
  await extension.close();
}

test('fault 20: a page that Chromium prerenders is left alone until it is opened, then read like any', async () => {
  test.setTimeout(240_000);
  const patience = { timeout: 60_000 };
  const profile = newProfile();
  await installed(profile);
  const pages = await listeningServer();
  const chromium = chromiumAlone(profile, `${pages.origin}/`);
  try {
    await expect.poll(() => pages.heard('/', 'overlay'), patience).toBeTruthy();
    pages.let('/when-read');
    for (const path of ['/opened', '/never'])
      await expect
        .poll(() => pages.heard(path, 'waited'), patience)
        .toMatchObject({ prerendering: true, overlay: false });
    pages.let('/when-waited');
    await expect.poll(() => pages.heard('/opened', 'overlay'), patience).toBeTruthy();
    expect(pages.heard('/opened', 'activated')).toBeTruthy();
    expect(pages.heard('/opened', 'overlay')?.activation).toBeGreaterThan(0);
    expect(pages.heard('/never', 'overlay')).toBeNull();
  } finally {
    const gone = once(chromium, 'exit');
    chromium.kill();
    await gone;
    pages.close();
  }
  const extension = await startExtension(profile);
  const kept = (await keptAudits(extension)).map(({ audit }) => audit.input);
  expect(kept).toContain(`${pages.origin}/`);
  expect(kept).not.toContain(`${pages.origin}/never`);
  await extension.close();
  dropProfile(profile);
});
