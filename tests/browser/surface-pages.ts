import { expect, type Page } from '@playwright/test';
import { answerFor } from '../../cli/extension-browser';
import { type Extension, verdictTold } from './extension';

/** A tab as the browser tells of it. */
export interface Tab {
  id: number;
  url: string;
  windowId: number;
  incognito: boolean;
}

interface ExtensionWorld {
  chrome: {
    tabs: { query(what: object): Promise<Tab[]> };
  };
  inFront: Tab[];
}

/** Opens a page in a tab and waits until the background has its verdict. */
export async function courseTab(extension: Extension, url: string): Promise<{ page: Page; tab: Tab }> {
  const page = await extension.context.newPage();
  await page.goto(url);
  await verdictTold(extension, url);
  const background = await extension.background();
  const tabs = await background.evaluate(() =>
    (globalThis as unknown as ExtensionWorld).chrome.tabs.query({}),
  );
  // The newest of those that show this address.
  return { page, tab: tabs.filter((tab) => tab.url === url).sort((a, b) => b.id - a.id)[0]! };
}

/**
 * Opens a surface in a tab of its own, and has it believe that another tab is in front: a test cannot open the
 * browser's own popup or side panel. `answers` are given in the background's place; a question with null stays open.
 */
export async function openSurface(
  extension: Extension,
  file: string,
  tab?: Partial<Tab> | null,
  answers: Record<string, object | null> = {},
): Promise<Page> {
  const page = await extension.context.newPage();
  await answerFor(page, answers);
  if (tab !== undefined)
    await page.addInitScript((front) => {
      const world = globalThis as unknown as ExtensionWorld;
      world.inFront = front ? [front as Tab] : [];
      world.chrome.tabs.query = async () => world.inFront;
    }, tab);
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  await expect(page.getByRole('main')).toBeVisible();
  return page;
}

/** Another tab comes to the front. */
export async function bringToFront(surface: Page, page: Page, tab: Tab): Promise<void> {
  // The surface's own tab first: the browser tells only of a tab that was not in front already.
  await surface.bringToFront();
  await surface.evaluate((front) => {
    (globalThis as unknown as ExtensionWorld).inFront = [front];
  }, tab);
  await page.bringToFront();
}
