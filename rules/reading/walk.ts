import type { Block, Container, PageImage, Reading, Region, Role, Span } from './block';
import type { NodeAdapter } from './node-adapter';
import { regionOf } from './regions';
import { dataFromJson } from './structured-data';

const words = (list: string) => new Set(list.split(' '));
const BLOCK = words(
  'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul',
);
const SKIP = words(
  'script style noscript template head svg math textarea datalist audio object embed noframes param source track area map',
);
const ROLE: Record<string, Role> = {
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
};
const MARK: Record<string, Span['kind']> = {
  a: 'link',
  s: 'struck',
  del: 'struck',
  strike: 'struck',
  b: 'strong',
  strong: 'strong',
  em: 'strong',
};
const FOLDED_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** What an element hands down to what stands in it. */
interface Context {
  role: Role;
  level?: number;
  region: Region;
  container: number;
  folded: boolean;
  pre: boolean;
  table: number;
  row: number;
  column: number;
  head: boolean;
}

/** Told where each piece of text came from, so that a range can be found again on a live page. */
export type TextSink<N> = (node: N, start: number, end: number) => void;

export interface WalkOptions<N> {
  url: string;
  /** Called for each text node with the range that it fills in `Reading.text`. */
  onText?: TextSink<N>;
  /** Nodes between two pauses of `walkInSlices`. */
  slice?: number;
  /** An element that is not part of the page (the extension's own host). */
  ignore?: string;
}

/** Reads a page in one go. See `walkInSlices`. */
export function walk<N>(root: N, adapter: NodeAdapter<N>, options: WalkOptions<N>): Reading {
  const steps = walkInSlices(root, adapter, { ...options, slice: Number.POSITIVE_INFINITY });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a page once, node by node, and yields after each `slice` nodes so that a caller can let the page breathe.
 * Text of scripts, styles and templates is no text of the page; folded text is read and marked.
 */
export function* walkInSlices<N>(
  root: N,
  adapter: NodeAdapter<N>,
  options: WalkOptions<N>,
): Generator<void, Reading> {
  const blocks: Block[] = [];
  const containers: Container[] = [{ parent: 0, tag: 'root', hint: '' }];
  const images: PageImage[] = [];
  const json: string[] = [];
  const meta: Record<string, string> = Object.create(null);
  const unread = { frame: 0, canvas: 0, video: 0, 'closed-root': 0, document: 0 };
  const parts: string[] = [];
  let title = '';
  let lang = '';
  let length = 0; // of the text before the current block
  let buffer = ''; // of the current block
  let spans: Span[] = [];
  let soft = false;
  let lastClosed = ''; // tag of the inline element that ended just before
  const marks: Span[] = []; // inline elements that are open
  let tables = 0;
  const slice = options.slice ?? 2000;

  const root0: Context = {
    role: 'paragraph',
    region: 'main',
    container: 0,
    folded: false,
    pre: false,
    table: -1,
    row: -1,
    column: -1,
    head: false,
  };
  let context = root0;

  const here = () => length + buffer.length;

  function flush(nextIsSoft: boolean) {
    const text = buffer.endsWith(' ') ? buffer.slice(0, -1) : buffer;
    buffer = '';
    if (text) {
      const end = length + text.length;
      for (const mark of marks) if (mark.start < end) spans.push({ ...mark, end });
      const block: Block = {
        role: context.role,
        region: context.region,
        container: context.container,
        start: length,
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
      if (spans.length) block.spans = spans.map((span) => (span.end > end ? { ...span, end } : span));
      blocks.push(block);
      parts.push(text);
      length = end + 1;
      soft = nextIsSoft;
    } else if (!nextIsSoft) soft = false;
    spans = [];
    for (const mark of marks) mark.start = length;
  }

  function text(node: N) {
    const raw = adapter.data(node);
    if (context.pre && raw.includes('\n')) {
      // Lines of a preformatted text are blocks of their own; one node then fills several ranges.
      const lines = raw.split('\n');
      for (let i = 0; i < lines.length; i++) {
        append(node, lines[i]!);
        if (i < lines.length - 1) flush(true);
      }
    } else append(node, raw);
  }

  function append(node: N, raw: string) {
    let piece = raw.replace(/[\s\u00a0]+/g, ' ');
    if (piece.startsWith(' ') && (buffer === '' || buffer.endsWith(' '))) piece = piece.slice(1);
    if (!piece) return;
    const start = here();
    buffer += piece;
    lastClosed = '';
    options.onText?.(node, start, start + piece.length);
  }

  function image(node: N) {
    const alt = (adapter.attr(node, 'alt') ?? '').trim();
    const src = adapter.attr(node, 'src') ?? adapter.attr(node, 'data-src') ?? '';
    const width = Number(adapter.attr(node, 'width')) || 0;
    const height = Number(adapter.attr(node, 'height')) || 0;
    const poster =
      /detail|intro|poster|banner|desc|long|content|syllabus|price|kecheng|haibao/i.test(src) &&
      !/icon|logo|avatar|thumb/i.test(src);
    const large = width >= 500 || height >= 400;
    images.push({
      src: src.slice(0, 300),
      alt: alt.slice(0, 300),
      at: here(),
      likelyText:
        context.region !== 'nav' && context.region !== 'footer' && !alt && (large || (poster && !width)),
    });
  }

  /** Enters an element; returns the context of what stands in it, or null when it is passed over. */
  function enter(node: N, tag: string): Context | null {
    if (tag === options.ignore) return null;
    switch (tag) {
      case 'br':
        flush(true);
        return null;
      case 'img':
        image(node);
        return null;
      case 'input': {
        const type = (adapter.attr(node, 'type') ?? 'text').toLowerCase();
        const value = adapter.attr(node, 'value') ?? '';
        if ((type === 'submit' || type === 'button') && value.trim()) {
          flush(false);
          const outer = context;
          context = { ...context, role: 'button' };
          append(node, value);
          flush(false);
          context = outer;
        }
        return null;
      }
      case 'canvas':
      case 'video':
        unread[tag]++;
        return null;
    }
    if (!BLOCK.has(tag) && !tag.includes('-')) return context;
    flush(false);
    const hint = `${adapter.attr(node, 'class') ?? ''} ${adapter.attr(node, 'id') ?? ''}`
      .trim()
      .toLowerCase()
      .slice(0, 80);
    const inner: Context = { ...context };
    inner.container = containers.push({ parent: context.container, tag, hint }) - 1;
    inner.region = regionOf(tag, adapter.attr(node, 'role'), hint, context.region);
    const role = ROLE[tag];
    if (role) inner.role = role;
    else if (/^h[1-6]$/.test(tag)) {
      inner.role = 'heading';
      inner.level = Number(tag[1]);
    }
    if (tag === 'pre') inner.pre = true;
    if (tag === 'table') {
      inner.table = tables++;
      inner.row = -1;
      rows.set(inner.table, -1);
    } else if (tag === 'tr' && inner.table >= 0) {
      inner.row = (rows.get(inner.table) ?? -1) + 1;
      rows.set(inner.table, inner.row);
      columns = -1;
      inner.column = -1;
    } else if ((tag === 'td' || tag === 'th') && inner.table >= 0) {
      inner.column = ++columns;
      inner.head = tag === 'th';
    }
    if (!inner.folded) inner.folded = folds(node, tag, hint);
    return inner;
  }
  const rows = new Map<number, number>();
  let columns = -1;

  function folds(node: N, tag: string, hint: string): boolean {
    if (adapter.attr(node, 'hidden') !== null) return true;
    if (tag === 'details' && adapter.attr(node, 'open') === null) return true;
    const style = adapter.attr(node, 'style');
    if (style && FOLDED_STYLE.test(style)) return true;
    if (!hint) return false;
    const names = hint.split(/\s+/);
    return (
      (names.includes('collapse') && !names.includes('show') && !names.includes('in')) ||
      (names.includes('tab-pane') && !names.includes('active')) ||
      names.includes('modal')
    );
  }

  interface Frame {
    next: N | null;
    after: N | null; // children that follow those of a shadow root
    outer: Context;
    tag: string;
    mark: boolean;
  }
  const stack: Frame[] = [{ next: root, after: null, outer: context, tag: '', mark: false }];
  let visited = 0;

  while (stack.length) {
    const frame = stack[stack.length - 1]!;
    const node = frame.next;
    if (node === null) {
      if (frame.after) {
        frame.next = frame.after;
        frame.after = null;
        continue;
      }
      stack.pop();
      if (frame.mark) {
        const mark = marks.pop()!;
        if (mark.start < here()) spans.push({ ...mark, end: here() });
        lastClosed = frame.tag;
      } else if (context !== frame.outer) flush(false);
      context = frame.outer;
      continue;
    }
    frame.next = stack.length === 1 && frame.tag === '' ? null : adapter.next(node);
    if (++visited % slice === 0) yield;
    const kind = adapter.kind(node);
    if (kind === 3) {
      text(node);
      continue;
    }
    if (kind === 9 || kind === 11) {
      stack.push({ next: adapter.first(node), after: null, outer: context, tag: '#', mark: false });
      continue;
    }
    if (kind !== 1) continue;
    const tag = adapter.name(node);
    if (tag === 'html' && !lang) lang = (adapter.attr(node, 'lang') ?? '').toLowerCase();
    if (tag === 'head') {
      stack.push({ next: adapter.first(node), after: null, outer: context, tag: 'head', mark: false });
      continue;
    }
    if (tag === 'script') {
      if ((adapter.attr(node, 'type') ?? '').toLowerCase().includes('ld+json')) {
        const child = adapter.first(node);
        if (child && adapter.kind(child) === 3) json.push(adapter.data(child));
      }
      continue;
    }
    if (tag === 'title' && frame.tag === 'head') {
      const child = adapter.first(node);
      if (child && adapter.kind(child) === 3 && !title)
        title = adapter.data(child).replace(/\s+/g, ' ').trim();
      continue;
    }
    if (tag === 'meta') {
      const key = adapter.attr(node, 'name') ?? adapter.attr(node, 'property');
      if (key) meta[key.toLowerCase().slice(0, 60)] = (adapter.attr(node, 'content') ?? '').slice(0, 500);
      continue;
    }
    if (SKIP.has(tag)) continue;
    if (tag === 'iframe' || tag === 'frame') {
      const inside = adapter.frame(node);
      if (inside) stack.push({ next: inside, after: null, outer: context, tag: '', mark: false });
      else unread.frame++;
      continue;
    }
    if (MARK[tag]) {
      if (tag === 'a' && lastClosed === 'a' && buffer && !buffer.endsWith(' ')) buffer += ' ';
      const href = tag === 'a' ? adapter.attr(node, 'href') : null;
      const mark: Span = { kind: MARK[tag], start: here(), end: 0 };
      if (href) mark.href = href.slice(0, 500);
      marks.push(mark);
      stack.push({ next: adapter.first(node), after: null, outer: context, tag, mark: true });
      continue;
    }
    const inner = enter(node, tag);
    if (!inner) continue;
    const outer = context;
    context = inner;
    const shadow = adapter.shadow(node);
    const first = adapter.first(node);
    if (!shadow && !first && tag.includes('-')) unread['closed-root']++;
    stack.push({ next: shadow ?? first, after: shadow ? first : null, outer, tag, mark: false });
  }
  flush(false);

  const text0 = parts.join('\n');
  const unreadImages = images.filter((entry) => entry.likelyText).length;
  const missed = unreadImages + unread.frame + unread.canvas + unread['closed-root'];
  const list: Reading['unread'] = [];
  if (unreadImages) list.push({ what: 'image', count: unreadImages });
  for (const [what, count] of Object.entries(unread))
    if (count) list.push({ what: what as keyof typeof unread, count });
  return {
    format: 1,
    url: options.url,
    lang,
    title,
    meta: { ...meta },
    text: text0,
    blocks,
    containers,
    data: json.flatMap(dataFromJson),
    images,
    unread: list,
    // A picture or frame weighs like a paragraph of 120 characters; nothing at all is nothing read.
    coverage: text0.length === 0 ? 0 : Math.round((text0.length / (text0.length + missed * 120)) * 100) / 100,
    source: 'document',
  };
}
