import type { Unread } from '../audit';
import type { PictureBox, SourceRange } from '../source-range';

/** What a block is. What is kept names roles, regions and kinds of spans by their place here: only ever add behind. */
export const ROLES = [
  'heading',
  'paragraph',
  'item',
  'cell',
  'term',
  'definition',
  'summary',
  'caption',
  'label',
  'button',
  'option',
  'quote',
] as const;
export type Role = (typeof ROLES)[number];

/** Where on the page a block stands, told by landmarks and the names that pages give their parts. */
export const REGIONS = [
  'main',
  'header',
  'nav',
  'footer',
  'aside',
  'related',
  'review',
  'form',
  // Given by nothing any more; kept readings name a region by its place among so many.
  'terms',
] as const;
export type Region = (typeof REGIONS)[number];

/** How a stretch inside a block is marked. */
export const SPAN_KINDS = ['link', 'struck', 'strong', 'cloaked'] as const;

/** A marked stretch inside a block. */
export interface Span extends SourceRange {
  kind: (typeof SPAN_KINDS)[number];
  href?: string;
  /** A link that its page marks as the place where the reader is. */
  current?: true;
}

/** One run of text between block-level boundaries; `<br>` is such a boundary too. */
export interface Block extends SourceRange {
  role: Role;
  /** Heading level 1..6, list depth, or undefined. */
  level?: number;
  region: Region;
  /** Index into `Reading.containers` of the nearest block-level element. */
  container: number;
  /** Place in a table: index of the table on the page, row and column from 0; `head` for header cells. */
  table?: number;
  row?: number;
  column?: number;
  head?: true;
  /** Continues the block before it on a new line of the same paragraph. */
  soft?: true;
  /** Stands in a closed accordion, an inactive tab or a `display: none`. */
  folded?: true;
  spans?: Span[];
}

/** A block-level element that holds text, for seeing repeated cards. The root is index 0, its own parent. */
export interface Container {
  parent: number;
  tag: string;
  /** `class` and `id`, lower case, at most 80 characters. */
  hint: string;
}

/** An item of structured data: JSON-LD or microdata. */
export interface DataItem {
  /** Type names without their vocabulary, such as `Course`. */
  types: string[];
  properties: Record<string, DataValue[]>;
}

export type DataValue = string | number | boolean | DataItem;

/** An image that may carry text or stands for something: kept for coverage and for later reading. */
export interface PageImage {
  src: string;
  alt: string;
  /** Where in the text it stands. */
  at: number;
  /** Whether it likely carries text that people are meant to read. */
  likelyText: boolean;
  /** Its text was read, and is part of the reading's. */
  read?: true;
}

/** A line of text in a picture: where it stands in the text, and in the picture. */
export interface PictureRange extends SourceRange {
  /** How sure its characters are, on average, 0..1. */
  sure: number;
  /** Left, top, right and bottom as shares of the picture's width and height. */
  box: PictureBox;
}

/** The text of a picture as part of a reading's. */
export interface ReadPicture extends SourceRange {
  /** Index into `Reading.images`. */
  image: number;
  ranges: PictureRange[];
}

/** A page as read: plain data, all that later stages know of it. */
export interface Reading {
  format: 1;
  url: string;
  /** What the page says of its language, lower case, or empty. */
  lang: string;
  /** `<title>`. */
  title: string;
  /** `<meta>` names and `og:` properties, lower case, to content. */
  meta: Record<string, string>;
  /** The visible text: blocks joined by one line feed each. */
  text: string;
  blocks: Block[];
  containers: Container[];
  data: DataItem[];
  images: PageImage[];
  unread: Unread[];
  /** Share of the page that could be read, 0..1. */
  coverage: number;
  /** A page with elements, or plain text as from a .txt file. */
  source: 'document' | 'text';
  /** Pictures whose text is part of this reading's, by their place in the text. */
  pictures?: ReadPicture[];
}

/** Version of the reader, part of every audit. */
export const READER_VERSION = 1;

/** Remembers what is worked out of a reading for as long as the reading lives; it must hang on nothing else. */
export function perReading<T, R extends object = Reading>(of: (reading: R) => T): (reading: R) => T {
  const known = new WeakMap<R, { value: T }>();
  return (reading) => {
    let entry = known.get(reading);
    if (!entry) {
      entry = { value: of(reading) };
      known.set(reading, entry);
    }
    return entry.value;
  };
}

/** Index of the block that a place in the text belongs to: the last that starts there or before. */
export function blockAt({ blocks }: Pick<Reading, 'blocks'>, at: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blocks[middle]!.start <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a block. */
export const blockText = (reading: Reading, block: Block): string =>
  reading.text.slice(block.start, block.end);
