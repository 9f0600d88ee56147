import type { Page } from 'playwright-core';
import type { Look, Poster, PosterPart } from './poster-list';

/** A poster as it was drawn, and what stands on it. */
export interface DrawnPoster {
  bytes: Buffer;
  type: 'image/png' | 'image/jpeg';
  /** The texts in the order in which a person reads them. */
  truth: string[];
  width: number;
  height: number;
}

/** Draws a poster in a page of a browser. */
export async function drawPoster(
  page: Page,
  { width, height, look, parts, language }: Poster,
): Promise<DrawnPoster> {
  await page.setViewportSize({ width, height: Math.min(height, 2000) });
  await page.setContent(
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${styles(look, height)}</style><body>${markup(parts, look)}`,
  );
  await page.evaluate(() => document.fonts.ready);
  const bytes = await page.screenshot({
    fullPage: true,
    animations: 'disabled',
    ...(look.jpeg ? { type: 'jpeg', quality: look.jpeg } : { type: 'png' }),
  });
  const size = await page.evaluate(() => document.documentElement.scrollHeight);
  return {
    bytes,
    type: look.jpeg ? 'image/jpeg' : 'image/png',
    truth: parts.flatMap(textsOf),
    width,
    height: size,
  };
}

/** What a part says, in the order of reading. */
function textsOf(part: PosterPart): string[] {
  if (part.kind === 'table') return part.rows.map(([name, value]) => `${name}${value}`);
  if (part.kind === 'columns') return [...part.left, ...part.right];
  return [part.text];
}

function markup(parts: PosterPart[], { watermark }: Look): string {
  const drawn = parts.map((part) => {
    if (part.kind === 'table')
      return `<table>${part.rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
    if (part.kind === 'columns')
      return `<div class="columns">${[part.left, part.right].map((column) => `<div>${column.map((text) => `<p>${text}</p>`).join('')}</div>`).join('')}</div>`;
    return `<div class="${part.kind}"><span>${part.text}</span></div>`;
  });
  const mark = watermark ? `<div class="watermark">${`<i>${watermark}</i>`.repeat(60)}</div>` : '';
  return `<main>${drawn.join('')}</main>${mark}`;
}

const styles = ({ font, ground, colour, accent, leaning, size }: Look, height: number) => `
  * { box-sizing: border-box; margin: 0 }
  html { background: ${ground}; overflow: hidden }
  body { min-height: ${height}px; position: relative; overflow: hidden; color: ${colour};
    font: ${size}px/1.6 ${font}, "Noto Sans CJK SC", sans-serif }
  main { padding: 40px 44px; transform: rotate(${leaning}deg) }
  .title { font-size: ${Math.round(size * 2.1)}px; font-weight: 900; line-height: 1.25; text-align: center; margin: 12px 0 }
  .subtitle { text-align: center; font-size: ${Math.round(size * 1.15)}px; margin-bottom: 28px }
  .sale { color: ${accent}; font-weight: 700; font-size: ${Math.round(size * 1.2)}px; margin: 14px 0 }
  .plain, p { margin: 14px 0; text-align: justify }
  .item { margin: 8px 0; padding: 8px 16px; border: 2px solid ${accent}; border-radius: 8px }
  .small { font-size: ${Math.round(size * 0.68)}px; opacity: .9; margin-top: 18px }
  .stamp { text-align: right; padding: 36px 60px }
  .stamp span { display: inline-block; color: #d00; background: #fff8; border: 5px double #d00; border-radius: 12px;
    padding: 6px 22px; font-weight: 900; font-size: ${Math.round(size * 1.4)}px; transform: rotate(-13deg) }
  .upright { margin: 24px auto; width: max-content }
  .upright span { display: block; writing-mode: vertical-rl; text-orientation: upright; font-size: ${Math.round(size * 1.3)}px;
    letter-spacing: .12em; font-weight: 700 }
  table { border-collapse: collapse; width: 100%; margin: 20px 0 }
  td { border: 1px solid currentColor; padding: 8px 16px }
  td:first-child { width: 34% }
  .columns { display: flex; gap: 40px; font-size: ${Math.round(size * 0.8)}px }
  .columns > div { flex: 1 }
  .watermark { position: absolute; inset: 0; overflow: hidden; opacity: .07; color: #000; font-size: 34px }
  .watermark i { display: inline-block; font-style: normal; transform: rotate(-30deg); margin: 90px 70px }
`;
