import { browser } from 'wxt/browser';
import type { Area } from './storage-area';

const WELCOMED = 'welcomed';

/**
 * Opens the welcome page when the extension was installed, and never when it or the browser was updated. An extension
 * loaded from a folder is installed anew at every start of the browser, so that it was opened is remembered too.
 */
export async function welcomeOnce(
  { reason }: { reason: string },
  local: Area,
  open: () => Promise<unknown> = () => browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
): Promise<void> {
  if (reason !== 'install' || (await local.get(WELCOMED))[WELCOMED]) return;
  await rememberWelcome(local);
  await open();
}

export const rememberWelcome = (local: Area): Promise<void> => local.set({ [WELCOMED]: true });
