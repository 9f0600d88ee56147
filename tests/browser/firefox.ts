import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../cli/setup/browsers.mjs';
import { OUTPUT } from './extension';

const ADD_ON = 'kejian@example.org';

/** Firefox with the extension, on a profile that can be started again where one is named. */
export interface Firefox {
  browser: Browser;
  /** The host of the extension's pages. */
  uuid: string;
  /** A page of the extension, from which its storage and the browser's can be looked at. */
  home: Page;
  open(file: string): Promise<Page>;
  /** Runs this in the browser's own window, with all that its own code may do; what it gives must be JSON. */
  privileged<A, T>(work: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Ends every process of it at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** For a start in which the extension speaks English; otherwise it is Chinese. */
export const ENGLISH = { 'intl.locale.requested': 'en-US' };

interface Start {
  /** Where the profile is kept; a new one each time if nothing is named. */
  profile?: string;
  uuid?: string;
  prefs?: Record<string, unknown>;
}

/**
 * What drives the browser puts a profile's own settings back when the browser has ended, from copies made at its start.
 * A browser that is started in that moment loses its settings in the middle, and with them an extension without a
 * signature: so there are no copies, and the settings stay.
 */
function keepSettings(profile: string): void {
  for (const file of ['prefs.js', 'user.js']) rmSync(join(profile, `${file}.puppeteer`), { force: true });
}

export async function startFirefox({
  profile,
  uuid = randomUUID(),
  prefs = {},
}: Start = {}): Promise<Firefox> {
  const built = join(OUTPUT, 'firefox-mv3-e2e');
  if (!existsSync(built))
    throw new Error(`no build at ${built}: run npx wxt build -b firefox --mv3 --mode e2e`);
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('no Firefox found');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(profile && { userDataDir: profile }),
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: uuid }),
      'intl.locale.requested': 'zh-CN',
      // What was kept outlives the end of a browser in which the extension was put in for the time being.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'xpinstall.signatures.required': false,
      ...prefs,
    },
  });
  if (profile) keepSettings(profile);
  // What is put in for the time being goes with its data when the browser is started again.
  if (profile) await installForGood(browser, built);
  else await browser.installExtension(built);
  const open = async (file: string) => {
    const page = await browser.newPage();
    for (let i = 0; i < 400; i++) {
      // The navigation of such a page is never reported as finished, and fails while the extension is not in yet.
      if (i % 60 === 0) page.goto(`moz-extension://${uuid}/${file}`).catch(() => {});
      if (
        await page
          .evaluate(() => document.readyState === 'complete' && 'chrome' in globalThis)
          .catch(() => false)
      )
        if ((await page.evaluate(() => location.protocol)) === 'moz-extension:') return page;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${file} did not open`);
  };
  const home = await open('popup.html');
  return {
    browser,
    uuid,
    home,
    open,
    privileged: (work, arg) => privileged(browser, work, arg),
    kill: async () => {
      const process = browser.process()!;
      const gone = new Promise((resolve) => process.once('exit', resolve));
      process.kill('SIGKILL');
      await gone;
    },
    close: () => browser.close(),
  };
}

/** Puts the extension into the profile, if it is not there yet. */
async function installForGood(browser: Browser, built: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kejian-add-on-'));
  const file = join(folder, 'kejian.xpi');
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const parts = files.map((one) => {
    const path = join(one.parentPath, one.name);
    return [path.slice(built.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const;
  });
  writeFileSync(file, zipSync(Object.fromEntries(parts), { level: 0 }));
  await privileged(
    browser,
    async ([path, id]) => {
      const world = globalThis as unknown as {
        AddonManager: {
          getAddonByID(id: string): Promise<unknown>;
          getInstallForFile(file: unknown): Promise<{ install(): Promise<unknown> }>;
        };
        ChromeUtils: { importESModule(name: string): { FileUtils: { File: new (path: string) => unknown } } };
      };
      if (await world.AddonManager.getAddonByID(id!)) return;
      const { FileUtils } = world.ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      await (await world.AddonManager.getInstallForFile(new FileUtils.File(path!))).install();
    },
    [file, ADD_ON],
  );
  rmSync(folder, { recursive: true });
}

interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: never }> };
}

async function privileged<A, T>(
  browser: Browser,
  work: (arg: A) => T | Promise<T>,
  arg: A | undefined,
): Promise<T> {
  const { connection } = browser as unknown as Bidi;
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as { contexts: { context: string; url: string }[] };
  const { context } = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))!;
  const answer = (
    await connection.send('script.callFunction', {
      functionDeclaration: `async (text) => JSON.stringify({ value: await (${work})(JSON.parse(text).arg) })`,
      arguments: [{ type: 'string', value: JSON.stringify({ arg }) }],
      target: { context },
      awaitPromise: true,
    })
  ).result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value).value;
}
