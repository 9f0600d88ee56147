import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import type * as InPage from './in-page';
import { listingPage, MADE_PAGES } from './made-pages';
import { pageScript } from './page-script';
import { servedPages } from './served-pages';

import { apart, atLeast, atMost, inTurns, median, ms, type Row, ratio, told, within } from './timing';

declare const bench: typeof InPage;

export interface PageWish {
  turns: number;
  /** Pages to measure besides the made ones, by name. */
  more: Record<string, string>;
}

const require = createRequire(import.meta.url);

/** Opens a page of this text with what is measured in it. */
async function opened(
  browser: Browser,
  url: string,
  script: string,
): Promise<{ page: Page; session: CDPSession }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(url, { timeout: 120_000 });
  await page.evaluate(script);
  return { page, session: await page.context().newCDPSession(page) };
}

/** Reading and judging in a real browser: against the floor, Readability and axe-core, in slices, and slowed fourfold. */
export async function benchPage({ turns, more }: PageWish): Promise<Row[]> {
  const script = await pageScript('in-page.ts', 'bench');
  const rows: Row[] = [];
  const pages: Record<string, string> = { ...more };
  for (const [name, make] of Object.entries(MADE_PAGES)) pages[name] = make();
  const server = await servedPages(pages);
  const browser = await chromium.launch({
    executablePath: process.env.KEJIAN_CHROMIUM,
    args: ['--no-sandbox'],
  });
  try {
    for (const name of Object.keys(pages)) {
      const { page, session } = await opened(browser, server.urlOf(name), script);
      const few = name === 'monster' ? Math.max(3, turns >> 1) : turns;
      rows.push(...(await onePage(page, session, name, few)));
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}

async function onePage(page: Page, session: CDPSession, name: string, turns: number): Promise<Row[]> {
  const rows: Row[] = [];
  const nodes = await page.evaluate(() => bench.nodes());
  const { times, stages } = await page.evaluate((n) => bench.measurePage(n, true), turns);
  const whole = times.walk.map((walk, i) => walk + times.audit[i]!);
  const aa = apart(times.floor, times['floor again']);
  if (name === 'typical') rows.push(within('P1', `${name}: the walk`, median(times.walk), 1, aa));
  else rows.push(atMost('P1', `${name}: the walk against the floor`, ratio(times.walk, times.floor), 2, aa));
  rows.push(atMost('P2', `${name}: a whole audit against the floor`, ratio(whole, times.floor), 4, aa));
  const least = name === 'typical' ? 100 : 30;
  rows.push(
    atLeast('P2', `${name}: Readability against a whole audit`, ratio(times.readability, whole), least, aa),
  );
  const slowed = await slowest(page, session);
  rows.push(
    within('P1', `${name}: longest slice of a reading`, slowed.plain, 8, aa),
    within('P1', `${name}: longest slice, slowed fourfold`, slowed.slowed, 50, aa),
    told(
      `${name}, ${nodes} nodes: on the page's thread`,
      `floor ${ms(median(times.floor))}, walk ${ms(median(times.walk))}, making the message ${ms(median(times.message))}`,
      'P1',
    ),
    told(
      `${name}: in the background`,
      Object.entries(stages)
        .map(([stage, list]) => `${stage} ${ms(median(list))}`)
        .join(', '),
      'P2',
    ),
  );
  return rows;
}

async function slowest(page: Page, session: CDPSession): Promise<{ plain: number; slowed: number }> {
  const longest = async () => {
    const taken: number[] = [];
    for (let turn = 0; turn < 5; turn++) taken.push((await page.evaluate(() => bench.slices())).longest);
    return median(taken);
  };
  const plain = await longest();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const slowed = await longest();
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { plain, slowed };
}

/** axe-core against a whole audit; it takes minutes on the largest page, so a part of its own. */
export async function benchAxe(): Promise<Row[]> {
  const script = await pageScript('in-page.ts', 'bench');
  const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
  const pages = Object.fromEntries(Object.entries(MADE_PAGES).map(([name, make]) => [name, make()]));
  const server = await servedPages(pages);
  const browser = await chromium.launch({
    executablePath: process.env.KEJIAN_CHROMIUM,
    args: ['--no-sandbox'],
  });
  const rows: Row[] = [];
  try {
    for (const name of Object.keys(pages)) {
      const { page } = await opened(browser, server.urlOf(name), script);
      await page.evaluate(axe);
      const works = {
        axe: () => page.evaluate(() => bench.axeTime()),
        kejian: async () => {
          const { times } = await page.evaluate(() => bench.measurePage(1, false));
          return times.walk[0]! + times.audit[0]!;
        },
      };
      const taken = await inTurns(works, name === 'typical' ? 3 : 1);
      rows.push(
        atLeast(
          'P2',
          `${name}: axe-core against a whole audit`,
          ratio(taken.axe, taken.kejian),
          500,
          null,
          `${ms(median(taken.axe))} against ${ms(median(taken.kejian))}`,
        ),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}

/** One in a hundred changed: what the page pays again, and the background, against a whole audit. */
export async function benchChanges(turns: number): Promise<Row[]> {
  const script = await pageScript('in-page.ts', 'bench');
  const server = await servedPages({ listing: listingPage(1530), monster: MADE_PAGES.monster() });
  const browser = await chromium.launch({
    executablePath: process.env.KEJIAN_CHROMIUM,
    args: ['--no-sandbox'],
  });
  const rows: Row[] = [];
  try {
    for (const [name, selector] of [
      ['listing', '.card .hours'],
      ['monster', '.lesson h4'],
    ] as const) {
      const { page } = await opened(browser, server.urlOf(name), script);
      const out = await page.evaluate(([where, n]) => bench.measureChanges(where, n), [
        selector,
        turns,
      ] as const);
      const paid = out.again.map((again, i) => again + out.message[i]!);
      const all = paid.map((one, i) => one + out.judged[i]!);
      rows.push(
        atMost('P4', `${name}, 1 % changed: all of it against a whole audit`, ratio(all, out.whole), 0.02),
        atMost(
          'P4',
          `${name}, 1 % changed: what the page's thread pays, against a whole audit`,
          ratio(paid, out.whole),
          0.02,
        ),
        told(
          `${name}, 1 % changed`,
          `${out.visited} of ${out.nodes} nodes visited; reading ${ms(median(out.again))}, message ${ms(median(out.message))}, judging ${ms(median(out.judged))}; whole audit ${ms(median(out.whole))}`,
          'P4',
        ),
      );
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return rows;
}
