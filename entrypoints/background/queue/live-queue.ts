import { browser } from 'wxt/browser';
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
}

/** The queue in a real browser. */
export function liveQueue(): LiveQueue {
  const { local, session } = browser.storage;
  const store = queueStore();
  const control = () => readControl(local);
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
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  return { ...queue, store, control, changeControl: (change) => changeControl(local, change) };
}
