import type { Words } from '@/components/wording';
import { createHost, type Host } from './host';
import { mountOverlay, type OverlayCallbacks, type OverlayState } from './overlay';
import { ask } from './send';

type Actions = Omit<OverlayCallbacks, 'setOpen'> & {
  /** The panel was opened or closed. */
  opened: () => void;
};
type Told = Partial<Pick<OverlayState, 'phase' | 'shown' | 'error' | 'stored'>>;

/** The overlay of one page. Until there is something to show, the page holds nothing of it. */
export interface PageOverlay {
  /** Draws what is told, on top of what was told before; `open` opens or closes the panel. */
  draw(told: Told, open?: boolean): void;
  isShown(): boolean;
  isOpen(): boolean;
  /** Puts the overlay back where the page took it away. */
  keep(now: number): void;
  remove(): void;
}

export function pageOverlay(window: Window, words: Words, actions: Actions): PageOverlay {
  let host: Host | null = null;
  let view: ReturnType<typeof mountOverlay> | null = null;
  let css: string | null = null;
  const initial: OverlayState = { phase: 'idle', shown: null, open: false };
  let state = initial;

  function draw(told: Told, open = state.open) {
    const turned = open !== state.open;
    state = { ...state, ...told, open };
    if (view) view.update(state);
    else if (!host) void mount();
    if (turned) actions.opened();
  }

  /** The styles come first: nothing is drawn without them, and what is drawn takes the focus where it was asked for. */
  async function mount() {
    const mine = createHost(window.document);
    host = mine;
    const answer = css === null ? await ask('overlay-styles', {}) : null;
    if (host !== mine) return;
    if (answer?.ok) css = answer.css;
    if (css === null) return remove();
    mine.dress(css);
    view = mountOverlay(mine.container, words, { ...actions, setOpen: (next) => draw({}, next) });
    view.update(state);
    mine.attach();
  }

  function remove() {
    view?.destroy();
    host?.remove();
    view = host = null;
    state = initial;
  }

  return {
    draw,
    isShown: () => host !== null,
    isOpen: () => state.open,
    keep: (now) => host?.keep(now),
    remove,
  };
}
