import type { Block, PageImage, Reading, ReadPicture } from './block';
import { coverageOf, type Missed, unreadList } from './coverage';
import type { PictureText } from './picture';

/**
 * A reading with the text of pictures where they stand on the page. `read` tells for each picture, by its place in
 * `reading.images`, what was read in it; one without text counts as read too. What follows a picture moves on by its text.
 */
export function withPictures(reading: Reading, read: ReadonlyMap<number, PictureText>): Reading {
  const images = reading.images.map(
    (image, index): PageImage => (read.has(index) ? { ...image, likelyText: false, read: true } : image),
  );
  const blocks: Block[] = [];
  const pictures: ReadPicture[] = [];
  const tables = Math.max(-1, ...reading.blocks.map(({ table = -1 }) => table)) + 1;
  let text = '';
  let next = 0;
  const start = () => (text ? text.length + 1 : 0);
  const moves: { from: number; by: number }[] = [];

  /** Takes over the blocks that begin before a place in the page's own text. */
  function upTo(at: number) {
    for (; next < reading.blocks.length && reading.blocks[next]!.start < at; next++) {
      const block = reading.blocks[next]!;
      const by = start() - block.start;
      moves.push({ from: block.start, by });
      blocks.push(moved(block, by, 0));
      text += (text ? '\n' : '') + reading.text.slice(block.start, block.end);
    }
  }
  const inOrder = [...read].sort(([a], [b]) => reading.images[a]!.at - reading.images[b]!.at || a - b);
  for (const [index, picture] of inOrder) {
    upTo(reading.images[index]!.at);
    if (!picture.text) continue;
    const by = start();
    const container = blocks.at(-1)?.container ?? 0;
    for (const block of picture.blocks)
      blocks.push({ ...moved(block, by, tables + pictures.length * 1000), container });
    text += (text ? '\n' : '') + picture.text;
    pictures.push({
      image: index,
      start: by,
      end: text.length,
      ranges: picture.ranges.map((range) => ({ ...range, start: range.start + by, end: range.end + by })),
    });
  }
  upTo(Number.POSITIVE_INFINITY);
  const missed = missedOf(reading);
  return {
    ...reading,
    text,
    blocks,
    images: images.map((image) => ({
      ...image,
      at: Math.min(text.length, image.at + moveAt(moves, image.at)),
    })),
    unread: [...unreadList(missed, images), ...reading.unread.filter(({ what }) => what === 'document')],
    coverage: coverageOf(text.length, missed, images),
    pictures,
  };
}

const moved = (block: Block, by: number, tables: number): Block => ({
  ...block,
  start: block.start + by,
  end: block.end + by,
  ...(block.table !== undefined && { table: block.table + tables }),
  ...(block.spans && {
    spans: block.spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by })),
  }),
});

/** By how much a place of the page's own text moved: as the block that it stands in or behind. */
function moveAt(moves: readonly { from: number; by: number }[], at: number): number {
  let by = 0;
  for (const move of moves) {
    if (move.from > at) break;
    by = move.by;
  }
  return by;
}

function missedOf({ unread }: Reading): Missed {
  const missed: Missed = { frame: 0, canvas: 0, video: 0, 'closed-root': 0 };
  for (const { what, count } of unread) if (what !== 'image' && what !== 'document') missed[what] = count;
  return missed;
}
