import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWithExtension } from '../extension-browser';
import { HOME } from '../stages';
import { pageScript } from './page-script';
import type * as InPage from './store-in-page';
import { median } from './timing';

/**
 * The stores and the workbench at a thousand to a hundred thousand audits, in real Chromium. Only ratios within this
 * run say anything: what is compared is taken in turns, and medians are compared.
 *
 * `tsx cli/bench/bench-store.ts [LARGE]`, after `npx wxt build --mode e2e`; LARGE is 100,000 unless given.
 */

const MANY = 100_000;
const SMALL = 1000;
const FEW = 100;
const TURNS = 7;
const BUILT = join(process.env.KEJIAN_OUTPUT ?? join(HOME, '.output'), 'chrome-mv3-e2e');

/** A goal: how many times the one may take of the other, and how many it took; both times in ms. */
export interface StoreRatio {
  what: string;
  ratio: number;
  most: number;
  ms: [number, number];
}

async function opened(
  code: string,
): Promise<{ context: BrowserContext; page: Page; url: string; end(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-bench-'));
  const context = await openWithExtension({ built: BUILT, profile, headless: true });
  const { host } = new URL(context.serviceWorkers()[0]!.url());
  const page = await context.newPage();
  const url = `chrome-extension://${host}/`;
  await page.goto(`${url}popup.html`);
  await page.evaluate(code);
  const end = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, page, url, end };
}

type Bench = typeof InPage;
declare const bench: Bench;

/** Time until the first row of the workbench's table stands there, by the page's own clock. */
async function firstRow(page: Page, url: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(`${url}dashboard.html`);
  const handle = await page.waitForFunction(
    () => (globalThis as { firstRowAt?: number }).firstRowAt ?? null,
    null,
    {
      timeout: 60_000,
      polling: 100,
    },
  );
  return (await handle.jsonValue())!;
}

function watchRows() {
  const world = globalThis as { firstRowAt?: number };
  new MutationObserver((_records, observer) => {
    if (!document.querySelector('tr[data-audit]')) return;
    world.firstRowAt = performance.now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Measures the stores with `large` audits against few. A build for tests has to be there. */
export async function benchStore(large = MANY): Promise<StoreRatio[]> {
  if (!existsSync(BUILT)) throw new Error(`no build at ${BUILT}: run npx wxt build --mode e2e`);
  const code = await pageScript('store-in-page.ts', 'bench');
  const many = await opened(code);
  const few = await opened(code);
  const rows: StoreRatio[] = [];
  const add = (what: string, most: number, one: number[], other: number[]) => {
    const ms: [number, number] = [median(one), median(other)];
    rows.push({ what, most, ms, ratio: ms[0] / ms[1] });
  };
  try {
    for (const count of [SMALL, 10_000]) {
      const times = { import: [] as number[], raw: [] as number[] };
      for (let turn = 0; turn < (count === SMALL ? TURNS : 3); turn++) {
        const once = await many.page.evaluate((n) => bench.importAgainstRaw(n), count);
        times.import.push(once.import);
        times.raw.push(once.raw);
      }
      // At least 0.8 of raw speed is at most 1.25 of its time.
      add(`import of ${count} against raw IndexedDB`, 1 / 0.8, times.import, times.raw);
    }
    await many.page.evaluate((n) => bench.fill('kejian', n), large);
    await many.page.evaluate((n) => bench.fill('bench-small', n), SMALL);
    await few.page.evaluate((n) => bench.fill('kejian', n), FEW);
    const looks: Record<'newest' | 'provider' | 'grade', [number[], number[]]> = {
      newest: [[], []],
      provider: [[], []],
      grade: [[], []],
    };
    for (let turn = 0; turn < TURNS * 3; turn++)
      for (const [place, name] of ['kejian', 'bench-small'].entries()) {
        const times = await many.page.evaluate((from) => bench.look(from), name);
        for (const [what, ms] of Object.entries(times)) looks[what as keyof typeof looks][place]!.push(ms);
      }
    for (const [what, [many, little]] of Object.entries(looks))
      add(
        `${what === 'newest' ? 'newest 50' : `newest 50 by ${what}`}, ${large} against ${SMALL}`,
        2,
        many,
        little,
      );
    const first: [number[], number[]] = [[], []];
    for (const { page } of [many, few]) await page.addInitScript(watchRows);
    for (let turn = 0; turn < TURNS; turn++)
      for (const [place, { page, url }] of [many, few].entries())
        first[place]!.push(await firstRow(page, url));
    add(`first rows of the workbench, ${large} against ${FEW}`, 2, ...first);
  } finally {
    await Promise.all([many.end(), few.end()]);
  }
  return rows;
}

if (process.argv[1]?.endsWith('bench-store.ts')) {
  const rows = await benchStore(Number(process.argv[2] ?? MANY));
  for (const { what, ratio, most, ms } of rows)
    console.log(
      `${ratio <= most ? 'ok  ' : 'MISS'} ${what}: ${ratio.toFixed(2)} (at most ${most.toFixed(2)}; ${ms.map((one) => one.toFixed(1)).join(' / ')} ms)`,
    );
  if (rows.some(({ ratio, most }) => !(ratio <= most))) process.exitCode = 1;
}
