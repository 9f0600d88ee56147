import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pictureText } from '@/rules/pictures/picture-text';
import { readPicture } from '@/rules/pictures/read-picture';
import type { Reading } from '@/rules/reading/block';
import type { PictureText } from '@/rules/reading/picture';
import type { ArchivedPage } from '@/rules/reading/web-archive';
import { withPictures } from '@/rules/reading/with-pictures';
import { decodePicture } from './decode-picture';
import { loadModels } from './load-models';

/** Reads the text of one picture file. */
export async function readPictureFile(bytes: Uint8Array): Promise<PictureText> {
  const pixels = await decodePicture(bytes);
  const lines = await readPicture(pixels, await loadModels());
  return pictureText(lines, pixels.width, pixels.height);
}

/** A picture file alone as a page that shows it and nothing else. */
export async function readingOfPicture(bytes: Uint8Array, name: string): Promise<Reading> {
  const page: Reading = {
    format: 1,
    url: '',
    lang: '',
    title: '',
    meta: {},
    text: '',
    blocks: [],
    containers: [{ parent: 0, tag: 'root', hint: '' }],
    data: [],
    images: [{ src: name, alt: '', at: 0, likelyText: true }],
    unread: [],
    coverage: 0,
    source: 'document',
  };
  return withPictures(page, new Map([[0, await readPictureFile(bytes)]]));
}

/**
 * A saved page with the text of its pictures: of those in the page itself or in its archive, and of files that were
 * saved beside it.
 * One that cannot be read stays unread, and `tell` says why.
 */
export async function withItsPictures(
  reading: Reading,
  page: {
    path: string;
    /** Whole addresses, by their place in `images`. */
    sources: readonly string[];
    archived: ArchivedPage | null;
  },
  tell: (picture: string, why: string) => void,
): Promise<Reading> {
  const read = new Map<number, PictureText>();
  for (const [index, { src, likelyText }] of reading.images.entries()) {
    if (!likelyText) continue;
    try {
      const whole = page.sources[index] ?? src;
      const bytes = page.archived?.picture(whole) ?? bytesOf(whole, page.path);
      if (bytes) read.set(index, await readPictureFile(bytes));
    } catch (error) {
      tell(src.slice(0, 80), error instanceof Error ? error.message : String(error));
    }
  }
  return read.size ? withPictures(reading, read) : reading;
}

/** The bytes of a data URL, or of a file below the page's own folder; null for what only the network has. */
function bytesOf(src: string, page: string): Uint8Array | null {
  const data = /^data:image\/[\w.+-]+((?:;[\w=.+-]+)*),([\s\S]*)$/i.exec(src);
  if (data)
    return data[1]!.toLowerCase().includes(';base64')
      ? Buffer.from(data[2]!, 'base64')
      : Buffer.from(decodeURIComponent(data[2]!), 'latin1');
  if (page === '-' || /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src)) return null;
  const folder = dirname(resolve(page));
  const path = join(folder, decodeURIComponent(src.split(/[?#]/)[0]!));
  if (relative(folder, path).startsWith('..')) throw new Error('outside of the folder of the page');
  return readFileSync(path);
}
