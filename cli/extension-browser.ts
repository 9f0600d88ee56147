import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';

export interface Opening {
  /** The built extension; null for a browser that is the same but without it. */
  built: string | null;
  /** Where the browser keeps its profile. */
  profile: string;
  headless: boolean;
  dark?: boolean;
  /** Language of the browser, as `zh_CN`. */
  language?: string;
  viewport?: { width: number; height: number } | null;
}

/** Opens Chromium with the extension, or without it, and nothing else in it. */
export async function openWithExtension(opening: Opening): Promise<BrowserContext> {
  const executablePath = process.env.KEJIAN_CHROMIUM;
  if (!executablePath) throw new Error('KEJIAN_CHROMIUM names no browser');
  const root = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext(opening.profile, {
    executablePath,
    headless: opening.headless,
    // On Linux the browser takes its language from the environment alone.
    env: { ...process.env, LANGUAGE: opening.language ?? 'zh_CN' } as Record<string, string>,
    locale: (opening.language ?? 'zh_CN').replace('_', '-'),
    viewport: opening.viewport ?? (opening.headless ? { width: 1280, height: 860 } : null),
    colorScheme: opening.dark ? 'dark' : 'light',
    args: [
      ...(root ? ['--no-sandbox'] : []),
      '--no-first-run',
      ...(opening.built
        ? [`--disable-extensions-except=${opening.built}`, `--load-extension=${opening.built}`]
        : []),
    ],
  });
  if (opening.built && context.serviceWorkers().length === 0)
    await context.waitForEvent('serviceworker', { timeout: 30_000 });
  return context;
}

/** Opens a page and its panel: waits for the chip and clicks it. */
export async function openPanel(page: Page, url: string): Promise<void> {
  await page.goto(url);
  const chip = page.locator('kejian-overlay [data-testid=chip]');
  await chip.waitFor({ timeout: 20_000 });
  await chip.click();
  await page.locator('kejian-overlay [data-testid=panel]').waitFor({ timeout: 10_000 });
}

export interface Tab {
  id: number;
  url?: string;
}
/** What a script in a page or in the background of the extension finds there. */
export interface ExtensionWorld {
  chrome: {
    runtime: {
      sendMessage(message: { type: string }): Promise<unknown>;
      reload(): void;
    };
    tabs: { query(what: object): Promise<Tab[]> };
    storage: {
      session: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> };
    };
  };
}

/** From now on questions of this surface are answered in the background's place; one with null stays open. */
export async function answerFor(surface: Page, answers: Record<string, object | null>): Promise<void> {
  await surface.addInitScript((given) => {
    const { runtime } = (globalThis as unknown as ExtensionWorld).chrome;
    const real = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = (message) => {
      const answer = given[message.type];
      if (answer === undefined) return real(message);
      return answer === null ? new Promise(() => {}) : Promise.resolve(answer);
    };
  }, answers);
}

/** The newest tab with this address, once the background has judged its page; with null, the newest of all. */
export function readTab(worker: Worker, url: string | null): Promise<Tab> {
  return worker.evaluate(async (shown) => {
    const { chrome } = globalThis as unknown as ExtensionWorld;
    const tabs = (await chrome.tabs.query({})).sort((one, other) => other.id - one.id);
    // The browser keeps the address of its own page to itself.
    const found = (shown ? tabs.find((one) => one.url === shown) : tabs[0])!;
    for (let i = 0; shown && i < 100; i++) {
      if (`tab:${found.id}` in (await chrome.storage.session.get(`tab:${found.id}`))) break;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    return found;
  }, url);
}

/** Moves the audits of today a week back, as if their visits had been then. */
export function ageAudits(worker: Worker): Promise<void> {
  return worker.evaluate(async () => {
    const opened = indexedDB.open('kejian');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const transaction = opened.result.transaction(['audits', 'summaries'], 'readwrite');
    const audits = transaction.objectStore('audits');
    const summaries = transaction.objectStore('summaries');
    summaries.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const summary = cursor.value;
      // What was moved already may be met again.
      if (Date.now() - Date.parse(summary.readAt) > 86_400_000) return cursor.continue();
      const readAt = new Date(Date.parse(summary.readAt) - 7 * 86_400_000).toISOString();
      const id = `${readAt} ${summary.url}`;
      audits.get(summary.id).onsuccess = (event) => {
        const kept = (event.target as IDBRequest).result;
        audits.put({ ...kept, id, audit: { ...kept.audit, readAt } });
        audits.delete(summary.id);
      };
      summaries.put({ ...summary, id, readAt, newest: -Date.parse(readAt) });
      cursor.delete();
      cursor.continue();
    };
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    opened.result.close();
  });
}
