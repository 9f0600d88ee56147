import { browser } from 'wxt/browser';
import { dropMemory } from './page-memories';
import { tabKey, type Verdict } from './protocol';

/**
 * What is known of open tabs, in `storage.session`: it lives in memory only, and outlives the background, which the
 * browser ends whenever it is idle.
 */
export interface TabState {
  url: string;
  /** An audit that is kept is named; the verdict itself is held here only where it is kept nowhere else. */
  told: ({ kept: string } & Pick<Verdict, 'changedSince' | 'changes' | 'packsOff'>) | { verdict: Verdict };
}

export async function rememberTab(tabId: number, state: TabState): Promise<void> {
  const session = browser.storage.session;
  try {
    await session.set({ [tabKey(tabId)]: state });
  } catch {
    // Full: the verdicts of other tabs can be read again, this one is wanted now.
    const kept = await session.get(null);
    await session.remove(Object.keys(kept).filter((key) => key.startsWith('tab:')));
    await session.set({ [tabKey(tabId)]: state });
  }
  // A tab that was closed while it was judged leaves nothing behind.
  if (!(await isOpen(tabId))) await forgetTab(tabId);
}

const isOpen = (tabId: number): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

export async function recallTab(tabId: number): Promise<TabState | null> {
  const key = tabKey(tabId);
  const kept = await browser.storage.session.get(key);
  return (kept[key] as TabState | undefined) ?? null;
}

const stopKey = (tabId: number) => `stop:${tabId}`;

/** Where "next finding" came to on a tab. */
export async function tourStop(tabId: number): Promise<number | null> {
  const key = stopKey(tabId);
  const { [key]: stop } = await browser.storage.session.get(key);
  return typeof stop === 'number' ? stop : null;
}

export const rememberStop = (tabId: number, start: number): Promise<void> =>
  browser.storage.session.set({ [stopKey(tabId)]: start });

export function forgetTab(tabId: number): Promise<void> {
  dropMemory(tabId);
  return browser.storage.session.remove([tabKey(tabId), stopKey(tabId)]);
}
