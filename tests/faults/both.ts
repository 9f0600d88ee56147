import { expect } from '@playwright/test';
import { test as base, extensionPage } from '../browser/extension';
import { startFirefox } from '../browser/firefox';
import type { PageServer } from '../browser/page-server';
import { chromiumSubject, firefoxSubject, type Subject, sessionOf, type Tab } from './subject';

/** One Chromium and one Firefox a worker, each with the extension. */
export const test = base.extend<Record<never, never>, { inChromium: Subject; inFirefox: Subject }>({
  inChromium: [
    async ({ extension }, use) => {
      const home = await extensionPage(extension);
      await use(chromiumSubject(extension, home));
      await home.close();
    },
    { scope: 'worker' },
  ],
  inFirefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern
    async ({}, use) => {
      const firefox = await startFirefox();
      await use(firefoxSubject(firefox));
      await firefox.close();
    },
    { scope: 'worker' },
  ],
});

export interface Stage {
  subject: Subject;
  pages: PageServer;
  /** A tab of this test's own, closed after it. */
  tab: Tab;
}

type Body = (stage: Stage) => Promise<void>;

async function run(subject: Subject, pages: PageServer, body: Body): Promise<void> {
  const tab = await subject.tab();
  try {
    await body({ subject, pages, tab });
  } finally {
    await tab.close().catch(() => {});
  }
}

/** A test of a fault in Chromium; the title begins with its number. */
export const inChromium = (title: string, body: Body): void =>
  test(`fault ${title} · Chromium`, ({ inChromium: subject, pages }) => run(subject, pages, body));

/** The same in Firefox. */
export const inFirefox = (title: string, body: Body): void =>
  test(`fault ${title} · Firefox`, ({ inFirefox: subject, pages }) => run(subject, pages, body));

/** One test of a fault, in Chromium and in Firefox. */
export function inBoth(title: string, body: Body): void {
  inChromium(title, body);
  inFirefox(title, body);
}

/** What stands in our overlay on the page, as its own shadow root tells. */
export interface Shown {
  hosts: number;
  /** What the chip says, and where its middle is. */
  chip: { text: string; x: number; y: number; height: number } | null;
  /** Rules and outcomes in the open panel; null while it is closed. */
  findings: string[] | null;
}

export const shown = (tab: Tab): Promise<Shown> =>
  tab.evaluate(() => {
    const hosts = document.querySelectorAll('kejian-overlay');
    // A page may have put one of that name beside ours.
    const roots = [...hosts].map(({ shadowRoot }) => shadowRoot);
    const root = roots.find((one) => one?.querySelector('[data-testid=chip]')) ?? roots[0];
    const chip = root?.querySelector<HTMLElement>('[data-testid=chip]');
    const box = chip?.getBoundingClientRect();
    const panel = root?.querySelector('[data-testid=panel]');
    return {
      hosts: hosts.length,
      chip:
        box && box.width > 0
          ? {
              text: chip!.textContent ?? '',
              x: box.x + box.width / 2,
              y: box.y + box.height / 2,
              height: box.height,
            }
          : null,
      findings: panel
        ? [...panel.querySelectorAll('[data-rule]')].map(
            (one) => `${one.getAttribute('data-rule')} ${one.getAttribute('data-outcome')}`,
          )
        : null,
    };
  });

const PATIENCE = { timeout: 30_000 };

export async function chipShown(tab: Tab, timeout = PATIENCE.timeout): Promise<void> {
  await expect
    .poll(async () => (await shown(tab).catch(() => null))?.chip ?? null, { timeout })
    .not.toBeNull();
}

export async function nothingShown(tab: Tab): Promise<void> {
  await expect.poll(async () => (await shown(tab)).hosts, PATIENCE).toBe(0);
}

/** Clicks the chip as a person does, until the panel is there. */
export async function openPanel(tab: Tab): Promise<string[]> {
  await chipShown(tab);
  await expect(async () => {
    const { chip, findings } = await shown(tab);
    if (!findings && chip) await tab.click(chip.x, chip.y);
    await expect
      .poll(async () => (await shown(tab)).findings?.length ?? 0, { timeout: 5000 })
      .toBeGreaterThan(0);
  }).toPass(PATIENCE);
  return (await shown(tab)).findings!;
}

/** Waits until the background has the verdict of an address, whether or not the page shows anything. */
export async function told(subject: Subject, url: string): Promise<void> {
  await expect
    .poll(async () => Object.values(await sessionOf(subject)).map((state) => state.url), PATIENCE)
    .toContain(url);
}
