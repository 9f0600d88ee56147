import { browser } from 'wxt/browser';

/** Opens the welcome page when the extension was installed, and never when it or the browser was updated. */
export async function welcomeOnce({ reason }: { reason: string }): Promise<void> {
  if (reason !== 'install') return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
