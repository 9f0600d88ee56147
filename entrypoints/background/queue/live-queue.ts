import { browser } from 'wxt/browser';
import type { StoreOptions } from '../database';
import { heldHosts } from '../held-hosts';
import { patternOf, watchGrantedSites } from '../watched-sites';
import { assignedTabs } from './assigned-tabs';
import { changeControl, readControl } from './control';
import { type CourseQueue, courseQueue } from './course-queue';
import { type QueueStore, queueStore } from './queue-store';
import { queueTabs } from './queue-tabs';

/** The browser's own clock for waking wakes no more often. */
const WAKE_MINUTES = 0.5;
export const QUEUE_ALARM = 'queue';

export interface LiveQueue extends CourseQueue {
  store: QueueStore;
  control: () => ReturnType<typeof readControl>;
  changeControl: (change: Parameters<typeof changeControl>[1]) => ReturnType<typeof changeControl>;
  /** Notes that hosts were granted for the queue, or for one tab, alone: nothing watches them. */
  lend(hosts: readonly string[]): Promise<void>;
  isLent(host: string): Promise<boolean>;
  /** Notes that the person wants hosts watched from now on, whatever becomes of the queue. */
  keep(hosts: readonly string[]): Promise<void>;
}

/** The queue in a real browser. */
export function liveQueue(options: StoreOptions = {}): LiveQueue {
  const { local, session } = browser.storage;
  const store = queueStore(options);
  const control = () => readControl(local);
  async function lent(change: (lent: readonly string[]) => readonly string[]) {
    const before = (await control()).lent;
    const after = [...new Set(change(before))];
    if (after.length === before.length) return;
    await changeControl(local, { lent: after });
    await watchGrantedSites();
  }
  const queue = courseQueue({
    store,
    tabs: queueTabs(),
    assigned: assignedTabs(session),
    control,
    async wake(on) {
      const set = await browser.alarms.get(QUEUE_ALARM);
      if (on && !set) await browser.alarms.create(QUEUE_ALARM, { periodInMinutes: WAKE_MINUTES });
      if (!on && set) await browser.alarms.clear(QUEUE_ALARM);
    },
    async giveBack() {
      const all = (await control()).lent;
      if (!all.length) return;
      const held = await heldHosts();
      const hosts = all.filter((host) => !held.has(host));
      // One that the browser does not take back, or no longer has, is no reason to keep the others.
      for (const host of hosts)
        await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => {});
      await lent((now) => now.filter((host) => !hosts.includes(host)));
    },
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  return {
    ...queue,
    store,
    control,
    changeControl: (change) => changeControl(local, change),
    isLent: async (host) => (await control()).lent.includes(host),
    lend: (hosts) => lent((before) => [...before, ...hosts]),
    keep: (hosts) => lent((before) => before.filter((host) => !hosts.includes(host))),
  };
}
