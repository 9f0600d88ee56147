import { browser } from 'wxt/browser';
import type { Answered, Ask, QuestionName } from '@/entrypoints/background/protocol';

/** Whether this copy still has an extension behind it: after an update or a reload it has not. */
export const isOrphaned = (): boolean => !browser.runtime?.id;

/**
 * Asks the background. A background that was ended while it answered is asked once more: what is asked carries its own
 * time, so nothing is kept twice. Failures are values.
 */
export async function ask<N extends QuestionName>(type: N, what: Omit<Ask<N>, 'type'>): Promise<Answered<N>> {
  const message = { type, ...what };
  for (let attempt = 0; ; attempt++) {
    try {
      if (isOrphaned()) return { ok: false, error: 'background-gone' };
      const answer: Answered<N> | undefined = await browser.runtime.sendMessage(message);
      if (answer) return answer;
    } catch (error) {
      if (isOrphaned() || attempt > 0) return { ok: false, error: 'background-gone', detail: String(error) };
    }
    if (attempt > 0) return { ok: false, error: 'background-gone' };
  }
}
