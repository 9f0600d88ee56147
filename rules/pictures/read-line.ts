import { mended } from './mend-line';
import type { Models, ReadLetter } from './models';
import { type Box, drawPart, type Pixels, type Planes, planesOf } from './pixels';
import { spaced } from './word-gaps';

/** What a line says. */
export interface LineText {
  text: string;
  /** How sure each character is, on average, 0..1. */
  sure: number;
}

/** A line with its characters as they were read, and the boxes that they were read in, from left to right. */
export interface LetteredLine extends LineText {
  letters: readonly ReadLetter[];
  boxes: readonly Box[];
}

const SCALING = { mean: [127.5, 127.5, 127.5], deviation: [127.5, 127.5, 127.5] } as const;
/** The height that lines are read in. */
export const LINE_HEIGHT = 48;
const STEP = 8;
/** Longer lines are read in parts: no line of a poster is longer. */
const LONGEST = 3200;
const SHORTEST = 16;

/** Reads the stretches of a picture that `boxes` hold, one after the other from left to right, as one line. */
export async function readLine(
  pixels: Pixels,
  boxes: readonly Box[],
  { read, keys }: Models,
): Promise<LetteredLine> {
  const planes = linePlanes(pixels, boxes);
  return { ...textOf(decoded(await read.run(planes), keys, planes), planes), boxes };
}

/** What the network is given of a line. */
export function linePlanes(pixels: Pixels, boxes: readonly Box[]): Planes {
  const widths = boxes.map(({ width, height }) =>
    Math.max(SHORTEST, Math.round((width / height) * LINE_HEIGHT)),
  );
  const total = Math.min(
    LONGEST,
    widths.reduce((sum, width) => sum + width, 0),
  );
  const planes = planesOf(Math.ceil(total / STEP) * STEP, LINE_HEIGHT);
  let left = 0;
  for (const [index, box] of boxes.entries()) {
    const width = Math.min(widths[index]!, total - left);
    if (width > 0) drawPart(pixels, box, planes, { left, width, height: LINE_HEIGHT }, SCALING);
    left += width;
  }
  return planes;
}

/** Characters of a line as its text, with spaces between its words. */
export function textOf(letters: readonly ReadLetter[], planes: Planes): Omit<LetteredLine, 'boxes'> {
  const text = spaced(letters, planes).replace(/\s+/g, ' ').trim();
  const sum = letters.reduce((total, { sure }) => total + sure, 0);
  return { text: mended(text), sure: letters.length ? sum / letters.length : 0, letters };
}

/** The likeliest character of each step; repeats are one, and blanks part them (CTC). */
function decoded(
  { data, shape }: Awaited<ReturnType<Models['read']['run']>>,
  keys: readonly string[],
  planes: Planes,
): ReadLetter[] {
  const [, steps, classes] = shape as [number, number, number];
  const letters: ReadLetter[] = [];
  let before = 0;
  for (let step = 0; step < steps; step++) {
    const at = step * classes;
    let best = 0;
    for (let i = 1; i < classes; i++) if (data[at + i]! > data[at + best]!) best = i;
    if (best !== 0 && best !== before)
      letters.push({
        letter: best <= keys.length ? keys[best - 1]! : ' ',
        sure: data[at + best]!,
        column: Math.floor(((step + 0.5) * planes.shape[3]) / steps),
      });
    before = best;
  }
  return letters;
}
