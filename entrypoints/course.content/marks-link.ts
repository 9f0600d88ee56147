import type { Words } from '@/components/wording';
import type { ExplainedAudit } from '@/rules/audit';
import type { Reading } from '@/rules/reading/block';
import type { TextSink } from '@/rules/reading/walk';
import { ask } from './send';

/** The marks on a listing's cards are a script of their own, brought to listings alone; the two meet under this name. */
const MARKS = Symbol.for('kejian.marks');

/** What the watching script lends to the marks. */
export interface MarksPage {
  window: Window & typeof globalThis;
  words: Words;
  /** Reads the page as it is now. */
  read(onText: TextSink<Node>): Promise<Reading>;
  /** An empty element of the overlay, for the marks to be drawn in; null when the overlay cannot be shown. */
  layer(): Promise<HTMLElement | null>;
}

/** The marks of one page. */
export interface MarksSession {
  /** Marks the cards of a listing; false when there is nothing to mark, null when something came in between. */
  draw(shown: ExplainedAudit): Promise<boolean | null>;
  /** Whether every card that is marked still stands on the page. */
  holds(): boolean;
  /** Whether any card is marked. */
  any(): boolean;
  clear(): void;
}

export type MarksScript = (page: MarksPage) => MarksSession;

const world = globalThis as { [MARKS]?: MarksScript };

/** Said by the marks' script when it arrives. */
export function offerMarks(script: MarksScript): void {
  world[MARKS] = script;
}

/** The marks of one page, whose script is brought when the first listing is shown. */
export function cardMarks(page: MarksPage): MarksSession {
  let session: MarksSession | null = null;
  let turn = 0;
  return {
    async draw(shown) {
      const mine = ++turn;
      if (shown.audit.page.kind !== 'listing') {
        session?.clear();
        return false;
      }
      if (!world[MARKS]) await ask('bring-marks', {});
      if (mine !== turn) return null;
      session ??= world[MARKS]?.(page) ?? null;
      return session?.draw(shown) ?? false;
    },
    holds: () => session?.holds() ?? true,
    any: () => session?.any() ?? false,
    clear() {
      turn++;
      session?.clear();
    },
  };
}
