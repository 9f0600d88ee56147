import { browser } from 'wxt/browser';
import { readControl } from './queue/control';

const WATCH_SCRIPT = 'content-scripts/watch.js';
const COURSE_SCRIPT = 'content-scripts/course.js';
const PANEL_SCRIPT = 'content-scripts/panel.js';
const MARKS_SCRIPT = 'content-scripts/marks.js';
const ID = 'course';

/** Hosts that a person granted. Those that the manifest already watches (the e2e build) need no registration. */
async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const watched = new Set(browser.runtime.getManifest().content_scripts?.flatMap((s) => s.matches ?? []));
  return origins.filter((origin) => !watched.has(origin));
}

/** Whether a person has a site looked at whenever it is opened; one that is lent to the bulk queue alone is not. */
export async function isWatched({ protocol, hostname }: URL): Promise<boolean> {
  const [granted, { lent }] = await Promise.all([
    browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] }),
    readControl(browser.storage.local),
  ]);
  return granted && !lent.includes(hostname);
}

/** What the browser is asked for to see one host. */
export const patternOf = (host: string): string => `*://${host}/*`;

let turn: Promise<void> = Promise.resolve();

/**
 * Registers the content script for the hosts that were granted, and for no others; those that were lent to the bulk
 * queue alone are not among them. Registrations can vanish with an update, and one for a host without a grant is
 * accepted but does nothing: so they are always made anew, one time after the other.
 */
export function watchGrantedSites(): Promise<void> {
  turn = turn.then(register, register);
  return turn;
}

async function register(): Promise<void> {
  const { scripting } = browser;
  const [granted, { lent }, registered] = await Promise.all([
    grantedHosts(),
    readControl(browser.storage.local),
    scripting.getRegisteredContentScripts({ ids: [ID] }),
  ]);
  const queueOnly = new Set(lent.map(patternOf));
  const matches = granted.filter((origin) => !queueOnly.has(origin));
  if (registered.length) await scripting.unregisterContentScripts({ ids: [ID] });
  if (!matches.length) return;
  await scripting.registerContentScripts([
    // At the start, where it only waits: put in later, it would hold up the page's load until after a first drawing.
    { id: ID, matches, js: [WATCH_SCRIPT], runAt: 'document_start', persistAcrossSessions: true },
  ]);
}

/** Puts the script that reads into the main frame of a tab: it was clicked, or is watched and has loaded. */
export const bringCourse = (tabId: number): Promise<void> => inject(tabId, COURSE_SCRIPT);

/** Puts the panel beside a content script that is there already and asks for it. */
export const bringPanel = (tabId: number): Promise<void> => inject(tabId, PANEL_SCRIPT);

/** Puts the marks of a listing's cards there likewise. */
export const bringMarks = (tabId: number): Promise<void> => inject(tabId, MARKS_SCRIPT);

async function inject(
  tabId: number,
  script: typeof COURSE_SCRIPT | typeof PANEL_SCRIPT | typeof MARKS_SCRIPT,
): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: [`/${script}`],
    // A response that never ends must not keep a person waiting for what is there.
    injectImmediately: true,
  });
}

/** Gives every granted host back to the browser. */
export async function unwatchAllSites(): Promise<void> {
  const origins = await grantedHosts();
  if (origins.length) await browser.permissions.remove({ origins });
}
