import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { Reading } from '@/rules/reading/block';
import { decodePage } from '@/rules/reading/decode';
import { ARCHIVE, readArchive, readHtml, readText } from '@/rules/reading/read-file';
import { archivedPage } from '@/rules/reading/web-archive';
import { looksLikePicture } from './pictures/decode-picture';
import { looksLikePdf, readPdfFile } from './read-pdf';

const PAGE = new Set(['.html', '.htm']);
const PICTURE = new Set(['.png', '.jpg', '.jpeg', '.webp', '.gif']);
const SAVED = new Set([...PAGE, '.txt']);

/** Whether text on standard input is a page: a doctype, or a tag that only pages have, near its start. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*(<!doctype\s+html|<\?xml|<!--)|<(html|head|body|title|meta|div|p|h[1-6]|table|ul|section|main)[\s>]/i.test(
    text.slice(0, 4096),
  );

/** Orders paths the same on every machine, whatever its locale. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The saved pages that an argument stands for: a file as it is, a folder as all pages below it, sorted. */
export function filesOf(input: string, ocr = false, onOther: (path: string) => void = () => {}): string[] {
  if (input === '-') return ['-'];
  if (!statSync(input).isDirectory()) return [input];
  return readdirSync(input, { withFileTypes: true })
    .sort((a, b) => byName(a.name, b.name))
    .flatMap((entry) => {
      const path = join(input, entry.name);
      if (entry.isDirectory()) return filesOf(path, ocr, onOther);
      const ending = extname(entry.name).toLowerCase();
      const wanted = SAVED.has(ending) || (ocr && PICTURE.has(ending));
      if (!entry.isFile() && !entry.isSymbolicLink()) return [];
      if (!wanted) onOther(path);
      return wanted ? [path] : [];
    });
}

const bytesOf = (input: string) => readFileSync(input === '-' ? 0 : input);

/** Told of each picture that could not be read, and why. */
type Tell = (picture: string, why: string) => void;

/** What reads pictures, loaded only when one is to be read. */
const pictures = () => import('./pictures/read-pictures');

/** Reads one input: a PDF by its text, whatever it is called, and others as saved pages; `ocr`: and the text in pictures. */
export async function readAnyInput(input: string, ocr = false, tell: Tell = () => {}): Promise<Reading> {
  const bytes = bytesOf(input);
  if (looksLikePdf(bytes)) return readPdfFile(bytes);
  if (!looksLikePicture(bytes)) return ocr ? readWithPictures(input, bytes, tell) : readInput(input, bytes);
  if (!ocr) throw new Error('a picture; --ocr reads the text in it');
  return (await pictures()).readingOfPicture(bytes, basename(input));
}

/** A saved page with the text of its pictures. */
async function readWithPictures(input: string, bytes: Uint8Array, tell: Tell): Promise<Reading> {
  const sources: string[] = [];
  const archived = ARCHIVE.test(input) ? archivedPage(bytes) : null;
  const keep = (_node: unknown, index: number, src: string) => {
    sources[index] = src;
  };
  const reading = archived ? readHtml(archived.html, archived.url, keep) : readInput(input, bytes, keep);
  return (await pictures()).withItsPictures(reading, { path: input, sources, archived }, tell);
}

/**
 * Reads one saved page: `.html` as a page, `.mht` as a page with its pictures, `.txt` as visible text, others and
 * standard input by what they look like.
 */
export function readInput(
  input: string,
  bytes: Uint8Array = bytesOf(input),
  onImage?: Parameters<typeof readHtml>[2],
): Reading {
  if (ARCHIVE.test(input)) {
    const reading = readArchive(bytes);
    if (!reading) throw new Error('no page is found in this archive');
    return reading;
  }
  const text = decodePage(bytes);
  const ending = input === '-' ? '' : extname(input).toLowerCase();
  const known = SAVED.has(ending);
  if (!known && text.slice(0, 4096).includes('\0')) throw new Error('neither a page nor text');
  return (known ? PAGE.has(ending) : looksLikeHtml(text)) ? readHtml(text, '', onImage) : readText(text);
}
