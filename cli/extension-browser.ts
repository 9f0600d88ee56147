import { type BrowserContext, chromium, type Page } from 'playwright-core';

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
