import type { Box, Pixels } from './pixels';
import type { PictureLine } from './read-picture';

/** The same words, leaning, so often: a pattern over the picture; fewer where they lean more than a stamp does. */
const REPEATED = 3;
const LEANING = (6 * Math.PI) / 180;
const STEEPLY_REPEATED = 2;
const STEEPLY = (20 * Math.PI) / 180;
/** Faint letters are misread: words of one length are the same if so many of their letters are. */
const SAME = 0.6;
/** What differs from its ground by so few shades of 255 is not meant to be read. */
const FAINT = 26;

/** Lines without those of a watermark: words that lean and are there again and again, or that are hardly to be seen. */
export function withoutWatermarks<T extends PictureLine>(pixels: Pixels, lines: readonly T[]): T[] {
  const leaning = lines.filter(({ box }) => Math.abs(box.angle) > LEANING);
  const isPattern = (line: PictureLine) => {
    const alike = leaning.filter(({ text }) => isAlike(text, line.text)).length;
    return alike >= (Math.abs(line.box.angle) > STEEPLY ? STEEPLY_REPEATED : REPEATED);
  };
  return lines.filter((line) => !isPattern(line) && contrast(pixels, line.box) >= FAINT);
}

function isAlike(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  return [...one].filter((letter, index) => letter === other[index]).length >= one.length * SAME;
}

/** Shades between the darkest and the lightest tenth of what a box holds. */
function contrast({ width: columns, height: rows, data }: Pixels, box: Box): number {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const shades: number[] = [];
  const step = Math.max(1, Math.floor(box.height / 32));
  for (let v = -box.height / 2; v < box.height / 2; v += step)
    for (let u = -box.width / 2; u < box.width / 2; u += step) {
      const x = Math.min(columns - 1, Math.max(0, Math.floor(box.x + u * cos - v * sin)));
      const y = Math.min(rows - 1, Math.max(0, Math.floor(box.y + u * sin + v * cos)));
      const at = (y * columns + x) * 4;
      shades.push(data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11);
    }
  shades.sort((a, b) => a - b);
  return shades[Math.floor(shades.length * 0.95)]! - shades[Math.floor(shades.length * 0.05)]!;
}
