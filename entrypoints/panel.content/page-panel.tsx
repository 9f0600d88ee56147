import { render } from 'preact';
import { element } from '@/components/plain-dom';
import type { PanelPage, PanelSession } from '@/entrypoints/course.content/panel-link';
import type { ExplainedAudit } from '@/rules/audit';
import styles from './overlay.css?inline';
import { OverlayPanel } from './overlay-panel';
import { pageMarks } from './page-marks';

/** The panel of one page with the marks of what it shows. */
export function pagePanel(page: PanelPage): PanelSession {
  const { window, words, acts } = page;
  const marks = pageMarks(page);
  let slot: HTMLElement | null = null;
  let style: HTMLElement | null = null;
  /** What the words on the page are marked for now. */
  let marked: ExplainedAudit | null = null;

  function dress(into: HTMLElement) {
    if (into === slot) return;
    clear();
    slot = into;
    style = element(window.document, 'style', {}, styles);
    into.before(style);
  }

  function markFor(shown: ExplainedAudit | null) {
    if (shown === marked) return;
    marked = shown;
    if (shown) marks.showAll(shown.audit).catch(() => {});
    else marks.clear();
  }

  function clear() {
    if (slot) render(null, slot);
    style?.remove();
    slot = style = null;
    markFor(null);
  }

  const callbacks = {
    ...acts,
    reveal: marks.reveal,
    copy: (text: string) =>
      window.navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
  };

  return {
    draw(into, state) {
      dress(into);
      const open = state.open && state.phase !== 'idle';
      render(open ? <OverlayPanel state={state} words={words} callbacks={callbacks} /> : null, into);
      markFor(open && state.phase === 'done' ? state.shown : null);
    },
    reveal: marks.reveal,
    clear,
  };
}
