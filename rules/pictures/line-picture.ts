import type { LinePicture } from './models';
import { type Box, drawPart, type Pixels, planesOf } from './pixels';
import { LINE_HEIGHT } from './read-line';

const AS_IT_IS = { mean: [0, 0, 0], deviation: [1, 1, 1] } as const;
/** A box holds letters closely, and large ones not quite: so much of its height is added on each side. */
const MORE = 0.16;
/** White around it. */
const MARGIN = 12;
/** Shares of the shades that are taken for noise at either end. */
const NOISE = 0.02;

/** A line as dark letters on white, and how many of its columns stand before the first one of `boxes`. */
export function linePicture(pixels: Pixels, boxes: readonly Box[]): { picture: LinePicture; before: number } {
  const around = boxes.length === 1 ? Math.round(MORE * LINE_HEIGHT) : 0;
  const height = LINE_HEIGHT + 2 * around;
  const widths = boxes.map(
    (box) => Math.max(1, Math.round((box.width / box.height) * LINE_HEIGHT)) + 2 * around,
  );
  const planes = planesOf(
    widths.reduce((sum, width) => sum + width, 0),
    height,
  );
  let left = 0;
  for (const [index, box] of boxes.entries()) {
    const width = widths[index]!;
    const more = (2 * around * box.height) / LINE_HEIGHT;
    const part = { ...box, width: box.width + more, height: box.height + more };
    drawPart(pixels, part, planes, { left, width, height }, AS_IT_IS);
    left += width;
  }
  return { picture: framed(inked(greyOf(planes.data)), left, height), before: around + MARGIN };
}

/** Shades of planes of blue, green and red. */
function greyOf(planes: Float32Array): Float32Array {
  const size = planes.length / 3;
  return Float32Array.from(
    { length: size },
    (_, at) => planes[at]! * 0.11 + planes[size + at]! * 0.59 + planes[2 * size + at]! * 0.3,
  );
}

/** From 0, the ink, to 255, the ground: which is what most of a line is. */
function inked(grey: Float32Array): Uint8Array {
  const sorted = Float32Array.from(grey).sort();
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]!;
  const [low, middle, high] = [at(NOISE), at(0.5), at(1 - NOISE)];
  const onDark = middle - low < high - middle;
  return Uint8Array.from(grey, (shade) => {
    const light = Math.min(1, Math.max(0, (shade - low) / Math.max(1, high - low)));
    return Math.round(255 * (onDark ? 1 - light : light));
  });
}

function framed(data: Uint8Array, width: number, height: number): LinePicture {
  const whole = { width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  const picture = { ...whole, data: new Uint8Array(whole.width * whole.height).fill(255) };
  for (let row = 0; row < height; row++)
    picture.data.set(data.subarray(row * width, (row + 1) * width), (row + MARGIN) * whole.width + MARGIN);
  return picture;
}
