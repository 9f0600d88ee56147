import { browser } from 'wxt/browser';
import { bytesOf } from '@/entrypoints/pictures/picture-jobs';
import { pictureReader } from '@/entrypoints/pictures/picture-reader';
import { packagedWorker } from '@/entrypoints/surface/packaged-worker';
import { offscreenReader } from './offscreen-reader';
import { pictureMemory } from './picture-memory';
import { type Pictures, picturesWith } from './pictures';

/** Reading pictures in a real browser: Firefox's background is a page and holds the worker itself. */
export function livePictures(): Pictures {
  const memory = pictureMemory(browser.storage.session);
  if (!import.meta.env.FIREFOX) return picturesWith(offscreenReader(), memory);
  const reader = pictureReader(() => packagedWorker('/picture-worker.js'));
  return picturesWith(
    { read: (data, progress) => reader.read(bytesOf(data), progress), stop: async () => reader.stop() },
    memory,
  );
}
