import { AuditPanel, type PanelCallbacks } from '@/components/audit-panel';
import type { PanelState } from '@/components/panel-states';
import { WordsContext } from '@/components/use-words';
import type { Words } from '@/components/wording';
import type { OverlayState } from '@/entrypoints/course.content/overlay-state';

/** What the panel shows of the state of a page. */
export function panelState(state: OverlayState, { say }: Words): PanelState {
  if (state.phase === 'done' && state.shown) {
    const changed = state.changedSince ? say('changedSince', { date: state.changedSince }) : '';
    const notices = [changed, state.stored === false ? say('notStored') : ''];
    return { kind: 'result', shown: state.shown, notice: notices.filter(Boolean).join(' ') };
  }
  if (state.phase === 'error') return { kind: 'error', code: state.error ?? '' };
  return { kind: state.phase === 'updated' ? 'updated' : 'reading' };
}

/** The open panel of one page. */
export function OverlayPanel(props: { state: OverlayState; words: Words; callbacks: PanelCallbacks }) {
  const { state, words, callbacks } = props;
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    callbacks.close();
  }
  return (
    <WordsContext.Provider value={words}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys pressed anywhere in the panel */}
      <div class="pan" onKeyDown={onKeyDown}>
        <AuditPanel state={panelState(state, words)} callbacks={callbacks} />
      </div>
    </WordsContext.Provider>
  );
}
