import { render } from 'preact';
import type { Wanted } from '@/components/audit-panel';
import { styles } from '@/components/plain-dom';
import type { Dock } from '@/entrypoints/course.content/dock';
import type { OverlayState } from '@/entrypoints/course.content/overlay-state';
import type { PanelPage, PanelSession } from '@/entrypoints/course.content/panel-link';
import { ask } from '@/entrypoints/course.content/send';
import type { ExplainedAudit } from '@/rules/audit';
import { OverlayPanel } from './overlay-panel';
import { pageDesk } from './page-desk';
import { type MarkedWords, pageMarks } from './page-marks';
import { panelMenu } from './panel-menu';
import { pictureDesk } from './picture-desk';
import { watchPointing } from './pointing';

const IDLE: OverlayState = { phase: 'idle', shown: null, open: false };

/** The panel of one page with the marks of what it shows and what a person writes down beside it. */
export function pagePanel(page: PanelPage, first: string): PanelSession {
  const { window, words, acts } = page;
  let css = first;
  let dock: Dock | null = null;
  let style: HTMLElement | null = null;
  let state = IDLE;
  /** What the words on the page are marked for now. */
  let marked: ExplainedAudit | null = null;
  let pointing: AbortController | null = null;
  let wanted: Wanted | undefined;
  let hot: MarkedWords | null = null;
  const marks = pageMarks(page, () => dock?.slot ?? null);
  const desk = pageDesk(page, redraw);
  const pictures = pictureDesk(page, redraw, hide);

  function dress(into: Dock) {
    if (into === dock) return;
    // Pictures may be read before there is anything to draw in.
    if (dock) clear();
    dock = into;
    style = styles(window.document, css);
    into.element.before(style);
  }

  function markFor(shown: ExplainedAudit | null) {
    if (shown === marked) return;
    marked = shown;
    pointing?.abort();
    hot = null;
    if (!shown) {
      marks.clear();
      return;
    }
    marks.showAll(shown.audit).catch(() => {});
    pointing = new AbortController();
    watchPointing(window, AbortSignal.any([page.signal, pointing.signal]), marks.marked, {
      rest(found) {
        hot = found;
        redraw();
      },
      click: ({ course, finding }) => {
        wanted = { course, rule: finding.rule, turn: (wanted?.turn ?? 0) + 1 };
        redraw();
      },
    });
  }

  /** Takes the overlay out of sight while the page behind it is looked at. */
  function hide(): () => void {
    const shown = dock?.element;
    shown?.style.setProperty('visibility', 'hidden');
    return () => shown?.style.removeProperty('visibility');
  }

  async function copy(text: string): Promise<boolean> {
    return window.navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }

  const callbacks = {
    ...acts,
    reveal: marks.reveal,
    back: marks.back,
    copy,
    print: () => void ask('print-report', {}),
  };

  function redraw() {
    if (!dock) return;
    const open = state.open && state.phase !== 'idle';
    const { shown } = state;
    const panel = open && (
      <OverlayPanel
        state={state}
        words={words}
        callbacks={callbacks}
        desk={desk.of()}
        pictures={pictures.of()}
        frame={dock}
        menu={panelMenu({
          page,
          dock,
          shown,
          copy,
          share: () => void ask('print-report', { file: true }),
        })}
        wanted={wanted ?? state.wanted}
        hot={hot}
      />
    );
    render(panel || null, dock.slot);
  }

  function clear() {
    if (dock) render(null, dock.slot);
    style?.remove();
    dock = style = null;
    state = IDLE;
    pictures.clear();
    markFor(null);
  }

  return {
    draw(into, next) {
      dress(into);
      if (next.shown !== state.shown) wanted = undefined;
      if (next.open && !state.open) desk.read();
      if (next.open && next.shown && !(state.open && state.shown === next.shown)) desk.readViews();
      state = next;
      redraw();
      markFor(state.open && state.phase === 'done' ? state.shown : null);
    },
    readPictures: pictures.begin,
    pictureProgress: pictures.progress,
    dress(next) {
      css = next;
      if (style) style.textContent = css;
    },
    reveal: async (evidence) => (await marks.reveal(evidence)) !== false,
    clear,
  };
}
