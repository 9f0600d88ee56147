import { browser } from 'wxt/browser';
import { lentHosts } from './lent-hosts';

const HOST = /^\*:\/\/([^/*]+)\/\*$/;

/**
 * Hosts that a person has watched, as they would write them; those that the manifest itself watches, and those that the
 * bulk queue has for its time, are not among them.
 */
export async function watchedHosts(): Promise<string[]> {
  const [{ origins = [] }, lent] = await Promise.all([browser.permissions.getAll(), lentHosts()]);
  return origins
    .flatMap((origin) => HOST.exec(origin)?.[1] ?? [])
    .filter((host) => !lent.includes(host))
    .sort();
}

/** Gives one host back. */
export const unwatch = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [`*://${host}/*`] });

/** Tells when a host was lent or taken back, here or in the browser's own settings. */
export function onWatchedChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
