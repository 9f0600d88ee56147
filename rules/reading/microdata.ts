import type { DataItem, DataValue } from './block';
import { table } from './elements';
import { localName } from './structured-data';

/** A property whose value is the text that its element turns out to hold. */
interface Pending {
  item: DataItem;
  property: string;
  start: number;
  end: number;
}

/** Where the walk is in the nesting of microdata items: the element's own item, and what its text is the value of. */
export interface ItemScope {
  item: DataItem | null;
  pending: Pending | null;
}

const MOST_ITEMS = 2000;
/** Attributes that hold a property's value in place of its text. */
const VALUE_ATTRIBUTE = table<string>({
  meta: 'content',
  a: 'href',
  link: 'href',
  area: 'href',
  img: 'src',
  audio: 'src',
  video: 'src',
  iframe: 'src',
  source: 'src',
  time: 'datetime',
  data: 'value',
  meter: 'value',
});

const words = (list: string | null) => (list ?? '').split(/\s+/).filter(Boolean);

/** Collects microdata (`itemscope`, `itemtype`, `itemprop`) and RDFa (`typeof`, `property`) along the walk. */
export function microdata() {
  const items: DataItem[] = [];
  const pending: Pending[] = [];
  let count = 0;

  /** To be told of each element; returns a scope to hand back to `leave`, or null when the element says nothing. */
  function enter(
    tag: string,
    attr: (name: string) => string | null,
    inside: DataItem | null,
    here: number,
  ): ItemScope | null {
    // RDFa says the same with other attributes.
    const type = attr('itemtype') ?? attr('typeof');
    const scoped = type !== null || attr('itemscope') !== null;
    const names = inside || scoped ? words(attr('itemprop') ?? attr('property')).map(localName) : [];
    if ((!scoped && !names.length) || count >= MOST_ITEMS) return null;
    count++;
    if (scoped) {
      const item: DataItem = {
        types: words(type).map(localName),
        properties: {},
      };
      if (inside && names.length) for (const name of names) add(inside, name, item);
      else items.push(item);
      return { item, pending: null };
    }
    const value = attr('content') ?? (VALUE_ATTRIBUTE[tag] ? attr(VALUE_ATTRIBUTE[tag]) : null);
    if (value !== null) {
      for (const name of names) add(inside!, name, value.slice(0, 500));
      return null;
    }
    return { item: null, pending: { item: inside!, property: names[0]!, start: here, end: here } };
  }

  function leave(scope: ItemScope, here: number) {
    if (scope.pending) pending.push({ ...scope.pending, end: here });
  }

  /** The items, once the text of the page is known. */
  function finish(text: string): DataItem[] {
    for (const { item, property, start, end } of pending) {
      const value = text
        .slice(start, Math.min(end, start + 500))
        .replace(/\s+/g, ' ')
        .trim();
      if (value) add(item, property, value);
    }
    return items;
  }

  return { enter, leave, finish };
}

function add(item: DataItem, property: string, value: DataValue) {
  if (property === '__proto__') return;
  const values = Object.hasOwn(item.properties, property) ? item.properties[property] : undefined;
  if (values) values.push(value);
  else item.properties[property] = [value];
}
