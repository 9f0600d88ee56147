import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type BrowserContext,
  test as base,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Audit } from '@/rules/audit';
import { findChromium } from '../../cli/setup/browsers.mjs';
import { type PageServer, servePages } from './page-server';

/** Where the builds are; another folder lets tests run while the project is built anew. */
export const OUTPUT = process.env.KEJIAN_OUTPUT ?? fileURLToPath(new URL('../../.output', import.meta.url));

/** Chromium with the extension, on a profile that can be started again. */
export interface Extension {
  context: BrowserContext;
  id: string;
  /** The background as it runs now. */
  background(): Promise<Worker>;
  close(): Promise<void>;
}

/** Starts Chromium; `beside`: folders of other extensions, `args`: what else it is told. */
export async function startExtension(
  profile: string,
  build = 'chrome-mv3-e2e',
  beside: readonly string[] = [],
  args: readonly string[] = [],
): Promise<Extension> {
  const built = join(OUTPUT, build);
  if (!existsSync(built))
    throw new Error(`no build at ${built}: run npx wxt build, with --mode e2e for that one`);
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    // The test runner would have pages, and with them content scripts, speak English.
    locale: 'zh-CN',
    viewport: { width: 1280, height: 800 },
    // With the first two, a test can press the toolbar's button; the runner would switch extensions off.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      `--disable-extensions-except=${[built, ...beside].join(',')}`,
      `--load-extension=${[built, ...beside].join(',')}`,
      ...args,
    ],
  });
  const background = async () =>
    context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
  const { host: id } = new URL((await background()).url());
  return { context, id, background, close: () => context.close() };
}

export const newProfile = () => mkdtempSync(join(tmpdir(), 'kejian-profile-'));
export const dropProfile = (profile: string) => rmSync(profile, { recursive: true, force: true });

/** Opens a page of the extension, from which its storage and the browser's can be looked at. */
export async function extensionPage({ context, id }: Extension, file = 'popup.html'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
}

/**
 * Waits until the background has been up once. Chromium notes at its first start what it listens to: one that is ended
 * before has never run, and no message wakes it.
 */
export async function hasStarted(extension: Extension): Promise<void> {
  const page = await extensionPage(extension);
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        return runtime.sendMessage({ type: 'count-audits' }).catch(() => null);
      }),
    )
    .toMatchObject({ ok: true });
  await page.close();
}

interface Runtime {
  sendMessage(message: object): Promise<unknown>;
}

/** All audits that are kept, read by nothing but IndexedDB, newest last. */
export async function keptAudits(extension: Extension): Promise<{ id: string; audit: Audit }[]> {
  const page = await extensionPage(extension);
  try {
    return await page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const names = (await indexedDB.databases()).map(({ name }) => name);
      if (!names.includes('kejian')) return [];
      const database = await done(indexedDB.open('kejian'));
      const audits = await done(database.transaction('audits').objectStore('audits').getAll());
      database.close();
      return audits.sort((a, b) => (a.audit.readAt < b.audit.readAt ? -1 : 1));
    });
  } finally {
    await page.close();
  }
}

/** The newest kept audit of an address; waits until there is one. */
export async function keptAudit(extension: Extension, url: string): Promise<Audit> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const found = (await keptAudits(extension)).filter(({ audit }) => audit.input === url).at(-1);
    if (found) return found.audit;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no audit was kept of ${url}`);
}

/** Ends the background as the browser does when it is idle. */
export async function killBackground(extension: Extension): Promise<void> {
  const page = await extensionPage(extension);
  const session = await extension.context.newCDPSession(page);
  // A page that waits for an answer may start it again at once: what counts is that it was down.
  const up = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', (event) => {
    for (const { versionId, runningStatus } of event.versions)
      if (runningStatus === 'stopped') up.delete(versionId);
      else if (!stopping) up.add(versionId);
  });
  let stopping = false;
  await session.send('ServiceWorker.enable');
  await page.waitForTimeout(100);
  stopping = true;
  for (const versionId of [...up]) await session.send('ServiceWorker.stopWorker', { versionId });
  for (let i = 0; i < 50 && up.size > 0; i++) await page.waitForTimeout(50);
  if (up.size > 0) throw new Error('the background did not stop');
  await session.detach();
  await page.close();
}

/** Ends every process of this browser at once, as a crash or a loss of power does. */
export async function killBrowser({ context }: Extension): Promise<void> {
  const session = await context.browser()!.newBrowserCDPSession();
  const gone = new Promise((resolve) => context.on('close', resolve));
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const main = processInfo.find(({ type }) => type === 'browser');
  if (!main) throw new Error('no browser process');
  process.kill(main.id, 'SIGKILL');
  await gone;
}

export const chip = (page: Page) => page.locator('kejian-overlay').getByTestId('chip');
export const panel = (page: Page) => page.locator('kejian-overlay').getByTestId('panel');

/** What the background remembers until the browser is closed. */
export async function session(extension: Extension): Promise<Record<string, { url?: string }>> {
  const background = await extension.background();
  return background.evaluate(() =>
    (globalThis as unknown as ExtensionWorld).chrome.storage.session.get(null),
  );
}

export async function forgetSession(extension: Extension): Promise<void> {
  const background = await extension.background();
  await background.evaluate(() => (globalThis as unknown as ExtensionWorld).chrome.storage.session.clear());
}

interface ExtensionWorld {
  chrome: {
    storage: {
      session: { get(keys: null): Promise<Record<string, { url?: string }>>; clear(): Promise<void> };
    };
  };
}

/** Waits until the background has the verdict of an address, whether or not the page shows anything. */
export async function verdictTold(extension: Extension, url: string): Promise<void> {
  await expect
    .poll(async () => Object.values(await session(extension)).map((state) => state.url))
    .toContain(url);
}

/** A new profile is welcomed: that page has come, and is taken for no other that a test waits for. */
export async function welcomed({ context }: Extension): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  await expect.poll(() => context.pages().some(isWelcome)).toBe(true);
}

/** A browser of its own for `use`, in which these addresses were read and kept. */
export async function withOwnBrowser(
  urls: readonly string[],
  use: (extension: Extension) => Promise<void>,
): Promise<void> {
  const profile = newProfile();
  const extension = await startExtension(profile);
  await welcomed(extension);
  const page = await extension.context.newPage();
  for (const url of urls) {
    await page.goto(url);
    await keptAudit(extension, url);
  }
  await page.close();
  await use(extension);
  await extension.close();
  dropProfile(profile);
}

/** Tests with one browser and one server a worker, and a page each. */
export const test = base.extend<{ page: Page }, { extension: Extension; pages: PageServer }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => withOwnBrowser([], use),
    { scope: 'worker' },
  ],
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const pages = await servePages();
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ extension }, use) => {
    const page = await extension.context.newPage();
    await use(page);
    await page.close();
  },
});
