import { browser } from 'wxt/browser';
import type { Answered, Ask, QuestionName } from '@/entrypoints/background/protocol';

/** Asks the background; a failure to reach it is a value like any other. */
export async function ask<N extends QuestionName>(type: N, what: Omit<Ask<N>, 'type'>): Promise<Answered<N>> {
  try {
    const answer: Answered<N> | undefined = await browser.runtime.sendMessage({ type, ...what });
    return answer ?? { ok: false, error: 'background-gone' };
  } catch (error) {
    return { ok: false, error: 'background-gone', detail: String(error) };
  }
}
