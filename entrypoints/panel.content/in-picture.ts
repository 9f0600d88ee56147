import type { TextMap } from '@/entrypoints/course.content/text-map';
import type { Evidence, PictureBox } from '@/rules/source-range';
import type { Outlined } from './outline-layer';

/** Words in a picture, as far as they have a place on the page. */
export interface InPicture extends Outlined {
  image: Element;
}

/** Where the words of evidence stand in a picture of the page; null when the picture is gone or shows nowhere. */
export function inPicture(map: TextMap, { from, picture }: Evidence): InPicture | null {
  if (from !== 'image' || !picture?.boxes.length) return null;
  const image = map.imagesOf(picture.src).find((one) => one.getClientRects().length > 0);
  if (!image) return null;
  const rects = () => picture.boxes.map((box) => rectIn(image.getBoundingClientRect(), box));
  return { image, getClientRects: () => rects() as unknown as DOMRectList };
}

/** A box stands so far off its letters. */
const AROUND = 3;

/** A box of shares of a picture as it stands in the window. */
function rectIn({ left, top, width, height }: DOMRect, [l, t, r, b]: PictureBox): DOMRect {
  return new DOMRect(
    left + l * width - AROUND,
    top + t * height - AROUND,
    (r - l) * width + 2 * AROUND,
    (b - t) * height + 2 * AROUND,
  );
}

/** Brings words of a picture to the middle of the window. */
export function scrollToPicture(window: Window, place: InPicture): void {
  const boxes = [...place.getClientRects()];
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (top >= 0 && bottom <= window.innerHeight) return;
  window.scrollBy({ top: (top + bottom) / 2 - window.innerHeight / 2, behavior: 'instant' });
}
