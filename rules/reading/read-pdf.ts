import type { Block, Reading, Region } from './block';
import { inReadingOrder, joined, type Line, linesOf, type PdfPage, type Segment, wraps } from './pdf-lines';
import { cellsOf, tableRows } from './pdf-tables';

export type { PdfItem, PdfPage } from './pdf-lines';

/** What a PDF says of itself, and as much of it as was read. */
export interface PdfContent {
  title: string;
  lang: string;
  pages: PdfPage[];
  /** Pages in the whole document. */
  total: number;
}

/** A reading of a document, and of how many pages it is made. */
export interface PdfReading extends Reading {
  pages: number;
}

/** Letters larger than those of the text by so much are a heading's. */
const HEADING = 1.16;
const LONGEST_HEADING = 90;
/** Lines of less than this share of the longest on their page. */
const NARROW = 0.45;
const BULLET =
  /^(?:[•·●○◦▪■□◆◇▶►✓✔➢❖*–—-]\s*|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）、.．]\s*)(?=\S)/;

/**
 * Turns the text of a PDF into blocks: lines into paragraphs, large letters into headings, what stands in line below
 * each other into tables; running heads and feet are told once.
 */
export function readPdf({ title, lang, pages, total }: PdfContent): PdfReading {
  const perPage = pages.map((page, index) => inReadingOrder(linesOf(page, index), page));
  const running = runningLines(perPage, pages);
  const lines = perPage.flat();
  const builder = pdfBuilder(bodySize(lines), headingSizes(lines));
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const region = running.get(line);
    if (region === 'again') continue;
    const rows = region ? 0 : tableRows(lines, i);
    if (rows > 1) {
      builder.table(lines.slice(i, i + rows));
      i += rows - 1;
    } else for (const segment of line) builder.line(segment, region ?? 'main');
  }
  const { blocks, text } = builder.finish();
  const scanned = pages.filter((page, index) => page.images > 0 && perPage[index]!.length === 0).length;
  const unread: Reading['unread'] = [];
  if (scanned) unread.push({ what: 'image', count: scanned });
  if (total > pages.length) unread.push({ what: 'document', count: total - pages.length });
  const missed = scanned + total - pages.length;
  return {
    format: 1,
    url: '',
    lang: lang.toLowerCase(),
    title: title.replace(/\s+/g, ' ').trim(),
    meta: {},
    text,
    blocks,
    containers: [{ parent: 0, tag: 'root', hint: '' }],
    data: [],
    images: [],
    unread,
    coverage: text && total ? Math.round(((total - missed) / total) * 100) / 100 : 0,
    // Headings, tables and pages: a document, if one without links.
    source: 'document',
    pages: pages.length,
  };
}

/** The size that most letters have. */
function bodySize(lines: Line[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of lines.flat()) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of letters) if (count > (letters.get(best) ?? 0)) best = size;
  return best;
}

/** Sizes of headings, the largest first. */
function headingSizes(lines: Line[]): number[] {
  const body = bodySize(lines);
  const sizes = new Set<number>();
  for (const { size } of lines.flat()) if (size >= body * HEADING) sizes.add(Math.round(size));
  return [...sizes].sort((a, b) => b - a);
}

/** Lines that stand at the head or foot of several pages: their region, or `again` where they were told before. */
function runningLines(perPage: Line[][], pages: PdfPage[]): Map<Line, Region | 'again'> {
  const told = new Map<Line, Region | 'again'>();
  const seen = new Map<string, Line[]>();
  perPage.forEach((lines, index) => {
    const { height } = pages[index]!;
    for (const line of lines) {
      const y = line[0]!.y;
      const place = y < height * 0.09 ? 'header' : y > height * 0.92 ? 'footer' : null;
      if (!place) continue;
      const words = line
        .map(({ text }) => text)
        .join(' ')
        .replace(/\d+/g, '#');
      const key = `${place} ${words}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
    }
  });
  for (const [key, lines] of seen) {
    if (lines.length < 2) continue;
    const region: Region = key.startsWith('header') ? 'header' : 'footer';
    // A page's number alone says nothing.
    const bare = /^\w+ [\s\p{P}]*(?:第|page)?[\s\p{P}]*#?[\s\p{P}]*(?:页|of #|共 ?# ?页)?[\s\p{P}]*$/iu.test(
      key,
    );
    for (const [index, line] of lines.entries()) told.set(line, index === 0 && !bare ? region : 'again');
  }
  return told;
}

/** A paragraph that may go on in the next line. */
interface Paragraph {
  text: string;
  last: Segment;
  left: number;
  block: Omit<Block, 'start' | 'end'>;
}

function pdfBuilder(body: number, headings: number[]) {
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  let tables = 0;
  let open: Paragraph | null = null;

  function add(text: string, block: Omit<Block, 'start' | 'end'>) {
    if (!text) return;
    blocks.push({ ...block, start: length, end: length + text.length });
    parts.push(text);
    length += text.length + 1;
  }
  function close() {
    if (open) add(open.text, open.block);
    open = null;
  }
  const levelOf = ({ size, text }: Segment) =>
    size >= body * HEADING && text.length <= LONGEST_HEADING
      ? Math.min(headings.indexOf(Math.round(size)) + 1, 6)
      : 0;

  return {
    /** One line, or the part of it that stands in one column. */
    line(segment: Segment, region: Region) {
      const level = levelOf(segment);
      if (open && goesOn(open, segment, level, region)) {
        open.text = joined(open.text, segment.text);
        open.last = segment;
        return;
      }
      close();
      const bullet = !level && BULLET.test(segment.text);
      const role = level ? 'heading' : bullet ? 'item' : 'paragraph';
      open = {
        text: segment.text,
        last: segment,
        left: segment.x,
        block: { role, ...(level && { level }), region, container: 0 },
      };
    },
    table(rows: Line[]) {
      close();
      const table = tables++;
      for (const { text, row, column } of cellsOf(rows))
        add(text, { role: 'cell', region: 'main', container: 0, table, row, column });
    },
    finish() {
      close();
      return { blocks, text: parts.join('\n') };
    },
  };
}

/** Whether a line goes on with the paragraph above it. */
function goesOn(open: Paragraph, next: Segment, level: number, region: Region): boolean {
  const { last, block } = open;
  if ((block.level ?? 0) !== level || block.region !== region || Math.abs(last.size - next.size) > 0.6)
    return false;
  if (!level && BULLET.test(next.text)) return false;
  const turned = next.page !== last.page;
  const below = next.y - last.y;
  if (!turned && (below <= 0 || below > last.size * 2.1)) return false;
  if (turned && /[。！？.!?]$/.test(last.text)) return false;
  // A first line set in.
  if (/[。！？!?；;：:]$/.test(last.text) && next.x > open.left + last.size) return false;
  // In a narrow box nothing tells a full line from a short one.
  if (!level && last.right - last.x < NARROW * last.widest) return false;
  return wraps(last, next);
}
