import type { DoubtfulLink } from '../audit';
import type { Reading } from '../reading/block';
import {
  isGovernment,
  officialSite,
  plainHost,
  QUERY_SITES,
  type Resemblance,
} from '../registers/official-hosts';
import { takenForOfficial } from './shown-host';

const MOST = 5;
const LONGEST_QUOTE = 80;
/** Words by which a link says that it leads to an authority or a register. */
const OFFICIAL =
  /官网|官方|查询|查证|查验|验证|真伪|公示|联网|人社|证书系统|official|verif|regist(?:er|ry)|look ?up|check (?:a|your|the) certificate/i;
const HOST = /(?:[a-z0-9-]+\.)+[a-z]{2,}/gi;

/** An address that no host is named in: it stays on the page's own site. */
const WITHIN = /^(?:[?#]|\/[\w-])/;

const hostOf = (address: string, base?: string): string | null => {
  try {
    const { protocol, hostname } = new URL(address, base);
    return /^https?:$/.test(protocol) ? plainHost(hostname) : null;
  } catch {
    return null;
  }
};

/** The official host that the words of a link name, if they name one. */
function namedHost(words: string): string | null {
  const said = (words.match(HOST) ?? []).map(plainHost);
  return said.find((host) => QUERY_SITES.some(({ hosts }) => hosts.includes(host))) ?? null;
}

/** What a host is at first sight. */
type Look = 'official' | 'unlike' | Resemblance;

const lookAt = (host: string): Look =>
  officialSite(host) || isGovernment(host) ? 'official' : (takenForOfficial(host) ?? 'unlike');

/**
 * Links of a page that look like an official query site and lead elsewhere: their host reads like an official one, or
 * their words name an official host and their address is another's. A name that is merely alike counts only where the
 * link says that it is official. Links within the page's own site are articles of its own; what passes the person on
 * carries the genuine host in its address.
 */
export function doubtfulLinks(reading: Reading): DoubtfulLink[] {
  const own = hostOf(reading.url) ?? 'page.invalid';
  const found = new Map<string, DoubtfulLink>();
  const looks = new Map<string, Look>(); // many links lead to the same few hosts
  for (const block of reading.blocks)
    for (const { kind, href, start, end } of block.spans ?? []) {
      if (kind !== 'link' || !href || WITHIN.test(href)) continue;
      const host = hostOf(href, `http://${own}/`);
      if (!host || host === own || found.has(host)) continue;
      const look = looks.get(host) ?? lookAt(host);
      looks.set(host, look);
      if (look === 'official') continue;
      const quote = reading.text.slice(start, Math.min(end, start + LONGEST_QUOTE)).trim();
      const official = takenFor(look, href, quote);
      if (official) found.set(host, { host, official, quote, start, end: start + quote.length });
    }
  return [...found.values()].slice(0, MOST);
}

function takenFor(look: Resemblance | 'unlike', href: string, words: string): string | null {
  const named = namedHost(words);
  if (named) return href.includes(named) ? null : named;
  return look !== 'unlike' && (look.how !== 'name' || OFFICIAL.test(words)) ? look.host : null;
}
