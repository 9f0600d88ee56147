import type { Audit } from '../audit';
import { familiesOf } from './related-names';

/** As much of one audited course as tells whose it is. */
export interface ProviderClue {
  /** Id of the audit. */
  id: string;
  url: string;
  name: string | null;
  /** Numbers that belong to one body alone: credit code, school licence, registration number. */
  numbers: string[];
}

export interface ProviderGroup {
  /** Ids of the audits, in the order given. */
  audits: string[];
  /** The names used, most frequent first; the first is the one to show. */
  names: string[];
  sites: string[];
  numbers: string[];
}

/** More names than this on one site, and the site is a market place: its address then joins nobody. */
const NAMES_OF_ONE_PROVIDER = 3;

const LEGAL_FORMS =
  /(股份有限公司|有限责任公司|有限公司|股份公司|集团|\b(?:co|ltd|limited|inc|llc|plc|pty|pvt|gmbh|corp|corporation|company)\b\.?)/gi;

/** A provider's name without its legal form, spaces, punctuation and width: "北京 X（集团）有限公司" is "北京X". */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(LEGAL_FORMS, '')
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, '');
}

/**
 * Numbers that a page states and that belong to one body alone. A website's ICP record is left out: a market place has
 * one too. So is a credit code whose check character is wrong, and which may be anybody's.
 */
export function providerNumbers({ page }: Audit): string[] {
  return (page.identifiers ?? [])
    .filter(({ kind, valid }) => kind === 'school-licence' || (kind === 'credit-code' && valid))
    .map(({ value }) => value);
}

/** The site of an address: its host without the prefixes that mark another view of the same site. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? hostname.replace(/^(www|m|wap|mobile)\d?\.(?=.+\..)/, '') : null;
}

/** A group on its way: one that went into another is asked no more. */
interface Gathering {
  clues: ProviderClue[];
  numbers: Set<string>;
  /** The numbers that single audits state together, each combination once. */
  stated: Map<string, string[]>;
  into: Gathering | null;
}

function whole(group: Gathering): Gathering {
  let at = group;
  while (at.into) at = at.into;
  return at;
}

/**
 * Groups audits by provider: a shared number joins, so does a shared name, and a shared site unless it is a market
 * place; pages of one site under names that have nothing in common stay apart, and those without a name with neither.
 * Audits that share nothing stand alone. The same name under two numbers stays two: names are not unique.
 * The work grows with the number of audits, however many are one provider's.
 */
export function groupProviders(clues: readonly ProviderClue[]): ProviderGroup[] {
  const sites = familiesOfSites(clues);
  const groups: Gathering[] = [];
  const byKey = new Map<string, Gathering>();
  for (const clue of clues) {
    const keys = keysOf(clue, sites);
    const known = keys.map((key) => byKey.get(key)).filter((group) => group !== undefined);
    const fitting = [...new Set(known.map(whole))].filter((group) => !disagree(group, clue.numbers));
    const group = fitting[0] ?? { clues: [], numbers: new Set(), stated: new Map(), into: null };
    if (!fitting.length) groups.push(group);
    for (const other of fitting.slice(1)) {
      if ([...other.stated.values()].some((numbers) => disagree(group, numbers))) continue;
      for (const one of other.clues) add(group, one);
      other.into = group;
    }
    add(group, clue);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  const order = new Map(clues.map(({ id }, at) => [id, at]));
  return groups
    .filter(({ into }) => !into)
    .map((group) => summed(group.clues.sort((a, b) => order.get(a.id)! - order.get(b.id)!)));
}

function add({ clues, numbers, stated }: Gathering, clue: ProviderClue): void {
  clues.push(clue);
  if (!clue.numbers.length) return;
  for (const number of clue.numbers) numbers.add(number);
  stated.set(clue.numbers.join(' '), clue.numbers);
}

/** The families of names on each site; null for a market place. */
type Sites = Map<string, Map<string, number> | null>;

function keysOf({ url, name, numbers }: ProviderClue, sites: Sites): string[] {
  const site = siteOf(url);
  const plain = name ? plainName(name) : '';
  return [
    ...numbers.map((number) => `number ${number}`),
    ...(plain ? [`name ${plain}`] : []),
    ...(site ? siteKey(site, name, sites.get(site)) : []),
  ];
}

function siteKey(site: string, name: string | null, families: Map<string, number> | null | undefined) {
  if (families === null) return [];
  const all = new Set(families?.values());
  // Without a name a page is of the site's only provider, where there is but one.
  const family = name ? families?.get(name) : all.size === 1 ? [...all][0] : undefined;
  return [`site ${site} ${family ?? 'unnamed'}`];
}

function familiesOfSites(clues: readonly ProviderClue[]): Sites {
  const names = new Map<string, Set<string>>();
  for (const { url, name } of clues) {
    const site = siteOf(url);
    if (!site || !name) continue;
    names.set(site, (names.get(site) ?? new Set()).add(name));
  }
  return new Map(
    [...names].map(([site, used]) => {
      const isMarket = new Set([...used].map(plainName)).size > NAMES_OF_ONE_PROVIDER;
      return [site, isMarket ? null : familiesOf([...used])];
    }),
  );
}

/** Both state numbers, and none is the same. */
function disagree(group: Gathering, numbers: readonly string[]): boolean {
  return group.numbers.size > 0 && numbers.length > 0 && !numbers.some((number) => group.numbers.has(number));
}

function summed(group: readonly ProviderClue[]): ProviderGroup {
  const counts = new Map<string, number>();
  for (const { name } of group) if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    audits: group.map(({ id }) => id),
    names: [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name),
    sites: [...new Set(group.map(({ url }) => siteOf(url)).filter((site) => site !== null))],
    numbers: [...new Set(group.flatMap(({ numbers }) => numbers))],
  };
}
