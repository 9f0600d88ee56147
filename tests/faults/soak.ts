/**
 * Ends the background, and the whole browser, again and again while it saves, and counts what was acknowledged and is
 * not there, or is there twice. A page is acknowledged when the background has told its tab which audit is kept.
 */
import type { Page } from '@playwright/test';
import {
  dropProfile,
  type Extension,
  extensionPage,
  keptAudits,
  killBackground,
  killBrowser,
  newProfile,
  session,
  startExtension,
} from '../browser/extension';
import { servePages } from '../browser/page-server';
import { AD, site } from './pages';

interface Wanted {
  kills: number;
  browser: number;
}

/** Addresses that the background has said are kept. */
async function acknowledged(extension: Extension): Promise<string[]> {
  const states = Object.values(await session(extension)) as { url?: string; told?: { kept?: string } }[];
  return states.flatMap(({ url, told }) => (url && told?.kept ? [url] : []));
}

/** What came of it: pages that were opened, acknowledged, lost and doubled. */
export async function soak({ kills, browser }: Wanted, tell: (line: string) => void = () => {}) {
  const pages = await servePages();
  const profile = newProfile();
  const told = new Set<string>();
  let opened = 0;
  let seed = 20261129;
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const open = async (page: Page) => {
    const url = pages.put(`soak-${++opened}`, site(AD.replace('7天拿证班', `7天拿证班 第 ${opened} 期`)));
    await page.goto(url, { waitUntil: 'commit' });
    // Before, while and after it is read and saved.
    await page.waitForTimeout(300 + random() * 500);
  };
  const rounds = Math.max(browser, 1);
  for (let round = 0; round < rounds; round++) {
    const extension = await startExtension(profile);
    const page = await extension.context.newPage();
    const share = Math.floor((kills * (round + 1)) / rounds) - Math.floor((kills * round) / rounds);
    for (let n = 0; n < share; n++) {
      await open(page);
      await killBackground(extension);
      const wake = await extensionPage(extension);
      await wake.close();
      for (const url of await acknowledged(extension)) told.add(url);
    }
    if (round < browser) {
      await open(page);
      for (const url of await acknowledged(extension)) told.add(url);
      await open(page);
      await killBrowser(extension);
    } else await extension.close();
    tell(`round ${round + 1} of ${rounds}: ${opened} pages opened, ${told.size} acknowledged`);
  }
  const extension = await startExtension(profile);
  const counts = new Map<string, number>();
  for (const { audit } of await keptAudits(extension))
    counts.set(audit.input, (counts.get(audit.input) ?? 0) + 1);
  await extension.close();
  dropProfile(profile);
  await pages.close();
  return {
    opened,
    acknowledged: told.size,
    kept: counts.size,
    lost: [...told].filter((url) => !counts.has(url)),
    doubled: [...counts].filter(([, count]) => count > 1).map(([url]) => url),
  };
}
