import { browser } from 'wxt/browser';

const COURSE_SCRIPT = 'content-scripts/course.js';
const ID = 'course';

/** Hosts that a person granted. Those that the manifest already watches (the e2e build) need no registration. */
async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const watched = new Set(browser.runtime.getManifest().content_scripts?.flatMap((s) => s.matches ?? []));
  return origins.filter((origin) => !watched.has(origin));
}

/**
 * Registers the content script for the hosts that were granted, and for no others. Registrations can vanish with an
 * update, and one for a host without a grant is accepted but does nothing: so they are always made anew.
 */
export async function watchGrantedSites(): Promise<void> {
  const { scripting } = browser;
  const [matches, registered] = await Promise.all([
    grantedHosts(),
    scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  if (registered.length) await scripting.unregisterContentScripts({ ids: [ID] });
  if (!matches.length) return;
  await scripting.registerContentScripts([
    { id: ID, matches, js: [COURSE_SCRIPT], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Puts the content script into the main frame of a tab, on the strength of the person's click. */
export async function injectInto(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`/${COURSE_SCRIPT}`],
    // A response that never ends must not keep a person waiting for what is there.
    injectImmediately: true,
  });
}
