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
/** A line of running text has so many letters, and a cell of a table has fewer. */
const RUNNING = 9;
/** Lines that stand further apart, in letters, are in no column together. */
const TOGETHER = 2.2;

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
  return (
    alike &&
    shared > 0.7 * Math.min(height(before), height(piece)) &&
    gap > -before.size * OVERLAP &&
    gap < before.size * most
  );
}

/** A gutter that goes down through bands from `from` on: where it stands, and the first band that it does not part. */
function columnsFrom(bands: Piece[][], from: number): { middle: number; to: number } | null {
  const size = Math.max(...bands[from]!.map((piece) => piece.size));
  let gutter = widestGap(bands[from]!);
  if (!gutter || gutter.right - gutter.left < size * GUTTER) return null;
  let to = from + 1;
  for (; to < bands.length; to++) {
    const band = bands[to]!;
    const above = Math.max(...bands[to - 1]!.map(({ bottom }) => bottom));
    if (Math.min(...band.map(({ top }) => top)) - above > size * TOGETHER) break;
    const left = Math.max(
      gutter.left,
      ...band.filter((piece) => piece.left < gutter!.left).map(({ right }) => right),
    );
    const right = Math.min(
      gutter.right,
      ...band.filter((piece) => piece.left >= left).map((piece) => piece.left),
    );
    if (right - left < size * GUTTER) break;
    gutter = { left, right };
  }
  return { middle: (gutter.left + gutter.right) / 2, to };
}

/** The widest white between pieces of a band. */
function widestGap(band: Piece[]): { left: number; right: number } | null {
  let widest: { left: number; right: number } | null = null;
  let reached = Number.POSITIVE_INFINITY;
  for (const piece of [...band].sort(byLeft)) {
    const gap = piece.left - reached;
    if (gap > 0 && (!widest || gap > widest.right - widest.left))
      widest = { left: reached, right: piece.left };
    reached = reached === Number.POSITIVE_INFINITY ? piece.right : Math.max(reached, piece.right);
  }
  return widest;
}

/** Whether pieces are lines of running text, and enough of them to be a column. */
function isRunning(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => (piece.right - piece.left) / piece.size >= RUNNING);
  return long.length >= 2 && long.length * 2 >= pieces.length;
}
