import { parse } from 'parse5';
import type { Reading } from './block';
import { type ParsedNode, parsedAdapter } from './node-adapter';
import { walk } from './walk';

export { readText } from './read-text';

/** Reads the source of an HTML page. `url` is where it came from, or empty. */
export function readHtml(html: string, url = ''): Reading {
  return walk(parse(html) as unknown as ParsedNode, parsedAdapter(), { url });
}
