import { assignedTabs } from '@/entrypoints/background/queue/assigned-tabs';
import { changeControl, readControl } from '@/entrypoints/background/queue/control';
import { courseQueue } from '@/entrypoints/background/queue/course-queue';
import type { LiveQueue } from '@/entrypoints/background/queue/live-queue';
import type { PageProbe } from '@/entrypoints/background/queue/probe-page';
import type { QueueItem } from '@/entrypoints/background/queue/queue-item';
import type { QueueStore } from '@/entrypoints/background/queue/queue-store';
import type { QueueTabs } from '@/entrypoints/background/queue/queue-tabs';
import type { Sitemap } from '@/entrypoints/background/queue/read-sitemap';
import type { Area } from '@/entrypoints/background/storage-area';
import type { Audit } from '@/rules/audit';

/** A web of made-up pages, and a browser that opens them in tabs: what the queue does there can be looked at. */
export interface FakeTab {
  url: string;
  loading: boolean;
  active: boolean;
  empty: boolean;
}
export type FakePage = Partial<PageProbe> & {
  /** Where the server sends one on to. */
  to?: string;
  never?: boolean;
  unreachable?: boolean;
  forbidden?: boolean;
  /** What it lists, where it is a sitemap. */
  map?: Sitemap;
  /** What the reading comes to. */
  kind?: string;
  unsaved?: 'no-course' | 'switched-off' | 'storage-full';
};

const EMPTY = 'chrome-extension://kejian-id/queue-tab.html';

export function fakeWeb(pages: Record<string, FakePage> = {}) {
  const tabs = new Map<number, FakeTab>();
  const visits: string[] = [];
  const reads: string[] = [];
  let last = 100;
  let most = 0;
  const pageAt = (url: string): FakePage => pages[url] ?? {};
  const make = (tab: FakeTab) => {
    tabs.set(++last, tab);
    return last;
  };
  function load(tabId: number, address: string) {
    visits.push(address);
    const { to, never = false } = pageAt(address);
    const tab = tabs.get(tabId);
    if (tab) tabs.set(tabId, { ...tab, url: to ?? address, empty: false, loading: never });
  }
  const port: QueueTabs = {
    open: async () => make({ url: EMPTY, loading: false, active: false, empty: true }),
    go: async (tabId, address) => {
      load(tabId, address);
      most = Math.max(most, [...tabs.values()].filter(({ active }) => !active).length);
    },
    look: async (tabId) => {
      const tab = tabs.get(tabId);
      if (!tab) return null;
      return { ...tab, url: pageAt(tab.url).forbidden ? null : tab.url };
    },
    probe: async (tabId) => {
      const url = tabs.get(tabId)?.url;
      if (url === undefined) return null;
      const page = pageAt(url);
      if (page.unreachable || page.forbidden || page.never) return null;
      const { to: _to, map: _map, never: _never, kind: _kind, unsaved: _unsaved, ...seen } = page;
      return { ...COURSE_PROBE, url, ...seen };
    },
    read: async (tabId) => {
      const url = tabs.get(tabId)?.url ?? '';
      reads.push(url);
      const { kind = 'course', unsaved = null } = pageAt(url);
      const course = { title: `课 ${url}`, provider: '某校', grade: 'C', findings: [] };
      const audit = { page: { kind, coverage: 1 }, courses: kind === 'course' ? [course] : [] };
      const shown = { audit: audit as unknown as Audit, rules: {}, sources: {} };
      const why = unsaved ?? (kind === 'course' ? null : 'no-course');
      return { ok: true, verdict: { shown, stored: why === null, unsaved: why } };
    },
    sitemap: async (tabId) => pageAt(tabs.get(tabId)?.url ?? '').map ?? null,
    close: async (tabId) => void tabs.delete(tabId),
    openInFront: async (address) => make({ url: address, loading: false, active: true, empty: false }),
    show: async (tabId) => {
      tabs.get(tabId)!.active = true;
    },
    emptyOnes: async () => [...tabs].filter(([, { empty }]) => empty).map(([id]) => id),
    allowed: async (address) => !address.includes('refused.example'),
  };
  return { port, tabs, visits, reads, pages, make, most: () => most };
}

const COURSE_PROBE: PageProbe = {
  url: '',
  contentType: 'text/html',
  ready: true,
  title: '人工智能训练师三级',
  status: 200,
  length: 4000,
  text: '人工智能训练师三级 课程介绍',
  password: false,
  frames: [],
};

/** A store that forgets nothing while a test runs. */
export function memoryStore(kept = new Map<string, QueueItem>()): QueueStore {
  return {
    all: async () => ({
      ok: true,
      items: structuredClone([...kept.values()]).sort((a, b) => a.order - b.order),
    }),
    change: async (id, change) => {
      const before = kept.get(id) ?? null;
      const after = before && change(before);
      if (after) kept.set(id, after);
      return { ok: true, item: after ?? before };
    },
    add: async (items, merge) => {
      let added = 0;
      for (const item of items) {
        const there = kept.get(item.id);
        const next = there ? merge(there, item) : item;
        if (!next) continue;
        kept.set(item.id, next);
        added++;
      }
      return { ok: true, added };
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
      return { ok: true };
    },
    close: () => {},
  };
}

/** A queue whose time passes only as it sleeps. */
export function fakeQueue(local: Area, session: Area = local, web = fakeWeb(), store = memoryStore()) {
  const time = { now: Date.UTC(2026, 10, 24, 13), ended: false };
  const woken: boolean[] = [];
  const returned: string[] = [];
  const control = () => readControl(local);
  const queue = courseQueue({
    store,
    tabs: web.port,
    assigned: assignedTabs(session),
    control,
    wake: async (on) => void woken.push(on),
    async giveBack() {
      returned.push(...(await control()).lent);
      await changeControl(local, { lent: [] });
    },
    now: () => time.now,
    sleep: async (ms) => {
      time.now += ms;
      await new Promise((resolve) => setTimeout(resolve));
      // Whoever was ended never wakes again.
      if (time.ended) await new Promise(() => {});
    },
  });
  const live: LiveQueue = {
    ...queue,
    store,
    control,
    changeControl: (change) => changeControl(local, change),
    isLent: async (host) => (await control()).lent.includes(host),
    lend: async (hosts) => void (await changeControl(local, { lent: [...(await control()).lent, ...hosts] })),
    async keep(hosts) {
      const { lent } = await control();
      await changeControl(local, { lent: lent.filter((host) => !hosts.includes(host)) });
    },
  };
  return { queue: live, web, store, time, woken, returned };
}
