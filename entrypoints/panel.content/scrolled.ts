/** Where everything that scrolls around some words stood, to go back to. */
export interface Scrolled {
  restore(): void;
}

export function scrolledAround(window: Window, inside: Node): Scrolled {
  const { scrollX, scrollY } = window;
  const boxes: { element: Element; top: number; left: number }[] = [];
  for (let at = inside.parentElement; at; at = at.parentElement)
    if (at.scrollTop || at.scrollLeft || at.scrollHeight > at.clientHeight)
      boxes.push({ element: at, top: at.scrollTop, left: at.scrollLeft });
  return {
    restore() {
      for (const { element, top, left } of boxes) element.scrollTo({ top, left, behavior: 'instant' });
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
    },
  };
}
