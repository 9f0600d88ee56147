import type { Block, Container, Region } from './block';
import type { SectionHeading, SectionRegion } from './section-headings';

/** A page after the walk: what the regions are settled from. */
export interface Walked {
  blocks: Block[];
  containers: Container[];
  /** Region of each container as its names told it. */
  regions: Region[];
  /** Blocks that may head what belongs elsewhere, in their order. */
  headings: SectionHeading[];
  text: string;
}

/** No entry of a menu is so long. */
const PROSE = 120;
/** So much of a page's text is its main part, whatever its box is called. */
const MOST_OF_PAGE = 0.5;
const DEMOTABLE = new Set<Region>(['nav', 'aside', 'related', 'review', 'footer', 'form']);
/**
 * Mends regions once the whole page is known. A box that is called a sidebar and holds most of the page is its main
 * part; what stands below "related courses" belongs to other courses, whatever its box is called.
 */
export function* settleRegions(page: Walked): Generator<void> {
  promoteMain(page);
  markQuotedPeople(page);
  yield;
  yield* markSections(page, 'related');
  yield* markSections(page, 'review');
}

/** What is quoted over a caption is said by whom the caption names, not by the seller. */
function markQuotedPeople({ blocks }: Walked): void {
  for (let i = 1; i < blocks.length; i++) {
    const [quote, caption] = [blocks[i - 1]!, blocks[i]!];
    if (quote.role !== 'quote' || caption.role !== 'caption' || quote.region !== 'main') continue;
    quote.region = 'review';
    caption.region = 'review';
  }
}

/** Outermost container of a container's region, by which boxes are weighed. */
function regionRoots({ containers, regions }: Walked): Int32Array {
  const roots = new Int32Array(containers.length);
  for (let i = 1; i < containers.length; i++) {
    const { parent } = containers[i]!;
    roots[i] = regions[i] === regions[parent] ? roots[parent]! : i;
  }
  return roots;
}

function promoteMain(page: Walked): void {
  const { blocks, containers, regions, text } = page;
  const roots = regionRoots(page);
  const held = new Map<number, { length: number; count: number; prose: number; heading: boolean }>();
  let headings = 0;
  for (const block of blocks) {
    if (block.level === 1 && block.role === 'heading') headings++;
    if (!DEMOTABLE.has(block.region)) continue;
    const root = roots[block.container]!;
    const entry = held.get(root) ?? { length: 0, count: 0, prose: 0, heading: false };
    entry.length += block.end - block.start;
    entry.count++;
    if (!block.folded && block.end - block.start >= PROSE) entry.prose += block.end - block.start;
    entry.heading ||= block.level === 1 && block.role === 'heading';
    held.set(root, entry);
  }
  for (const [root, { length, count, prose, heading }] of held) {
    const region = regions[root]!;
    const onlyHeading = heading && headings === 1 && region !== 'nav' && region !== 'footer' && length > 200;
    // A long menu is still a menu: its entries are short.
    const spoken = (region !== 'nav' && region !== 'footer') || length / count > 40;
    const most = spoken && length > 200 && length > text.length * MOST_OF_PAGE;
    // A box of prose is no menu: builders call the courses of a page its menu, as cooks do.
    const told = region === 'nav' && length > 200 && prose > length / 2;
    if (!onlyHeading && !most && !told) continue;
    const outer = regions[containers[root]!.parent]!;
    for (const block of blocks)
      if (block.region === region && roots[block.container] === root)
        block.region = DEMOTABLE.has(outer) ? 'main' : outer;
  }
}

/** Gives the blocks below a heading of this kind their region, as far as the heading reaches. */
function* markSections(
  { blocks, containers, headings, text }: Walked,
  region: SectionRegion,
): Generator<void> {
  let lastOf: Int32Array | null = null;
  for (const { block: index, heads } of headings) {
    const block = blocks[index]!;
    if (heads !== region || block.region === 'nav' || block.region === 'footer' || index === 0) continue;
    lastOf ??= lastBlocks(blocks, containers);
    const last = reach(blocks, containers, lastOf, index);
    // A page that is mostly this is about it.
    if (last <= index || blocks[last]!.end - block.start > text.length * MOST_OF_PAGE) continue;
    for (let i = index; i <= last; i++) {
      const inside = blocks[i]!;
      if (inside.region !== 'nav' && inside.region !== 'footer') inside.region = region;
    }
    yield;
  }
}

/** Index of the last block below each container. */
function lastBlocks(blocks: Block[], containers: Container[]): Int32Array {
  const last = new Int32Array(containers.length).fill(-1);
  blocks.forEach((block, index) => {
    last[block.container] = index;
  });
  for (let i = containers.length - 1; i > 0; i--) {
    const parent = containers[i]!.parent;
    if (last[i]! > last[parent]!) last[parent] = last[i]!;
  }
  return last;
}

/**
 * The last block that a heading heads: the end of the nearest box around it that holds more than the heading, or the
 * block before the next heading of its rank.
 */
function reach(blocks: Block[], containers: Container[], lastOf: Int32Array, index: number): number {
  const block = blocks[index]!;
  let box = block.container;
  while (box !== 0 && lastOf[box]! <= index) box = containers[box]!.parent;
  const end = lastOf[box]!;
  if (block.role !== 'heading') return end;
  for (let i = index + 1; i <= end; i++) {
    const next = blocks[i]!;
    if (next.role === 'heading' && (next.level ?? 6) <= (block.level ?? 6)) return i - 1;
  }
  return end;
}
