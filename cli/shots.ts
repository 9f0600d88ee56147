/**
 * `npm run shots`: the pictures of the documentation, made anew from our own sample page.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPanel, openWithExtension } from './extension-browser';
import { overlaySheet } from './overlay-shots';
import { servePages } from './page-server';
import type { Look } from './picture-sheet';
import { HOME } from './stages';
import { surfaceSheet } from './surface-shots';
import { workbenchSheet } from './workbench-shots';

interface Shot {
  file: string;
  page: string;
  language: string;
  dark: boolean;
}

const SHOTS: Shot[] = [
  { file: 'overlay.png', page: 'zh-ad-seven-days', language: 'zh_CN', dark: false },
  { file: 'overlay-en.png', page: 'en-bootcamp-ad', language: 'en_US', dark: false },
];
/** Popup, side panel and pages in every look, overlay and workbench in some: the folder stays small. */
const LOOKS: (Look & { file: string; overlay: boolean; workbench: boolean })[] = [
  { language: 'zh_CN', dark: false, file: 'zh-light.jpg', overlay: true, workbench: true },
  { language: 'zh_CN', dark: true, file: 'zh-dark.jpg', overlay: false, workbench: false },
  { language: 'zh_TW', dark: false, file: 'zh-tw-light.jpg', overlay: true, workbench: false },
  { language: 'en_US', dark: false, file: 'en-light.jpg', overlay: false, workbench: false },
  { language: 'en_US', dark: true, file: 'en-dark.jpg', overlay: true, workbench: true },
];
const BUILT = join(HOME, '.output/chrome-mv3-e2e');
const DOCS = join(HOME, 'docs');
const VIEWPORT = { width: 1280, height: 860 };

async function take(shot: Shot, origin: string) {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-shots-'));
  const { language, dark } = shot;
  const context = await openWithExtension({
    built: BUILT,
    profile,
    headless: true,
    dark,
    language,
    viewport: VIEWPORT,
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await openPanel(page, `${origin}/${shot.page}/page.html`);
    const path = join(DOCS, shot.file);
    await page.screenshot({ path });
    console.log(`docs/${shot.file}  ${Math.round(statSync(path).size / 1024)} kB`);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function main() {
  const wxt = join(HOME, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(process.execPath, [wxt, 'build', '--mode', 'e2e'], {
    cwd: HOME,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the extension could not be built');
  mkdirSync(DOCS, { recursive: true });
  const server = await servePages(join(HOME, 'tests/pages'));
  try {
    for (const shot of SHOTS) await take(shot, server.origin);
    for (const { file, overlay, workbench, ...look } of LOOKS) {
      const sheets = {
        ...(overlay && { overlay: overlaySheet }),
        ...(workbench && { workbench: workbenchSheet }),
        surfaces: surfaceSheet,
      };
      for (const [of, draw] of Object.entries(sheets)) {
        const sheet = await draw(BUILT, server.origin, look);
        writeFileSync(join(DOCS, `${of}-${file}`), sheet);
        console.log(`docs/${of}-${file}  ${Math.round(sheet.length / 1024)} kB`);
      }
    }
  } finally {
    server.close();
  }
}

await main();
