import { rootOf } from './safe-document';
import { watchSight } from './sight';

export const HOST_NAME = 'kejian-overlay';

/**
 * Important rules of a shadow root win over those of the page, so the page can neither unset, move nor hide the host
 * by its styles. The host itself takes no room and no clicks; only what is drawn inside does.
 */
const HOST_STYLE = `:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;width:0!important;height:0!important;margin:0!important;overflow:visible!important;z-index:2147483646!important}`;

/** Events that stay inside, so that the page's keyboard shortcuts and click handlers do not act on them. */
const KEPT = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'wheel', 'input', 'change', 'focusin', 'focusout'],
  ...['keydown', 'keyup', 'keypress', 'copy', 'cut', 'paste', 'beforeinput'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend'],
];
/** Events that do something; only a person may send them, and only to what they see. */
const ACTIVE = ['click', 'keydown', 'pointerdown', 'mousedown', 'input', 'change', 'submit'];

/** Events with which a press begins. */
const BEGINS = ['pointerdown', 'keydown'];
/** What a person presses. */
const CONTROL = 'button,a,input,select,textarea,summary,label';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

export interface Host {
  container: HTMLElement;
  /** Adds the styles of what is drawn in the container. */
  dress(css: string): void;
  /** Puts the host on the page, when there is something in it to see. */
  attach(): void;
  /** Puts the host back where the page took it away or took it out of the top layer; each time after a longer pause. */
  keep(now: number): void;
  /** Whether it stands on the page. */
  isThere(): boolean;
  remove(): void;
}

/**
 * Makes the one element that the extension adds to a page, as the last child of the root, outside the body that the
 * page lays out.
 */
export function createHost(document: Document): Host {
  const element = Document.prototype.createElement.call(document, HOST_NAME);
  const mode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
  const shadow = element.attachShadow({ mode });
  const style = Document.prototype.createElement.call(document, 'style');
  style.textContent = HOST_STYLE;
  const container = Document.prototype.createElement.call(document, 'div');
  shadow.append(style, container);
  for (const type of KEPT) element.addEventListener(type, (event) => event.stopPropagation());
  for (const type of ACTIVE)
    shadow.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && mayAct(event)) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  const sight = watchSight(element, shadow);
  const control = (event: Event): Element | null => {
    const [at] = event.composedPath();
    return at instanceof Element ? (at.closest(CONTROL) ?? at) : null;
  };
  for (const type of ['pointerover', 'focusin'])
    shadow.addEventListener(type, (event) => {
      const at = control(event);
      if (at) sight.look(at);
    });

  /** Whether what is being pressed was seen when the press began: a click is the end of one. */
  let pressSeen = true;

  /** A press that lands where the page hides the button does nothing, but the next one may: the overlay comes up. */
  function mayAct(event: Event): boolean {
    const at = control(event);
    if (!at || (event instanceof KeyboardEvent && !/^(Enter| )$/.test(event.key))) return true;
    const seen = sight.sees(at) && (pressSeen || BEGINS.includes(event.type));
    if (BEGINS.includes(event.type)) pressSeen = seen;
    else if (event.type === 'click') pressSeen = true;
    if (!seen && element.isConnected) sight.raise();
    return seen;
  }

  let pause = FIRST_PAUSE_MS;
  let notBefore = 0;
  let attached = false;

  function attach() {
    attached = true;
    const root = rootOf(document);
    if (!root) return; // being replaced: `keep` tries again
    Element.prototype.append.call(root, element);
    // The top layer is above what a page does to its root: transparency, clipping, moving, shrinking.
    element.popover = 'manual';
    sight.raise();
  }

  const isUp = () => element.parentNode !== null && element.parentNode === rootOf(document) && sight.isUp();

  return {
    container,
    dress(css) {
      style.textContent = css + HOST_STYLE;
    },
    attach,
    keep(now) {
      if (!attached) return;
      if (isUp()) return;
      if (now < notBefore) return;
      notBefore = now + pause;
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      attach();
    },
    isThere: () => element.isConnected,
    remove: () => Element.prototype.remove.call(element),
  };
}

export const isHost = (node: Node): boolean => node.nodeName.toLowerCase() === HOST_NAME;
