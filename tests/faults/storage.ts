import { expect } from '@playwright/test';
import { openPanel, type Stage } from './both';
import { AD, site } from './pages';
import { type BackgroundWorld, keptIn, type Subject } from './subject';

/** The background's world with the way back from what a test broke in it. */
export type Broken = BackgroundWorld & { mend?: () => void };

let count = 0;

/** The address of a course page that no other test reads. */
export const freshPage = (pages: Stage['pages'], name: string): string =>
  pages.put(`${name}-${++count}`, site(AD.replace('7天拿证班', `7天拿证班 ${name} 第 ${count} 期`)));

/** Whether the open panel says that this result was not stored. */
const saysNotStored = (tab: Stage['tab']): Promise<boolean> =>
  tab.evaluate(() => {
    const root = document.querySelector('kejian-overlay')?.shadowRoot;
    const text = root?.querySelector('[data-testid=panel]')?.textContent ?? '';
    return /没能存下来|could not be stored/.test(text);
  });

/** Reads a page and sees: the verdict is there, it is said that it was not stored, and nothing of it is. */
export async function seeNotStored({ subject, pages, tab }: Stage, name: string): Promise<void> {
  const url = freshPage(pages, name);
  await tab.goto(url);
  expect(await openPanel(tab)).toContain('guaranteed-pass flagged');
  expect(await saysNotStored(tab)).toBe(true);
  // Behind a database that is held nobody gets an answer.
  const late = new Promise<never[]>((resolve) => setTimeout(() => resolve([]), 3000));
  const kept = await Promise.race([keptIn(subject, url).catch(() => []), late]);
  expect(kept).toEqual([]);
}

/** Reads a page and sees: it is kept, once, and nobody says otherwise. */
export async function seeStored({ subject, pages, tab }: Stage, name: string): Promise<string> {
  const url = freshPage(pages, name);
  await tab.goto(url);
  await expect.poll(async () => (await keptIn(subject, url)).length, { timeout: 30_000 }).toBe(1);
  await openPanel(tab);
  expect(await saysNotStored(tab)).toBe(false);
  return url;
}

/** What was kept before is all there. */
export async function seeKept(subject: Subject, urls: readonly string[]): Promise<void> {
  for (const url of urls) expect(await keptIn(subject, url), url).toHaveLength(1);
}

export const mend = (subject: Subject): Promise<void> =>
  subject.inBackground((world) => (world as Broken).mend?.());
