import { browser } from 'wxt/browser';

/**
 * Hosts that were lent for a tab in which a link was opened to be read: as long as it is open, its panel may be asked
 * for. In the session, so that a browser that was closed holds none.
 */
const heldKey = (tabId: number): string => `holds:${tabId}`;

export const holdHost = (tabId: number, host: string): Promise<void> =>
  browser.storage.session.set({ [heldKey(tabId)]: host });

/** The tab was closed. */
export const letGo = (tabId: number): Promise<void> => browser.storage.session.remove(heldKey(tabId));

/** The hosts that some open tab holds; one that was closed before it was noted holds none. */
export async function heldHosts(): Promise<ReadonlySet<unknown>> {
  const [kept, tabs] = await Promise.all([browser.storage.session.get(null), browser.tabs.query({})]);
  return new Set(tabs.flatMap(({ id }) => (id === undefined ? [] : (kept[heldKey(id)] ?? []))));
}
