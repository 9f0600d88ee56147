import Papa from 'papaparse';

/** What a text holds of addresses, and the lines that hold none. */
export interface Addresses {
  addresses: string[];
  /** Lines that were not understood, as far as a person wants to see them. */
  others: string[];
  /** The addresses are those of sitemaps, not of pages. */
  index: boolean;
}

const ADDRESS = /https?:\/\/[^\s<>"'，。；、）】》]+/gi;
/** A host with a path, as people write it: two parts at least, the last one of letters. */
const BARE = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;
/** Punctuation that ends a sentence, not an address. */
const TAIL = /[.,;:!?)\]}]+$/;

/** Finds the addresses of a text that was pasted or dropped: lines, a CSV or TSV with whatever columns, a sitemap. */
export function addressesIn(text: string): Addresses {
  const clean = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .trim();
  if (/^<\?xml|^<(urlset|sitemapindex)\b/i.test(clean)) return ofSitemap(clean);
  const addresses: string[] = [];
  const others: string[] = [];
  for (const cells of Papa.parse<string[]>(clean, { skipEmptyLines: 'greedy' }).data) {
    const line = cells.join(' ').trim();
    const found = line.match(ADDRESS)?.map((one) => one.replace(TAIL, '')) ?? [];
    const bare = found.length ? [] : cells.map((cell) => cell.trim()).filter((cell) => BARE.test(cell));
    const all = [...found, ...bare.map((one) => `https://${one}`)].filter((one) => URL.canParse(one));
    addresses.push(...all);
    if (!all.length && line) others.push(line);
  }
  return { addresses: unique(addresses), others, index: false };
}

const unique = (list: readonly string[]) => [...new Set(list)];

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The pages of a sitemap, or the sitemaps of a list of them: the queue opens those like pages. */
function ofSitemap(xml: string): Addresses {
  const index = /<sitemapindex\b/i.test(xml);
  const found = [...xml.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)].map(
    ([, address = '']) => address.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
  );
  return { addresses: unique(found.filter((one) => URL.canParse(one))), others: [], index };
}
