import type { Net } from './models';
import { drawPart, type Pixels, planesOf } from './pixels';

/** How likely each pixel of a picture belongs to the heart of a line of text. */
export interface LikelyText {
  width: number;
  height: number;
  /** 0..255, row by row. */
  data: Uint8Array;
  /** Pixels of this map to one of the picture. */
  scale: number;
}

/** Values of ImageNet, in the order of the planes that PaddleOCR trained with. */
const SCALING = {
  mean: [0.485 * 255, 0.456 * 255, 0.406 * 255],
  deviation: [0.229 * 255, 0.224 * 255, 0.225 * 255],
} as const;
/** The network halves its picture five times. */
const STEP = 32;
const WIDEST = 960;
/** A narrow picture is a scaled-down one: its letters are too small to tell apart. */
const NARROWEST = 640;
const LARGEST_SCALE = 2;
const TILE = 1024;
/** What a tile sees beyond the part that is taken from it. */
const MARGIN = 112;

const up = (length: number) => Math.ceil(length / STEP) * STEP;

/**
 * Looks for text on the whole of a picture, tile by tile. Of two tiles that overlap each gives what lies nearer to its
 * middle, so that what stands at a seam is found once and whole. `between` is awaited before each tile.
 */
export async function likelyText(
  pixels: Pixels,
  net: Net,
  between: () => Promise<void> | void,
): Promise<LikelyText> {
  const scale = scaleFor(pixels.width);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const map = { width, height, data: new Uint8Array(width * height), scale };
  const tiles = tilesOf(height);
  for (const [index, top] of tiles.entries()) {
    await between();
    const rows = Math.min(TILE, height - top);
    const planes = planesOf(up(width), up(rows));
    const box = {
      x: pixels.width / 2,
      y: ((top + rows / 2) / height) * pixels.height,
      width: pixels.width,
      height: (rows / height) * pixels.height,
      angle: 0,
    };
    drawPart(pixels, box, planes, { left: 0, width, height: rows }, SCALING);
    const { data } = await net.run(planes);
    const from = index === 0 ? 0 : seam(tiles, index);
    const to = index === tiles.length - 1 ? height : seam(tiles, index + 1);
    const stride = planes.shape[3];
    for (let y = from; y < to; y++)
      for (let x = 0; x < width; x++)
        map.data[y * width + x] = Math.round(data[(y - top) * stride + x]! * 255);
  }
  return map;
}

function scaleFor(width: number): number {
  if (width > WIDEST) return WIDEST / width;
  return width < NARROWEST ? Math.min(LARGEST_SCALE, NARROWEST / width) : 1;
}

/** Where tiles begin. The last one ends with the picture. */
function tilesOf(height: number): number[] {
  if (height <= TILE) return [0];
  const count = Math.ceil((height - 2 * MARGIN) / (TILE - 2 * MARGIN));
  const step = (height - TILE) / (count - 1);
  return Array.from({ length: count }, (_, index) => Math.round(index * step));
}

/** The row from which tile `index` is nearer to its middle than the tile before it. */
const seam = (tiles: number[], index: number) => Math.round((tiles[index - 1]! + TILE + tiles[index]!) / 2);
