/** What a sitemap in a tab lists. */
export interface Sitemap {
  /** It lists further sitemaps instead of pages. */
  index: boolean;
  addresses: string[];
}

/**
 * Reads a sitemap, or a list of them, from the document that the browser made of it; null for other XML. The browser
 * puts this function into the page alone, by its source: it may use nothing from outside.
 */
export function readSitemap(): Sitemap | null {
  const named = (within: Document | Element, name: string): Element[] =>
    Array.from(within.getElementsByTagNameNS('*', name));
  const index = named(document, 'sitemapindex').length > 0;
  if (!index && named(document, 'urlset').length === 0) return null;
  // Pictures and films of a page have a `loc` of their own, below another name.
  const entries = named(document, index ? 'sitemap' : 'url');
  const addresses = entries.map((entry) => named(entry, 'loc')[0]?.textContent?.trim() ?? '').filter(Boolean);
  return { index, addresses: Array.from(new Set(addresses)) };
}
