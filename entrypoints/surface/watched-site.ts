import { browser } from 'wxt/browser';

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
    isWatched: () => browser.permissions.contains(grant),
    async watch(on) {
      // The request has to be the first thing after the click: the browser asks for a fresh gesture.
      if (on) return browser.permissions.request(grant);
      return !(await browser.permissions.remove(grant));
    },
  };
}
