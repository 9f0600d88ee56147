/**
 * `npm start`: builds the extension, serves a sample course page on this machine and opens it in Chromium with the
 * extension. With no display: saves a picture of the page with the panel open instead, and ends.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Audit } from '@/rules/audit';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { readHtml } from '@/rules/reading/read-file';
import { languageOf } from './audit-options';
import { openPanel, openWithExtension } from './extension-browser';
import { servePages } from './page-server';
import { HOME } from './stages';
import { verdictText } from './verdict';

const SAMPLE = 'zh-ad-seven-days';
const PAGES = join(HOME, 'tests/pages');
const OUTPUT = join(HOME, 'output/start');
const BUILT = join(HOME, '.output/chrome-mv3-e2e');

/** The e2e build: production, but it may read pages on this machine without being asked first. */
function build() {
  console.error('Building the extension …');
  const { status } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'e2e'], {
    cwd: HOME,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('the extension could not be built');
}

const withoutDisplay = () =>
  process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

function auditSample(url: string): Audit {
  const html = readFileSync(join(PAGES, SAMPLE, 'page.html'), 'utf8');
  return auditReading(readHtml(html, url), url, new Date().toISOString());
}

async function main() {
  build();
  const headless = withoutDisplay();
  const profile = join(OUTPUT, 'profile');
  mkdirSync(OUTPUT, { recursive: true });
  rmSync(profile, { recursive: true, force: true });
  const server = await servePages(PAGES);
  const url = `${server.origin}/${SAMPLE}/page.html`;
  const context = await openWithExtension({ built: BUILT, profile, headless });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await openPanel(page, url);
    // The welcome page of a fresh profile opens in a tab of its own.
    await page.bringToFront();
    const shown = explain(auditSample(url));
    const lang = languageOf(process.env);
    console.log(verdictText(shown, { lang, colour: process.stdout.isTTY === true }));
    if (headless) {
      const picture = join(OUTPUT, 'overlay.png');
      await page.screenshot({ path: picture });
      console.log('output/start/overlay.png');
    } else {
      console.log(lang === 'zh' ? '关掉浏览器窗口即结束。' : 'Close the browser window to end.');
      await new Promise<void>((resolve) => context.once('close', () => resolve()));
    }
  } finally {
    await context.close().catch(() => {});
    server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
