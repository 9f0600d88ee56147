import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openWithExtension } from './extension-browser';
import type { Look } from './surface-shots';

/** A picture of the overlay on one of our own pages in one state. */
interface OverlayShot {
  name: string;
  page: string;
  size: [width: number, height: number];
  /** Brings the open panel to the state; without it the panel stays closed. */
  act?: (panel: Locator, page: Page) => Promise<void>;
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
  { name: 'all of it, with notes', page: AD, size: WHOLE, act: notes, whole: true },
];

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
  await page.goto(`${origin}/${shot.page}/page.html`);
  const chip = page.locator('kejian-overlay [data-testid=chip]');
  await chip.waitFor();
  const panel = page.locator('kejian-overlay [data-testid=panel]');
  if (shot.act) {
    await chip.click();
    await panel.waitFor();
    await shot.act(panel, page);
  }
  const picture = await (shot.whole ? panel : page).screenshot({
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
  return picture.toString('base64');
}

/** The overlay's states in one look, on one sheet. */
export async function overlaySheet(built: string, origin: string, { language, dark }: Look): Promise<Buffer> {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-shots-'));
  const viewport = { width: 1400, height: 900 };
  const context = await openWithExtension({ built, profile, headless: true, dark, language, viewport });
  try {
    const figures: string[] = [];
    for (const shot of SHOTS) {
      const page = await context.newPage();
      const data = await take(page, origin, shot);
      await page.close();
      const width = shot.whole ? 400 * 0.75 : shot.size[0] * SCALE;
      figures.push(
        `<figure><figcaption>${shot.name}</figcaption><img width="${Math.round(width)}" src="data:image/jpeg;base64,${data}"></figure>`,
      );
    }
    const sheet = await context.newPage();
    await sheet.setViewportSize({ width: 1690, height: 900 });
    const whole = figures.splice(-1);
    await sheet.setContent(
      `<!doctype html><style>body,div{display:flex;flex-wrap:wrap;gap:20px;align-items:start;align-content:start}body{flex-wrap:nowrap;margin:24px;background:#888;font:14px sans-serif}div{width:1300px}figure{margin:0}figcaption{margin-bottom:4px;color:#fff}img{display:block}</style><div>${figures.join('')}</div>${whole.join('')}`,
    );
    await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
    return await sheet.screenshot({ fullPage: true, type: 'jpeg', quality: 72 });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
