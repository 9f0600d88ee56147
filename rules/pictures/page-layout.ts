import type { PictureLine } from './read-picture';

/** A line of text as it is laid out: an upright rectangle, and the lines that were found in it. */
export interface Piece {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  /** Height of its letters. */
  size: number;
  lines: readonly PictureLine[];
}

/** What stands together: lines one below the other, or rows of cells. */
export type Part =
  | { lines: Piece[] /** Where the longest lines of the column end. */; edge: number }
  | { rows: Piece[][] };

/** Boxes reach into the gap between lines by so much of their height. */
const LOOSE = 0.16;
/** Pieces of one line are no further apart than this, in letters. */
const ONE_LINE = 0.9;
/** Nor are words of a line that was stretched to its column's width. */
const WORDS_APART = 2.5;
/** Two boxes may both hold a comma. */
const OVERLAP = 1.2;
/** A gutter is at least so wide, in letters. */
const GUTTER = 0.6;
/** A line of running text is so many letters long, and a cell of a table is shorter; Latin letters are half as wide. */
const RUNNING = 8;
const RUNNING_LATIN = 13;
/** Lines that stand further apart, in letters, are in no column together. */
const TOGETHER = 2.2;
/** Sizes that differ by so much are two. */
const OTHER_SIZE = 1.2;

const height = ({ top, bottom }: Piece) => bottom - top;
const byTop = (a: Piece, b: Piece) => a.top - b.top || a.left - b.left;
const byLeft = (a: Piece, b: Piece) => a.left - b.left;

/**
 * Puts pieces into the order in which they are read: from the top to the bottom, columns of running text one after the
 * other, and what stands side by side in short pieces row by row.
 */
export function laidOut(pieces: readonly Piece[]): Part[] {
  const bands = bandsOf(pieces).map((band) => oneLine(band, ONE_LINE));
  const parts: Part[] = [];
  const edge = Math.max(...pieces.map(({ right }) => right));
  const below = (lines: Piece[]) => {
    const last = parts.at(-1);
    if (last && 'lines' in last) last.lines.push(...lines);
    else parts.push({ lines, edge });
  };
  const apart = () => parts.push({ lines: [], edge });
  for (let from = 0; from < bands.length; ) {
    const columns = columnsFrom(bands, from);
    if (!columns) {
      below(bands[from]!.sort(byTop));
      from++;
      continue;
    }
    const group = bands.slice(from, columns.to);
    from = columns.to;
    const all = group.flat();
    const left = all.filter((piece) => piece.right <= columns.middle);
    const right = all.filter((piece) => piece.right > columns.middle);
    if (isRunning(left) && isRunning(right)) {
      parts.push(...laidOut(left));
      apart();
      parts.push(...laidOut(right));
      apart();
    } else if (group.filter((band) => band.length > 1).length > 1) parts.push({ rows: group });
    else for (const band of group) below(oneLine(band, WORDS_APART));
  }
  return parts.filter((part) => 'rows' in part || part.lines.length);
}

/** Pieces by the white between them: no line goes through two bands. */
function bandsOf(pieces: readonly Piece[]): Piece[][] {
  const bands: Piece[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const piece of [...pieces].sort(byTop)) {
    const loose = height(piece) * LOOSE;
    if (piece.top + loose >= bottom) bands.push([piece]);
    else bands.at(-1)!.push(piece);
    bottom = Math.max(bottom, piece.bottom - loose);
  }
  return bands;
}

/** Puts pieces together that were found apart in one line. */
function oneLine(band: Piece[], most: number): Piece[] {
  const joined: Piece[] = [];
  for (const piece of [...band].sort(byLeft)) {
    const before = joined.findLast((other) => goesOnFlat(other, piece, most));
    if (!before) {
      joined.push({ ...piece });
      continue;
    }
    const apart = piece.left - before.right > before.size * 0.3 || /[a-z]$/i.test(before.text);
    before.text = besides(before.text, piece.text, apart);
    before.size = Math.max(before.size, piece.size);
    before.right = Math.max(before.right, piece.right);
    before.top = Math.min(before.top, piece.top);
    before.bottom = Math.max(before.bottom, piece.bottom);
    before.lines = [...before.lines, ...piece.lines];
  }
  return joined;
}

/** Two texts beside each other; a comma that both boxes hold is one. */
function besides(before: string, after: string, apart: boolean): string {
  const twice = /^[，。、,.！!]/.test(after) && before.endsWith(after[0]!);
  return `${twice ? before.slice(0, -1) : before}${apart && !twice ? ' ' : ''}${after}`;
}

function goesOnFlat(before: Piece, piece: Piece, most: number): boolean {
  const shared = Math.min(before.bottom, piece.bottom) - Math.max(before.top, piece.top);
  const gap = piece.left - before.right;
  const alike = Math.max(height(before), height(piece)) < 1.35 * Math.min(height(before), height(piece));
  // A word without tall letters, as "a", is found in a lower box.
  const low = /^[a-z,.]{1,3}$/.test(piece.text) || /^[a-z]{1,3}$/.test(before.text);
  return (
    (alike || low) &&
    shared > 0.7 * Math.min(height(before), height(piece)) &&
    gap > -before.size * OVERLAP &&
    gap < before.size * most
  );
}

/** White that goes down through bands: between which edges, and the first band that it does not part. */
interface Gutter {
  left: number;
  right: number;
  to: number;
}

/** The gutter that goes down furthest from band `from` on; words of a stretched line stand apart in that line alone. */
function columnsFrom(bands: Piece[][], from: number): { middle: number; to: number } | null {
  const size = Math.max(...bands[from]!.map((piece) => piece.size));
  let best: Gutter | null = null;
  for (const gap of gapsOf(bands[from]!)) {
    if (gap.right - gap.left < size * GUTTER) continue;
    const gutter = downFrom(bands, from, gap, size);
    const wider = best && gutter.to === best.to && gutter.right - gutter.left > best.right - best.left;
    if (!best || gutter.to > best.to || wider) best = gutter;
  }
  if (!best) return null;
  const middle = (best.left + best.right) / 2;
  return { middle, to: withoutTail(bands, from, best.to, middle) };
}

/** Where columns end: lines below them that stand on one side alone, in letters of another size, are none of theirs. */
function withoutTail(bands: Piece[][], from: number, to: number, middle: number): number {
  const isLeft = (piece: Piece) => piece.right <= middle;
  let end = to;
  for (; end > from + 1; end--) {
    const tail = bands[end - 1]!;
    const left = isLeft(tail[0]!);
    if (tail.some((piece) => isLeft(piece) !== left)) break;
    const sizes = bands
      .slice(from, end - 1)
      .flatMap((band) => band.filter((piece) => isLeft(piece) === left).map(({ size }) => size))
      .sort((a, b) => a - b);
    const usual = sizes[sizes.length >> 1]!;
    if (Math.max(usual, tail[0]!.size) < OTHER_SIZE * Math.min(usual, tail[0]!.size)) break;
  }
  return end;
}

/** How far down a gap of band `from` goes on, and what is left of it there. */
function downFrom(bands: Piece[][], from: number, gap: Omit<Gutter, 'to'>, size: number): Gutter {
  let gutter = gap;
  let to = from + 1;
  for (; to < bands.length; to++) {
    const band = bands[to]!;
    const above = Math.max(...bands[to - 1]!.map(({ bottom }) => bottom));
    if (Math.min(...band.map(({ top }) => top)) - above > size * TOGETHER) break;
    const before = band.filter((piece) => piece.left < gutter.left);
    const left = Math.max(gutter.left, ...before.map(({ right }) => right));
    const behind = band.filter((piece) => piece.left >= left);
    const right = Math.min(gutter.right, ...behind.map((piece) => piece.left));
    if (right - left < size * GUTTER) break;
    gutter = { left, right };
  }
  return { ...gutter, to };
}

/** The white between pieces of a band. */
function gapsOf(band: Piece[]): { left: number; right: number }[] {
  const gaps: { left: number; right: number }[] = [];
  let reached = Number.POSITIVE_INFINITY;
  for (const piece of [...band].sort(byLeft)) {
    if (piece.left > reached) gaps.push({ left: reached, right: piece.left });
    reached = reached === Number.POSITIVE_INFINITY ? piece.right : Math.max(reached, piece.right);
  }
  return gaps;
}

/** Whether pieces are lines of running text, most of their letters in long lines, and enough of them to be a column. */
function isRunning(pieces: readonly Piece[]): boolean {
  const letters = (list: readonly Piece[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  const long = pieces.filter(isLong);
  return long.length >= 2 && letters(long) * 2 >= letters(pieces);
}

const isLong = ({ text, left, right, size }: Piece): boolean =>
  /^[!-~\s]+$/.test(text) ? text.length >= RUNNING_LATIN : (right - left) / size >= RUNNING;
