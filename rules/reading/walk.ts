import { assembleInSteps } from './assemble';
import type { Container, DataItem, Reading, Region } from './block';
import { blockBuilder, type Context, START, within } from './block-builder';
import { holdsBoxes } from './boxed-links';
import { cloaking } from './cloak';
import type { Missed } from './coverage';
import { giveRole, hintOf, isCurrent, isFolded, SKIP, sort } from './elements';
import { isEmptyPage, isHiddenFrame, showsSomething } from './frames';
import { type ItemScope, microdata } from './microdata';
import type { Attributes, NodeAdapter } from './node-adapter';
import { type Open, openRoot } from './open-element';
import { pageHead } from './page-head';
import { type RawImage, rawImage } from './page-images';
import { regionOf } from './regions';
import { tablePlaces } from './table-places';
import { type OpenUnit, type Row, unitKeeper } from './unit-keeper';
import type { WalkOptions } from './walk-options';

export type { ImageSink, TextSink, WalkOptions } from './walk-options';

/** Kinds of node, as `NodeAdapter.kind` gives them. */
const [ELEMENT, TEXT, DOCUMENT, FRAGMENT] = [1, 3, 9, 11];

/** Reads a page in one go. See `walkInSlices`. */
export function walk<N extends object>(root: N, adapter: NodeAdapter<N>, options: WalkOptions<N>): Reading {
  const steps = walkInSlices(root, adapter, { ...options, slice: Number.POSITIVE_INFINITY });
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads a page once, node by node, and yields after each `slice` nodes so that a caller can let the page breathe.
 * Text of scripts, styles and templates is no text of the page; folded text is read and marked. The tree is followed
 * with a stack of its own: no page is too deep.
 */
export function* walkInSlices<N extends object>(
  root: N,
  adapter: NodeAdapter<N>,
  options: WalkOptions<N>,
): Generator<void, Reading> {
  const builder = blockBuilder();
  const head = pageHead();
  const data = microdata();
  const tables = tablePlaces();
  const cloak = cloaking();
  const containers: Container[] = [{ parent: 0, tag: 'root', hint: '' }];
  const regions: Region[] = ['main'];
  const images: RawImage[] = [];
  const missed: Missed = { frame: 0, canvas: 0, video: 0, 'closed-root': 0 };
  const slice = options.slice ?? 2000;
  let context: Context = START;
  let item: DataItem | null = null;
  const { memory } = options;
  const { blocks, headings } = builder;
  const parts = { blocks, headings, containers, regions, images };
  const so = { builder, tables, missed, parts, visited: 0, odd: 0 };
  const keeper = memory ? unitKeeper(memory, so) : null;
  let frames = 0; // documents of frames that are open

  const stack = [openRoot(root, context)];
  function push(
    next: N | null,
    tag: string,
    mark = false,
    scope: ItemScope | null = null,
    after: N | null = null,
    unit: OpenUnit<N> | null = null,
    single = false,
    row: Row<N> | null = null,
  ) {
    const from = builder.here();
    stack.push({ next, after, outer: context, tag, single, mark, from, item, scope, unit, row });
  }

  function write(node: N, raw: string) {
    const range = builder.append(raw);
    if (range) options.onText?.(node, range.start, range.end);
  }

  function text(node: N) {
    if (!context.pre) return write(node, adapter.data(node));
    // Lines of a preformatted text are blocks of their own; one node then fills several ranges.
    adapter
      .data(node)
      .split('\n')
      .forEach((line, i) => {
        if (i > 0) builder.flush(true, context);
        write(node, line);
      });
  }

  const textIn = (node: N): string => {
    const child = adapter.first(node);
    return child !== null && adapter.kind(child) === TEXT ? adapter.data(child) : '';
  };

  /** What a block-level element hands down; it stands on a line of its own. */
  function enterBlock(tag: string, attr: (name: string) => string | null): Context {
    const hint = hintOf(attr('class'), attr('id'));
    const container = containers.push({ parent: context.container, tag, hint }) - 1;
    const inner = within(context, container);
    inner.region = regionOf(tag, attr('role'), hint, context.region);
    regions.push(inner.region);
    giveRole(tag, inner);
    if (tag === 'pre') inner.pre = true;
    tables.place(tag, inner, attr);
    inner.folded ||= isFolded(tag, hint, attr);
    if (tag !== 'body') cloak.enter(inner, attr('style'), hint);
    return inner;
  }

  /** Reads an element that is told by its name alone; false for those that are entered like any other. */
  function isRead(tag: string, node: N, attr: Attributes, parent: Open<N>): boolean {
    if (tag === 'html' && !frames) head.language(attr('lang'));
    if (tag === 'head') push(adapter.first(node), 'head');
    else if (tag === 'script' || tag === 'meta' || (tag === 'title' && parent.tag === 'head')) {
      const content = tag === 'meta' ? '' : textIn(node);
      if ((!frames || tag === 'script') && head.element(tag, attr, content)) so.odd++;
    } else if (tag === 'style' && parent.tag === 'head' && !frames) cloak.sheet(textIn(node));
    else if (SKIP.has(tag)) return true;
    else if (tag === 'br') builder.flush(true, context);
    else if (tag === 'img') image(node, attr);
    else if (tag === 'input') input(node, attr);
    else if (tag === 'canvas' || tag === 'video') missed[tag]++;
    else if (tag === 'iframe' || tag === 'frame') frame(node, attr);
    else {
      if (tag === 'body') keeper?.hidden(cloak.names());
      return false;
    }
    return true;
  }

  function element(node: N, parent: Open<N>) {
    const tag = adapter.name(node);
    const attr = adapter.attrs(node);
    if (tag === options.ignore) return;
    const { block, special, own, hosts, mark } = sort(tag);
    const scope = item || (block && !own) ? data.enter(tag, attr, item, builder.here()) : null;
    if (scope || item) so.odd++;
    if (special && isRead(tag, node, attr, parent)) return;
    const first = adapter.first(node);
    const shadow = hosts ? adapter.shadow(node, first !== null && !own) : null;
    if (shadow !== null) options.onRoot?.(shadow);
    if (mark) {
      const box = tag === 'a' && holdsBoxes(adapter, first);
      if (box) builder.flush(false, context);
      builder.openInline(tag);
      const kind = cloak.hidesInline(attr, context) ? 'cloaked' : mark;
      builder.openMark(kind, tag === 'a' ? attr('href') : null, tag === 'a' && isCurrent(attr));
      push(first, tag, true, scope);
      if (box) context = enterBlock(tag, attr);
    } else if (block) {
      builder.flush(false, context);
      const apart = !scope && !item && !frames;
      if (apart && keeper?.takeOver(node, context)) return;
      const row = apart && keeper ? keeper.row(node, context) : null;
      const unit = apart && keeper && context.table < 0 ? keeper.open(node, context, row !== null) : null;
      if (own && !shadow) {
        if (first === null) missed['closed-root']++;
        memory?.rootless.add(node);
      }
      const inner = enterBlock(tag, attr);
      push(shadow ?? first, tag, false, scope, shadow ? first : null, unit, false, row);
      context = inner;
    } else {
      if (tag === 'span') builder.openInline(tag);
      const hidden = cloak.hidesInline(attr, context);
      if (hidden) builder.openMark('cloaked', null);
      push(shadow ?? first, tag, hidden, scope, shadow ? first : null);
    }
    if (scope?.item) item = scope.item;
  }

  function image(node: N, attr: (name: string) => string | null) {
    const box = containers[context.container]!;
    const hint = `${box.hint} ${containers[box.parent]!.hint}`;
    const raw = rawImage(attr, builder.here(), context.region, hint);
    const index = images.push(raw) - 1;
    options.onImage?.(node, index, raw.src);
  }

  function input(node: N, attr: (name: string) => string | null) {
    const type = (attr('type') ?? 'text').toLowerCase();
    const value = attr('value') ?? '';
    if ((type !== 'submit' && type !== 'button') || !value.trim()) return;
    builder.flush(false, context);
    write(node, value);
    builder.flush(false, { ...context, role: 'button' });
  }

  function frame(node: N, attr: (name: string) => string | null) {
    so.odd++; // its document comes and goes unseen
    if (isHiddenFrame(attr)) return;
    const inside = adapter.frame(node);
    if (inside === null) {
      if (showsSomething(attr)) missed.frame++;
      return;
    }
    options.onRoot?.(inside);
    // A file has no document there: the same page has to be the same containers.
    if (!showsSomething(attr) && isEmptyPage(inside, adapter)) return;
    frames++;
    push(inside, showsSomething(attr) ? '#frame' : '#blank', false, null, null, null, true);
  }

  /** Leaves the element on top of the stack. */
  function leave(open: Open<N>) {
    stack.pop();
    if (open.scope) data.leave(open.scope, builder.here());
    item = open.item;
    if (open.tag === '#frame' || open.tag === '#blank') frames--;
    // A frame with an address and no words: what it shows was not read.
    if (open.tag === '#frame' && builder.here() === open.from) missed.frame++;
    if (open.mark) builder.closeMark();
    if (open.mark || open.tag === 'span') builder.closeInline(open.tag, open.from);
    if (context !== open.outer) builder.flush(false, context);
    context = open.outer;
    if (open.unit) keeper!.close(open.unit);
  }

  while (stack.length) {
    const open = stack[stack.length - 1]!;
    const { row } = open;
    const node = row ? keeper!.along(row, context) : open.next;
    if (node === null) {
      if (open.after !== null && !row) {
        open.next = open.after;
        open.after = null;
      } else leave(open);
      continue;
    }
    if (row) row.next++;
    else open.next = open.single ? null : adapter.next(node);
    if (++so.visited % slice === 0) yield;
    const kind = adapter.kind(node);
    if (kind === TEXT) text(node);
    else if (kind === DOCUMENT || kind === FRAGMENT) push(adapter.first(node), '#');
    else if (kind === ELEMENT) element(node, open);
  }
  builder.flush(false, context);

  const all = yield* builder.text();
  keeper?.finish(all);
  yield;
  return yield* assembleInSteps(options.url, all, head, data.finish(all), parts, missed);
}
