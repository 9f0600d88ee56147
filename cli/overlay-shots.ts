import type { Locator, Page } from 'playwright-core';
import { ageAudits, type ExtensionWorld } from './extension-browser';
import { type Figure, type Look, pictureOf, pictureSheet } from './picture-sheet';

/** A picture of the overlay on one of our own pages in one state. */
interface OverlayShot {
  name: string;
  page: string;
  size: [width: number, height: number];
  /** Brings the open panel to the state; without it the panel stays closed. */
  act?: (panel: Locator, page: Page) => Promise<void>;
  /** What the page was when it was visited before, from what it is. */
  earlier?: (html: string) => string;
  /** The panel alone, in its whole height. */
  whole?: boolean;
}

const AD = 'zh-ad-seven-days';
const WIDE: [number, number] = [1280, 800];
const NARROW: [number, number] = [390, 800];
/** High enough for everything that a panel holds. */
const WHOLE: [number, number] = [480, 5600];
/** How large a picture stands on the sheet. */
const SCALE = 0.5;

const opened = async () => {};

const SHOTS: readonly OverlayShot[] = [
  { name: 'chip', page: AD, size: WIDE },
  { name: 'panel', page: AD, size: WIDE, act: opened },
  { name: 'menu', page: AD, size: WIDE, act: (panel) => panel.locator('[aria-haspopup=menu]').click() },
  { name: 'folded', page: AD, size: WIDE, act: (panel) => panel.locator('.fold').click() },
  {
    name: 'words shown on the page',
    page: AD,
    size: WIDE,
    act: (panel) => panel.locator('.q .b').first().click(),
  },
  {
    name: 'what was not read',
    page: AD,
    size: WIDE,
    act: (panel) => panel.locator('[aria-controls=kj-unread]').click(),
  },
  { name: 'a listing', page: 'zh-listing', size: WIDE, act: opened },
  { name: 'in English', page: 'en-bootcamp-ad', size: WIDE, act: opened },
  { name: 'chip, narrow', page: AD, size: NARROW },
  { name: 'panel, narrow', page: AD, size: NARROW, act: opened },
  {
    name: 'words shown, narrow',
    page: AD,
    size: NARROW,
    act: (panel) => panel.locator('.q .b').first().click(),
  },
  {
    name: 'changed since the last visit',
    page: 'zh-evasive-ad',
    size: WIDE,
    // It promised less, and asked for less.
    earlier: (html) => html.replace('７天拿证，', '').replace('2600元', '1980元'),
    act: opened,
  },
  { name: 'all of it, with notes', page: AD, size: WHOLE, act: notes, whole: true },
  // The last: what comes after it would have no extension.
  { name: 'updated under an open page', page: AD, size: WIDE, act: update },
];

/** As if the browser had brought a newer version while the page stood open. */
async function update(panel: Locator, page: Page): Promise<void> {
  await page
    .context()
    .serviceWorkers()[0]!
    .evaluate(() => (globalThis as unknown as ExtensionWorld).chrome.runtime.reload())
    .catch(() => {});
  await panel.locator('.pri').waitFor();
}

/** Notes an answer and a look-up, begins another answer, and asks whether level 3 is open. */
async function notes(panel: Locator): Promise<void> {
  await panel.locator('.told-by button').first().click();
  await panel.locator('.ta').fill('合同里不写，但我们都会包过的，放心。');
  await panel.locator('.answer .pri').click();
  await panel.locator('.said-by').first().waitFor();
  await panel.locator('.told-by button').nth(1).click();
  await panel.locator('.looks [role=radio]').nth(1).click();
  await panel.locator('.elig-box > summary').click();
  await panel.locator('.elig [role=radio]').nth(1).click();
  for (const group of await panel.locator('.elig [role=radiogroup]').all()) {
    if ((await group.locator('[aria-checked=true]').count()) === 0)
      await group.locator('[role=radio]').first().click();
  }
  await panel.locator('.elig .note').waitFor();
}

async function take(page: Page, origin: string, shot: OverlayShot): Promise<string> {
  const [width, height] = shot.size;
  // A sheet is drawn for windows narrower than this; the whole panel is pictured as a wide window has it.
  await page.setViewportSize({ width, height });
  const url = `${origin}/${shot.page}/page.html`;
  const chip = page.locator('kejian-overlay [data-testid=chip]');
  if (shot.earlier) {
    await page.route(url, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: shot.earlier!(await answer.text()) });
    });
    await page.goto(url);
    await chip.waitFor();
    await page.unroute(url);
    await ageAudits(page.context().serviceWorkers()[0]!);
  }
  await page.goto(url);
  await chip.waitFor();
  const panel = page.locator('kejian-overlay [data-testid=panel]');
  if (shot.act) {
    await chip.click();
    await panel.waitFor();
    await shot.act(panel, page);
  }
  return pictureOf(shot.whole ? panel : page);
}

/** The overlay's states in one look, on one sheet. */
export function overlaySheet(built: string, origin: string, look: Look): Promise<Buffer> {
  return pictureSheet(built, look, 1690, async (context) => {
    const figures: Figure[] = [];
    const beside: Figure[] = [];
    for (const shot of SHOTS) {
      const page = await context.newPage();
      const data = await take(page, origin, shot);
      await page.close();
      const { name, whole, size } = shot;
      (whole ? beside : figures).push({ name, data, width: whole ? 400 * 0.75 : size[0] * SCALE });
    }
    return { figures, beside };
  });
}
