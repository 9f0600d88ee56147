import { chipText, type OverlayChip, overlayChip } from '@/components/overlay-chip';
import { overlayNote } from '@/components/overlay-note';
import { element } from '@/components/plain-dom';
import type { Evidence } from '@/rules/source-range';
import { createHost, type Host } from './host';
import { adopt } from './messages';
import { chipState, type OverlayState } from './overlay-state';
import { bringPanel, type PanelPage, type PanelSession } from './panel-link';
import { ask } from './send';

type Told = Partial<Pick<OverlayState, 'phase' | 'shown' | 'error' | 'stored'>>;

/** The overlay of one page. Until there is something to show, the page holds nothing of it. */
export interface PageOverlay {
  /** Draws what is told, on top of what was told before; `open` opens or closes the panel. */
  draw(told: Told, open?: boolean): void;
  isShown(): boolean;
  /** A layer over the page for marks, apart from chip and panel; null when the overlay cannot be put on the page. */
  layer(): Promise<HTMLElement | null>;
  /** Shows words on the page; false when they are gone. */
  reveal(evidence: Evidence): Promise<boolean>;
  /** Puts the overlay back where the page took it away. */
  keep(now: number): void;
  remove(): void;
}

type Page = Omit<PanelPage, 'acts'> & {
  acts: Omit<PanelPage['acts'], 'close'> & { hide: () => void };
};

/** Texts that are told when the extension, and with it the browser's catalogue, is gone. */
const LAST = ['updated', 'updatedWhy', 'reload', 'panelFailed', 'close'] as const;

/** What stands in the host: a place for the panel, a note, the chip. */
interface Dock {
  layer: HTMLElement;
  chip: OverlayChip;
  slot: HTMLElement;
  note: ReturnType<typeof overlayNote>;
  status: HTMLElement;
}

export function pageOverlay(page: Page): PageOverlay {
  const { window, words, acts } = page;
  const { document } = window;
  const { say } = words;
  const initial: OverlayState = { phase: 'idle', shown: null, open: false };
  let state = initial;
  let host: Host | null = null;
  let dock: Dock | null = null;
  let css: string | null = null;
  let panel: PanelSession | null = null;
  let bringing: Promise<PanelSession | null> | null = null;

  function bring(): Promise<PanelSession | null> {
    bringing ??= bringPanel().then((script) => {
      bringing = null;
      panel ??= script?.({ ...page, acts: { ...acts, close } }) ?? null;
      return panel;
    });
    return bringing;
  }

  function draw(told: Told, open = state.open) {
    state = { ...state, ...told, open };
    if (dock) show(dock);
    else if (!host) void mount();
  }

  /** The person closed the panel: the focus goes back to where it came from. */
  function close() {
    draw({}, false);
    dock?.chip.button.focus({ preventScroll: true });
  }

  function show({ chip, slot, note, status }: Dock) {
    const told = chipState(state);
    const orphaned = state.phase === 'updated' && !panel;
    const waiting = state.open && !panel && !orphaned;
    chip.element.hidden = !told;
    if (told) chip.draw(told, state.open, waiting);
    status.textContent = state.phase === 'done' && told ? `${say('finished')} ${chipText(told, words)}` : '';
    // Without an extension there is nobody left to bring the panel.
    if (orphaned && state.open) note.tell(say('updatedWhy'), { text: say('reload'), act: acts.reload });
    else note.clear();
    panel?.draw(slot, state);
    if (waiting)
      void bring().then((came) => {
        if (!dock || !state.open) return;
        if (came) return show(dock);
        draw({}, false);
        if (state.phase !== 'updated') note.tell(say('panelFailed'));
      });
  }

  function build(container: HTMLElement): Dock {
    const chip = overlayChip(document, words, {
      toggle: () => (state.open ? close() : draw({}, true)),
      hide: acts.hide,
    });
    const slot = element(document, 'div', { class: 'slot' });
    const note = overlayNote(document, words);
    const status = element(document, 'p', { class: 'vh', role: 'status' });
    const aside = element(
      document,
      'aside',
      { class: 'k dock', lang: words.tag, dir: 'ltr', 'aria-label': say('name') },
      status,
      slot,
      note.element,
      chip.element,
    );
    aside.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      if (note.isTold()) note.clear();
      else if (state.open) close();
      else acts.hide();
    });
    const layer = element(document, 'div');
    container.replaceChildren(layer, aside);
    for (const key of LAST) say(key);
    return { layer, chip, slot, note, status };
  }

  /** The styles come first: nothing is drawn without them, and what is drawn takes the focus where it was asked for. */
  async function mount() {
    const mine = createHost(document);
    host = mine;
    const answer = css === null ? await ask('overlay-styles', {}) : null;
    if (host !== mine) return;
    if (answer?.ok) {
      css = answer.css;
      if (answer.words) adopt(answer.words);
    }
    if (css === null) return remove();
    mine.dress(css);
    dock = build(mine.container);
    mine.attach();
    show(dock);
  }

  function remove() {
    panel?.clear();
    host?.remove();
    dock = host = null;
    state = initial;
  }

  return {
    draw,
    isShown: () => host !== null && state.phase !== 'idle',
    async layer() {
      if (!host) await mount();
      return dock?.layer ?? null;
    },
    reveal: async (evidence) => (await bring())?.reveal(evidence) ?? false,
    keep: (now) => host?.keep(now),
    remove,
  };
}
