import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { handle } from '@/entrypoints/background/handle';
import { assignedTabs } from '@/entrypoints/background/queue/assigned-tabs';
import { changeControl } from '@/entrypoints/background/queue/control';
import { type QueueItem, queueItem } from '@/entrypoints/background/queue/queue-item';
import { queueStore } from '@/entrypoints/background/queue/queue-store';
import { LOAD_MS } from '@/entrypoints/background/queue/read-item';
import { fakeArea, fakeDeps, fromPopup } from './fixture';
import { type FakePage, fakeQueue, fakeWeb } from './queue-fixture';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

const at = (host: string, path: string | number) => `https://${host}.example/${path}`;

/** A queue in a browser of its own; `restart` is a background that was ended and woken, `reboot` a whole browser. */
function setUp(pages: Record<string, FakePage> = {}) {
  const web = fakeWeb(pages);
  const local = fakeArea();
  let session = fakeArea();
  const make = () => fakeQueue(local.area, session.area, web, queueStore());
  let made = make();
  const items = async () => {
    const found = await made.store.all();
    return found.ok ? found.items : [];
  };
  return {
    web,
    local,
    session: () => session,
    queue: () => made.queue,
    time: () => made.time,
    woken: () => made.woken,
    returned: () => made.returned,
    items,
    states: async () => Object.fromEntries((await items()).map(({ id, state }) => [id, state])),
    item: async (id: string) => (await items()).find((one) => one.id === id)!,
    async add(addresses: string[], pause = 0) {
      await changeControl(local.area, { pause });
      const added = addresses.map((address, index) => queueItem(address, index)!);
      await made.store.add(added, () => null);
    },
    restart() {
      made.time.ended = true;
      made = make();
    },
    reboot() {
      made.time.ended = true;
      web.tabs.clear();
      session = fakeArea();
      made = make();
    },
    /** Goes on until nothing does any more. */
    async finish(rounds = 400) {
      for (let n = 0; n < rounds; n++) {
        await made.queue.advance();
        await new Promise((resolve) => setTimeout(resolve));
        if ((await items()).every(({ state }) => state !== 'reading' && state !== 'waiting')) break;
        made.time.now += 200;
      }
      await made.queue.advance();
    },
  };
}

describe('reading', () => {
  it('reads every page once, two at a time, and closes what it opened', async () => {
    const one = setUp();
    const all = Array.from({ length: 9 }, (_, n) => at(`s${n}`, n));
    await one.add(all);
    await one.finish();
    expect([...one.web.visits].sort()).toEqual(all);
    expect(one.web.most()).toBe(2);
    expect(one.web.tabs.size).toBe(0);
    expect(new Set(Object.values(await one.states()))).toEqual(new Set(['done']));
    expect(one.woken().at(-1)).toBe(false);
  });

  it('takes the same address twice as one, whatever follows people in it', async () => {
    const one = setUp();
    await one.add([at('a', '1'), at('a', '1#top'), at('a', '1?utm_source=x')]);
    expect(await one.items()).toHaveLength(1);
  });

  it('leaves a host alone between two of its pages, and reads others meanwhile', async () => {
    const one = setUp();
    await one.add([at('a', 1), at('a', 2), at('b', 1)], 30);
    const begun: [string, number][] = [];
    const go = one.web.port.go;
    one.web.port.go = (tabId, address) => {
      begun.push([address, one.time().now]);
      return go(tabId, address);
    };
    await one.finish();
    expect(begun.map(([address]) => address)).toEqual([at('a', 1), at('b', 1), at('a', 2)]);
    const { ended } = await one.item(at('a', 1));
    expect(begun[2]![1] - ended!).toBeGreaterThanOrEqual(30_000);
  });

  it('begins nothing while it is paused, finishes what is under way, and goes on afterwards', async () => {
    const one = setUp();
    await one.add([at('a', 1), at('b', 1), at('c', 1)]);
    await one.queue().advance();
    await one.queue().changeControl({ paused: true });
    for (let n = 0; n < 60; n++) await new Promise((resolve) => setTimeout(resolve));
    await one.queue().advance();
    expect(await one.states()).toEqual({
      [at('a', 1)]: 'done',
      [at('b', 1)]: 'done',
      [at('c', 1)]: 'waiting',
    });
    await one.queue().changeControl({ paused: false });
    await one.finish();
    expect((await one.item(at('c', 1))).state).toBe('done');
  });

  it('reads an open tab where it is, and leaves it open', async () => {
    const one = setUp();
    const tab = one.web.make({ url: at('a', 1), loading: false, active: true, empty: false });
    await changeControl(one.local.area, { pause: 0 });
    await one.queue().store.add([queueItem(at('a', 1), 0, tab)!], () => null);
    await one.finish();
    expect((await one.item(at('a', 1))).state).toBe('done');
    expect(one.web.visits).toEqual([]);
    expect([...one.web.tabs.keys()]).toEqual([tab]);
  });
});

describe('what cannot be read', () => {
  const cases: [string, FakePage, Partial<QueueItem>][] = [
    ['a server that does not answer', { unreachable: true }, { state: 'failed', reason: 'unreachable' }],
    ['a page that never opens', { never: true }, { state: 'failed', reason: 'timeout' }],
    ['an error', { status: 404 }, { state: 'failed', reason: 'status', detail: '404' }],
    ['a picture', { contentType: 'image/png' }, { state: 'failed', reason: 'not-html', detail: 'image/png' }],
    [
      'another host',
      { to: 'https://elsewhere.example/' },
      { state: 'failed', reason: 'redirected', detail: 'elsewhere.example' },
    ],
    ['a host that nobody may look into', { forbidden: true }, { state: 'failed', reason: 'redirected' }],
    ['an article', { kind: 'article' }, { state: 'skipped', reason: 'no-course', detail: 'article' }],
    ['a page without words', { kind: 'other', length: 12, text: '' }, { state: 'failed', reason: 'empty' }],
    ['a full disk', { unsaved: 'storage-full' }, { state: 'failed', reason: 'storage' }],
    ['keeping switched off', { unsaved: 'switched-off' }, { state: 'failed', reason: 'not-kept' }],
  ];
  it.each(cases)('%s: is listed with its reason, and closes its tab', async (_name, page, expected) => {
    const one = setUp({ [at('a', 1)]: page });
    await one.add([at('a', 1)]);
    await one.finish();
    expect(await one.item(at('a', 1))).toMatchObject(expected);
    expect(one.web.tabs.size).toBe(0);
  });

  it('is read once, and once more only where the page went on building itself', async () => {
    const still = setUp({ [at('a', 1)]: { kind: 'article' } });
    await still.add([at('a', 1)]);
    await still.finish();
    expect(still.web.reads).toEqual([at('a', 1)]);
    const late = setUp({ [at('b', 1)]: { kind: 'other', length: 900 } });
    const { read } = late.web.port;
    late.web.port.read = async (tabId) => {
      const answer = await read(tabId);
      late.web.pages[at('b', 1)] = {};
      return answer;
    };
    await late.add([at('b', 1)]);
    await late.finish();
    expect(late.web.reads).toEqual([at('b', 1), at('b', 1)]);
    expect(await late.item(at('b', 1))).toMatchObject({ state: 'done' });
  });

  it('is tried once more by itself where it may pass, and no more than that', async () => {
    const pages: Record<string, FakePage> = {
      [at('a', 1)]: { unreachable: true },
      [at('b', 1)]: { status: 404 },
    };
    const one = setUp(pages);
    await one.add([at('a', 1), at('b', 1)]);
    await one.finish();
    expect(one.web.visits.filter((url) => url === at('a', 1))).toHaveLength(2);
    expect(one.web.visits.filter((url) => url === at('b', 1))).toHaveLength(1);
    const other = setUp({ [at('c', 1)]: { unreachable: true } });
    const { go } = other.web.port;
    other.web.port.go = async (tabId, address) => {
      await go(tabId, address);
      if (other.web.visits.length === 2) other.web.pages[address] = {};
    };
    await other.add([at('c', 1)]);
    await other.finish();
    expect(await other.item(at('c', 1))).toMatchObject({ state: 'done' });
  });

  it('a host that was refused is not opened', async () => {
    const one = setUp();
    await one.add(['https://refused.example/1']);
    await one.finish();
    expect(await one.item('https://refused.example/1')).toMatchObject({
      state: 'failed',
      reason: 'permission',
    });
    expect(one.web.visits).toEqual([]);
  });

  it('a tab that is closed meanwhile, and another after it', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.queue().advance();
    for (const opened of [1, 2]) {
      while (one.web.visits.length < opened) await new Promise((resolve) => setTimeout(resolve));
      one.web.tabs.clear();
    }
    await one.finish();
    expect(await one.item(at('a', 1))).toMatchObject({ state: 'failed', reason: 'tab-closed' });
    expect(one.web.visits).toEqual([at('a', 1), at('a', 1)]);
  });

  it('not a page whose first tab alone was closed', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.queue().advance();
    while (one.web.visits.length === 0) await new Promise((resolve) => setTimeout(resolve));
    one.web.tabs.clear();
    one.web.pages[at('a', 1)] = {};
    await one.finish();
    expect(await one.states()).toEqual({ [at('a', 1)]: 'done' });
    expect(one.web.tabs.size).toBe(0);
  });

  it('is given up after a bounded time, and not before', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.finish();
    const { visit, ended } = await one.item(at('a', 1));
    expect(ended! - Date.parse(visit!)).toBeGreaterThanOrEqual(LOAD_MS);
    expect(ended! - Date.parse(visit!)).toBeLessThan(LOAD_MS + 5000);
  });
});

describe('a sitemap', () => {
  const map = (index: boolean, ...addresses: string[]): FakePage => ({
    contentType: 'application/xml',
    map: { index, addresses },
  });

  it('adds what it lists behind what waits, and a list of sitemaps those of each', async () => {
    const one = setUp({
      [at('a', 'index.xml')]: map(true, at('a', 's1.xml'), at('a', 's2.xml.gz')),
      [at('a', 's1.xml')]: map(false, at('a', 1), at('a', 2), at('b', 1), 'ftp://a.example/x'),
    });
    await one.add([at('a', 'index.xml'), at('b', 1)]);
    await one.finish();
    expect(await one.item(at('a', 'index.xml'))).toMatchObject({
      state: 'skipped',
      reason: 'sitemap',
      detail: '2',
    });
    expect(await one.item(at('a', 's1.xml'))).toMatchObject({ reason: 'sitemap', detail: '3' });
    expect(await one.item(at('a', 's2.xml.gz'))).toMatchObject({ state: 'failed', reason: 'packed' });
    for (const page of [at('a', 1), at('a', 2), at('b', 1)])
      expect(await one.item(page)).toMatchObject({ state: 'done' });
    expect([...one.web.visits].sort()).toEqual(
      [at('a', 'index.xml'), at('a', 's1.xml'), at('a', 1), at('a', 2), at('b', 1)].sort(),
    );
  });

  it('that lists itself for ever ends', async () => {
    const pages = Object.fromEntries(
      Array.from({ length: 6 }, (_, n) => [at('a', `${n}.xml`), map(true, at('a', `${n + 1}.xml`))]),
    );
    const one = setUp(pages);
    await one.add([at('a', '0.xml')]);
    await one.finish();
    expect(Object.values(await one.states())).toEqual(['skipped', 'skipped', 'failed']);
  });

  it('of which the background is ended before its end is kept adds nothing twice', async () => {
    const one = setUp({ [at('a', 's.xml')]: map(false, at('a', 1), at('a', 2)) });
    await one.add([at('a', 's.xml')]);
    const { close } = one.web.port;
    let ended = 0;
    one.web.port.close = (tabId) => (ended++ ? close(tabId) : new Promise(() => {}));
    void one.queue().advance();
    for (let i = 0; i < 60; i++) await new Promise((resolve) => setTimeout(resolve));
    one.restart();
    await one.finish();
    expect((await one.items()).map(({ state }) => state).sort()).toEqual(['done', 'done', 'skipped']);
    expect(one.web.reads.sort()).toEqual([at('a', 1), at('a', 2)]);
  });

  it('other XML is no page', async () => {
    const one = setUp({ [at('a', 'feed.xml')]: { contentType: 'text/xml' } });
    await one.add([at('a', 'feed.xml')]);
    await one.finish();
    expect(await one.item(at('a', 'feed.xml'))).toMatchObject({ state: 'failed', reason: 'not-html' });
  });
});

describe('a login or a captcha', () => {
  const LOGIN: FakePage = { password: true, length: 40, text: '账号登录', title: '登录' };

  it('waits with its tab for the person, and asks nothing more of its host', async () => {
    const one = setUp({ [at('a', 1)]: LOGIN });
    await one.add([at('a', 1), at('a', 2), at('b', 1)]);
    await one.finish(60);
    expect(await one.states()).toEqual({
      [at('a', 1)]: 'person',
      [at('a', 2)]: 'waiting',
      [at('b', 1)]: 'done',
    });
    expect([...one.web.tabs.values()].map(({ url }) => url)).toEqual([at('a', 1)]);
    await one.queue().show(at('a', 1));
    expect([...one.web.tabs.values()][0]!.active).toBe(true);
  });

  it('goes on by itself once the tab has loaded the page behind it', async () => {
    const pages: Record<string, FakePage> = { [at('a', 1)]: LOGIN };
    const one = setUp(pages);
    await one.add([at('a', 1), at('a', 2)]);
    await one.finish(60);
    const [tab] = [...one.web.tabs.keys()];
    one.restart();
    await one.queue().advance();
    delete pages[at('a', 1)];
    await one.queue().loaded(tab!);
    await one.finish();
    expect(Object.values(await one.states())).toEqual(['done', 'done']);
    expect(one.web.tabs.size).toBe(0);
    // The page behind it was not loaded anew.
    expect(one.web.visits.filter((url) => url === at('a', 1))).toHaveLength(1);
  });
});

describe('hosts that were lent', () => {
  it('are given back when all is over, and not before', async () => {
    const one = setUp({ [at('b', 1)]: { password: true, length: 40, text: '账号登录', title: '登录' } });
    await one.add([at('a', 1), at('b', 1)]);
    await one.queue().lend(['a.example', 'b.example']);
    await one.finish(60);
    // One page still waits for the person to log in.
    expect(one.returned()).toEqual([]);
    await one.queue().store.remove([at('b', 1)]);
    one.restart();
    await one.queue().advance();
    expect(one.returned()).toEqual(['a.example', 'b.example']);
    await one.queue().advance();
    expect(one.returned()).toHaveLength(2);
  });

  it('are not taken for those of a queue that is over, between being lent and being used', async () => {
    const { deps } = fakeDeps();
    const { queue } = deps;
    await Promise.all([
      queue.advance(),
      handle({ type: 'queue-add', pages: [{ address: at('a', 1) }], lent: ['a.example'] }, fromPopup, deps),
      queue.advance(),
    ]);
    expect((await queue.control()).lent).toEqual(['a.example']);
    await handle({ type: 'queue-keep', hosts: ['a.example'] }, fromPopup, deps);
    expect((await queue.control()).lent).toEqual([]);
  });
});

describe('a background that is ended', () => {
  /** Ends it before each of the things that it does to the browser, one after the other. */
  const STEPS = ['open', 'go', 'look', 'probe', 'read', 'close'] as const;
  it.each(STEPS)('before it could %s: goes on where it was', async (name) => {
    const one = setUp();
    const all = [at('a', 1), at('b', 1), at('c', 1)];
    await one.add(all);
    const work = one.web.port[name];
    let ended = 0;
    Object.assign(one.web.port, {
      // Whoever was doing it never hears of it again.
      [name]: (...args: never[]) =>
        ended++ < 2
          ? new Promise(() => {})
          : (work as (...given: never[]) => Promise<unknown>).apply(one.web.port, args),
    });
    for (let n = 0; n < 6; n++) {
      void one.queue().advance();
      for (let i = 0; i < 40; i++) await new Promise((resolve) => setTimeout(resolve));
      one.restart();
    }
    await one.finish();
    expect(Object.values(await one.states())).toEqual(['done', 'done', 'done']);
    expect(one.web.tabs.size).toBe(0);
    // One visit each: what was opened is read where it is.
    expect([...one.web.visits].sort()).toEqual(all);
  });

  it('after it closed a tab that another took for its own: opens one anew', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.queue().advance();
    while (one.web.visits.length === 0) await new Promise((resolve) => setTimeout(resolve));
    one.restart();
    one.web.tabs.clear();
    one.web.pages[at('a', 1)] = {};
    await one.finish();
    expect(await one.states()).toEqual({ [at('a', 1)]: 'done' });
    expect(one.web.tabs.size).toBe(0);
  });

  it('while a tab was being closed that the next one took over: opens one anew', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.queue().advance();
    while (one.web.visits.length === 0) await new Promise((resolve) => setTimeout(resolve));
    one.restart();
    const { look } = one.web.port;
    let looks = 0;
    one.web.port.look = async (tabId) => {
      // There at the first look, gone at the second.
      if (++looks === 2) {
        one.web.tabs.clear();
        one.web.pages[at('a', 1)] = {};
      }
      return look(tabId);
    };
    await one.finish();
    expect(await one.states()).toEqual({ [at('a', 1)]: 'done' });
    expect(one.web.tabs.size).toBe(0);
  });

  it('with the whole browser: pages under way are opened again', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1), at('b', 1)]);
    await one.queue().advance();
    for (let i = 0; i < 40; i++) await new Promise((resolve) => setTimeout(resolve));
    one.web.pages[at('a', 1)] = {};
    one.reboot();
    await one.finish();
    expect(Object.values(await one.states())).toEqual(['done', 'done']);
  });

  it('closes an empty tab whose number it did not come to keep', async () => {
    const one = setUp();
    await one.add([at('a', 1)]);
    one.web.make({ url: 'empty', loading: false, active: false, empty: true });
    await one.finish();
    expect(one.web.tabs.size).toBe(0);
  });

  it('tells every reading in a tab of the queue the one time of its visit', async () => {
    const one = setUp({ [at('a', 1)]: { never: true } });
    await one.add([at('a', 1)]);
    await one.queue().advance();
    while (one.web.visits.length === 0) await new Promise((resolve) => setTimeout(resolve));
    const [tab] = [...one.web.tabs.keys()];
    const { visit } = await one.item(at('a', 1));
    expect(await one.queue().visitOf(tab!)).toBe(visit);
    one.restart();
    expect(await one.queue().visitOf(tab!)).toBe(visit);
    expect(await one.queue().visitOf(tab! + 1)).toBeNull();
  });
});

it('two changes at a time to the tabs lose neither', async () => {
  const tabs = assignedTabs(fakeArea().area);
  await Promise.all([1, 2, 3].map((id) => tabs.assign(id, { item: String(id), visit: '', own: false })));
  await Promise.all([tabs.release(2), tabs.assign(4, { item: '4', visit: '', own: true })]);
  expect([...(await tabs.all()).keys()]).toEqual([1, 3, 4]);
});
