import { browser } from 'wxt/browser';
import type { OpenTab } from '@/components/queue-add';

/** Tabs that show a page of the web, and how many more there are whose address the browser does not tell. */
export async function openTabs(): Promise<{ tabs: OpenTab[]; hidden: number }> {
  const own = browser.runtime.getURL('/popup.html').replace('popup.html', '');
  const all = await browser.tabs.query({});
  const tabs = all.flatMap(({ id, url, title, incognito }) =>
    id !== undefined && url && /^https?:/.test(url) && !incognito ? [{ id, url, title: title || url }] : [],
  );
  const told = all.filter(({ url }) => url && (/^https?:/.test(url) || url.startsWith(own))).length;
  return { tabs, hidden: all.length - told };
}

const TITLES = { permissions: ['tabs' as const] };

/** Asks the browser for the addresses of all tabs; has to be called within a click. */
export const askForTitles = (): Promise<boolean> => browser.permissions.request(TITLES).catch(() => false);

/** Once the tabs were picked nothing needs to know the others any more. */
export const forgetTitles = (): Promise<boolean> => browser.permissions.remove(TITLES).catch(() => false);
