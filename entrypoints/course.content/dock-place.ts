import type { Place } from '@/entrypoints/background/protocol';

export type Corner = Place['corner'];

/** The width that a chip and its closing button take, and the height of both. */
const WIDTH = 170;
const HEIGHT = 40;
export const INSET = 16;
/** Above the bars that pages keep along their lower edge. */
const RAISED = [INSET, 76, 140, 204];

/** Where the chip stands when nobody moved it, the usual place first. */
const CANDIDATES: Place[] = [
  ...RAISED.map((y): Place => ({ corner: 'bottom-end', x: INSET, y })),
  ...RAISED.map((y): Place => ({ corner: 'bottom-start', x: INSET, y })),
  { corner: 'top-end', x: INSET, y: INSET },
  { corner: 'top-start', x: INSET, y: INSET },
];

const CONTROL = 'button,input,select,textarea,[role=button],[onclick],iframe';

/** How much it matters to leave an element uncovered. */
function weight(window: Window, element: Element): number {
  const control = element.closest(CONTROL) !== null;
  const link = element.closest('a[href]') !== null;
  // What moves with the window is under the chip for as long as the page is open.
  let fixed = false;
  for (let at: Element | null = element; at && !fixed; at = at.parentElement)
    fixed = /fixed|sticky/.test(window.getComputedStyle(at).position);
  return (control ? 3 : link ? 2 : 0) + (fixed ? 2 : 0);
}

/** Where is asked what lies under a chip; a round button shows itself only near its middle. */
const ACROSS = [0.03, 0.2, 0.35, 0.5, 0.65, 0.8, 0.97];
const DOWN = [0.05, 0.5, 1];

/** How much of the page's controls a chip at this place would cover. */
function covered(window: Window, { corner, x, y }: Place): number {
  const { document, innerWidth, innerHeight } = window;
  const left = corner.endsWith('end') ? innerWidth - x - WIDTH : x;
  const top = corner.startsWith('bottom') ? innerHeight - y - HEIGHT : y;
  let most = 0;
  for (const across of ACROSS)
    for (const down of DOWN) {
      const found = Document.prototype.elementFromPoint.call(
        document,
        left + across * WIDTH,
        top + down * HEIGHT,
      );
      if (found) most = Math.max(most, weight(window, found));
    }
  return most;
}

/** The usual corner, or another where it would cover a button, a link or a form and the other would not. */
export function freePlace(window: Window): Place {
  let best = CANDIDATES[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const place of CANDIDATES) {
    const found = covered(window, place);
    if (found < least) {
      least = found;
      best = place;
    }
    if (least === 0) break;
  }
  return best;
}

/** The nearest corner to a box that was dragged, and how far from it: the window may be resized later. */
export function placeOf(window: Window, box: DOMRect): Place {
  const { innerWidth, innerHeight } = window;
  const right = innerWidth - box.right;
  const bottom = innerHeight - box.bottom;
  const end = right < box.left;
  const low = bottom < box.top;
  const within = (inset: number, room: number) => Math.round(Math.max(4, Math.min(inset, room - 48)));
  return {
    corner: `${low ? 'bottom' : 'top'}-${end ? 'end' : 'start'}`,
    x: within(end ? right : box.left, innerWidth),
    y: within(low ? bottom : box.top, innerHeight),
  };
}

const ROUND: Corner[] = ['bottom-end', 'bottom-start', 'top-start', 'top-end'];

/** The next corner round the window: the way of moving without dragging. */
export const nextCorner = (place: Place): Place => ({
  ...place,
  corner: ROUND[(ROUND.indexOf(place.corner) + 1) % ROUND.length]!,
  x: INSET,
  y: INSET,
});

export function applyPlace(dock: HTMLElement, { corner, x, y, width, height }: Place): void {
  dock.dataset.corner = corner;
  const set = (name: string, length?: number) =>
    length === undefined ? dock.style.removeProperty(name) : dock.style.setProperty(name, `${length}px`);
  set('--x', x);
  set('--y', y);
  set('--w', width);
  set('--h', height);
}
