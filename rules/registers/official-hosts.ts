import register from './query-sites.json';
import type { QuerySite } from './schema';

/** A host that is not an official site but could be taken for one. */
export interface Resemblance {
  site: QuerySite;
  /** The genuine host that it resembles. */
  host: string;
  /**
   * `contains`: the whole genuine host stands inside another (`osta.mohrss.gov.cn.example.com`).
   * `spelling`: it reads the same at a glance (`chsl.com.cn`). `name`: the site's own short name under another ending.
   */
  how: 'contains' | 'spelling' | 'name';
}

export const QUERY_SITES: readonly QuerySite[] = register.sites;

/** Endings that only governments are given: whatever stands before them is no trainer's. */
const GOVERNMENT = /(^|\.)gov(\.[a-z]{2})?$/;
/** Endings under which anybody in China registers a name. */
const OPEN_ENDING = /\.(com|net|org|ac)\.cn$|\.[a-z]+$/;
const CHINESE_ENDING = /\.cn$/;
/** Words that a copy of an official site wears: look-up, certificate, registration, examination, government. */
const DRESS =
  /^(gov|cn|china|zhongguo|official|guanwang|gw|chaxun|cx|query|verify|zhengshu|zs|cert|baoming|bm|kaoshi|ks|exam|rsks|login|www|osta|mohrss)$/;
/** Shorter names are shared by too many. */
const SHORTEST_NAME = 4;
const LONG_NAME = 6;
/** The last labels of genuine hosts that say nothing of whose they are. */
const GENERAL = new Set([
  'com',
  'org',
  'net',
  'gov',
  'cn',
  'au',
  'uk',
  'www',
  'services',
  'register',
  'training',
  'cx',
]);

/** The host of an address or a host as typed: lower case, no port, no trailing dot, no `www`. */
export function plainHost(host: string): string {
  const bare = host
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/[/?#].*$/, '');
  return bare
    .replace(/^[^@]*@/, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\d?\./, '');
}

export const isGovernment = (host: string): boolean => GOVERNMENT.test(plainHost(host));

const isOrUnder = (host: string, of: string) => host === of || host.endsWith(`.${of}`);

/** The official site that a host is or is part of, or null. */
export function officialSite(host: string): QuerySite | null {
  const plain = plainHost(host);
  return QUERY_SITES.find(({ hosts }) => hosts.some((of) => isOrUnder(plain, of))) ?? null;
}

/** Characters that are read one for another at a glance. */
const glance = (text: string) =>
  text.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/[1il]/g, 'l').replace(/0/g, 'o').replace(/5/g, 's');
const joined = (host: string) => host.replace(/[.-]/g, '');

/** The short names of a genuine host: its labels that say whose it is. */
const namesOf = (host: string) =>
  host.split('.').filter((label) => label.length >= SHORTEST_NAME && !GENERAL.has(label));

/** A host as its resemblance to others is looked for. */
interface Seen {
  plain: string;
  labels: string[];
  words: string[];
  /** The words as they are read at a glance. */
  glimpses: string[];
  /** All of it, at a glance and with nothing between. */
  joined: string;
  /** With its labels and words between dots. */
  dotted: string;
}

function seen(plain: string): Seen {
  const labels = plain.replace(OPEN_ENDING, '').split('.');
  const words = labels.flatMap((label) => label.split('-'));
  const dotted = `.${plain.replace(/-/g, '.')}.`;
  return { plain, labels, words, glimpses: words.map(glance), joined: glance(joined(plain)), dotted };
}

/** A genuine host, and what others are held against. */
interface Genuine {
  site: QuerySite;
  host: string;
  joined: string;
  names: { name: string; glimpse: string }[];
}

const GENUINE = QUERY_SITES.flatMap((site) =>
  site.hosts.map((host): Genuine => {
    const names = namesOf(host).map((name) => ({ name, glimpse: glance(name) }));
    return { site, host, joined: glance(joined(host)), names };
  }),
);

function wearsName({ plain, labels, words, glimpses }: Seen, { name, glimpse }: Genuine['names'][number]) {
  const long = name.length >= LONG_NAME;
  if (!words.includes(name) && !(long && glimpses.includes(glimpse)))
    return labels.some((label) => dressed(label, name));
  if (long || CHINESE_ENDING.test(plain)) return true;
  return words.length > 1 && words.every((word) => word === name || DRESS.test(word));
}

/** A label that is a site's name with such words run on: `ostacx`, `chsichaxun`. */
function dressed(label: string, name: string): boolean {
  if (!label.includes(name) || label === name) return false;
  const rest = label.split(name).filter(Boolean);
  return rest.every((part) => DRESS.test(part));
}

/** Whether all labels of a genuine host stand in another in a row, whether parted by dots or by hyphens. */
function contains({ dotted }: Seen, { host, names }: Genuine): boolean {
  const at = dotted.indexOf(`.${host}.`);
  if (at < 0) return false;
  return at + host.length + 2 < dotted.length || names.length > 0;
}

function resembles(one: Seen, genuine: Genuine): Resemblance['how'] | null {
  if (contains(one, genuine)) return 'contains';
  if (one.joined === genuine.joined) return 'spelling';
  return genuine.names.some((name) => wearsName(one, name)) ? 'name' : null;
}

const RANK: Record<Resemblance['how'], number> = { contains: 0, spelling: 1, name: 2 };

/**
 * Which official look-up site a host could be taken for, or null: for genuine hosts, for hosts of governments
 * and for all that share no more than a common word or a few letters with one.
 */
export function looksLikeOfficial(host: string): Resemblance | null {
  const plain = plainHost(host);
  if (!plain || officialSite(plain) || isGovernment(plain)) return null;
  const one = seen(plain);
  const found = GENUINE.flatMap((genuine): Resemblance[] => {
    const how = resembles(one, genuine);
    return how ? [{ site: genuine.site, host: genuine.host, how }] : [];
  });
  return found.sort((a, b) => RANK[a.how] - RANK[b.how])[0] ?? null;
}
