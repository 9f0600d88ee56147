import { browser } from 'wxt/browser';

/** Written by the background, which opens the database first. */
const KEY = 'store';

/** When the database was found to have begun anew; null where it did not, or a person has seen to it. */
export async function lostAt(): Promise<string | null> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const { lost } = (kept ?? {}) as { lost?: unknown };
  return typeof lost === 'string' ? lost : null;
}

export async function lossSeen(): Promise<void> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const { since } = (kept ?? {}) as { since?: unknown };
  if (since) await browser.storage.local.set({ [KEY]: { since } });
}
