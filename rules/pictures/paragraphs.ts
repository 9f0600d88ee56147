import { joined } from '../reading/pdf-lines';
import type { Part, Piece } from './page-layout';
import type { PictureLine } from './read-picture';

/** A stretch of text that belongs together, and the lines that it was made of with their places in it. */
export interface Paragraph {
  text: string;
  size: number;
  lines: { line: PictureLine; start: number; end: number }[];
  /** Place in a table. */
  cell?: { table: number; row: number; column: number };
}

/** Lines of one paragraph stand no further apart than this, from top to top in letters, ... */
const PITCH = 2.2;
/** ... and no further than those before them. */
const SAME_PITCH = 1.12;
/** Lines that stand so close are of one box, which may be narrower than the picture's text. */
const TIGHT = 1.75;
/** Sizes that differ by less are one. */
const ONE_SIZE = 1.22;
/** A line's own sign that something new begins. */
const BULLET = /^(?:[•·●○◦■□◆◇▶►✓✔➢※*]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．](?!\d))/;
const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;
const ENDED = /[。！？!?；;：:]$/;
/** A line that ends so many letters before the others had room for more. */
const ROOM = 1.6;
/** A line of Latin letters that begins as a sentence does goes on in one close above it that had really no room. */
const BEGINS = /^[A-Z\d$€£](?=[!-~]*(?:\s|$))/;
const NO_ROOM = 0.6;
/** One that begins with a small letter goes on, even where boxes are not quite as high. */
const SMALL = /^[a-z]{2}/;
const NEARLY_ONE_SIZE = 1.4;

/** From so many lines that go on it is told how far lines of this picture stand apart. */
const ENOUGH = 4;
/** Lines that stand so much further apart are of one text only if the first really had no room. */
const LOOSE = 1.15;
const HARDLY_ROOM = 0.5;

/** The paragraphs and cells of a picture. */
export function paragraphsOf(parts: readonly Part[]): Paragraph[] {
  const read = (loose: number) => {
    const steps: number[] = [];
    let table = 0;
    const paragraphs = parts.flatMap((part) =>
      'rows' in part ? cells(part.rows, table++) : textOf(part.lines, part.edge, loose, steps),
    );
    return { paragraphs, steps: steps.sort((a, b) => a - b) };
  };
  const { paragraphs, steps } = read(Number.POSITIVE_INFINITY);
  return steps.length < ENOUGH ? paragraphs : read(steps[steps.length >> 1]! * LOOSE).paragraphs;
}

function cells(rows: Piece[][], table: number): Paragraph[] {
  const head = rows.reduce((most, row) => (row.length > most.length ? row : most));
  const columnOf = (piece: Piece) => {
    const middles = head.map(({ left, right }) =>
      Math.min(Math.abs(left - piece.left), Math.abs((left + right - piece.left - piece.right) / 2)),
    );
    return middles.indexOf(Math.min(...middles));
  };
  return rows.flatMap((row, index) =>
    [...row]
      .sort((a, b) => a.left - b.left)
      .map((piece, at) => ({
        ...alone(piece),
        cell: { table, row: index, column: row.length === head.length ? at : columnOf(piece) },
      })),
  );
}

function alone({ text, size, lines }: Piece): Paragraph {
  const paragraph: Paragraph = { text: '', size, lines: [] };
  append(paragraph, text, lines);
  return paragraph;
}

function append(paragraph: Paragraph, text: string, lines: readonly PictureLine[]): void {
  const before = paragraph.text;
  paragraph.text = before ? joined(before, text) : text;
  const start = paragraph.text.length - text.length;
  let cursor = start;
  for (const line of lines) {
    // A comma that two lines held was told once.
    const words = paragraph.text.includes(line.text, cursor) ? line.text : line.text.replace(EDGES, '');
    const at = paragraph.text.indexOf(words, cursor);
    if (at < 0 || !words) continue;
    cursor = at + words.length;
    paragraph.lines.push({ line, start: at, end: cursor });
  }
}

/**
 * Lines below each other as paragraphs. `loose`: from how many letters on lines stand far apart, from top to top;
 * `steps` is told how far those do that go on.
 */
function textOf(lines: readonly Piece[], edge: number, loose: number, steps: number[]): Paragraph[] {
  const own = Math.max(...lines.map(({ right }) => right));
  const paragraphs: Paragraph[] = [];
  let last: Piece | null = null;
  let pitch = Number.POSITIVE_INFINITY;
  for (const piece of lines) {
    const down = last ? piece.top - last.top : Number.POSITIVE_INFINITY;
    const tight = down < piece.size * TIGHT;
    const begins = BEGINS.test(piece.text) && paragraphs.at(-1)?.lines.length === 1;
    const far = begins && (!last || down > Math.min(last.size, piece.size) * TIGHT);
    const step = last ? (2 * down) / (last.size + piece.size) : 0;
    const most = step > loose ? HARDLY_ROOM : null;
    if (
      last &&
      !far &&
      down <= pitch * SAME_PITCH &&
      goesOn(last, piece, tight && !begins ? own : edge, most)
    ) {
      append(paragraphs.at(-1)!, piece.text, piece.lines);
      steps.push(step);
      pitch = down;
    } else {
      paragraphs.push(alone(piece));
      pitch = piece.size * PITCH;
    }
    last = piece;
  }
  return paragraphs;
}

/**
 * Whether a line had no room for the beginning of the next, which stands below it, is as large and begins as it does;
 * where `hardly` tells how many letters are room enough, for those.
 */
function goesOn(last: Piece, next: Piece, edge: number, hardly: number | null): boolean {
  const large = Math.max(last.size, next.size) / Math.min(last.size, next.size);
  const few = Math.min(last.text.length, next.text.length) < 3;
  const most = few ? 1.6 : SMALL.test(next.text) ? NEARLY_ONE_SIZE : ONE_SIZE;
  if (large > most || next.top <= last.top || BULLET.test(next.text)) return false;
  const { size } = last;
  const flush = Math.abs(last.left - next.left) < size * 0.8;
  // The first line of a Chinese paragraph is set in by two letters.
  const setIn = last.left > next.left && last.left - next.left < size * 2.6;
  const centred = Math.abs(last.left + last.right - next.left - next.right) / 2 < size * 0.8;
  if (!flush && !setIn && !centred) return false;
  if (ENDED.test(last.text) && last.right < edge - size * 2) return false;
  const latin = /^[!-~]+/.exec(next.text)?.[0];
  if (hardly !== null && !latin) return edge - last.right < size * hardly;
  const letter = (next.right - next.left) / next.text.length;
  const room = BEGINS.test(next.text) && /[a-z!-~]$/.test(last.text) ? NO_ROOM : ROOM;
  return edge - last.right < (latin?.length ?? 1) * letter + size * room;
}
