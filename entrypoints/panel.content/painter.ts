import { MARKS } from '@/entrypoints/background/protocol';
import { outlineLayer } from './outline-layer';

export type MarkName = keyof typeof MARKS;

/** Marks ranges of a page without touching its nodes. */
export interface Painter<Marked = Range> {
  /** Draws these ranges by this name, in the place of those before. */
  paint(name: MarkName, ranges: readonly Marked[]): void;
  clear(): void;
}

/** By the CSS Custom Highlight API where the browser has it, as outlines drawn over the page in our layer elsewhere. */
export function painterFor(window: Window & typeof globalThis, layer: () => HTMLElement | null): Painter {
  const able = window.CSS?.highlights && typeof Highlight !== 'undefined';
  return able ? highlightPainter(window) : outlineLayer(window, layer);
}

function highlightPainter(window: Window & typeof globalThis): Painter {
  const { highlights } = window.CSS;
  return {
    paint(name, ranges) {
      const own = ranges.filter((range) => range.startContainer.ownerDocument === window.document);
      if (!own.length) {
        highlights.delete(MARKS[name]);
        return;
      }
      const highlight = new Highlight(...own);
      highlight.priority = Object.keys(MARKS).indexOf(name);
      highlights.set(MARKS[name], highlight);
    },
    clear() {
      for (const name of Object.values(MARKS)) highlights.delete(name);
    },
  };
}
