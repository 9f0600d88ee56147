import { browser } from 'wxt/browser';
import { tabKey } from '@/entrypoints/background/protocol';

/** As much as the browser lets us know of a tab: its address only where it was lent. */
export interface ActiveTab {
  id: number;
  url?: string;
  privately: boolean;
}

/** The tab in front in the window that holds the panel. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return { id: tab.id, url: tab.url, privately: tab.incognito };
}

/**
 * Tells when another tab comes to the front, when the one in front goes elsewhere, and when the background learns
 * something else about it.
 */
export function followTab(current: () => ActiveTab | null, changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (tabId === current()?.id && (status || url)) changed();
  });
  browser.storage.onChanged.addListener((changes, area) => {
    const tab = current();
    if (area === 'session' && tab && tabKey(tab.id) in changes) changed();
  });
}
