import { ask } from '@/entrypoints/course.content/send';
import { MOST_PIXELS } from '@/rules/pictures/limits';
import { jpegOf, type NoPixels, onWhite } from './picture-bytes';

/** Browsers allow two pictures of a tab a second; a page needs a moment to draw after it moved. */
const PAUSE_MS = 600;
/** What a page keeps at its upper edge covers so much of the window, at most. */
const HEAD = 0.16;

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/**
 * A picture as base64 of a file, taken from the screen: the page is moved along it, piece by piece, and what is seen is
 * put together. It is for pictures whose pixels the browser does not hand out, and only where a person asked for it.
 * `hide` takes our own overlay out of the way and gives back what shows it again.
 */
export async function pictureOnScreen(
  window: Window & typeof globalThis,
  image: HTMLImageElement,
  signal: AbortSignal,
  hide: () => () => void,
): Promise<{ data: string } | { why: NoPixels | 'not-allowed' }> {
  const scale = window.devicePixelRatio;
  const box = image.getBoundingClientRect();
  const [width, height] = [Math.round(box.width * scale), Math.round(box.height * scale)];
  if (!width || !height) return { why: 'not-loaded' };
  if (width * height > MOST_PIXELS) return { why: 'too-large' };
  const canvas = new OffscreenCanvas(width, height);
  const context = onWhite(canvas);
  const { scrollX, scrollY } = window;
  const show = hide();
  try {
    const head = window.innerHeight * HEAD;
    for (let done = 0; done < box.height; ) {
      window.scrollTo({ left: scrollX, top: scrollY + box.top + done - head, behavior: 'instant' });
      await pause();
      if (signal.aborted) return { why: 'not-loaded' };
      const answer = await ask('picture-of-tab', {});
      if (!answer.ok || !answer.png) return { why: 'not-allowed' };
      const seen = image.getBoundingClientRect();
      const screen = await createImageBitmap(await bytesOf(answer.png));
      // The page's end may stop the scroll before the picture's part is below the page's head.
      const top = Math.max(0, seen.top + done);
      const bottom = Math.min(window.innerHeight, seen.bottom);
      if (bottom <= top) return { why: 'not-loaded' };
      const ratio = screen.width / window.innerWidth;
      context.drawImage(
        screen,
        seen.left * ratio,
        top * ratio,
        seen.width * ratio,
        (bottom - top) * ratio,
        0,
        (top - seen.top) * scale,
        width,
        (bottom - top) * scale,
      );
      screen.close();
      done = bottom - seen.top;
    }
    return { data: await jpegOf(canvas) };
  } finally {
    show();
    window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
  }
}

/** The file that a `data:` address holds. */
async function bytesOf(address: string): Promise<Blob> {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))], { type: 'image/png' });
}
