import type { Shape } from './outcome-shapes';

/**
 * Elements made without a framework, for what every watched page carries. A page can put an element of its own in the
 * place of `document.createElement`, so the prototype's own methods are called.
 */
const SVG = 'http://www.w3.org/2000/svg';

type Attributes = Record<string, string>;

/** An element with its attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[K];
  for (const name in attributes) made.setAttribute(name, attributes[name]!);
  made.append(...children);
  return made;
}

/**
 * A style element. Set as its text, the rules count as the extension's own: Firefox holds those that come in as a node
 * to the page's policy, which may allow none.
 */
export function styles(document: Document, css: string): HTMLStyleElement {
  const made = element(document, 'style');
  made.textContent = css;
  return made;
}

/** A button with a label that is heard, not seen, and what it does. */
export function button(
  document: Document,
  attributes: Attributes,
  press: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement {
  const made = element(document, 'button', { type: 'button', ...attributes }, ...children);
  made.addEventListener('click', press);
  return made;
}

/** One of the small drawings; all are decoration, the words beside them say the same. */
export function drawing(document: Document, { solid, ring, line, dashed, cut }: Shape): SVGSVGElement {
  const make = <K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes) => {
    const made = Document.prototype.createElementNS.call(document, SVG, tag) as SVGElementTagNameMap[K];
    for (const name in attributes) made.setAttribute(name, attributes[name]!);
    return made;
  };
  const svg = make('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' });
  if (solid) svg.append(make('path', { d: solid, fill: 'currentColor' }));
  if (ring) svg.append(make('path', { d: ring, ...(dashed && { 'stroke-dasharray': '2.6 2.4' }) }));
  if (line) svg.append(make('path', { d: line, ...(cut && { class: 'cut' }) }));
  return svg;
}
