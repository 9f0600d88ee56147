import type { CDPSession, Page } from 'playwright-core';
import { type Each, forEach, type Open, openAll } from './browsers';
import { card, MADE_PAGES } from './made-pages';
import { servedPages } from './served-pages';
import {
  apart,
  atMost,
  inTurns,
  judged,
  median,
  ms,
  type Row,
  ratio,
  type Times,
  times,
  told,
} from './timing';

/** What a page feels of the extension: its load, its own work while it changes, its memory when it lies idle. */

/** After this long without a reading nothing of the page is kept, and a collection has nothing to wait for. */
const IDLE_MS = 75_000;
/** So long after a measurement the background has judged what it was sent, and is in nobody's way. */
const REST_MS = 1500;
const CHANGES = 400;

/**
 * Time until a page has loaded and is drawn, by its own clock. Which of the two comes first is chance on a long page: its
 * `load` ends before the first drawing or some hundreds of milliseconds later, behind it.
 */
async function loaded(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 });
  await page.waitForTimeout(REST_MS);
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const drawn = performance.getEntriesByType('paint').map(({ startTime }) => startTime);
    return Math.max(entry!.loadEventEnd - entry!.startTime, ...drawn);
  });
}

/** A page that works hard: cards come, go and change in every task, so many times. */
async function worked(page: Page, cards: string[]): Promise<number> {
  return page.evaluate(
    async ([pieces, rounds]) => {
      const list = document.querySelector('#list')!;
      const from = performance.now();
      for (let round = 0; round < rounds; round++) {
        const fresh = document.createElement('div');
        fresh.innerHTML = pieces[round % pieces.length]!;
        list.insertBefore(fresh, list.children[(round * 37) % list.children.length]!);
        for (let i = 0; i < 40; i++)
          list.children[(round * 41 + i * 17) % list.children.length]!.querySelector('.hours')!.textContent =
            `${round + i} 课时`;
        list.children[(round * 53) % list.children.length]!.remove();
        void (list as HTMLElement).offsetHeight;
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(null);
        });
      }
      return performance.now() - from;
    },
    [cards, CHANGES] as const,
  );
}

/** Time on the processor that the thread of a page has had, in milliseconds. */
async function onThread(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ThreadTime')!.value * 1000;
}

/** Heap of a page after a collection, in megabytes: a page and what the extension keeps in it share one. */
async function heap({ context, page }: Open): Promise<number> {
  const session = await context.newCDPSession(page);
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')!.value / 2 ** 20;
}

/** Time from the start of a visit to its mark, with the background as a browser keeps it or ended before. */
async function verdictAt(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  const from = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator('kejian-overlay [data-testid=chip]').waitFor({ timeout: 60_000 });
  return performance.now() - from;
}

async function endBackground({ context }: Open): Promise<void> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const running = new Set<string>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === 'running') running.add(versionId);
      else running.delete(versionId);
    }
  });
  await session.send('ServiceWorker.enable');
  await page.waitForTimeout(200);
  for (const versionId of running) await session.send('ServiceWorker.stopWorker', { versionId });
  await page.waitForTimeout(300);
  await page.close();
}

export async function benchLoad(built: string, turns: number): Promise<Row[]> {
  const server = await servedPages({
    typical: MADE_PAGES.typical(),
    listing: MADE_PAGES.listing(),
    // With something to warn of, so that there is a mark to wait for.
    warned: MADE_PAGES.typical().replace('<h2>', '<p>签约保过，不过全额退费。</p><h2>'),
  });
  const all = await openAll(built);
  const { extended } = all;
  const each = (work: (one: Open) => Promise<number>, times: number) =>
    inTurns(
      forEach((name) => () => work(all[name])),
      times,
    );
  const rows: Row[] = [];
  try {
    // A short page is drawn in steps of a frame, of which a few turns tell little.
    for (const [name, times] of [
      ['typical', 3 * turns],
      ['listing', turns],
    ] as const) {
      rows.push(...loadRows(name, await each(({ page }) => loaded(page, server.urlOf(name)), times)));
    }
    rows.push(...(await heapRows(all, server.urlOf('typical'), 'after ordinary visits')));
    rows.push(...(await changing(all, server.urlOf('listing'), turns)));
    const cold: Times = [];
    const warm: Times = [];
    for (let turn = 0; turn < turns; turn++) {
      await endBackground(extended);
      cold.push(await verdictAt(extended.page, server.urlOf('warned')));
      warm.push(await verdictAt(extended.page, server.urlOf('warned')));
    }
    rows.push(
      atMost(
        'P6',
        'first verdict with the background ended, against one with it at hand',
        ratio(cold, warm),
        2,
      ),
      told('from the visit to the mark', `ended ${ms(median(cold))}, at hand ${ms(median(warm))}`, 'P6'),
    );
    rows.push(...(await heapRows(all, server.urlOf('typical'), 'after heavy changes')));
  } finally {
    await all.close();
    server.close();
  }
  return rows;
}

/**
 * Heap of a tab that has lain idle. What the engine made of our script while it was busy stays behind, so that it
 * matters what the tab did before.
 */
async function heapRows(all: Each<Open>, url: string, before: string): Promise<Row[]> {
  const { bare, again, idle, extended } = all;
  for (const { page } of [bare, again, idle, extended]) await loaded(page, url);
  await extended.page.waitForTimeout(IDLE_MS);
  const [a, b, c, nothing] = [await heap(bare), await heap(again), await heap(extended), await heap(idle)];
  // Only then: to look for it, the driver puts half a megabyte of its own into the page.
  const marked = await extended.page.locator('kejian-overlay').count();
  return [
    {
      goal: 'P5',
      what: `heap of a tab idle ${before} that the extension adds, ${marked ? 'its mark shown' : 'nothing shown'}`,
      figure: `${(c - a).toFixed(2)} MB (A/A ${Math.abs(b - a).toFixed(2)} MB)`,
      asked: '≤ 1 MB',
      met: judged(c - a <= 1, c - a, 1, Math.abs(b - a)),
    },
    told(`the same of an extension that does nothing, ${before}`, `${(nothing - a).toFixed(2)} MB`, 'P5'),
  ];
}

/** The same page, the same changes: time until they are all made, and what its thread spent on them. */
async function changing(all: Each<Open>, url: string, turns: number): Promise<Row[]> {
  const cards = Array.from({ length: 50 }, (_, n) => card(n));
  const spent = forEach((): Times => []);
  const one = (name: keyof typeof spent) => async () => {
    const { context, page } = all[name];
    await loaded(page, url);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    const before = await onThread(session);
    const taken = await worked(page, cards);
    spent[name].push((await onThread(session)) - before);
    await session.detach();
    return taken;
  };
  const work = await inTurns(forEach(one), turns);
  const noise = apart(work.again, work.bare);
  return [
    atMost(
      'P5',
      'a page that changes all the time, with the extension',
      ratio(work.extended, work.bare),
      1.1,
      noise,
      ms(median(work.bare)),
    ),
    told(
      'a page that changes all the time: processor time of its thread',
      `${times(ratio(spent.extended, spent.bare))} (A/A ${(apart(spent.again, spent.bare) * 100).toFixed(0)} %, ${ms(median(spent.bare))})`,
      'P5',
    ),
  ];
}

/** A load may take one in a hundred more, or as much as two bare browsers lie apart. */
function loadRows(name: string, { bare, again, idle, extended }: Each<Times>): Row[] {
  const more = ratio(extended, bare) - 1;
  const noise = apart(again, bare);
  return [
    {
      goal: 'P5',
      what: `${name}: loaded and drawn`,
      figure: `${(more * 100).toFixed(1)} % (A/A ${(noise * 100).toFixed(1)} %, ${ms(median(bare))})`,
      asked: '≤ 1 % or the noise',
      met: judged(more <= 0.01, 1 + more, 1.01, noise),
    },
    told(
      `${name}: loaded and drawn with an extension that does nothing`,
      `${((ratio(idle, bare) - 1) * 100).toFixed(1)} %; with Kejian against it ${((ratio(extended, idle) - 1) * 100).toFixed(1)} %`,
      'P5',
    ),
  ];
}
