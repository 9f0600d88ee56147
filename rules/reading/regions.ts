import type { Region } from './block';
import { table } from './elements';

/** Names that pages give their parts, by the words of their class and id. */
const NAMES = table<Region>({});
const name = (region: Region, words: string) => {
  for (const word of words.split(' ')) NAMES[word] = region;
};
name(
  'nav',
  'nav navbar navi navigation menu menus topnav mainnav subnav sidenav submenu dropdown breadcrumb breadcrumbs crumb crumbs pagination pager',
);
name('footer', 'footer foot bottombar copyright');
name('aside', 'aside sidebar sidenav rightbar');
name('related', 'related recommend recommended recommendation recommendations similar');
name('review', 'review reviews testimonial testimonials comment comments feedbacks');

const TAGS = table<Region>({
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  header: 'header',
  form: 'form',
  main: 'main',
});
const ROLES = table<Region>({
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  banner: 'header',
  main: 'main',
});
/** Words that turn a name into a remark on the layout: `has-sidebar`, `no-footer`. */
const REMARKS = new Set(['has', 'with', 'no', 'without', 'hide', 'show', 'fixed', 'is']);
/** Words by which a name is that of a part of a card or box: `card-footer` ends no page. */
const PARTS = new Set(['card', 'item', 'panel', 'modal', 'box', 'table', 'tile', 'entry', 'dialog', 'popup']);
/** Regions that what stands inside them does not leave. */
const CLOSED = new Set<Region>(['nav', 'footer', 'related', 'review']);

/** What each word of a class or id says, so that pages of thousands of like boxes are told once. */
const remembered = new Map<string, Region | null>();
const MOST_REMEMBERED = 5000;

function byWord(word: string): Region | null {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const parts = word.split(/[-_]+/);
  const remark = parts.some((part) => REMARKS.has(part));
  let region = remark ? null : (NAMES[parts[0]!] ?? NAMES[parts[parts.length - 1]!] ?? NAMES[word] ?? null);
  if (region === 'footer' && parts.some((part) => PARTS.has(part))) region = null;
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(word, region);
  return region;
}

/** The same of all names of a box together. */
const ofHints = new Map<string, Region | null>();

function byHint(hint: string): Region | null {
  const known = ofHints.get(hint);
  if (known !== undefined) return known;
  let found: Region | null = null;
  for (const word of hint.split(' ')) found = (word && byWord(word)) || found;
  if (ofHints.size > MOST_REMEMBERED) ofHints.clear();
  ofHints.set(hint, found);
  return found;
}

/** The region of an element inside `outer`, told by its tag, its ARIA role and its names. */
export function regionOf(tag: string, role: string | null, hint: string, outer: Region): Region {
  if (CLOSED.has(outer) || tag === 'body' || tag === 'html') return outer;
  return (role && ROLES[role]) || TAGS[tag] || (hint && byHint(hint)) || outer;
}
