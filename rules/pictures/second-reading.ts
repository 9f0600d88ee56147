import { isTraditional } from '../matching/traditional-share';
import { linePicture } from './line-picture';
import { mergedLetters } from './merge-letters';
import type { Models } from './models';
import type { Pixels } from './pixels';
import { type LetteredLine, linePlanes, textOf } from './read-line';
import type { PictureLine } from './read-picture';

const HAN = /\p{Script=Han}/u;

/**
 * The lines of a picture in traditional characters, with those that the networks do not know read by the second reader;
 * the same lines of any other. `between` is called before each and told how much was read, 0..1.
 */
export async function secondReading(
  pixels: Pixels,
  lines: readonly (PictureLine & LetteredLine)[],
  { keys, second }: Models,
  between: (done: number) => void,
): Promise<PictureLine[]> {
  if (!second || !isTraditional(lines.map(({ text }) => text).join('\n'))) return [...lines];
  const reader = await second().catch(() => null);
  // What the networks read holds alone.
  if (!reader) return [...lines];
  const known = new Set(keys);
  return lines.map((line, index) => {
    if (!HAN.test(line.text)) return line;
    between(index / lines.length);
    const { picture, before } = linePicture(pixels, line.boxes);
    const read = reader.read(picture).map((letter) => ({ ...letter, column: letter.column - before }));
    const planes = linePlanes(pixels, line.boxes);
    const letters = mergedLetters(line.letters, read, planes.shape[3], (letter) => known.has(letter));
    return { ...line, ...textOf(letters, planes) };
  });
}
