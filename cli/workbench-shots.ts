import type { BrowserContext, Page } from 'playwright-core';
import { ageAudits, readTab } from './extension-browser';
import { type Figure, type Look, pictureOf, pictureSheet } from './picture-sheet';

const AD = 'zh-ad-seven-days';
/** Read for the workbench to have something to show, the ad twice: at first it promised less. */
const COURSES = ['zh-course-full', 'zh-evasive-ad', 'en-bootcamp-ad', 'zh-listing', AD];
const SIZE = { width: 1440, height: 900 };
const SCALE = 0.55;
const NARROW = { width: 480, height: 900 };

async function readAll(context: BrowserContext, origin: string): Promise<void> {
  const worker = context.serviceWorkers()[0]!;
  const read = async (slug: string, change?: (html: string) => string) => {
    const url = `${origin}/${slug}/page.html`;
    const page = await context.newPage();
    await page.setViewportSize(SIZE);
    if (change)
      await page.route(url, async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: change(await answer.text()) });
      });
    await page.goto(url);
    await readTab(worker, url);
    await page.close();
  };
  await read(AD, (html) => html.replaceAll(/内部渠道|押中原题/g, '').replace('2980', '3280'));
  await ageAudits(worker);
  for (const slug of COURSES) await read(slug);
}

const listed = (page: Page) => page.locator('tr[data-audit]');

/** What is done in each place before its picture is taken, one place after the other in one page. */
const STEPS: [name: string, act: (page: Page) => Promise<unknown>][] = [
  [
    'audits, one selected',
    async (page) => {
      await listed(page).filter({ hasText: '拿证班' }).first().locator('.pick').click();
      await page.locator('.det [data-note]').waitFor();
    },
  ],
  [
    'findings labelled',
    async (page) => {
      const labels = page.locator('.det [data-label]');
      for (const [nth, right] of [true, true, false].entries())
        await labels
          .nth(nth)
          .locator('label')
          .nth(right ? 0 : 1)
          .click();
      await labels.nth(1).scrollIntoViewIfNeeded();
    },
  ],
  [
    'history',
    async (page) => {
      await page.evaluate(() => {
        location.hash = 'history';
      });
      await page.locator('ins.dq').first().waitFor();
    },
  ],
  [
    'compare',
    async (page) => {
      await page.locator('.nav a[href="#audits"]').click();
      await listed(page).first().waitFor();
      for (const row of (await listed(page).all()).slice(0, 3))
        await row.locator('input[type=checkbox]').check();
      await page.locator('.nav a[href="#compare"]').click();
      await page.locator('.cw table').waitFor();
    },
  ],
  [
    'providers',
    async (page) => {
      await page.locator('.nav a[href="#providers"]').click();
      await page.locator('[data-provider] button').first().click();
      await page.locator('[data-check]').first().waitFor();
    },
  ],
  ['bulk queue', (page) => page.locator('.nav a[href="#queue"]').click()],
  [
    'own rules',
    async (page) => {
      await page.locator('.nav a[href="#rules"]').click();
      await page.locator('main h2').first().waitFor();
    },
  ],
  [
    'calibration',
    async (page) => {
      await page.locator('.nav a[href="#calibration"]').click();
      await page.locator('[data-rule]').first().waitFor();
    },
  ],
  ['back-up', (page) => page.locator('.nav a[href="#backup"]').click()],
];

/** The places of the workbench in one look, on one sheet; the list of audits narrow as well. */
export function workbenchSheet(built: string, origin: string, look: Look): Promise<Buffer> {
  return pictureSheet(built, look, 1690, async (context) => {
    await readAll(context, origin);
    const host = new URL(context.serviceWorkers()[0]!.url()).host;
    const page = await context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto(`chrome-extension://${host}/dashboard.html`);
    await listed(page).first().waitFor();
    const figures: Figure[] = [];
    const take = async (name: string, width: number) =>
      figures.push({ name, width: width * SCALE, data: await pictureOf(page) });
    for (const [name, act] of STEPS) {
      await act(page);
      await page.waitForLoadState('networkidle');
      await take(name, SIZE.width);
    }
    await page.setViewportSize(NARROW);
    await page.locator('.nav a[href="#audits"]').click();
    await take('audits, narrow', NARROW.width);
    return { figures };
  });
}
