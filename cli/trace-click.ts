/**
 * `npm run trace [-- FILE]`: what happens between a person's click on the toolbar's button, over a page that was never
 * read, and the verdict, in the extension as it ships: in a new profile, then the same again on the next page.
 */
import { basename, dirname, join, resolve } from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { servePages } from './page-server';
import { HOME } from './stages';

const SAMPLE = join(HOME, 'tests/pages/zh-ad-seven-days/page.html');
const POPUP = /^chrome-extension:\/\/([a-z]+)\/popup\.html/;
const WELCOME = /^chrome-extension:\/\/([a-z]+)\/welcome\.html/;

/** Presses the extension's button over a page, which opens the popup, and gives the popup. */
async function press(browser: Browser, session: CDPSession, page: Page, id: string): Promise<Page> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{}] });
  const tab = targetInfos.find(({ type, url }) => type === 'tab' && url === page.url());
  // Not in the protocol's published types yet.
  const send = session.send.bind(session) as unknown as (name: string, what: object) => Promise<unknown>;
  await send('Extensions.triggerAction', { id, targetId: tab?.targetId });
  const popup = await browser.waitForTarget((target) => POPUP.test(target.url()), { timeout: 10_000 });
  return popup.asPage();
}

/** One click after the other as a person makes them, and how long each waits for its answer, in milliseconds. */
async function trace(browser: Browser, url: string, id: string): Promise<[what: string, ms: number][]> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.bringToFront();
  const session = await browser.target().createCDPSession();
  const steps: [string, number][] = [];
  let from = performance.now();
  const done = (what: string) => {
    steps.push([what, performance.now() - from]);
    from = performance.now();
  };
  const popup = await press(browser, session, page, id);
  const read = await popup.waitForSelector('.bd .b.pri', { timeout: 10_000 });
  done('toolbar button → popup drawn');
  await read?.click();
  await popup.waitForSelector('.bd .counts', { timeout: 10_000 });
  done('“read this page” → verdict in the popup');
  // The popup closes itself once the panel is there.
  await popup.$eval('.acts .b', (button) => (button as HTMLElement).click());
  await page.waitForSelector('kejian-overlay', { timeout: 10_000 });
  done('“show on the page” → overlay on the page');
  if (!popup.isClosed()) await popup.close();
  await page.close();
  return steps;
}

async function main(file: string) {
  const server = await servePages(dirname(resolve(file)));
  const executablePath = process.env.KEJIAN_CHROMIUM;
  const browser = await puppeteer.launch({
    ...(executablePath && { executablePath }),
    headless: true,
    pipe: true,
    enableExtensions: [join(HOME, '.output/chrome-mv3')],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    args: ['--no-sandbox', '--enable-unsafe-extension-debugging'],
  });
  try {
    const welcome = await browser.waitForTarget((target) => WELCOME.test(target.url()), { timeout: 20_000 });
    const id = WELCOME.exec(welcome.url())?.[1] ?? '';
    for (const name of ['cold', 'warm', 'warm']) {
      const url = `${server.origin}/${basename(file)}?${name}`;
      for (const [what, ms] of await trace(browser, url, id))
        console.log(`${name}  ${Math.round(ms).toString().padStart(5)} ms  ${what}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

await main(process.argv[2] ?? SAMPLE);
