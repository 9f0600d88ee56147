import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { openWithExtension } from '../extension-browser';

/** Two browsers without an extension, to tell the noise by, one with an extension that does nothing, and one with ours. */
export type Each<T> = Record<'bare' | 'again' | 'idle' | 'extended', T>;

export interface Open {
  context: BrowserContext;
  page: Page;
  close(): Promise<void>;
}

/** A browser with an extension, or without: the same in all else, language, fonts and size of its window. */
async function open(built: string | null, welcome = false): Promise<Open> {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-bench-'));
  const context = await openWithExtension({ built, profile, headless: true });
  // The page of welcome comes to the front, and what lies behind it is not drawn: that page would have less to do.
  if (welcome) await welcomed(context);
  const page = await context.newPage();
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.bringToFront();
  return {
    context,
    page,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** An extension whose script in a page is empty: what a browser itself takes for having one. */
function idleExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kejian-idle-'));
  const matches = ['http://127.0.0.1/*', 'http://localhost/*'];
  const manifest = {
    manifest_version: 3,
    name: 'idle',
    version: '1',
    background: { service_worker: 'background.js' },
    content_scripts: [{ matches, js: ['page.js'], run_at: 'document_start' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  writeFileSync(join(folder, 'page.js'), 'void 0;');
  return folder;
}

async function welcomed(context: BrowserContext): Promise<void> {
  const isThere = () => context.pages().some((page) => page.url().endsWith('/welcome.html'));
  for (let looks = 0; !isThere(); looks++) {
    if (looks === 600) throw new Error('the extension did not welcome anybody');
    await setTimeout(50);
  }
}

/** Makes the same for each of the browsers. */
export const forEach = <T>(make: (name: keyof Each<T>) => T): Each<T> => ({
  bare: make('bare'),
  again: make('again'),
  idle: make('idle'),
  extended: make('extended'),
});

/** Opens all of them; `built` is ours. */
export async function openAll(built: string): Promise<Each<Open> & { close(): Promise<void> }> {
  const empty = idleExtension();
  const [bare, again, idle, extended] = await Promise.all([
    open(null),
    open(null),
    open(empty),
    open(built, true),
  ]);
  const all: Each<Open> = { bare, again, idle, extended };
  return {
    ...all,
    async close() {
      await Promise.allSettled(Object.values(all).map((one) => one.close()));
      rmSync(empty, { recursive: true, force: true });
    },
  };
}
