/** What the Tab key goes to. */
const STOPS = 'a[href],button,input,select,textarea,summary,[tabindex]';

const isStop = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.matches(':disabled') && element.getClientRects().length > 0;

/** What a control is known by when it is drawn anew. */
const nameOf = (element: Element): string =>
  [
    element.tagName,
    element.id,
    element.getAttribute('href'),
    element.getAttribute('aria-label') ?? element.textContent,
  ].join('\n');

interface Held {
  element: HTMLElement;
  name: string;
  /** The controls before it, in the order of the page. */
  before: HTMLElement[];
  /** It could not be pressed for a while, as when it is at work: browsers take the focus off it. */
  off: boolean;
}

/**
 * What a person presses may go away by it: a question is added, a form is sent, a place is left. The browser then lets
 * the focus fall to the page's top, where keys such as Escape reach nobody and a screen reader starts from the
 * beginning. Here it goes to the same control if that was drawn anew, else to what now follows the control before it;
 * and back to a control that could not be pressed for a while.
 * Only a focus that fell is caught; what a person or a form took elsewhere stays there. Gives what ends it.
 */
export function keepFocus(within: HTMLElement): () => void {
  const { ownerDocument: document } = within;
  let held: Held | null = null;

  const stops = () => [...within.querySelectorAll<HTMLElement>(STOPS)];

  function hold({ target }: Event) {
    const element = target as HTMLElement;
    const every = stops();
    const at = every.findIndex((one) => one === element || follows(one, element));
    held = { element, name: nameOf(element), before: every.slice(0, at < 0 ? every.length : at), off: false };
  }

  /** A control that is still there was left; one that is taken away says so too, in some browsers, before it goes. */
  function leave({ target }: Event) {
    queueMicrotask(() => {
      if (held?.element === target && held.element.isConnected && !held.element.matches(':disabled'))
        held = null;
    });
  }

  function hasFallen(): boolean {
    const root = within.getRootNode() as Document | ShadowRoot;
    const outside = document.activeElement;
    const inside = root === document ? null : root.activeElement;
    return !inside && (!outside || outside === document.body);
  }

  function settle() {
    if (!held || !within.isConnected) return;
    if (held.element.isConnected) {
      const { element, off } = held;
      held.off = element.matches(':disabled');
      if (off && !held.off && hasFallen()) element.focus({ preventScroll: true });
      return;
    }
    const now = stops().filter(isStop);
    // What comes instead is still on its way.
    if (now.length === 0) return;
    const { name, before } = held;
    held = null;
    if (!hasFallen()) return;
    const again = now.filter((one) => nameOf(one) === name);
    const last = before.findLast((one) => now.includes(one));
    const next = again.length === 1 ? again[0] : now[last ? now.indexOf(last) + 1 : 0];
    (next ?? last)?.focus({ preventScroll: true });
  }

  const watch = new MutationObserver(settle);
  watch.observe(within, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  within.addEventListener('focusin', hold);
  within.addEventListener('focusout', leave);
  return () => {
    watch.disconnect();
    within.removeEventListener('focusin', hold);
    within.removeEventListener('focusout', leave);
  };
}

const follows = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
