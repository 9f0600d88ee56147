import type { ErrorCode, Unsaved } from '@/entrypoints/background/protocol';
import type { ExplainedAudit } from '@/rules/audit';
import type { Language } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';

/** What the overlay is told. It holds no state of its own beyond what is open and where the focus is. */
export type OverlayState =
  /** A reading is under way that the person asked for. */
  | { phase: 'reading' }
  | { phase: 'result'; shown: ExplainedAudit; unsaved: Unsaved | null }
  | { phase: 'failed'; error: ErrorCode }
  /** The extension was updated or reloaded under this page: nothing can be read until the page is reloaded. */
  | { phase: 'updated' };

/** `folded`: the words are there, in a part of the page that is closed now. `gone`: they are no longer on the page. */
export type Revealed = 'shown' | 'folded' | 'gone';

/** What the overlay asks for. */
export interface OverlayActions {
  /** Scrolls to the words and marks them on the page. */
  reveal(evidence: Evidence): Promise<Revealed>;
  /** Reads the page again. */
  readAgain(): void;
  /** The panel was opened or closed: marks on the page follow it. */
  opened(open: boolean): void;
  /** The person sent the overlay away for this session. */
  dismiss(): void;
  /** Reloads the page, after the person was told that what they typed is lost. */
  reloadPage(): void;
}

export interface OverlayHandle {
  /** Draws this state; `open` opens or closes the panel, otherwise it stays as it is. */
  update(state: OverlayState, open?: boolean): void;
  unmount(): void;
}

/** Implemented in `overlay.tsx`: draws chip and panel into `container`, inside the host's shadow root. */
export type MountOverlay = (
  container: HTMLElement,
  options: { language: Language; actions: OverlayActions },
) => OverlayHandle;
