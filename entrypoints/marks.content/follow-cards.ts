import { watchGrowth } from './watch-growth';

/** Where a mark stands: its right edge and its top, from the card's. */
const INSET = 10;
const ABOVE = 12;
/**
 * Who asks what lies on top has the browser work out all that changed on the page since it was last drawn. While cards
 * come and go it is asked no more often than this.
 */
const COVER_MS = 500;

export interface Follower {
  stop(): void;
}

/**
 * Keeps each mark at the corner of its card, whatever scrolls, grows or moves. Only cards that can be seen are measured
 * and watched, once a frame at most, and only in frames in which something moved.
 */
export function followCards(
  window: Window & typeof globalThis,
  pairs: ReadonlyMap<Element, HTMLElement>,
  moved: () => void,
): Follower {
  const { document } = window;
  const seen = new Set<Element>();
  const life = new AbortController();
  /** Whether the corner of a card could be seen when that was last asked. */
  const onTop = new Map<Element, boolean>();
  let asking: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;

  function place() {
    frame = 0;
    // All is measured before anything is moved: the page is laid out once.
    const places = [...seen].map((card) => {
      const mark = pairs.get(card)!;
      const box = card.getBoundingClientRect();
      const left = box.right - INSET - mark.offsetWidth;
      const top = Math.max(
        box.top - ABOVE,
        box.top > -ABOVE && box.top < ABOVE ? 0 : Number.NEGATIVE_INFINITY,
      );
      if (!onTop.has(card)) onTop.set(card, isOnTop(card, box));
      return { mark, left, top, shown: card.isConnected && onTop.get(card) };
    });
    for (const { mark, left, top, shown } of places) {
      put(mark, 'visibility', shown ? 'visible' : 'hidden');
      put(mark, 'transform', `translate(${Math.round(left)}px, ${Math.round(top)}px)`);
    }
    moved();
  }

  /** Whether the card's corner can be seen: a bar that stands over the page covers its cards, and so their marks. */
  function isOnTop(card: Element, box: DOMRect): boolean {
    const x = Math.min(box.right - INSET - 2, window.innerWidth - 1);
    const y = Math.max(box.top + 2, 0);
    if (box.bottom < 0 || box.top > window.innerHeight || x < 0) return false;
    const there = document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'kejian-overlay');
    return there !== undefined && (card.contains(there) || there.contains(card));
  }

  const soon = () => {
    frame ||= window.requestAnimationFrame(place);
  };
  /** What covers a card is asked anew. */
  const askAgain = () => {
    clearTimeout(asking);
    asking = undefined;
    onTop.clear();
    soon();
  };
  const moving = () => {
    soon();
    asking ??= setTimeout(askAgain, COVER_MS);
  };
  const onSize = new ResizeObserver(moving);
  // What the page grows by moves its cards.
  const growth = watchGrowth(document.documentElement, moving);
  const onView = new IntersectionObserver((entries) => {
    const some = seen.size > 0;
    for (const { target, isIntersecting } of entries) {
      onTop.delete(target);
      if (isIntersecting) {
        seen.add(target);
        onSize.observe(target);
      } else {
        seen.delete(target);
        onSize.unobserve(target);
        pairs.get(target)!.style.visibility = 'hidden';
      }
    }
    if (seen.size > 0 !== some) growth[some ? 'stop' : 'start']();
    soon();
  });
  for (const [card, mark] of pairs) {
    mark.style.visibility = 'hidden';
    onView.observe(card);
  }
  const options = { signal: life.signal, passive: true };
  EventTarget.prototype.addEventListener.call(document, 'scroll', askAgain, { ...options, capture: true });
  EventTarget.prototype.addEventListener.call(window, 'resize', askAgain, options);

  return {
    stop() {
      life.abort();
      clearTimeout(asking);
      onView.disconnect();
      onSize.disconnect();
      growth.stop();
      window.cancelAnimationFrame(frame);
    },
  };
}

/** Writes only what is new: the page is not laid out for the same again. */
function put(mark: HTMLElement, name: 'visibility' | 'transform', value: string) {
  if (mark.style[name] !== value) mark.style[name] = value;
}
