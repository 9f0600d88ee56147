import type { Block, Region, Role, Span } from './block';
import { headsSection, type SectionHeading } from './section-headings';

/** What an element hands down to what stands in it. */
export interface Context {
  role: Role;
  level?: number;
  region: Region;
  container: number;
  folded: boolean;
  /** Shown to nobody. */
  cloaked: boolean;
  /** Colour behind the text as far as styles told, or empty. */
  ground: string;
  pre: boolean;
  table: number;
  row: number;
  column: number;
  head: boolean;
}

/** What stands around the root of a page. */
export const START: Context = {
  role: 'paragraph',
  level: undefined,
  region: 'main',
  container: 0,
  folded: false,
  cloaked: false,
  ground: '',
  pre: false,
  table: -1,
  row: -1,
  column: -1,
  head: false,
};

/** What a block-level element begins to hand down: all that was handed to it, and itself as the box around. */
export const within = (outer: Context, container: number): Context => ({
  role: outer.role,
  level: outer.level,
  region: outer.region,
  container,
  folded: outer.folded,
  cloaked: outer.cloaked,
  ground: outer.ground,
  pre: outer.pre,
  table: outer.table,
  row: outer.row,
  column: outer.column,
  head: outer.head,
});

/** Collects text into blocks: white space folded to one space, ends trimmed, empty blocks left out. */
export interface BlockBuilder {
  readonly blocks: Block[];
  /** Those of them that may head what belongs elsewhere. */
  readonly headings: SectionHeading[];
  /** Where the next character will stand in the text of the page. */
  here(): number;
  /** Adds text and says which range it fills, or null where nothing is left of it. */
  append(raw: string): { start: number; end: number } | null;
  /** Ends the current block. `soft`: the next one goes on in the same paragraph. */
  flush(soft: boolean, context: Context): void;
  /** An inline element begins or ends: two that touch may be two pieces of a row, drawn apart. */
  openInline(tag: string): void;
  closeInline(tag: string, start: number): void;
  openMark(kind: Span['kind'], href: string | null, current?: boolean): void;
  closeMark(): void;
  /** The marks that are open, as one word; empty where there are none. */
  openMarks(): string;
  /** Puts in the text of blocks that were built before, joined by line feeds. To be called after a flush. */
  place(text: string): void;
  /** All blocks joined by one line feed each; in steps, for a long page's text is put together piece by piece. */
  text(): Generator<void, string>;
}

const LF = 10;
/** Blocks whose texts are joined between two pauses. */
const STEP = 2000;
const MOST_HREF = 500;
/** White space other than single spaces. */
const UNEVEN = /[^\S ]| {2}/;

/** Elements that rows are made of: `<strong>Mode</strong><span>Online</span>`. */
const PIECES = new Set(['span', 'strong', 'b', 'em']);
/** Of other pieces than spans only labels in Latin letters are told apart: a sum in bold goes on with its unit. */
const LATIN_END = /[A-Za-z]$/;

export function blockBuilder(): BlockBuilder {
  const blocks: Block[] = [];
  const headings: SectionHeading[] = [];
  const parts: string[] = [];
  const marks: Span[] = []; // inline elements that are open
  let spans: Span[] = [];
  let length = 0; // of the text before the current block
  let buffer = ''; // of the current block
  let soft = false;
  let linkClosed = false; // a link ended just here
  let closed = ''; // the piece of more than one character that ended just here
  let apart = ''; // the piece that ended where another begins

  const here = () => length + buffer.length;

  function flush(nextIsSoft: boolean, context: Context) {
    const text = buffer.endsWith(' ') ? buffer.slice(0, -1) : buffer;
    buffer = '';
    if (text) {
      const end = length + text.length;
      for (const mark of marks) if (mark.start < end) spans.push({ ...mark, end });
      const block = blockOf(length, end, context, soft, spans);
      const heads = headsSection(text, block);
      if (heads) headings.push({ block: blocks.length, heads });
      blocks.push(block);
      parts.push(text);
      length = end + 1;
      soft = nextIsSoft;
    } else if (!nextIsSoft) soft = false;
    spans = [];
    for (const mark of marks) mark.start = length;
  }

  function append(raw: string) {
    // Most pages are written with a line feed and an indent between their elements.
    if (buffer === '' && raw.charCodeAt(0) === LF && raw.trim() === '') return null;
    let piece = UNEVEN.test(raw) ? raw.replace(/\s+/g, ' ') : raw;
    if (piece.startsWith(' ') && (buffer === '' || buffer.endsWith(' '))) piece = piece.slice(1);
    if (!piece) return null;
    if (apart && (apart === 'span' || LATIN_END.test(buffer)) && drawnApart(buffer, piece)) buffer += ' ';
    apart = '';
    linkClosed = false;
    closed = '';
    const start = here();
    buffer += piece;
    return { start, end: start + piece.length };
  }

  return {
    blocks,
    headings,
    here,
    openInline: (tag) => {
      // Two links that touch are two entries, not one word.
      if (tag === 'a' && linkClosed && buffer && !buffer.endsWith(' ')) buffer += ' ';
      else if (closed && PIECES.has(tag)) apart = closed === tag ? tag : 'other';
    },
    closeInline: (tag, start) => {
      if (tag === 'a') linkClosed = true;
      else if (PIECES.has(tag) && here() > start) closed = here() - start > 1 ? tag : '';
    },
    append,
    flush,
    openMark: (kind, href, current) => {
      const mark: Span = { kind, start: here(), end: 0 };
      if (href) mark.href = href.slice(0, MOST_HREF);
      if (current) mark.current = true;
      marks.push(mark);
    },
    closeMark: () => {
      const mark = marks.pop();
      if (mark && mark.start < here()) spans.push({ ...mark, end: here() });
    },
    openMarks: () =>
      marks.length === 0
        ? ''
        : marks.map(({ kind, href, current }) => `${kind} ${href ?? ''} ${current ?? ''}`).join('\n'),
    place: (text) => {
      parts.push(text);
      length += text.length + 1;
      for (const mark of marks) mark.start = length;
    },
    *text() {
      const joined: string[] = [];
      for (let from = 0; from < parts.length; from += STEP) {
        joined.push(parts.slice(from, from + STEP).join('\n'));
        yield;
      }
      return joined.join('\n');
    },
  };
}

/**
 * Whether the texts of two touching spans are two words. Letters that go on in one case, figures that go on, and what
 * belongs to a figure stay together: a word may be split to colour a part of it, or to hide it.
 */
function drawnApart(before: string, after: string): boolean {
  const last = before[before.length - 1] ?? '';
  const first = after[0]!;
  if (!last || last === ' ' || first === ' ') return false;
  if (!/[\p{L}\p{N}+%￥¥$]/u.test(first) || !/[\p{L}\p{N}+%]/u.test(last)) return false;
  if (/\d/.test(last) && /[\d%+]/.test(first)) return false;
  const latin = /[A-Za-z]/;
  if (latin.test(last) && latin.test(first)) return /[a-z]/.test(last) && /[A-Z]/.test(first);
  // A figure and its unit, or one Chinese word in two colours, read the same without a space.
  return !/[\u3400-\u9fff]/.test(last) || !/[\u3400-\u9fff]/.test(first);
}

function blockOf(start: number, end: number, context: Context, soft: boolean, spans: Span[]): Block {
  const block: Block = {
    role: context.role,
    region: context.region,
    container: context.container,
    start,
    end,
  };
  if (context.level) block.level = context.level;
  if (context.table >= 0) {
    block.table = context.table;
    block.row = context.row;
    block.column = context.column;
    if (context.head) block.head = true;
  }
  if (soft) block.soft = true;
  if (context.folded) block.folded = true;
  if (!spans.length && !context.cloaked) return block;
  const inside = spans
    .filter((span) => span.start < end)
    .map((span) => (span.end > end ? { ...span, end } : span));
  if (context.cloaked) inside.push({ kind: 'cloaked', start, end });
  if (inside.length) block.spans = inside;
  return block;
}
