import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { AuditPanel, type PanelCallbacks } from '@/components/audit-panel';
import { verdict } from '@/components/headline';
import { type ChipState, chipText, OverlayChip } from '@/components/overlay-chip';
import type { PanelState } from '@/components/panel-states';
import { LanguageContext, WORDING } from '@/components/wording';
import type { ExplainedAudit } from '@/rules/audit';
import type { Language } from '@/rules/finding';

/** All that the overlay draws from; whoever mounts it hands over a new one when something changes. */
export interface OverlayState {
  /** `idle` draws nothing; `updated` when the extension was updated and this page has to be reloaded. */
  phase: 'idle' | 'reading' | 'done' | 'error' | 'updated';
  shown: ExplainedAudit | null;
  language: Language;
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

/** Draws the overlay into a container in a shadow root whose styles are `overlay.css`. */
export function mountOverlay(
  container: HTMLElement,
  callbacks: OverlayCallbacks,
): { update: (state: OverlayState) => void; destroy: () => void } {
  return {
    update: (state) => render(<Overlay state={state} callbacks={callbacks} />, container),
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

function panelState(state: OverlayState): PanelState {
  const words = WORDING[state.language];
  if (state.phase === 'done' && state.shown) {
    const changed = state.changedSince ? words.changedSince(state.changedSince) : '';
    const notices = [changed, state.stored === false ? words.notStored : ''];
    return { kind: 'result', shown: state.shown, notice: notices.filter(Boolean).join(' ') };
  }
  if (state.phase === 'error') return { kind: 'error', code: state.error ?? '' };
  return { kind: state.phase === 'updated' ? 'updated' : 'reading' };
}

function Overlay({ state, callbacks }: { state: OverlayState; callbacks: OverlayCallbacks }) {
  const words = WORDING[state.language];
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
    <LanguageContext.Provider value={state.language}>
      <aside class="k dock" lang={words.tag} dir="ltr" aria-label={words.name} onKeyDown={onKeyDown}>
        <p class="vh" role="status">
          {state.phase === 'done' && told && `${words.finished} ${chipText(told, words)}`}
        </p>
        {open && (
          <AuditPanel state={panelState(state)} callbacks={{ ...callbacks, close: () => setOpen(false) }} />
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
    </LanguageContext.Provider>
  );
}
