import type { Role, Span } from './block';

/** A table without a prototype: a page may name its elements and classes `constructor`. */
export const table = <V>(entries: Record<string, V>): Record<string, V> =>
  Object.assign(Object.create(null), entries);

const words = (list: string) => new Set(list.split(' '));

/** Elements that stand on lines of their own. */
export const BLOCK = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul',
);

const HOSTS = words(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span',
);

/** Elements whose content is no text of the page. */
export const SKIP = words(
  'script style noscript template svg math textarea datalist audio object embed noframes param source track area map',
);

/** Elements that are told apart by name, each in its own way. */
const SPECIAL = words('html head script meta title style body br img input canvas video iframe frame');

/** What the name of an element says of it. */
export interface Sort {
  /** Stands on lines of its own. */
  block: boolean;
  /** Its content is no text of the page, or it is read in a way of its own. */
  special: boolean;
  /** A name of a page's own, with a hyphen. */
  own: boolean;
  /** May have a shadow root; of others no browser needs to be asked. */
  hosts: boolean;
  mark: Span['kind'] | null;
}

const sortOf = (tag: string): Sort => ({
  block: BLOCK.has(tag) || tag.includes('-'),
  special: SPECIAL.has(tag) || SKIP.has(tag),
  own: tag.includes('-'),
  hosts: HOSTS.has(tag) || tag.includes('-'),
  mark: MARK[tag] ?? null,
});

const ROLE = table<Role>({
  li: 'item',
  td: 'cell',
  th: 'cell',
  dt: 'term',
  dd: 'definition',
  summary: 'summary',
  caption: 'caption',
  figcaption: 'caption',
  legend: 'label',
  button: 'button',
  option: 'option',
  blockquote: 'quote',
});

const HEADING = table<number>({ h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 });

/** What an element says its text is, if it says so. */
export function giveRole(tag: string, to: { role: Role; level?: number }): void {
  const role = ROLE[tag];
  if (role) to.role = role;
  else if (HEADING[tag]) {
    to.role = 'heading';
    to.level = HEADING[tag];
  }
}

/** Inline elements that leave a mark on the text. */
export const MARK = table<Span['kind']>({
  a: 'link',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
  b: 'strong',
  strong: 'strong',
  em: 'strong',
});

const KNOWN = new Map(
  [...BLOCK, ...SKIP, ...HOSTS, ...SPECIAL, ...Object.keys(MARK)].map((tag) => [tag, sortOf(tag)]),
);
const INLINE = sortOf('u');
const OWN = sortOf('x-y');

/** What the name of an element says of it: one look-up an element, and none that grows with a page's own names. */
export const sort = (tag: string): Sort => KNOWN.get(tag) ?? (tag.includes('-') ? OWN : INLINE);

/** Hidden, or an accordion that is closed by its height. */
const FOLDED_STYLE =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])max-height\s*:\s*0(?:px|%|r?em|vh)?\s*(?:!|;|$)/i;

const FOLDED_NAME = /collapse|tab-pane|modal/;

/** Whether an element is folded away until the reader opens it: by attribute, style, or the names of its kit. */
export function isFolded(tag: string, hint: string, attr: (name: string) => string | null): boolean {
  if (attr('hidden') !== null) return true;
  if (tag === 'details' && attr('open') === null) return true;
  const style = attr('style');
  if (style && FOLDED_STYLE.test(style)) return true;
  if (!hint || !FOLDED_NAME.test(hint)) return false;
  const names = hint.split(' ');
  return (
    (names.includes('collapse') && !names.includes('show') && !names.includes('in')) ||
    (names.includes('tab-pane') && !names.includes('active')) ||
    names.includes('modal')
  );
}

/** Names as most pages write them: nothing is to be done. */
const PLAIN_NAMES = /^[a-z0-9_-]{1,40}(?: [a-z0-9_-]{1,39})?$/;

/** The names that an element has, `class` then `id`: lower case, single spaces, at most 80 characters. */
export function hintOf(classes: string | null, id: string | null): string {
  if (classes === null && id === null) return '';
  const names = id === null ? classes! : classes === null ? id : `${classes} ${id}`;
  if (PLAIN_NAMES.test(names)) return names;
  return names.replace(/\s+/g, ' ').trim().toLowerCase().slice(0, 80);
}

const CURRENT = /(?:^|[\s_-])(?:active|current|cur|selected|on)(?:$|\s)/i;

/** Whether a link says that it leads to where the reader is. */
export const isCurrent = (attr: (name: string) => string | null): boolean => {
  const aria = attr('aria-current');
  if (aria !== null) return aria !== 'false';
  const names = attr('class');
  return names !== null && CURRENT.test(names);
};
