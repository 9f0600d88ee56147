/**
 * Whether a person can see what they press. The page cannot reach into the overlay, but it can lay something over it that
 * lets clicks through, so that they land on a button nobody sees. Nothing below the top layer can cover the host, and
 * nothing there can make it transparent; what is to be looked at is the rest of the top layer.
 */
export interface Sight {
  /** Whether this element, inside the host, is on top and not seen through. */
  sees(target: Element): boolean;
  /** Whether the host is in the top layer, where nothing that a page does to its root reaches. */
  isUp(): boolean;
  /** Brings the host before whatever the page has put over it. */
  raise(): void;
  /** To be called when the pointer or the focus comes to an element that may be pressed. */
  look(target: Element): void;
}

const OTHERS = ':popover-open, :modal, :fullscreen';
/** Events by which something comes to the top of the top layer. */
const COMES_UP = ['beforetoggle', 'toggle', 'fullscreenchange'];
/** A cover with more parts than this is not measured part by part. */
const MOST_PARTS = 2000;
/** The least that browsers take between two looks. */
const LOOK_MS = 100;

interface SeenEntry extends IntersectionObserverEntry {
  /** Chromium alone: painted with nothing before it and no effect that hides it. */
  isVisible?: boolean;
}

export function watchSight(host: HTMLElement, shadow: ShadowRoot): Sight {
  const document = host.ownerDocument;
  // Every browser that the extension is offered for has one; without it the host is an ordinary fixed element.
  const hasTopLayer = 'showPopover' in host;
  const isUp = () => !hasTopLayer || host.matches(':popover-open');
  /** What was in the top layer when the host came up, and has not come up since. */
  let beneath = new WeakSet<Element>();
  let looked: { at: Element; visible: boolean | null } | null = null;

  const others = (): Element[] =>
    [...Document.prototype.querySelectorAll.call(document, OTHERS)].filter((one) => one !== host);
  for (const type of COMES_UP)
    EventTarget.prototype.addEventListener.call(
      document,
      type,
      ({ target }) => target instanceof Element && beneath.delete(target),
      { capture: true },
    );

  const told = (entries: SeenEntry[]) => {
    const entry = entries.at(-1);
    if (entry && looked?.at === entry.target) looked.visible = entry.isVisible ?? null;
  };
  const observer = new IntersectionObserver(told, {
    trackVisibility: true,
    delay: LOOK_MS,
  } as IntersectionObserverInit);

  return {
    sees(target) {
      if (!hasTopLayer) return true;
      if (document.visibilityState !== 'visible' || !isUp()) return false;
      const box = target.getBoundingClientRect();
      if (box.width === 0 || box.height === 0 || isInTransition(document)) return false;
      if (looked?.at === target && looked.visible === false) return false;
      return !others().some((one) => !beneath.has(one) && covers(one, box));
    },
    isUp,
    raise() {
      if (!hasTopLayer) return;
      const { activeElement } = shadow;
      if (isUp()) host.hidePopover();
      host.showPopover();
      beneath = new WeakSet(others());
      if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
    },
    look(target) {
      if (looked?.at === target) return;
      observer.disconnect();
      looked = { at: target, visible: null };
      observer.observe(target);
    },
  };
}

const meets = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether an element of the top layer lies over a box, with its parts and what it dims the page with. */
function covers(one: Element, box: DOMRect): boolean {
  const { backgroundColor, backgroundImage, backdropFilter } = getComputedStyle(one, '::backdrop');
  const dims = !/^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  if (dims || backgroundImage !== 'none' || (backdropFilter && backdropFilter !== 'none')) return true;
  if (meets(one.getBoundingClientRect(), box)) return true;
  const parts = one.getElementsByTagName('*');
  if (parts.length > MOST_PARTS) return true;
  return [...parts].some((part) => part.shadowRoot !== null || meets(part.getBoundingClientRect(), box));
}

/** While a page passes from one view to the next, a picture of it stands before everything. */
const isInTransition = (document: Document): boolean =>
  Document.prototype.getAnimations
    .call(document)
    .some(
      ({ effect }) =>
        effect instanceof KeyframeEffect && effect.pseudoElement?.startsWith('::view-transition'),
    );
