import { tabOfPane } from './tab-of-pane';

/** The closed part of a page that holds some words, by what a person sees of it. */
export interface FoldedPart {
  /** Null where nothing that is seen can be told to open it. */
  name: string | null;
  /** What to press, or else the words themselves. */
  range: Range;
}

const LONGEST_NAME = 24;

/**
 * Where words that are not drawn are to be found. Opening the part would change the page, and a page may act on it; so
 * a person is told what to open. Null for words that are drawn.
 */
export function foldedPart(document: Document, range: Range): FoldedPart | null {
  const { startContainer } = range;
  const inside = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  if (range.getClientRects().length > 0 && inside && isDrawn(inside)) return null;
  for (let at: Element | null = inside; at; at = at.parentElement) {
    const opener = openerOf(document, at);
    const name = opener && nameOf(opener);
    if (opener && name) return { name, range: around(document, opener) };
  }
  return { name: null, range };
}

/** What opens an element: the summary of a closed `details`, the tab or button that a page ties to it. */
function openerOf(document: Document, element: Element): Element | null {
  const summary =
    element instanceof HTMLDetailsElement && !element.open ? element.querySelector('summary') : null;
  if (summary) return summary;
  if (isDrawn(element)) return null;
  const { id } = element;
  const controls =
    id &&
    `[aria-controls~="${CSS.escape(id)}"],[href="#${CSS.escape(id)}"],[data-target="#${CSS.escape(id)}"]`;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const tied = [
    controls ? Document.prototype.querySelector.call(document, controls) : null,
    ...labels.map((label) => Document.prototype.getElementById.call(document, label)),
    // Without a tie: the tab at its place in the row, or what stands right before it, as accordions are written.
    tabOfPane(element, isDrawn),
    element.previousElementSibling,
  ];
  return (
    tied.find((one): one is Element => one instanceof Element && isDrawn(one) && nameOf(one) !== '') ?? null
  );
}

/** What a closed `details` holds has boxes, but is not drawn; nor is what a part without height cuts off. */
const isDrawn = (element: Element) =>
  element.getClientRects().length > 0 && element.checkVisibility() && !isCutOff(element);

function isCutOff(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.clientHeight <= 1 && at.scrollHeight > 1 && /hidden|clip/.test(getComputedStyle(at).overflowY))
      return true;
  return false;
}

function nameOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…` : text;
}

function around(document: Document, element: Element): Range {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(element);
  return range;
}
