import { listen } from '@/entrypoints/course.content/safe-document';
import type { MarkedWords } from './page-marks';

/** As much of the highlight registry as newer browsers have beyond the published types. */
interface PointedRegistry {
  highlightsFromPoint?(x: number, y: number): { ranges: readonly AbstractRange[] }[];
}

export interface Pointing {
  /** The pointer rests on marked words, or on none. */
  rest(words: MarkedWords | null): void;
  /** Marked words were clicked. */
  click(words: MarkedWords): void;
}

/** Tells which marked words a person points at, until `signal` ends. The page gets its clicks all the same. */
export function watchPointing(
  window: Window & typeof globalThis,
  signal: AbortSignal,
  marked: () => readonly MarkedWords[],
  told: Pointing,
): void {
  let frame = 0;
  let last: MarkedWords | null = null;
  const at = ({ clientX, clientY }: MouseEvent) => wordsAt(window, clientX, clientY, marked());
  const moved = (event: Event) => {
    if (frame) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      const now = at(event as MouseEvent);
      if (now === last) return;
      last = now;
      told.rest(now);
    });
  };
  const { document } = window;
  listen(document, 'mousemove', moved, { passive: true, signal });
  listen(
    document,
    'click',
    (event) => {
      if (!event.isTrusted) return;
      const found = at(event as MouseEvent);
      if (found) told.click(found);
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => window.cancelAnimationFrame(frame));
}

/** The most serious of the marked words at a point of the window. */
export function wordsAt(
  window: Window & typeof globalThis,
  x: number,
  y: number,
  marked: readonly MarkedWords[],
): MarkedWords | null {
  const registry = window.CSS?.highlights as (HighlightRegistry & PointedRegistry) | undefined;
  const found = registry?.highlightsFromPoint
    ? byHighlight(registry.highlightsFromPoint(x, y), marked)
    : byCaret(window.document, x, y, marked);
  return found.sort((a, b) => b.finding.severity - a.finding.severity)[0] ?? null;
}

function byHighlight(
  hits: { ranges: readonly AbstractRange[] }[],
  marked: readonly MarkedWords[],
): MarkedWords[] {
  const ranges = new Set(hits.flatMap((hit) => [...hit.ranges]));
  return marked.filter(({ range }) => ranges.has(range));
}

function byCaret(document: Document, x: number, y: number, marked: readonly MarkedWords[]): MarkedWords[] {
  const place = caretAt(document, x, y);
  if (!place) return [];
  return marked.filter(({ range }) => {
    try {
      if (!range.isPointInRange(place.node, place.offset)) return false;
    } catch {
      return false; // in another tree
    }
    // A caret is found beside the words too, as in the margin of their line.
    return [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
    );
  });
}

function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const { caretPositionFromPoint, caretRangeFromPoint } = Document.prototype;
  if (caretPositionFromPoint) {
    const found = caretPositionFromPoint.call(document, x, y);
    return found && { node: found.offsetNode, offset: found.offset };
  }
  const range = caretRangeFromPoint?.call(document, x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}
