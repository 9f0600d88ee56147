import { browser } from 'wxt/browser';
import { browserWords } from './catalogue';
import { holdHost } from './held-hosts';
import { EXCERPT_KEY, type Excerpt, type Settings } from './protocol';

const MENUS = [
  { id: 'audit-link', contexts: ['link'] },
  { id: 'audit-selection', contexts: ['selection'] },
] as const;
const TITLES = { 'audit-link': 'menuAuditLink', 'audit-selection': 'menuAuditSelection' } as const;

/** Set for a tab that was opened to be read, until it has loaded; in the session, which outlives this background. */
const wantedKey = (tabId: number) => `wanted:${tabId}`;

/** What lends hosts without having them watched: the queue, which gives them back when nothing holds them any more. */
export interface Lender {
  isLent(host: string): Promise<boolean>;
  lend(hosts: readonly string[]): Promise<void>;
}

export interface MenuClick {
  menuItemId: string | number;
  linkUrl?: string;
  selectionText?: string;
}
export interface MenuTab {
  id?: number;
  windowId?: number;
  incognito?: boolean;
}

/** The menus in the words that a person chose. */
export async function makeMenus(language: Settings['language']): Promise<void> {
  const say = await browserWords(language);
  await browser.contextMenus.removeAll();
  for (const { id, contexts } of MENUS)
    browser.contextMenus.create(
      {
        id,
        contexts: [...contexts],
        title: say(TITLES[id]),
        ...(id === 'audit-link' && { targetUrlPatterns: ['http://*/*', 'https://*/*'] }),
      },
      () => void browser.runtime.lastError,
    );
}

/** The one host that a link leads to, as the browser asks for it; null for what is on no site. */
export function grantOf(link: string | undefined): { origins: string[] } | null {
  if (!link || !URL.canParse(link)) return null;
  const { protocol, hostname } = new URL(link);
  return protocol === 'http:' || protocol === 'https:' ? { origins: [`*://${hostname}/*`] } : null;
}

/**
 * "Audit this link": asks for the host of that link alone, then opens it to be read. Declined, nothing is opened. One
 * page was asked for and not all that is opened of its site: a host that was not watched before is only lent, and goes
 * back to the browser with the tab. The request has to be made within the click, while the browser still counts it as
 * the person's.
 */
export async function auditLink(
  { linkUrl }: MenuClick,
  tab: MenuTab | undefined,
  lender: Lender,
): Promise<void> {
  const grant = grantOf(linkUrl);
  if (!grant || !linkUrl) return;
  const before = browser.permissions.contains(grant);
  if (!(await browser.permissions.request(grant))) return;
  const { hostname } = new URL(linkUrl);
  const lent = !(await before) || (await lender.isLent(hostname));
  try {
    const { id } = await browser.tabs.create({
      url: linkUrl,
      ...(tab?.windowId !== undefined && { windowId: tab.windowId }),
    });
    if (id === undefined) return;
    await browser.storage.session.set({ [wantedKey(id)]: true });
    if (lent) await holdHost(id, hostname);
  } finally {
    // Not before the tab holds it: what is lent and held by nobody may be given back at any moment.
    if (lent) await lender.lend([hostname]);
  }
}

/** Whether this tab was opened to be read; asked once, when it has loaded. */
export async function wasWanted(tabId: number): Promise<boolean> {
  const key = wantedKey(tabId);
  const wanted = (await browser.storage.session.get(key))[key] === true;
  if (wanted) await browser.storage.session.remove(key);
  return wanted;
}

/**
 * "Audit selection": opens the side panel at once (the browser lets only the click itself do so), then judges the
 * selected words and leaves the result where the side panel finds it. Without a side panel a small window shows it.
 */
export async function auditSelection(
  click: MenuClick,
  tab: MenuTab | undefined,
  judge: (text: string) => Promise<Excerpt['shown']>,
): Promise<void> {
  const panel = openSidePanel(tab?.windowId);
  const text = (await selectedText(tab?.id)) || click.selectionText || '';
  await browser.storage.session.set({ [EXCERPT_KEY]: { text, shown: await judge(text) } satisfies Excerpt });
  const opened = await panel.then(
    () => true,
    () => false,
  );
  if (!opened)
    await browser.windows.create({
      url: browser.runtime.getURL('/sidepanel.html'),
      type: 'popup',
      width: 420,
      height: 720,
    });
}

/** What is selected, with its lines: the menu hands over a text without them. */
async function selectedText(tabId: number | undefined): Promise<string> {
  if (tabId === undefined) return '';
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return typeof first?.result === 'string' ? first.result : '';
  } catch {
    return '';
  }
}

/** Opens the side panel of a window, in whichever way this browser has; has to be called within a click. */
export function openSidePanel(windowId: number | undefined): Promise<void> {
  const { sidePanel, sidebarAction } = browser as typeof browser & {
    sidePanel?: { open(where: { windowId: number }): Promise<void> };
    sidebarAction?: { open(): Promise<void> };
  };
  if (sidePanel && windowId !== undefined) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? Promise.reject(new Error('this browser has no side panel'));
}
