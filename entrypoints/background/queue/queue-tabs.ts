import { browser } from 'wxt/browser';
import { commandTab } from '../page-commands';
import type { CommandAnswer } from '../protocol';
import { type PageProbe, probePage } from './probe-page';
import { readSitemap, type Sitemap } from './read-sitemap';

/** What is known of a tab without looking into its page. */
export interface TabLook {
  loading: boolean;
  /** Null where the browser does not tell: on a host that was not granted. */
  url: string | null;
  /** It has not left the empty page that it was opened with. */
  empty: boolean;
  active: boolean;
}

/** As much of the browser's tabs as the queue needs. */
export interface QueueTabs {
  /** Opens an empty tab behind the others. */
  open(): Promise<number>;
  go(tabId: number, address: string): Promise<void>;
  /** Null when the tab is gone. */
  look(tabId: number): Promise<TabLook | null>;
  /** Null when the page lets nobody look: an error page, or a host that was not granted. */
  probe(tabId: number): Promise<PageProbe | null>;
  read(tabId: number): Promise<CommandAnswer<'read-page'>>;
  /** What a sitemap in the tab lists; null where there is none. */
  sitemap(tabId: number): Promise<Sitemap | null>;
  close(tabId: number): Promise<void>;
  /** Opens an address in front of the person. */
  openInFront(address: string): Promise<number>;
  show(tabId: number): Promise<void>;
  /** Tabs that still show the empty page. */
  emptyOnes(): Promise<number[]>;
  allowed(address: string): Promise<boolean>;
}

/**
 * Tabs begin with a page of our own: one that was opened just before the background was ended, and whose number was not
 * kept, is known by it and closed.
 */
const EMPTY_PAGE = '/queue-tab.html';

/** Of a tab that is there and of which the browser says no more at the moment. */
const UNTOLD: TabLook = { loading: true, url: null, empty: false, active: false };

/** What asks for a tab may get an error for other reasons too: only one that the list of tabs lacks is gone. */
async function isOpen(tabId: number): Promise<boolean> {
  const open = await browser.tabs.query({}).catch(() => null);
  return open === null || open.some(({ id }) => id === tabId);
}

export function queueTabs(): QueueTabs {
  const emptyPage = browser.runtime.getURL('/popup.html').replace('/popup.html', EMPTY_PAGE);
  const isEmpty = (url: string | undefined) => url === emptyPage;
  return {
    async open() {
      const { id } = await browser.tabs.create({ url: emptyPage, active: false });
      if (id === undefined) throw new Error('a tab without a number');
      return id;
    },
    async go(tabId, address) {
      await browser.tabs.update(tabId, { url: address, autoDiscardable: false });
    },
    async look(tabId) {
      try {
        const { status, url, active, pendingUrl } = await browser.tabs.get(tabId);
        return {
          // On its way elsewhere a tab still has the address that it comes from, and may call that complete.
          loading: status !== 'complete' || pendingUrl !== undefined,
          url: url ?? null,
          empty: isEmpty(url) && !pendingUrl,
          active,
        };
      } catch {
        return (await isOpen(tabId)) ? UNTOLD : null;
      }
    },
    async probe(tabId) {
      try {
        const [first] = await browser.scripting.executeScript({
          target: { tabId },
          func: probePage,
          injectImmediately: true,
        });
        return first?.result ?? null;
      } catch {
        return null;
      }
    },
    async sitemap(tabId) {
      const [first] = await browser.scripting.executeScript({ target: { tabId }, func: readSitemap });
      return first?.result ?? null;
    },
    read: (tabId) => inTime(commandTab(tabId, { type: 'read-page', open: false, anyway: false })),
    close: (tabId) => browser.tabs.remove(tabId).catch(() => {}),
    async openInFront(address) {
      const { id } = await browser.tabs.create({ url: address, active: true });
      if (id === undefined) throw new Error('a tab without a number');
      return id;
    },
    async show(tabId) {
      const { windowId } = (await browser.tabs.update(tabId, { active: true })) ?? {};
      if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    },
    async emptyOnes() {
      const open = await browser.tabs.query({});
      return open.flatMap(({ id, url, pendingUrl }) =>
        id !== undefined && isEmpty(url) && !pendingUrl ? [id] : [],
      );
    },
    async allowed(address) {
      const { protocol, hostname } = new URL(address);
      return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
    },
  };
}

/** Longer than any page takes to be read and judged. */
const READ_MS = 45_000;

/** A page that does not answer, because it is busy for ever, was not read. */
function inTime(reading: Promise<CommandAnswer<'read-page'>>): Promise<CommandAnswer<'read-page'>> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<CommandAnswer<'read-page'>>((resolve) => {
    timer = setTimeout(
      () => resolve({ ok: false, error: 'page-not-readable', detail: 'no answer' }),
      READ_MS,
    );
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
