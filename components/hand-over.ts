import { element } from './plain-dom';

/** How long the browser may take to fetch what it was handed. */
const FETCHED_MS = 60_000;

/** Hands a text to the browser as a file, which asks where to or puts it with the downloads. */
export function handOver(document: Document, name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  element(document, 'a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_MS);
}
