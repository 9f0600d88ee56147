import { browser } from 'wxt/browser';
import type { Answered, Ask, QuestionName } from '@/entrypoints/background/protocol';

/** Whether this copy still has an extension behind it: after an update or a reload it has not. */
export const isOrphaned = (): boolean => !browser.runtime?.id;

/** How long to wait before asking once more. */
const PAUSES_MS = [0, 200, 800, 2000];

/**
 * Asks the background. A background that was ended while it answered, or while it started, is asked again: what is
 * asked carries its own time, so nothing is kept twice. Failures are values.
 */
export async function ask<N extends QuestionName>(type: N, what: Omit<Ask<N>, 'type'>): Promise<Answered<N>> {
  const message = { type, ...what };
  let detail = '';
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      if (isOrphaned()) break;
      const answer: Answered<N> | undefined = await browser.runtime.sendMessage(message);
      if (answer) return answer;
    } catch (error) {
      detail = String(error);
    }
  }
  return { ok: false, error: 'background-gone', detail };
}
