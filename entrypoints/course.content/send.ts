import { browser } from 'wxt/browser';
import type { Answered, QuestionName, Sent } from '@/entrypoints/background/protocol';

/** Whether this copy still has an extension behind it: after an update or a reload it has not. */
export const isOrphaned = (): boolean => !browser.runtime?.id;

/** How long to wait before asking once more. */
const PAUSES_MS = [0, 200, 800, 2000];
/**
 * A background that is ended at the wrong moment leaves a question open for ever. It is asked again after this long,
 * and later for a long text, which takes its time to judge.
 */
const PATIENCE_MS = 6000;
const UNITS_A_MS = 50;

/**
 * Asks the background. A background that was ended while it answered, or while it started, is asked again: what is
 * asked carries its own time, so nothing is kept twice. `patience`: how long an answer may take, in milliseconds.
 * Failures are values.
 */
export async function ask<N extends QuestionName>(
  type: N,
  what: Omit<Sent<N>, 'type'>,
  patience = patienceFor(what),
): Promise<Answered<N>> {
  const message = { type, ...what };
  let detail = '';
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      if (isOrphaned()) break;
      const answer: Answered<N> | undefined = await within(patience, browser.runtime.sendMessage(message));
      if (answer) return answer;
    } catch (error) {
      detail = String(error);
    }
  }
  return { ok: false, error: 'background-gone', detail };
}

function patienceFor(what: object): number {
  const length = 'reading' in what ? (what.reading as { text: string }).text.length : 0;
  return PATIENCE_MS + length / UNITS_A_MS;
}

/** What was promised, or undefined when it does not come in time. */
function within<T>(ms: number, promised: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([promised, late]).finally(() => clearTimeout(timer));
}
