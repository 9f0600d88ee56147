import { browser } from 'wxt/browser';

const HOST = /^\*:\/\/([^/*]+)\/\*$/;

/** Hosts that a person lent, as they would write them; those that the manifest itself watches are not among them. */
export async function watchedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.flatMap((origin) => HOST.exec(origin)?.[1] ?? []).sort();
}

/** Gives one host back. */
export const unwatch = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`*://${host}/*`] });

/** Tells when a host was lent or taken back, here or in the browser's own settings. */
export function onWatchedChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
