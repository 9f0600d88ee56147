import { element } from './plain-dom';

/** How long the browser may take to fetch what it was handed. */
const FETCHED_MS = 60_000;

/**
 * Hands a file to the browser as a file, which asks where to or puts it with the downloads. In parts where it may be
 * longer than one string can be.
 */
export function handOver(
  document: Document,
  name: string,
  type: string,
  content: BlobPart | BlobPart[],
): void {
  const url = URL.createObjectURL(new Blob([content].flat(), { type }));
  element(document, 'a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), FETCHED_MS);
}
