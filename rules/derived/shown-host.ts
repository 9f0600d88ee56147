import punycode from 'punycode/punycode.js';
import { fold, foldedString } from '../matching/fold';
import {
  looksLikeOfficial,
  officialSite,
  plainHost,
  QUERY_SITES,
  type Resemblance,
} from '../registers/official-hosts';

/** A label that is written in other letters than ASCII, as browsers hand it out (RFC 3492). */
const ENCODED = /(^|\.)xn--/;

/** A host as it is shown: `xn--hsi-8cd.com.cn` is `сhsi.com.cn`, with a Cyrillic letter. Never throws. */
export function shownHost(host: string): string {
  const plain = plainHost(host);
  if (!ENCODED.test(plain)) return plain;
  try {
    return punycode.toUnicode(plain);
  } catch {
    return plain;
  }
}

/** Letters that look like Latin ones, and Latin ones with marks, as the eye reads them. */
const atAGlance = (host: string) => foldedString(fold(host.normalize('NFD').replace(/\p{M}/gu, '')));

/**
 * Which official look-up site a host could be taken for, or null: by its letters, by letters of other scripts that look
 * the same, or by an official site's Chinese name.
 */
export function takenForOfficial(host: string): Resemblance | null {
  const shown = shownHost(host);
  // Of plain letters nothing is to be read otherwise; their dots and hyphens count.
  if (/^[\w.-]*$/.test(shown)) return looksLikeOfficial(shown);
  const read = atAGlance(shown);
  const genuine = officialSite(read);
  if (genuine) return { site: genuine, host: read, how: 'spelling' };
  const named = QUERY_SITES.find(({ name }) => shown.includes(name.zh));
  if (named) return { site: named, host: named.hosts[0]!, how: 'name' };
  return looksLikeOfficial(read);
}
