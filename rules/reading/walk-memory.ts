import type { Container, Region } from './block';
import type { BlockBuilder, Context } from './block-builder';
import type { Missed } from './coverage';
import type { RawImage } from './page-images';
import type { SectionHeading } from './section-headings';
import type { Touched } from './touched';

/**
 * What a walk leaves behind, so that the next one of the same page need not visit what has not changed. Everything is
 * as the walk found it, before regions were settled.
 */
export interface WalkMemory<N extends object> {
  /** What changed since the last walk; null when that is not known. */
  touched: Touched<N> | null;
  /** Nodes that the last walk visited. */
  visited: number;
  /** Number of the walk that is under way or was the last; it is on every unit that holds. */
  turn: number;
  unitOf: WeakMap<N, Unit>;
  /** The unit of each container, or null where none was kept. */
  units: (Unit | null)[];
  parts: Parts;
  text: string;
  /** What the style sheets of the page's head hid. */
  hidden: string;
  /** Elements with names of a page's own that had no shadow root: they can be given one and nobody is told. */
  rootless: Set<N>;
}

/** What a walk collects. */
export interface Parts {
  blocks: BlockBuilder['blocks'];
  headings: SectionHeading[];
  containers: Container[];
  regions: Region[];
  images: RawImage[];
}

/** A block-level element with all below it: which stretch of each list came of it. */
export interface Unit {
  turn: number;
  /** Where each list stood when the element was entered and when it was left. */
  from: Place;
  to: Place;
  /** What was handed down to it. */
  outer: Context;
  /** Inline elements that were open around it. */
  marks: string;
  missed: Missed | null;
  /** Nothing in it hangs on more of the page than what was handed down. */
  plain: boolean;
}

/** How far a walk is, in each of the lists that it fills. */
export interface Place {
  text: number;
  block: number;
  container: number;
  image: number;
  table: number;
}

export function walkMemory<N extends object>(): WalkMemory<N> {
  return {
    touched: null,
    visited: 0,
    turn: 0,
    unitOf: new WeakMap(),
    units: [],
    parts: { blocks: [], headings: [], containers: [], regions: [], images: [] },
    text: '',
    hidden: '',
    rootless: new Set(),
  };
}

/** Whether what is handed down is the same; the number of the container around may differ. */
const sameContext = (a: Context, b: Context): boolean =>
  a.role === b.role &&
  a.level === b.level &&
  a.region === b.region &&
  a.folded === b.folded &&
  a.cloaked === b.cloaked &&
  a.ground === b.ground &&
  a.pre === b.pre &&
  a.table === b.table;

/** The unit that the last walk kept of an element. */
export function lastUnit<N extends object>(memory: WalkMemory<N>, node: N): Unit | null {
  const unit = memory.unitOf.get(node);
  return unit?.turn === memory.turn - 1 ? unit : null;
}

/** The unit of an element if the last walk's result still holds for it, as far as what is handed down to it goes. */
export function heldUnit<N extends object>(
  memory: WalkMemory<N>,
  node: N,
  context: Context,
  marks: string,
): Unit | null {
  const unit = lastUnit(memory, node);
  if (!unit?.plain || unit.marks !== marks) return null;
  return sameContext(unit.outer, context) ? unit : null;
}

/** A part of what the last walk collected: units with all below them, and what stands between them. */
export type Stretch = Pick<Unit, 'from' | 'to'>;

/**
 * Takes a stretch over from the last walk: every entry is moved to where it stands now. `here` is how far the walk is;
 * `outer` what is handed down to the stretch now.
 */
export function takeOver<N extends object>(
  memory: WalkMemory<N>,
  stretch: Stretch,
  here: Place,
  outer: Context,
  into: Parts & { units: (Unit | null)[] },
): void {
  // Both are moved along below.
  const from = { ...stretch.from };
  const to = { ...stretch.to };
  const by: Place = {
    text: here.text - from.text,
    block: here.block - from.block,
    container: here.container - from.container,
    image: here.image - from.image,
    table: here.table - from.table,
  };
  const { blocks, headings, containers, regions, images } = memory.parts;
  const inside = (container: number) =>
    container < from.container ? outer.container : container + by.container;
  for (let i = from.container; i < to.container; i++) {
    const container = containers[i]!;
    container.parent = inside(container.parent);
    into.containers.push(container);
    into.regions.push(regions[i]!);
  }
  for (let i = from.block; i < to.block; i++) {
    const block = blocks[i]!;
    block.region = regions[block.container]!;
    block.container = inside(block.container);
    block.start += by.text;
    block.end += by.text;
    if (block.table !== undefined) block.table += by.table;
    if (block.spans && by.text)
      for (const span of block.spans) {
        span.start += by.text;
        span.end += by.text;
      }
    into.blocks.push(block);
  }
  for (let i = firstFrom(headings, from.block); i < headings.length; i++) {
    const { block, heads } = headings[i]!;
    if (block >= to.block) break;
    into.headings.push({ block: block + by.block, heads });
  }
  for (let i = from.image; i < to.image; i++) {
    const image = images[i]!;
    image.at += by.text;
    into.images.push(image);
  }
  for (let i = from.container; i < to.container; i++) {
    const inner = memory.units[i]!;
    into.units.push(inner);
    if (!inner) continue;
    inner.turn = memory.turn;
    move(inner.from, by);
    move(inner.to, by);
  }
}

/** Place of the first of these headings that is this block or stands behind it. */
function firstFrom(headings: readonly SectionHeading[], block: number): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (headings[middle]!.block < block) low = middle + 1;
    else high = middle;
  }
  return low;
}

function move(place: Place, by: Place): void {
  place.text += by.text;
  place.block += by.block;
  place.container += by.container;
  place.image += by.image;
  place.table += by.table;
}
