import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openWithExtension } from './extension-browser';

/** A language and an appearance in which every surface is pictured. */
export interface Look {
  language: string;
  dark: boolean;
}

/** One picture on a sheet: `data` is a JPEG in base64, `width` how wide it stands there in CSS pixels. */
export interface Figure {
  name: string;
  width: number;
  data: string;
}

/** What is shown now, as JPEG in base64. */
export async function pictureOf(
  shown: Pick<Page, 'screenshot'>,
  options: { fullPage?: boolean } = {},
): Promise<string> {
  const picture = await shown.screenshot({
    ...options,
    type: 'jpeg',
    quality: 80,
    animations: 'disabled',
  });
  return picture.toString('base64');
}

const STYLE =
  'body,div{display:flex;flex-wrap:wrap;gap:20px;align-items:start;align-content:start}body{flex-wrap:nowrap;margin:24px;background:#888;font:14px sans-serif}figure{margin:0}figcaption{margin-bottom:4px;color:#fff}img{display:block}';

const drawn = (figures: readonly Figure[]) =>
  figures
    .map(
      ({ name, width, data }) =>
        `<figure><figcaption>${name}</figcaption><img width="${Math.round(width)}" src="data:image/jpeg;base64,${data}"></figure>`,
    )
    .join('');

/**
 * Opens a browser with the extension in one look, has pictures taken in it, and gives them on one sheet (JPEG).
 * Those of `beside` stand in a column of their own, on the right.
 */
export async function pictureSheet(
  built: string,
  { language, dark }: Look,
  width: number,
  take: (context: BrowserContext) => Promise<{ figures: Figure[]; beside?: Figure[] }>,
): Promise<Buffer> {
  const profile = mkdtempSync(join(tmpdir(), 'kejian-shots-'));
  const viewport = { width, height: 900 };
  const context = await openWithExtension({ built, profile, headless: true, dark, language, viewport });
  try {
    const { figures, beside = [] } = await take(context);
    const sheet = await context.newPage();
    await sheet.setViewportSize(viewport);
    await sheet.setContent(
      `<!doctype html><style>${STYLE}</style><div>${drawn(figures)}</div>${drawn(beside)}`,
    );
    await sheet.waitForFunction(() => [...document.images].every((image) => image.complete));
    return await sheet.screenshot({ fullPage: true, type: 'jpeg', quality: 72 });
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
