import type { BrowserContext, Page, Worker } from 'playwright-core';
import { answerFor, type ExtensionWorld, readTab, type Tab } from './extension-browser';
import { type Figure, type Look, pictureOf, pictureSheet } from './picture-sheet';

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
  /** Given in the background's place, by the kind of question; one with null stays open. */
  answers?: Record<string, object | null>;
}

const AD = 'zh-ad-seven-days';
const BROWSER_PAGE = 'chrome://version/';
const UNREAD = 'unread';
/** How large a picture stands on the sheet. */
const SCALE = 0.75;
const POPUP: [number, number] = [360, 300];
const SIDE: [number, number] = [400, 760];

const READING = { 'tab-audit': { ok: true, verdict: null }, 'audit-tab': null };
const FAILED = { 'tab-audit': { ok: false, error: 'storage-failed' } };

const SHOTS: readonly SurfaceShot[] = [
  { name: 'popup', file: 'popup.html', page: AD, size: POPUP },
  { name: 'popup, too little read', file: 'popup.html', page: 'zh-posters', size: POPUP },
  { name: 'popup, a listing', file: 'popup.html', page: 'zh-listing', size: POPUP },
  { name: 'popup, an article', file: 'popup.html', page: 'zh-news', size: POPUP },
  { name: 'popup, not read', file: 'popup.html', page: UNREAD, size: POPUP },
  { name: 'popup, a page of the browser', file: 'popup.html', page: BROWSER_PAGE, size: POPUP },
  { name: 'popup, reading', file: 'popup.html', page: AD, size: POPUP, answers: READING, act: press('.pri') },
  { name: 'popup, failed', file: 'popup.html', page: AD, size: POPUP, answers: FAILED },
  { name: 'side panel', file: 'sidepanel.html', page: AD, size: SIDE },
  { name: 'side panel, narrow', file: 'sidepanel.html', page: AD, size: [300, 760] },
  { name: 'side panel, an article', file: 'sidepanel.html', page: 'zh-news', size: SIDE },
  { name: 'side panel, not read', file: 'sidepanel.html', page: UNREAD, size: SIDE },
  {
    name: 'side panel, reading',
    file: 'sidepanel.html',
    page: AD,
    size: SIDE,
    answers: READING,
    act: press('.pri'),
  },
  { name: 'side panel, failed', file: 'sidepanel.html', page: AD, size: SIDE, answers: FAILED },
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

/** Opens the pages that surfaces speak of, waits until they are read, and gives their tabs by name. */
async function openTabs(context: BrowserContext, worker: Worker, origin: string): Promise<Map<string, Tab>> {
  const tabs = new Map<string, Tab>();
  const wanted = new Set(SHOTS.flatMap(({ page }) => page ?? []));
  for (const name of wanted) {
    const page = await context.newPage();
    const slug = name === UNREAD ? 'en-college-course' : name;
    await page.goto(name === BROWSER_PAGE ? name : `${origin}/${slug}/page.html`);
    const url = name === BROWSER_PAGE ? null : page.url();
    const tab = await readTab(worker, url);
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
  if (shot.answers) await answerFor(surface, shot.answers);
  await surface.goto(`${base}/${shot.file}${shot.named ? `#${tab?.id}` : ''}`);
  await surface.locator('main, article').first().waitFor();
  await surface.waitForLoadState('networkidle');
  await shot.act?.(surface);
  await surface.mouse.move(0, 0);
  const data = await pictureOf(surface, { fullPage: !shot.cut });
  await surface.close();
  return data;
}

/** Popup, side panel and pages of the extension in one look, on one sheet. */
export function surfaceSheet(built: string, origin: string, look: Look): Promise<Buffer> {
  return pictureSheet(built, look, 1800, async (context) => {
    const worker = context.serviceWorkers()[0]!;
    const base = `chrome-extension://${new URL(worker.url()).host}`;
    const tabs = await openTabs(context, worker, origin);
    const figures: Figure[] = [];
    for (const shot of SHOTS) {
      const data = await take(context, base, shot, shot.page ? tabs.get(shot.page) : undefined);
      figures.push({ name: shot.name, data, width: shot.size[0] * SCALE });
    }
    return { figures };
  });
}
