import type { PdfItem, PdfPage } from './pdf-lines';
import type { PdfContent } from './read-pdf';

/** As much of pdf.js as is used here, so that the browser and the command share what they make of it. */
export interface PdfDocument {
  numPages: number;
  getPage(number: number): Promise<PdfPageSource>;
  getMetadata(): Promise<{ info: object }>;
}
export interface PdfPageSource {
  getViewport(options: { scale: number }): { width: number; height: number; transform: number[] };
  getTextContent(): Promise<{ items: object[]; lang?: string | null }>;
  getOperatorList(): Promise<{ fnArray: number[] }>;
  cleanup(): unknown;
}

/** A longer document is read as far as this; the rest is named as unread. */
export const MOST_PAGES = 200;
/** A larger file is not opened. */
export const MOST_BYTES = 64 * 1024 * 1024;
/** Text beyond this is no syllabus and no contract. */
const MOST_LETTERS = 3_000_000;
/** The letters of a scan's own stamp, and no more. */
const HARDLY_ANY = 8;
/** pdf.js's numbers for drawing a picture: a mask, one of a file, one inline. */
const PICTURES = new Set([83, 85, 86]);
/** Titles that a writing program puts in by itself. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel)\b.*|untitled|无标题|未命名|文档\d*|document\d*|.*\.(?:docx?|pptx?|wps|indd|html?))$/i;

/** The text of a PDF, page by page. */
export async function pdfContent(pdf: PdfDocument): Promise<PdfContent> {
  const pages: PdfPage[] = [];
  let lang = '';
  let letters = 0;
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES) && letters < MOST_LETTERS; number++) {
    const source = await pdf.getPage(number);
    const content = await source.getTextContent();
    lang ||= content.lang ?? '';
    const { width, height, transform } = source.getViewport({ scale: 1 });
    const items = content.items.flatMap((item) => pdfItem(item, transform) ?? []);
    const count = items.reduce((sum, { text }) => sum + text.trim().length, 0);
    letters += count;
    const images = count > HARDLY_ANY ? 0 : await pictures(source);
    // A stamp on a scanned page is not what the page says.
    pages.push({ width, height, items: images ? [] : items, images });
    source.cleanup();
  }
  return { title: await titleOf(pdf), lang, pages, total: pdf.numPages };
}

/** Many writers of PDF name a letter by the radical that looks like it: 页 as ⻚, 人 as ⼈. */
const RADICALS = /[\u2e80-\u2fdf]/g;
const LOOKALIKES = new Map(
  '⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻑長⻓长⻔门⻘青⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟'
    .match(/../gu)!
    .map((pair) => [pair[0]!, pair[1]!]),
);
const plain = (radical: string) => LOOKALIKES.get(radical) ?? radical.normalize('NFKC');

/** A piece of text with its place counted from the upper left corner; null for marked content and upright lines. */
function pdfItem(item: object, [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[]): PdfItem | null {
  const { str, transform: place, width } = item as { str?: unknown; transform?: number[]; width?: number };
  if (typeof str !== 'string' || !place || width === undefined) return null;
  const [ix = 0, iy = 0, sx = 0, sy = 0, tx = 0, ty = 0] = place;
  // What runs up the margin is no line of the text.
  if (Math.abs(a * ix + c * iy) < Math.abs(b * ix + d * iy)) return null;
  return {
    text: str.replace(RADICALS, plain),
    x: a * tx + c * ty + e,
    y: b * tx + d * ty + f,
    width,
    size: Math.hypot(sx, sy),
  };
}

async function pictures(source: PdfPageSource): Promise<number> {
  const { fnArray } = await source.getOperatorList();
  return fnArray.filter((name) => PICTURES.has(name)).length;
}

async function titleOf(pdf: PdfDocument): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return NO_TITLE.test(title) ? '' : title;
}

/** Why a PDF could not be read. */
export type PdfFailure = 'encrypted' | 'damaged' | 'too-large';

/** What an error of pdf.js means for a person. */
export function pdfFailure(error: unknown): PdfFailure {
  const name = typeof error === 'object' && error && 'name' in error ? String(error.name) : '';
  return name === 'PasswordException' ? 'encrypted' : 'damaged';
}
