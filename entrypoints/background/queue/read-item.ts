import type { AssignedTabs } from './assigned-tabs';
import { barrierOf } from './barrier';
import type { PageProbe } from './probe-page';
import { type Outcome, type QueueItem, webAddress } from './queue-item';
import type { QueueTabs } from './queue-tabs';
import { readOutcome } from './read-outcome';

export interface ReadDeps {
  tabs: QueueTabs;
  assigned: AssignedTabs;
  /** Now, in ms. */
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** A page that has not opened after this long is given up. */
export const LOAD_MS = 30_000;
/** A page that goes on loading pictures is read when its text has been there for this long. */
const TEXT_MS = 8000;
/** A visit that began so long ago was not going on all the time. */
const LONG_AGO_MS = 2 * LOAD_MS;
/** A tab that did not leave its empty page after this long was given a download, or nothing. */
const LEAVE_MS = 4000;
const LOOK_EVERY_MS = 200;
/** A page builds itself for a while after it has loaded. */
const SETTLE_MS = 700;
/** A page without a course gets this long to become one. */
const LATE_MS = 2500;
/** As many addresses as one sitemap adds. */
const MOST_LISTED = 5000;
/** A site has one list of sitemaps; more in one another lead nowhere. */
const MOST_NESTED = 2;
/** Text that is no more than a frame around what has not come. */
const NEXT_TO_NOTHING = 80;

/**
 * Reads one item in a tab, from wherever an ended background left it: a tab that was opened for this visit is used
 * again. Ends with what became of the visit; the tab stays as it is.
 */
export async function readItem(item: QueueItem, deps: ReadDeps): Promise<Outcome> {
  const { tabs } = deps;
  if (!(await tabs.allowed(item.address)))
    return { state: 'failed', reason: 'permission', detail: item.host };
  // To open it would be to download it.
  if (/\.gz$/i.test(new URL(item.address).pathname)) return { state: 'failed', reason: 'packed' };
  let tabId = await tabOf(item, deps);
  let arrived = await arrive(tabId, item, deps);
  // Closed by the browser, by a slip, or by an ended background that cleared away: once, another takes its place.
  if ('reason' in arrived && arrived.reason === 'tab-closed') {
    tabId = await tabOf(item, deps);
    arrived = await arrive(tabId, item, deps);
  }
  if ('state' in arrived) return arrived;
  if (!PAGE.test(arrived.contentType)) return noPage(tabId, item, arrived, deps);
  const barrier = barrierOf(arrived);
  if (barrier) return { state: 'person', reason: barrier, title: arrived.title || null };
  if (arrived.status >= 400) return { state: 'failed', reason: 'status', detail: String(arrived.status) };
  await deps.sleep(SETTLE_MS);
  return readArrived(tabId, (await tabs.probe(tabId)) ?? arrived, deps);
}

/**
 * The tab that this visit is read in: one that an ended background opened for it, the person's own, or another. One that
 * is gone is forgotten.
 */
async function tabOf(item: QueueItem, { tabs, assigned }: ReadDeps): Promise<number> {
  const visit = item.visit!;
  for (const [tabId, one] of await assigned.all()) {
    if (one.item !== item.id) continue;
    const look = await tabs.look(tabId);
    if (!look) {
      await assigned.release(tabId);
      continue;
    }
    if (one.visit !== visit) await assigned.assign(tabId, { ...one, visit });
    if (look.empty) await tabs.go(tabId, item.address);
    return tabId;
  }
  if (item.ownTab !== null && (await isAt(item.ownTab, item, tabs))) {
    await assigned.assign(item.ownTab, { item: item.id, visit, own: true });
    return item.ownTab;
  }
  const tabId = await tabs.open();
  await assigned.assign(tabId, { item: item.id, visit, own: false });
  await tabs.go(tabId, item.address);
  return tabId;
}

/** A tab of the person's that went elsewhere since is not what they picked. */
async function isAt(tabId: number, item: QueueItem, tabs: QueueTabs): Promise<boolean> {
  const look = await tabs.look(tabId);
  return look?.url !== null && look?.url !== undefined && withoutHash(look.url) === withoutHash(item.address);
}

const withoutHash = (url: string) => url.replace(/#.*$/s, '');

/** Waits until the page is there, and says what it is; or why there is none. */
async function arrive(tabId: number, item: QueueItem, deps: ReadDeps): Promise<PageProbe | Outcome> {
  const { tabs, now, sleep } = deps;
  const begun = now();
  // A background that is ended again and again goes by the visit, not by itself. Not after the clock was set back,
  // though, and not after a night's sleep.
  const visit = Date.parse(item.visit!);
  const since = visit <= begun && begun - visit < LONG_AGO_MS ? visit : begun;
  for (;;) {
    const look = await tabs.look(tabId);
    if (!look) return { state: 'failed', reason: 'tab-closed' };
    const waited = now() - since;
    if (look.empty) {
      if (now() - begun > LEAVE_MS && !look.loading) return { state: 'failed', reason: 'not-html' };
    } else if (!look.loading) return whatCame(item, look.url, await tabs.probe(tabId));
    else if (waited > TEXT_MS) {
      const probe = await tabs.probe(tabId);
      if (probe?.ready && probe.length > NEXT_TO_NOTHING) return whatCame(item, look.url, probe);
    }
    if (waited > LOAD_MS) return { state: 'failed', reason: 'timeout' };
    await sleep(LOOK_EVERY_MS);
  }
}

/** A page of the item's host, or why what came is none. */
function whatCame(item: QueueItem, url: string | null, probe: PageProbe | null): PageProbe | Outcome {
  const at = probe?.url ?? url;
  if (at === null) return { state: 'failed', reason: 'redirected' };
  const host = URL.canParse(at) ? new URL(at).host : '';
  if (host && withoutWww(host) !== withoutWww(item.host))
    return { state: 'failed', reason: 'redirected', detail: host };
  return probe ?? { state: 'failed', reason: 'unreachable' };
}

const PAGE = /^(text\/html|application\/xhtml\+xml)$/;

/** A sitemap, whose addresses follow in the queue, or another document that is no page. */
async function noPage(
  tabId: number,
  { depth = 0 }: QueueItem,
  { contentType }: PageProbe,
  { tabs }: ReadDeps,
): Promise<Outcome> {
  const map = /xml$/.test(contentType) ? await tabs.sitemap(tabId) : null;
  const found = map?.addresses.filter((address) => webAddress(address) !== null) ?? [];
  if (!map || !found.length || (map.index && depth >= MOST_NESTED))
    return { state: 'failed', reason: 'not-html', detail: contentType };
  const lists = found.slice(0, MOST_LISTED);
  const reason = lists.length < found.length ? 'sitemap-cut' : 'sitemap';
  return { state: 'skipped', reason, detail: String(lists.length), lists };
}

/** `www.` before a host is the same site to everyone. */
const withoutWww = (host: string) => host.replace(/^www\./, '');

/** Reads the page; once more where there was no course and the page went on building itself, as many do. */
async function readArrived(tabId: number, probe: PageProbe, { tabs, sleep }: ReadDeps): Promise<Outcome> {
  let outcome = readOutcome(await tabs.read(tabId), probe);
  if (outcome.state === 'done' || outcome.state === 'failed') return outcome;
  await sleep(LATE_MS);
  const later = (await tabs.probe(tabId)) ?? probe;
  const barrier = barrierOf(later);
  if (barrier) return { state: 'person', reason: barrier, title: later.title || null };
  if (!showsTheSame(probe, later)) outcome = readOutcome(await tabs.read(tabId), later);
  return outcome.state === 'skipped' && later.length < NEXT_TO_NOTHING
    ? { state: 'failed', reason: 'empty', title: later.title || null }
    : outcome;
}

const showsTheSame = (a: PageProbe, b: PageProbe) =>
  a.length === b.length && a.text === b.text && a.title === b.title && a.url === b.url;
