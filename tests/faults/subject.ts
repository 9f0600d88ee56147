import type { Page } from '@playwright/test';
import type { Page as FirefoxPage } from 'puppeteer-core';
import type { Audit } from '@/rules/audit';
import { type Extension, extensionPage, killBackground } from '../browser/extension';
import type { Firefox } from '../browser/firefox';

/** A tab of either browser, as far as these tests need one. */
export interface Tab {
  goto(url: string): Promise<void>;
  evaluate<T, A>(work: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  back(): Promise<void>;
  /** A click of the person's own at this point of the window. */
  click(x: number, y: number): Promise<void>;
  hover(x: number, y: number): Promise<void>;
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>;
  /** Brings it to the front. */
  show(): Promise<void>;
  close(): Promise<void>;
}

/** Either browser with the extension in it. */
export interface Subject {
  name: 'Chromium' | 'Firefox';
  tab(): Promise<Tab>;
  /** Another page of the extension; to be closed by whoever opened it. */
  surface(file: string): Promise<Tab>;
  /** Runs this on a page of the extension. */
  inside<T, A>(work: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Runs this on the world of the background. */
  inBackground<T, A>(work: (world: BackgroundWorld, arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Ends the background as the browser does when it is idle. */
  killBackground(): Promise<void>;
}

/** What these tests break or look at in the background. */
export type BackgroundWorld = typeof globalThis;

/** As much of the browser's interface as these tests ask. */
export interface Chrome {
  runtime: {
    id: string;
    sendMessage(...args: unknown[]): Promise<unknown>;
    getBackgroundPage(): Promise<Window>;
    reload(): void;
  };
  storage: Record<
    'session' | 'local',
    {
      get(keys: null): Promise<Record<string, never>>;
      set(items: object): Promise<void>;
      remove(keys: string | string[]): Promise<void>;
    }
  >;
  tabs: {
    query(what: { url?: string }): Promise<{ id: number; url: string; discarded: boolean }[]>;
    discard(id: number): Promise<unknown>;
    create(what: { url: string; active?: boolean }): Promise<{ id: number }>;
    update(id: number, what: { active: boolean }): Promise<unknown>;
    remove(id: number): Promise<void>;
  };
  scripting: { executeScript(what: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  action: { getBadgeText(what: { tabId: number }): Promise<string> };
}

/** Both drivers call what a test does with a page by the same names. */
const tabOf = (driven: Page | FirefoxPage): Tab => {
  const page = driven as Page;
  return {
    goto: async (url) => void (await page.goto(url)),
    evaluate: (work, arg) => page.evaluate(work as never, arg),
    back: () => page.evaluate(() => history.back()),
    click: (x, y) => page.mouse.click(x, y),
    hover: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    show: () => page.bringToFront(),
    close: () => page.close(),
  };
};

export function chromiumSubject(extension: Extension, home: Page): Subject {
  return {
    name: 'Chromium',
    tab: async () => tabOf(await extension.context.newPage()),
    surface: async (file) => tabOf(await extensionPage(extension, file)),
    inside: (work, arg) => home.evaluate(work as never, arg),
    inBackground: async (work, arg) => {
      // Wakes it, where the browser ended it.
      await home.evaluate(() =>
        (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({ type: 'settings' }),
      );
      return (await extension.background()).evaluate(`(${work})(globalThis, ${JSON.stringify(arg ?? null)})`);
    },
    killBackground: () => killBackground(extension),
  };
}

export function firefoxSubject(firefox: Firefox): Subject {
  const { browser, home } = firefox;
  return {
    name: 'Firefox',
    async tab() {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      return tabOf(page);
    },
    surface: async (file) => tabOf(await firefox.open(file)),
    inside: (work, arg) => home.evaluate(work as never, arg) as never,
    inBackground: (work, arg) =>
      home.evaluate(
        `chrome.runtime.getBackgroundPage().then((world) => (${work})(world, ${JSON.stringify(arg ?? null)}))`,
      ) as never,
    killBackground: () =>
      firefox.privileged(async (id) => {
        const { WebExtensionPolicy } = globalThis as unknown as {
          WebExtensionPolicy: {
            getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } };
          };
        };
        await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true });
      }, 'kejian@example.org'),
  };
}

/** The audits that are kept of an address, or all, read by nothing but IndexedDB, oldest first. */
export async function keptIn(subject: Subject, url?: string): Promise<{ id: string; audit: Audit }[]> {
  return subject.inside(async (address) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    if (!(await indexedDB.databases()).some(({ name }) => name === 'kejian')) return [];
    const database = await done(indexedDB.open('kejian'));
    database.onversionchange = () => database.close();
    const stores = database.transaction(['audits', 'summaries']);
    const keys = address
      ? await done(
          stores
            .objectStore('summaries')
            .index('url')
            .getAllKeys(IDBKeyRange.bound([address, -Infinity], [address, Infinity])),
        )
      : await done(stores.objectStore('audits').getAllKeys());
    const audits = await Promise.all(keys.map((key) => done(stores.objectStore('audits').get(key))));
    database.close();
    return audits.sort((a, b) => (a.audit.readAt < b.audit.readAt ? -1 : 1));
  }, url);
}

/** What the background remembers until the browser is closed. */
export const sessionOf = (subject: Subject): Promise<Record<string, { url?: string; told?: unknown }>> =>
  subject.inside(() => (globalThis as unknown as { chrome: Chrome }).chrome.storage.session.get(null));

/** The figure on the toolbar's button for the tab of this address. */
export const badgeOn = (subject: Subject, url: string): Promise<string> =>
  subject.inside(async (address) => {
    const { chrome } = globalThis as unknown as { chrome: Chrome };
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address);
    return tab ? chrome.action.getBadgeText({ tabId: tab.id }) : '';
  }, url);
