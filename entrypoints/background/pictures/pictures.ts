import type { PictureResult } from '@/entrypoints/pictures/picture-jobs';
import { isTraditional } from '@/rules/matching/traditional-share';
import { MOST_PICTURE_BYTES } from '@/rules/pictures/limits';
import type { Reading } from '@/rules/reading/block';
import type { PictureText } from '@/rules/reading/picture';
import { withPictures } from '@/rules/reading/with-pictures';
import type { PictureAnswer } from '../picture-questions';
import type { PictureMemory } from './picture-memory';

/** What reads one picture file, given as base64. */
export interface Recogniser {
  read(data: string, progress: (done: number) => void): Promise<PictureResult>;
  stop(): Promise<void>;
}

/** Pictures of pages: read when a person asks, and told with every reading of their page from then on. */
export interface Pictures {
  /**
   * Reads a picture of a tab and remembers it. `src` is its address as the reading of the page has it; `progress` is
   * told now and then how much of it was read, 0..1.
   */
  read(tabId: number, src: string, data: string, progress?: (done: number) => void): Promise<PictureAnswer>;
  stop(): Promise<void>;
  /** The reading of a tab's page with the text of those of its pictures that were read. */
  with(tabId: number, reading: Reading): Promise<Reading>;
  forget(tabId: number): Promise<void>;
}

export function picturesWith(recogniser: Recogniser, memory: PictureMemory): Pictures {
  /** Files that are being read, by their hash: a page that waited long asks again. */
  const under = new Map<string, Promise<PictureResult>>();

  function once(hash: string, data: string, progress: (done: number) => void): Promise<PictureResult> {
    const begun = under.get(hash);
    if (begun) return begun;
    const reading = recogniser.read(data, inSteps(progress)).finally(() => under.delete(hash));
    under.set(hash, reading);
    return reading;
  }

  return {
    async read(tabId, src, data, progress = () => {}) {
      if (data.length > (MOST_PICTURE_BYTES * 4) / 3) return { ...NOTHING, failed: 'too-large' };
      const hash = await hashOf(data);
      const known = await memory.known(hash);
      const result: PictureResult = known ? { text: known } : await once(hash, data, progress);
      if ('failed' in result) return { ...NOTHING, failed: result.failed };
      if (!known) await memory.keep(hash, result.text);
      await memory.note(tabId, src, hash);
      const { text } = result.text;
      return { letters: text.length, failed: null, traditional: isTraditional(text) };
    },
    stop: () => recogniser.stop(),
    async with(tabId, reading) {
      const texts = await memory.of(tabId);
      const read = new Map<number, PictureText>();
      for (const [index, { src }] of reading.images.entries()) {
        const text = texts.get(src);
        if (text) read.set(index, text);
      }
      return read.size ? withPictures(reading, read) : reading;
    },
    forget: (tabId) => memory.forget(tabId),
  };
}

const NOTHING = { letters: 0, traditional: false };

/** A picture is told of in so many steps: each is a message to a page. */
const STEPS = 20;

function inSteps(progress: (done: number) => void): (done: number) => void {
  let told = 0;
  return (done) => {
    if (done - told < 1 / STEPS) return;
    told = done;
    progress(done);
  };
}

/** The SHA-256 of a file's base64, in hex. */
async function hashOf(data: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(data));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
