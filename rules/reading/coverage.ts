import type { Unread } from '../audit';
import type { PageImage } from './block';

/** Counts of what was met and could not be read. */
export type Missed = Record<'frame' | 'canvas' | 'video' | 'closed-root', number>;

/** A picture or frame weighs like a paragraph of so many characters. */
const WEIGHT = 120;

const unreadImages = (images: PageImage[]) => images.filter((image) => image.likelyText).length;

/** What could not be read, by kind. */
export function unreadList(missed: Missed, images: PageImage[]): Unread[] {
  const list: Unread[] = [];
  const count = unreadImages(images);
  if (count) list.push({ what: 'image', count });
  for (const [what, times] of Object.entries(missed))
    if (times) list.push({ what: what as keyof Missed, count: times });
  return list;
}

/** Share of the page that was read, 0..1, to two places; a page with no text at all was not read. */
export function coverageOf(length: number, missed: Missed, images: PageImage[]): number {
  if (length === 0) return 0;
  const unread = unreadImages(images) + missed.frame + missed.canvas + missed['closed-root'];
  return Math.round((length / (length + unread * WEIGHT)) * 100) / 100;
}
