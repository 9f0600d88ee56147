import { chipText } from '@/components/overlay-chip';
import { element } from '@/components/plain-dom';
import type { Dismissal, Place } from '@/entrypoints/background/protocol';
import type { Evidence } from '@/rules/source-range';
import { buildDock, type Dock } from './dock';
import { freePlace } from './dock-place';
import { createHost, type Host } from './host';
import { speak } from './messages';
import { chipState, type OverlayState } from './overlay-state';
import { bringPanel, type PanelPage, type PanelSession } from './panel-link';
import { rootOf } from './safe-document';
import { ask } from './send';

interface Looks {
  css: string;
  place: Place | null;
}

type Told = Partial<Omit<OverlayState, 'open'>>;

/** The overlay of one page. Until there is something to show, the page holds nothing of it. */
export interface PageOverlay {
  /** Draws what is told, on top of what was told before; `open` opens or closes the panel. */
  draw(told: Told, open?: boolean): void;
  isShown(): boolean;
  /** Whether what is shown still stands on the page. */
  isThere(): boolean;
  /** A layer over the page for marks, apart from chip and panel; null when the overlay cannot be put on the page. */
  layer(): Promise<HTMLElement | null>;
  /** Shows words on the page; false when they are gone. */
  reveal(evidence: Evidence): Promise<boolean>;
  /** Reads the page's pictures, opening nothing. */
  readPictures(unasked?: boolean): Promise<void>;
  pictureProgress(done: number): void;
  /** Keeps no more than the mark where the panel was never opened. */
  rest(): void;
  /** Takes on the words and the appearance that are set by now; false where nothing is shown. */
  redress(): Promise<boolean>;
  /** Closes the panel, or puts the chip away when it is closed. */
  close(): void;
  /** Puts the overlay back where the page took it away. */
  keep(now: number): void;
  remove(): void;
}

type Page = Omit<PanelPage, 'acts'> & {
  acts: Omit<PanelPage['acts'], 'close' | 'putAway'> & {
    /** The overlay was put away. */
    gone: () => void;
    /** The panel is to be opened of what is no longer kept. */
    openAgain: () => void;
  };
};

/** Texts that are told when the extension, and with it the browser's catalogue, is gone. */
const LAST = ['updated', 'updatedWhy', 'reload', 'panelFailed', 'close'] as const;

export function pageOverlay(page: Page): PageOverlay {
  const { window, words, acts } = page;
  const { say } = words;
  const initial: OverlayState = { phase: 'idle', shown: null, open: false };
  let state = initial;
  let host: Host | null = null;
  /** The root that the host was put on. */
  let root: Element | null = null;
  let dock: Dock | null = null;
  let layer: HTMLElement | null = null;
  let mounting: Promise<void> | null = null;
  let looks: Looks | null = null;
  let panel: PanelSession | null = null;
  let bringing: Promise<PanelSession | null> | null = null;

  function bring(): Promise<PanelSession | null> {
    if (panel) return Promise.resolve(panel);
    bringing ??= bringPanel({ ...page, acts: { ...acts, close, putAway } }).then((came) => {
      bringing = null;
      panel = came;
      return came;
    });
    return bringing;
  }

  const isResting = () => state.phase === 'done' && !state.shown;

  function draw(told: Told, open = state.open) {
    if (open && !state.open) void ask('panel-opened', {});
    state = { ...state, ...told, open };
    if (dock) show(dock);
    else if (!host) mounting = mount();
  }

  /** The person closed the panel: the focus goes back to where it came from. */
  function close() {
    draw({}, false);
    dock?.chip.button.focus({ preventScroll: true });
  }

  /** The person sent the overlay away. After the second time in a row they are asked, once, whether to make it last. */
  async function putAway(how: Dismissal) {
    const mine = dock;
    const held = mine?.element.matches(':focus-within');
    draw({ phase: 'idle' }, false);
    acts.gone();
    const answer = await ask('dismiss', { how });
    if (dock !== mine || state.phase !== 'idle') return;
    if (!mine || !answer.ok || !answer.ask) return remove();
    const site = window.location.hostname;
    mine.note.tell(
      say('stayAway', { site }),
      { text: say('stayYes'), act: () => void ask('dismiss', { how: 'site' }).then(remove) },
      { text: say('stayNo'), act: remove },
    );
    // The button that was pressed is gone; whoever had the focus on it is taken to the answers.
    if (held) mine.note.element.querySelector('button')?.focus({ preventScroll: true });
  }

  function show({ chip, note, status }: Dock) {
    const told = chipState(state);
    const orphaned = state.phase === 'updated' && !panel;
    const waiting = state.open && !panel && !orphaned;
    chip.element.hidden = !told;
    if (told) chip.draw(told, state.open, waiting);
    const said = state.phase === 'done' && told ? `${say('finished')} ${chipText(told, words)}` : '';
    // What is set again is read out again.
    if (status.textContent !== said) status.textContent = said;
    // Without an extension there is nobody left to bring the panel.
    if (orphaned && state.open) note.tell(say('updatedWhy'), { text: say('reload'), act: acts.reload });
    else note.clear();
    panel?.draw(dock!, state);
    if (waiting) void bring().then(arrived);
  }

  function arrived(came: PanelSession | null) {
    if (!dock || !state.open) return;
    if (came) return show(dock);
    draw({}, false);
    if (state.phase !== 'updated') dock.note.tell(say('panelFailed'));
  }

  function adoptLooks(answer: Looks & { words: Record<string, string> | null }) {
    const { css, words: chosen, place } = answer;
    looks = { css, place };
    speak(chosen);
    for (const key of LAST) say(key);
  }

  async function redress(): Promise<boolean> {
    const mine = dock;
    if (!mine) {
      // What is shown next asks for what is set then.
      looks = null;
      return false;
    }
    const before = words.tag;
    const answer = await ask('overlay-styles', {});
    if (!answer.ok || dock !== mine) return false;
    const isRestyled = answer.css !== looks?.css;
    adoptLooks({ ...answer, place: looks?.place ?? answer.place });
    if (isRestyled) {
      host?.dress(answer.css);
      const told = panel && (await ask('bring-panel', {}));
      if (told?.ok) panel?.dress(told.css);
    }
    if (before !== words.tag) mine.speak();
    if (dock === mine) show(mine);
    return true;
  }

  /** The styles come first: nothing is drawn without them, and what is drawn takes the focus where it was asked for. */
  async function mount() {
    const mine = createHost(window.document);
    host = mine;
    const answer = looks ? null : await ask('overlay-styles', {});
    if (host !== mine) return;
    if (answer?.ok) adoptLooks(answer);
    if (!looks) return remove();
    mine.dress(looks.css);
    dock = buildDock(window, words, looks.place ?? freePlace(window), {
      toggle: () => {
        if (state.open) close();
        else if (isResting()) acts.openAgain();
        else draw({}, true);
      },
      hide: () => void putAway('session'),
      escape: () => (state.open ? close() : void putAway('session')),
      moved(place) {
        looks = { css: looks!.css, place };
        void ask('keep-place', { place });
      },
    });
    layer = element(window.document, 'div');
    mine.container.replaceChildren(layer, dock.element);
    mine.attach();
    root = rootOf(window.document);
    show(dock);
  }

  function remove() {
    panel?.clear();
    host?.remove();
    dock = host = layer = mounting = null;
    state = initial;
  }

  function keep(now: number) {
    if (!dock || root === rootOf(window.document)) return host?.keep(now);
    // `document.open()` takes every listener away together with the root: what stood on it is made anew.
    const { open, ...told } = state;
    remove();
    draw(told, open);
  }

  return {
    draw,
    isShown: () => host !== null && state.phase !== 'idle',
    isThere: () => host?.isThere() ?? false,
    async layer() {
      if (!host) mounting ??= mount();
      await mounting;
      return layer;
    },
    reveal: async (evidence) => (await bring())?.reveal(evidence) ?? false,
    readPictures: async (unasked) => (await bring())?.readPictures(unasked),
    pictureProgress: (done) => panel?.pictureProgress(done),
    rest() {
      if (panel || bringing || state.open || state.phase !== 'done') return;
      const { phase, changedSince } = state;
      state = {
        phase,
        open: false,
        shown: null,
        resting: chipState(state),
        ...(changedSince && { changedSince }),
      };
    },
    close: () => (state.open ? close() : dock && void putAway('session')),
    redress,
    keep,
    remove,
  };
}
