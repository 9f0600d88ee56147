import { browser } from 'wxt/browser';
import { keepHost, lentHosts } from './lent-hosts';

/** The one host that a person may let us look at by itself. */
export interface WatchedSite {
  host: string;
  isWatched(): Promise<boolean>;
  /** Asks the browser for leave, or gives it back; true when the site is watched afterwards. */
  watch(on: boolean): Promise<boolean>;
}

/** Null for pages that are on no site: those of the browser, of extensions, and files. */
export function watchedSite(url: string | undefined): WatchedSite | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const grant = { origins: [`*://${hostname}/*`] };
  return {
    host: hostname,
    isWatched: async () => {
      const [granted, lent] = await Promise.all([browser.permissions.contains(grant), lentHosts()]);
      return granted && !lent.includes(hostname);
    },
    async watch(on) {
      // The request has to be the first thing after the click: the browser asks for a fresh gesture.
      if (on) {
        const granted = await browser.permissions.request(grant);
        // Where the bulk queue had it already, the browser asks nobody.
        if (granted && (await lentHosts()).includes(hostname)) await keepHost(hostname);
        return granted;
      }
      return !(await browser.permissions.remove(grant));
    },
  };
}
