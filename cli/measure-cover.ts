/**
 * `npm run cover -- FOLDER [N]`: on the first N (20) saved pages below a folder, what the chip covers at its default
 * place, and whether the page with the panel closed looks otherwise than without the extension anywhere but there.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { coverOf, differingPixels, ownBoxes, stillPage } from './cover/page-cover';
import { openWithExtension } from './extension-browser';
import { servePages } from './page-server';
import { HOME } from './stages';

const MANY = 20;
const VIEWPORT = { width: 1280, height: 860 };

interface ExtensionWorld {
  chrome: {
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/** Reads the page as a person who asks for it; then the chip is there whatever it has to say. */
async function readAsked(surface: Page, url: string): Promise<void> {
  await surface.evaluate(async (wanted) => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    const tab = (await chrome.tabs.query({})).find((one) => one.url === wanted);
    await chrome.runtime.sendMessage({ type: 'audit-tab', tabId: tab?.id ?? -1, open: false, anyway: false });
  }, url);
}

/** Pages of a folder that ask for nothing elsewhere: what is not here stays away, with the extension and without. */
async function alone(context: BrowserContext, origin: string): Promise<void> {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== origin,
    (route) => route.abort(),
  );
}

async function main(folder: string, many: number) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .slice(0, many);
  const profile = mkdtempSync(join(tmpdir(), 'kejian-cover-'));
  const built = join(HOME, '.output/chrome-mv3-e2e');
  const server = await servePages(resolve(folder));
  const extended = await openWithExtension({ built, profile, headless: true, viewport: VIEWPORT });
  const executablePath = process.env.KEJIAN_CHROMIUM;
  const plain = await chromium.launch({
    ...(executablePath && { executablePath }),
    env: { ...process.env, LANGUAGE: 'zh_CN' } as Record<string, string>,
    args: ['--no-sandbox'],
  });
  const bare = await plain.newContext({ viewport: VIEWPORT, locale: 'zh-CN' });
  const totals = { chips: 0, forms: 0, links: 0, differing: 0 };
  try {
    await Promise.all([alone(extended, server.origin), alone(bare, server.origin)]);
    const surface = await extended.newPage();
    const worker = extended.serviceWorkers()[0]!;
    await surface.goto(`chrome-extension://${new URL(worker.url()).host}/options.html`);
    for (const file of pages) {
      const url = `${server.origin}/${file}`;
      const [without, page] = [await bare.newPage(), await extended.newPage()];
      await stillPage(without, url);
      await stillPage(page, url);
      await readAsked(surface, page.url());
      await page.waitForTimeout(300);
      const cover = await coverOf(page);
      const still = { animations: 'disabled' } as const;
      const own = await ownBoxes(page);
      const pictures = [await without.screenshot(still), await page.screenshot(still)] as const;
      await stillPage(without, url);
      const differing = await differingPixels(bare, pictures, own);
      // What moves by itself differs from one visit to the next.
      const moving = differing
        ? await differingPixels(bare, [pictures[0], await without.screenshot(still)], own)
        : 0;
      if (cover) totals.chips++;
      if (cover?.forms) totals.forms++;
      if (cover && cover.controls.length > cover.forms) totals.links++;
      if (differing && !moving) totals.differing++;
      const place = cover ? `${Math.round(cover.chip.x)},${Math.round(cover.chip.y)}` : 'no chip';
      console.log(
        `${file}  ${place}  ${differing} px${moving ? ` (${moving} without us)` : ''}  ${cover?.controls.join(' · ') ?? ''}`,
      );
      await without.close();
      await page.close();
    }
  } finally {
    await extended.close();
    await plain.close();
    server.close();
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(
    `${pages.length} pages, ${totals.chips} with a chip: ${totals.forms} over a button, field or frame, ${totals.links} over a link; ${totals.differing} look otherwise elsewhere that stand still without us`,
  );
}

const [folder = '', many = MANY] = process.argv.slice(2);
if (folder) await main(folder, Number(many));
else {
  console.error('npm run cover -- FOLDER [N]');
  process.exitCode = 2;
}
