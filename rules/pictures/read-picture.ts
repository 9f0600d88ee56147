import { likelyText } from './likely-text';
import type { Models } from './models';
import type { Box, Pixels } from './pixels';
import { type LetteredLine, type LineText, readLine } from './read-line';
import { secondReading } from './second-reading';
import { textBoxes } from './text-boxes';
import { lettersOf } from './upright-column';
import { withoutWatermarks } from './watermarks';

/** A line of text in a picture. */
export interface PictureLine extends LineText {
  box: Box;
  /** Where it stands in the picture, when `box` tells it as if the picture did not lean. */
  placed?: Box;
  /** Written from top to bottom. */
  upright?: true;
}

/** How far reading a picture has come, 0..1. */
export type Progress = (done: number) => void;

export interface ReadingOptions {
  signal?: AbortSignal;
  progress?: Progress;
}

/** A line that is less sure says nothing. */
const FLOOR = 0.6;
/** A single character is the shape of a logo or an icon more often than a word. */
const SINGLE_FLOOR = 0.85;
/** A box so much higher than wide holds a column. */
const COLUMN = 1.6;
/** Of the time that a picture takes, looking for lines takes so much, and all but reading some a second time. */
const FINDING = 0.35;
const FIRST = 0.9;

/**
 * Reads the lines of text in a picture, in no order. It works through the picture piece by piece and can be stopped
 * between two of them.
 *
 * @throws the signal's reason once it is aborted.
 */
export async function readPicture(
  pixels: Pixels,
  models: Models,
  { signal, progress }: ReadingOptions = {},
): Promise<PictureLine[]> {
  const tiles = Math.max(1, Math.ceil(pixels.height / 800));
  let tile = 0;
  const map = await likelyText(pixels, models.find, () => {
    signal?.throwIfAborted();
    progress?.((FINDING * tile++) / tiles);
  });
  const boxes = textBoxes(map).filter(({ width, height }) => width > 0 && height > 0);
  const lines: (PictureLine & LetteredLine)[] = [];
  for (const [index, box] of boxes.entries()) {
    signal?.throwIfAborted();
    progress?.(FINDING + (FIRST - FINDING) * (index / boxes.length));
    const line = box.height > box.width * COLUMN ? await readColumn(pixels, box, models) : null;
    lines.push(line ?? { ...(await readLine(pixels, [box], models)), box });
  }
  const legible = lines.filter(({ text, sure }) => text && sure >= (text.length > 1 ? FLOOR : SINGLE_FLOOR));
  const read = await secondReading(pixels, withoutWatermarks(pixels, legible), models, (done) => {
    signal?.throwIfAborted();
    progress?.(FIRST + (1 - FIRST) * done);
  });
  progress?.(1);
  return read;
}

/** A high box holds letters below each other, or a line that was turned to the left or right: the surest is meant. */
async function readColumn(pixels: Pixels, box: Box, models: Models) {
  const turned = (quarter: number): Box => ({
    ...box,
    width: box.height,
    height: box.width,
    angle: box.angle + (quarter * Math.PI) / 2,
  });
  const upright: PictureLine & LetteredLine = {
    ...(await readLine(pixels, lettersOf(pixels, box), models)),
    box,
    upright: true,
  };
  if (upright.sure > 0.95) return upright;
  const lines = [upright];
  for (const quarter of [1, -1])
    lines.push({ ...(await readLine(pixels, [turned(quarter)], models)), box, upright: true });
  return lines.reduce((best, line) => (line.sure > best.sure ? line : best));
}
