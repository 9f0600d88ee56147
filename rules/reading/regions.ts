import type { Region } from './block';

/** Names that pages give their parts, by the words of their class and id. */
const NAMES: Record<string, Region> = {};
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

const TAGS: Record<string, Region> = {
  nav: 'nav',
  footer: 'footer',
  aside: 'aside',
  header: 'header',
  form: 'form',
  main: 'main',
};
const ROLES: Record<string, Region> = {
  navigation: 'nav',
  menu: 'nav',
  menubar: 'nav',
  contentinfo: 'footer',
  complementary: 'aside',
  banner: 'header',
  main: 'main',
};
/** Words that turn a name into a remark on the layout: `has-sidebar`, `no-footer`. */
const REMARKS = new Set(['has', 'with', 'no', 'without', 'hide', 'show', 'fixed', 'is']);
/** Regions that what stands inside them does not leave. */
const CLOSED = new Set<Region>(['nav', 'footer', 'related', 'review']);

const remembered = new Map<string, Region | null>();

function byHint(hint: string): Region | null {
  const known = remembered.get(hint);
  if (known !== undefined) return known;
  let found: Region | null = null;
  for (const word of hint.split(/\s+/)) {
    const parts = word.split(/[-_]+/);
    if (parts.some((part) => REMARKS.has(part))) continue;
    const region = NAMES[parts[0]!] ?? NAMES[parts[parts.length - 1]!] ?? NAMES[word];
    if (region) found = region;
  }
  if (remembered.size > 5000) remembered.clear();
  remembered.set(hint, found);
  return found;
}

/** The region of an element inside `outer`, told by its tag, its ARIA role and its names. */
export function regionOf(tag: string, role: string | null, hint: string, outer: Region): Region {
  if (CLOSED.has(outer) || tag === 'body' || tag === 'html') return outer;
  return (role && ROLES[role]) || TAGS[tag] || (hint && byHint(hint)) || outer;
}
