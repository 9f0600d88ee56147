import { parse } from 'parse5';
import type { Reading } from './block';
import { type ParsedNode, parsedAdapter } from './node-adapter';
import { type ImageSink, walk } from './walk';
import { archivedPage } from './web-archive';

export { readText } from './read-text';

/** Names that browsers give to pages saved as one file. */
export const ARCHIVE = /\.mht(ml)?$/i;

/** Reads the page in a web archive; null where there is none in it. */
export function readArchive(bytes: Uint8Array): Reading | null {
  const page = archivedPage(bytes);
  return page && readHtml(page.html, page.url);
}

/** Reads the source of an HTML page. `url` is where it came from, or empty. */
export function readHtml(html: string, url = '', onImage?: ImageSink<ParsedNode>): Reading {
  return walk(parse(html) as unknown as ParsedNode, parsedAdapter(), { url, onImage });
}
