/** Where a mark stands: its right edge and its top, from the card's. */
const INSET = 10;
const ABOVE = 12;

export interface Follower {
  stop(): void;
}

/**
 * Keeps each mark at the corner of its card, whatever scrolls, grows or moves. Only cards that can be seen are measured,
 * once a frame at most, and only in frames in which something moved.
 */
export function followCards(
  window: Window & typeof globalThis,
  pairs: ReadonlyMap<Element, HTMLElement>,
  moved: () => void,
): Follower {
  const { document } = window;
  const seen = new Set<Element>();
  const life = new AbortController();
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
      return { mark, left, top, shown: card.isConnected && isOnTop(card, box) };
    });
    for (const { mark, left, top, shown } of places) {
      mark.style.visibility = shown ? 'visible' : 'hidden';
      mark.style.transform = `translate(${Math.round(left)}px,${Math.round(top)}px)`;
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
  const onView = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) seen.add(target);
      else {
        seen.delete(target);
        pairs.get(target)!.style.visibility = 'hidden';
      }
    }
    soon();
  });
  const onSize = new ResizeObserver(soon);
  for (const [card, mark] of pairs) {
    mark.style.visibility = 'hidden';
    onView.observe(card);
    onSize.observe(card);
  }
  onSize.observe(document.documentElement);
  const options = { signal: life.signal, passive: true };
  EventTarget.prototype.addEventListener.call(document, 'scroll', soon, { ...options, capture: true });
  EventTarget.prototype.addEventListener.call(window, 'resize', soon, options);

  return {
    stop() {
      life.abort();
      onView.disconnect();
      onSize.disconnect();
      window.cancelAnimationFrame(frame);
    },
  };
}
