import type { AssignedTabs } from './assigned-tabs';
import type { QueueControl } from './control';
import { afterVisit, again, type Outcome, type QueueItem, queueItem } from './queue-item';
import type { QueueStore } from './queue-store';
import type { QueueTabs } from './queue-tabs';
import { readItem } from './read-item';
import { isUnderWay, nextItems, nextMoment } from './schedule';

export interface QueueDeps {
  store: QueueStore;
  tabs: QueueTabs;
  assigned: AssignedTabs;
  control(): Promise<QueueControl>;
  /** Has the browser wake the background now and then, or no more. */
  wake(on: boolean): Promise<void>;
  /** Gives the hosts back to the browser that were lent to the queue alone. */
  giveBack(): Promise<void>;
  now(): number;
  sleep(ms: number): Promise<void>;
}

/** Tabs at a time. */
const MOST_TABS = 2;

export interface CourseQueue {
  /** Goes on from whatever is kept. Called at every waking, at every event that may matter; never fails. */
  advance(): Promise<void>;
  /** A tab has loaded: one that was handed over to the person may be past its login now. */
  loaded(tabId: number): Promise<void>;
  /** When the visit began that a tab is read for; null for tabs that have nothing to do with the queue. */
  visitOf(tabId: number): Promise<string | null>;
  /** Reads an item again in the tab that the person has. */
  goOn(id: string): Promise<void>;
  /** Brings the tab of an item before the person, or opens its address there. */
  show(id: string): Promise<void>;
  /** Does something while no step of the queue is under way, so that none sees it half done. */
  between<T>(work: () => Promise<T>): Promise<T>;
  /** Closes the queue's tabs, before all is deleted. */
  stop(): Promise<void>;
}

/**
 * The queue's state is in the database, and which tab reads what in the session. All that is held here is what this
 * background is doing, and whoever comes after takes it up from there.
 */
export function courseQueue(deps: QueueDeps): CourseQueue {
  const { store, tabs, assigned, now } = deps;
  const running = new Map<string, Promise<void>>();
  let turn: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function advance(): Promise<void> {
    turn = turn.then(step).catch(() => {});
    return turn;
  }

  async function step() {
    const found = await store.all();
    if (!found.ok) return;
    const { items } = found;
    if (items.length) await tidy(items);
    for (const item of items)
      if (item.state === 'reading' && !item.file && !running.has(item.id)) start(item);
    const { paused, pause } = await deps.control();
    const pace = { pauseMs: pause * 1000, most: MOST_TABS };
    if (!paused) for (const item of nextItems(items, now(), pace)) await begin(item.id);
    // While a visit is not wound up, whoever comes after has its tab to close.
    const goesOn = running.size > 0 || (isUnderWay(items) && !paused);
    await deps.wake(goesOn);
    if (!isUnderWay(items) && !items.some(({ state }) => state === 'person')) await deps.giveBack();
    clearTimeout(timer);
    const moment = paused ? null : nextMoment(items, now(), pace);
    if (moment !== null && running.size < MOST_TABS) timer = setTimeout(() => void advance(), moment + 10);
  }

  /** Closes what an ended background left open, and forgets tabs that are gone. */
  async function tidy(items: readonly QueueItem[]) {
    const known = await assigned.all();
    const states = new Map(items.map(({ id, state }) => [id, state]));
    for (const [tabId, one] of known) {
      const state = states.get(one.item);
      if (running.has(one.item) || state === 'reading') continue;
      const look = await tabs.look(tabId);
      if (state === 'person' && look) continue;
      if (look && !one.own) await tabs.close(tabId);
      await assigned.release(tabId);
    }
    // Between its opening and its being noted a tab is in nobody's hands; then `running` has its item.
    if (running.size) return;
    for (const tabId of await tabs.emptyOnes()) if (!known.has(tabId)) await tabs.close(tabId);
  }

  /** The visit is kept before anything is opened for it. */
  async function begin(id: string) {
    const visit = new Date(now()).toISOString();
    const kept = await store.change(id, (item) =>
      item.state === 'waiting' ? { ...item, state: 'reading', visit } : null,
    );
    if (kept.ok && kept.item?.state === 'reading') start(kept.item);
  }

  function start(item: QueueItem) {
    if (running.has(item.id)) return;
    const work = readItem(item, deps)
      .catch((error): Outcome => ({ state: 'failed', reason: 'unreadable', detail: String(error) }))
      .then((outcome) => end(item, outcome))
      .catch(() => {})
      .finally(() => {
        running.delete(item.id);
        void advance();
      });
    running.set(item.id, work);
  }

  /** First the outcome is kept, then the tab closed: ended in between, the next background closes it. */
  async function end(item: QueueItem, outcome: Outcome) {
    if ('lists' in outcome && outcome.lists) await addListed(item, outcome.lists);
    const kept = await store.change(item.id, (there) =>
      there.state === 'reading' && there.visit === item.visit ? afterVisit(there, outcome, now()) : null,
    );
    if (!kept.ok) throw new Error(kept.detail);
    for (const [tabId, one] of await assigned.all()) {
      if (one.item !== item.id) continue;
      if (kept.item?.state === 'person') return;
      // One that the person had to log in to, and looks at, is theirs by now.
      const look = await tabs.look(tabId);
      if (look && !one.own && !look.active) await tabs.close(tabId);
      await assigned.release(tabId);
    }
  }

  /** What a sitemap lists stands behind all that waits already; what is in the queue stays as it is. */
  async function addListed({ depth = 0 }: QueueItem, addresses: readonly string[]) {
    const items = addresses.flatMap((address, at) => queueItem(address, now() + at) ?? []);
    const kept = await store.add(
      items.map((one) => ({ ...one, depth: depth + 1 })),
      () => null,
    );
    if (!kept.ok) throw new Error(kept.detail);
  }

  async function goOn(id: string) {
    const visit = new Date(now()).toISOString();
    await store.change(id, (item) =>
      item.state === 'person' ? { ...again(item), state: 'reading', visit } : null,
    );
    await advance();
  }

  return {
    advance,
    goOn,
    async loaded(tabId) {
      const one = (await assigned.all()).get(tabId);
      if (!one) return;
      const found = await store.all();
      const item = found.ok ? found.items.find(({ id }) => id === one.item) : undefined;
      if (item?.state === 'person') await goOn(item.id);
    },
    visitOf: (tabId) => assigned.visitOf(tabId),
    between(work) {
      const mine = turn.then(work);
      turn = mine.then(
        () => {},
        () => {},
      );
      return mine;
    },
    async show(id) {
      for (const [tabId, one] of await assigned.all())
        if (one.item === id && (await tabs.look(tabId))) return tabs.show(tabId);
      const found = await store.all();
      const item = found.ok ? found.items.find((one) => one.id === id) : undefined;
      if (!item || item.file) return;
      const tabId = await tabs.openInFront(item.address);
      if (item.state === 'person')
        await assigned.assign(tabId, { item: id, visit: item.visit ?? '', own: true });
    },
    async stop() {
      clearTimeout(timer);
      for (const [tabId, one] of await assigned.all()) {
        if (!one.own) await tabs.close(tabId);
        await assigned.release(tabId);
      }
      await deps.wake(false);
    },
  };
}
