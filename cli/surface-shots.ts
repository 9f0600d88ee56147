import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { openWithExtension } from './extension-browser';

/** A picture of one surface of the extension in one state. */
interface SurfaceShot {
  name: string;
  file: string;
  /** Its beginning alone, as high as the window. */
  cut?: boolean;
  /** Whether its address names that tab. */
  named?: boolean;
  /** The page in the tab beside it, by its folder below the served one; `lent` is a tab that the browser keeps. */
  page?: string;
  size: [width: number, height: number];
  act?: (surface: Page) => Promise<void>;
}

/** A language and an appearance in which every surface is pictured. */
export interface Look {
  language: string;
  dark: boolean;
}

const AD = 'zh-ad-seven-days';
const BROWSER_PAGE = 'chrome://version/';
const UNREAD = 'unread';
/** How large a picture stands on the sheet. */
const SCALE = 0.75;
const POPUP: [number, number] = [360, 300];
const SIDE: [number, number] = [400, 760];

const SHOTS: readonly SurfaceShot[] = [
  { name: 'popup', file: 'popup.html', page: AD, size: POPUP },
  { name: 'popup, too little read', file: 'popup.html', page: 'zh-posters', size: POPUP },
  { name: 'popup, a listing', file: 'popup.html', page: 'zh-listing', size: POPUP },
  { name: 'popup, an article', file: 'popup.html', page: 'zh-news', size: POPUP },
  { name: 'popup, not read', file: 'popup.html', page: UNREAD, size: POPUP },
  { name: 'popup, a page of the browser', file: 'popup.html', page: BROWSER_PAGE, size: POPUP },
  { name: 'side panel', file: 'sidepanel.html', page: AD, size: SIDE },
  { name: 'side panel, narrow', file: 'sidepanel.html', page: AD, size: [300, 760] },
  { name: 'side panel, an article', file: 'sidepanel.html', page: 'zh-news', size: SIDE },
  { name: 'side panel, not read', file: 'sidepanel.html', page: UNREAD, size: SIDE },
  {
    name: 'side panel, not lent',
    file: 'sidepanel.html',
    page: BROWSER_PAGE,
    size: SIDE,
    act: press('.acts .b'),
  },
  {
    name: 'side panel, recent',
    file: 'sidepanel.html',
    page: AD,
    size: SIDE,
    act: press('.tabs button >> nth=1'),
  },
  {
    name: 'side panel, eligibility',
    file: 'sidepanel.html',
    page: AD,
    size: SIDE,
    act: async (surface) => {
      await press('.tabs button >> nth=2')(surface);
      await answer(surface);
    },
  },
  { name: 'eligibility, narrow', file: 'eligibility.html', size: [380, 760], act: answer },
  { name: 'welcome', file: 'welcome.html', size: [1120, 700], act: press('.asks .b >> nth=0') },
  { name: 'welcome, narrow', file: 'welcome.html', size: [390, 700] },
  { name: 'read a PDF', file: 'pdf.html', size: [760, 460] },
  { name: 'report', file: 'report.html', page: AD, named: true, size: [760, 1000], cut: true },
  { name: 'workbench', file: 'dashboard.html', size: [1280, 620] },
  { name: 'options', file: 'options.html', size: [760, 700] },
  { name: 'options, narrow', file: 'options.html', size: [390, 700] },
];

function press(selector: string) {
  return (surface: Page): Promise<void> => surface.locator(selector).click();
}

/** Answers the questions of the self-check, the second that appears by itself included. */
async function answer(surface: Page): Promise<void> {
  await surface.getByRole('radio').nth(1).click();
  for (const group of await surface.getByRole('radiogroup').all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    await group.getByRole('radio').first().click();
  }
  await surface.locator('.note').first().waitFor();
}

interface Tab {
  id: number;
  url?: string;
}
interface ExtensionWorld {
  chrome: {
    tabs: { query(what: object): Promise<Tab[]> };
    storage: {
      session: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
    };
  };
}

/** Opens the pages that surfaces speak of, waits until they are read, and gives their tabs by name. */
async function openTabs(context: BrowserContext, worker: Worker, origin: string): Promise<Map<string, Tab>> {
  const tabs = new Map<string, Tab>();
  const wanted = new Set(SHOTS.flatMap(({ page }) => page ?? []));
  for (const name of wanted) {
    const page = await context.newPage();
    const slug = name === UNREAD ? 'en-college-course' : name;
    await page.goto(name === BROWSER_PAGE ? name : `${origin}/${slug}/page.html`);
    const url = name === BROWSER_PAGE ? null : page.url();
    const tab = await worker.evaluate(async (shown) => {
      const { chrome } = globalThis as unknown as ExtensionWorld;
      const tabs = (await chrome.tabs.query({})).sort((one, other) => other.id - one.id);
      // The browser keeps the address of its own page to itself; it is the newest tab.
      const found = (shown ? tabs.find((one) => one.url === shown) : tabs[0])!;
      for (let i = 0; shown && i < 100; i++) {
        if (`tab:${found.id}` in (await chrome.storage.session.get(`tab:${found.id}`))) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      return found;
    }, url);
    tabs.set(name, tab);
  }
  // This one stands for a page that nobody read.
  await worker.evaluate(
    (key) => (globalThis as unknown as ExtensionWorld).chrome.storage.session.remove(key),
    `tab:${tabs.get(UNREAD)?.id}`,
  );
  return tabs;
}

async function take(
  context: BrowserContext,
  base: string,
  shot: SurfaceShot,
  tab: Tab | undefined,
): Promise<string> {
  const surface = await context.newPage();
  const [width, height] = shot.size;
  await surface.setViewportSize({ width, height });
  // A script cannot open the browser's own popup or side panel: the surface believes that the other tab is in front.
  if (tab)
    await surface.addInitScript((front) => {
      (globalThis as unknown as ExtensionWorld).chrome.tabs.query = async () => [front];
    }, tab);
  await surface.goto(`${base}/${shot.file}${shot.named ? `#${tab?.id}` : ''}`);
  await surface.locator('main, article').first().waitFor();
  await surface.waitForLoadState('networkidle');
  await shot.act?.(surface);
  await surface.mouse.move(0, 0);
  const picture = await surface.screenshot({
    fullPage: !shot.cut,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
  await surface.close();
  return picture.toString('base64');
}

/** All surfaces in one look, on one sheet. */
export async function surfaceSheet(built: string, origin: string, { language, dark }: Look): Promise<Buffer> {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-shots-'));
  const viewport = { width: 1800, height: 900 };
  const context = await openWithExtension({ built, profile, headless: true, dark, language, viewport });
  try {
    const worker = context.serviceWorkers()[0]!;
    const base = `chrome-extension://${new URL(worker.url()).host}`;
    const tabs = await openTabs(context, worker, origin);
    const figures: string[] = [];
    for (const shot of SHOTS) {
      const data = await take(context, base, shot, shot.page ? tabs.get(shot.page) : undefined);
      const width = Math.round(shot.size[0] * SCALE);
      figures.push(
        `<figure><figcaption>${shot.name}</figcaption><img width="${width}" src="data:image/jpeg;base64,${data}"></figure>`,
      );
    }
    const sheet = await context.newPage();
    await sheet.setContent(
      `<style>body{display:flex;flex-wrap:wrap;gap:20px;align-items:start;margin:24px;background:#888;font:14px sans-serif}figure{margin:0}figcaption{margin-bottom:4px;color:#fff}img{display:block}</style>${figures.join('')}`,
    );
    await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
    return await sheet.screenshot({ fullPage: true, type: 'jpeg', quality: 75 });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
