/** A piece of text of a PDF page as it is drawn; the origin is the page's upper left corner. */
export interface PdfItem {
  text: string;
  x: number;
  /** The base line. */
  y: number;
  width: number;
  /** Size of the letters. */
  size: number;
}

export interface PdfPage {
  width: number;
  height: number;
  items: PdfItem[];
  /** Pictures on a page that holds no text: as many of them as may be scanned text. */
  images: number;
}

/** Pieces that stand in one line with no wide gap between them. */
export interface Segment {
  text: string;
  x: number;
  end: number;
  y: number;
  size: number;
  page: number;
  /** Where the lines that begin at the same edge end. */
  right: number;
  /** Length of the longest line on its page, or in its column. */
  widest: number;
}

/** Segments on one base line, from left to right. */
export type Line = Segment[];

/** A gap of so many letters' widths parts two columns or two cells; Latin words of a full line stand wider apart. */
const WIDE_GAP = { cjk: 0.9, latin: 1.5 };
/** A gap of so much is a space between words, or between Chinese words that are set apart. */
const WORD_GAP = { cjk: 0.5, latin: 0.18 };
const CJK = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Whether a space belongs between two pieces of text that are drawn one after the other. */
export function needsSpace(before: string, after: string): boolean {
  const last = before.at(-1) ?? ' ';
  const first = after[0] ?? ' ';
  if (/\s/.test(last) || /\s/.test(first)) return false;
  return !CJK.test(last) && !CJK.test(first);
}

/** Two lines as one: a word that was parted by a hyphen is put together again. */
export function joined(before: string, after: string): string {
  if (/[a-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after;
  return needsSpace(before, after) ? `${before} ${after}` : before + after;
}

/**
 * Whether a line may go on in the one below: there was no room left for the next word. One that had room and did not
 * take it was its paragraph's last.
 */
export function wraps(last: Segment, next: Segment): boolean {
  const word = /^[!-~]+|^./u.exec(next.text)![0];
  const width = ((next.end - next.x) / next.text.length) * word.length;
  return last.right - last.end < width + last.size * 1.3;
}

/** The lines of a page, from top to bottom. */
export function linesOf({ items }: PdfPage, page: number): Line[] {
  const drawn = items.filter(({ text, size }) => text.trim() && size > 0);
  drawn.sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  for (const item of drawn) {
    const row = rows.at(-1);
    // Raised and lowered figures stand on the line of their neighbours.
    if (row && Math.abs(item.y - row[0]!.y) < Math.max(item.size, row[0]!.size) * 0.45) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => segmentsOf(row, page));
}

function segmentsOf(row: PdfItem[], page: number): Line {
  const line: Line = [];
  for (const { text: raw, x, y, width, size } of row.sort((a, b) => a.x - b.x)) {
    const last = line.at(-1);
    const text = raw.replace(/\s+/g, ' ');
    const gap = last ? x - last.end : Number.POSITIVE_INFINITY;
    const kind = last && (CJK.test(last.text.at(-1)!) || CJK.test(text[0]!)) ? 'cjk' : 'latin';
    if (!last || gap > size * WIDE_GAP[kind]) {
      line.push({ text: text.trimStart(), x, end: x + width, y, size, page, right: 0, widest: 0 });
      continue;
    }
    // Drawn twice at one place to look bold.
    if (gap < -width * 0.8 && last.text.endsWith(text.trim())) continue;
    const apart = gap > size * WORD_GAP[kind] && !/\s$/.test(last.text) && !/^\s/.test(text);
    last.text += apart ? ` ${text}` : text;
    last.end = Math.max(last.end, x + width);
    last.size = Math.max(last.size, size);
  }
  for (const segment of line) segment.text = segment.text.trim();
  return line.filter(({ text }) => text);
}

/** Tells each segment where the lines end that begin at its own left edge. */
function giveRightEdges(lines: Line[], gutter: number | null, width: number): void {
  const edges = new Map<string, number>();
  const key = ({ x, size }: Segment) =>
    `${Math.round(x / (size / 2))} ${gutter !== null && x >= gutter ? 'right' : 'left'}`;
  for (const segment of lines.flat())
    edges.set(key(segment), Math.max(edges.get(key(segment)) ?? 0, segment.end));
  const widest = new Map<boolean, number>();
  const side = ({ x }: Segment) => gutter !== null && x >= gutter;
  const columns = lines.flat().filter(({ x, end }) => gutter === null || end <= gutter || x >= gutter);
  for (const one of columns) widest.set(side(one), Math.max(widest.get(side(one)) ?? 0, one.end - one.x));
  for (const segment of lines.flat()) {
    segment.right = edges.get(key(segment))!;
    // On a page of short lines alone no line is full.
    segment.widest = Math.max(widest.get(side(segment)) ?? 0, width * (gutter === null ? 0.55 : 0.27));
  }
}

/** So many lines side by side make two columns of running text; fewer may be a table. */
const FEWEST_LINES = 6;

/**
 * The lines of a page in the order of reading. Where most of a page stands in two columns of running text, the left
 * one is read to its end before the right one; what spans both parts them.
 */
export function inReadingOrder(lines: Line[], { width }: PdfPage): Line[] {
  const gutter = gutterOf(lines, width);
  giveRightEdges(lines, gutter, width);
  if (gutter === null) return lines;
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of lines) {
    if (line.some(({ x, end }) => x < gutter && end > gutter)) {
      flush();
      ordered.push(line);
      continue;
    }
    const [before, after] = [line.filter(({ end }) => end <= gutter), line.filter(({ x }) => x >= gutter)];
    if (before.length) left.push(before);
    if (after.length) right.push(after);
  }
  flush();
  return ordered;
}

/** The middle of the white stripe between two columns, if the page is set in two. */
function gutterOf(lines: Line[], width: number): number | null {
  // Cells of a table are short; lines of a column fill it.
  const pairs = lines.filter(
    (line) => line.length === 2 && line.every(({ x, end }) => end - x > width * 0.27),
  );
  if (pairs.length < FEWEST_LINES) return null;
  const from = Math.max(...pairs.map(([left]) => left!.end));
  const to = Math.min(...pairs.map(([, right]) => right!.x));
  return from < to ? (from + to) / 2 : null;
}
