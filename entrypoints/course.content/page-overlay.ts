import type { Words } from '@/components/wording';
import { createHost, type Host } from './host';
import { mountOverlay, type OverlayCallbacks, type OverlayState } from './overlay';

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

export function pageOverlay(window: Window, css: string, words: Words, actions: Actions): PageOverlay {
  let drawn: { host: Host; view: ReturnType<typeof mountOverlay> } | null = null;
  const initial: OverlayState = { phase: 'idle', shown: null, open: false };
  let state = initial;

  function draw(told: Told, open = state.open) {
    const turned = open !== state.open;
    state = { ...state, ...told, open };
    if (!drawn) {
      const host = createHost(window.document, css);
      const setOpen = (next: boolean) => draw({}, next);
      drawn = { host, view: mountOverlay(host.container, words, { ...actions, setOpen }) };
    }
    drawn.view.update(state);
    if (turned) actions.opened();
  }

  return {
    draw,
    isShown: () => drawn !== null,
    isOpen: () => state.open,
    keep: (now) => drawn?.host.keep(now),
    remove() {
      drawn?.view.destroy();
      drawn?.host.remove();
      drawn = null;
      state = initial;
    },
  };
}
