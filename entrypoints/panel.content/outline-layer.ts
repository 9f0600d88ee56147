import { element } from '@/components/plain-dom';
import type { MarkName, Painter } from './painter';

/** What has boxes in the window. */
export type Outlined = Pick<Range, 'getClientRects'>;

/** Boxes drawn at once; a page with more marked lines than this shows the first of them. */
const MOST = 400;

/**
 * Outlines around marked words, drawn over the page in our own layer for browsers without custom highlights. They
 * follow the page as it scrolls and changes its size, and take no clicks.
 */
export function outlineLayer(window: Window, layer: () => HTMLElement | null): Painter<Outlined> {
  const { document } = window;
  const root = element(document, 'div', { class: 'outlines', 'aria-hidden': 'true' });
  const marked = new Map<MarkName, readonly Outlined[]>();
  let frame = 0;
  let life: AbortController | null = null;

  function draw() {
    frame = 0;
    const host = layer();
    if (!host) return;
    if (root.parentNode !== host) host.append(root);
    const boxes: HTMLElement[] = [];
    for (const [name, ranges] of marked)
      for (const range of ranges)
        for (const { left, top, width, height } of range.getClientRects()) {
          const seen = top < window.innerHeight && top + height > 0 && width > 0;
          if (!seen || boxes.length >= MOST) continue;
          const box = element(document, 'i', { class: `outline ${name}` });
          box.style.cssText = `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
          boxes.push(box);
        }
    root.replaceChildren(...boxes);
  }
  const soon = () => {
    frame ||= window.requestAnimationFrame(draw);
  };

  return {
    paint(name, ranges) {
      marked.set(name, ranges);
      if (!life) {
        life = new AbortController();
        const { signal } = life;
        window.addEventListener('scroll', soon, { capture: true, passive: true, signal });
        window.addEventListener('resize', soon, { passive: true, signal });
      }
      draw();
    },
    clear() {
      life?.abort();
      life = null;
      window.cancelAnimationFrame(frame);
      frame = 0;
      marked.clear();
      root.remove();
    },
  };
}
