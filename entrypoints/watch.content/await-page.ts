import { isPrerendering, listen, readyStateOf } from '@/entrypoints/course.content/safe-document';

/** A page that goes on loading for so long after its words are all there is looked at as if it had loaded. */
const LOAD_LIMIT_MS = 3000;
const LOOK_MS = 100;

/**
 * Calls once, when a page has loaded and was really opened. Looks now and then: a listener could be taken away by
 * `document.open()`.
 */
export function awaitPage(document: Document, come: () => void): void {
  let sinceParsed = 0;
  function look() {
    const state = readyStateOf(document);
    if (state === 'complete' || sinceParsed >= LOAD_LIMIT_MS) return come();
    sinceParsed = state === 'loading' ? 0 : sinceParsed + LOOK_MS;
    setTimeout(look, LOOK_MS);
  }
  // Nothing at all before a prerendered page is really opened.
  if (isPrerendering(document)) listen(document, 'prerenderingchange', look, { once: true });
  else look();
}
