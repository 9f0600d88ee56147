import type { Wanted } from '@/components/audit-panel';
import { verdict } from '@/components/headline';
import type { ChipState } from '@/components/overlay-chip';
import type { Verdict } from '@/entrypoints/background/protocol';
import type { ExplainedAudit } from '@/rules/audit';

/** All that the overlay of one page draws from. */
export interface OverlayState {
  /** `idle` draws nothing; `updated` when the extension was updated and this page has to be reloaded. */
  phase: 'idle' | 'reading' | 'done' | 'error' | 'updated';
  shown: ExplainedAudit | null;
  /** What the chip says, kept in place of `shown` in a tab that lies idle. */
  resting?: ChipState | null;
  open: boolean;
  /** Why there is no result, in `phase: 'error'`. */
  error?: string;
  /** False when the result could not be kept. */
  stored?: boolean;
  /** The date of the last visit when something is different since. */
  changedSince?: string;
  /** What it was, and what was left out at the person's wish. */
  changes?: Verdict['changes'];
  packsOff?: Verdict['packsOff'];
  /** A finding that was pointed at outside the panel: its course is shown, its card brought into view. */
  wanted?: Wanted;
}

/** What the chip says of it; null where there is nothing to show. */
export function chipState({ phase, shown, changedSince, resting }: OverlayState): ChipState | null {
  if (phase === 'done') {
    if (!shown) return resting ?? null;
    return changedSince ? { kind: 'changed' } : verdict(shown);
  }
  return phase === 'idle' ? null : { kind: phase };
}
