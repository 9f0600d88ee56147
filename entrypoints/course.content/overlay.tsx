import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AuditPanel, type PanelCallbacks } from '@/components/audit-panel';
import { verdict } from '@/components/headline';
import { type ChipState, chipText, OverlayChip } from '@/components/overlay-chip';
import type { PanelState } from '@/components/panel-states';
import { type Words, WordsContext } from '@/components/wording';
import type { ExplainedAudit } from '@/rules/audit';

/** All that the overlay draws from; whoever mounts it hands over a new one when something changes. */
export interface OverlayState {
  /** `idle` draws nothing; `updated` when the extension was updated and this page has to be reloaded. */
  phase: 'idle' | 'reading' | 'done' | 'error' | 'updated';
  shown: ExplainedAudit | null;
  open: boolean;
  /** Why there is no result, in `phase: 'error'`. */
  error?: string;
  /** False when the result could not be kept. */
  stored?: boolean;
  /** The date of the last visit when something is different since. */
  changedSince?: string;
}

export interface OverlayCallbacks extends Omit<PanelCallbacks, 'close'> {
  /** The person opened or closed the panel. */
  setOpen: (open: boolean) => void;
  /** The person put the chip away until the browser is closed. */
  hide: () => void;
}

/** Texts that are told when the extension, and with it the browser's catalogue, is gone. */
const LAST = [
  'updated',
  'updatedWhy',
  'reload',
  'name',
  'colon',
  'panel',
  'close',
  'hide',
  'results',
  'footer',
] as const;

/** Draws the overlay into a container in a shadow root whose styles are `overlay.css`. */
export function mountOverlay(
  container: HTMLElement,
  words: Words,
  callbacks: OverlayCallbacks,
): { update: (state: OverlayState) => void; destroy: () => void } {
  for (const key of LAST) words.say(key);
  return {
    update: (state) => render(<Overlay state={state} words={words} callbacks={callbacks} />, container),
    destroy: () => render(null, container),
  };
}

function chipState({ phase, shown, changedSince }: OverlayState): ChipState | null {
  if (phase === 'done') {
    if (!shown) return null;
    return changedSince ? { kind: 'changed' } : verdict(shown);
  }
  return phase === 'idle' ? null : { kind: phase };
}

function panelState(state: OverlayState, { say }: Words): PanelState {
  if (state.phase === 'done' && state.shown) {
    const changed = state.changedSince ? say('changedSince', { date: state.changedSince }) : '';
    const notices = [changed, state.stored === false ? say('notStored') : ''];
    return { kind: 'result', shown: state.shown, notice: notices.filter(Boolean).join(' ') };
  }
  if (state.phase === 'error') return { kind: 'error', code: state.error ?? '' };
  return { kind: state.phase === 'updated' ? 'updated' : 'reading' };
}

function Overlay(props: { state: OverlayState; words: Words; callbacks: OverlayCallbacks }) {
  const { state, words, callbacks } = props;
  const { say } = words;
  const chip = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const told = chipState(state);
  const open = state.open && told !== null;

  useEffect(() => {
    // Only a panel that the person closed gives the focus back; the page's own focus is never taken.
    if (!open && back.current) chip.current?.focus({ preventScroll: true });
    back.current = false;
  }, [open]);

  function setOpen(next: boolean): void {
    back.current = !next;
    callbacks.setOpen(next);
  }
  function onKeyDown(event: KeyboardEvent): void {
    // Keys pressed in here are no shortcuts of the page.
    event.stopPropagation();
    if (event.key !== 'Escape') return;
    if (open) setOpen(false);
    else callbacks.hide();
  }

  return (
    <WordsContext.Provider value={words}>
      <aside class="k dock" lang={words.tag} dir="ltr" aria-label={say('name')} onKeyDown={onKeyDown}>
        <p class="vh" role="status">
          {state.phase === 'done' && told && `${say('finished')} ${chipText(told, words)}`}
        </p>
        {open && (
          <AuditPanel
            state={panelState(state, words)}
            callbacks={{ ...callbacks, close: () => setOpen(false) }}
          />
        )}
        {told && (
          <OverlayChip
            state={told}
            open={open}
            button={chip}
            onToggle={() => setOpen(!open)}
            onHide={callbacks.hide}
          />
        )}
      </aside>
    </WordsContext.Provider>
  );
}
