import { type Browser, browser } from 'wxt/browser';
import {
  type FromHolder,
  PICTURE_PORT,
  type PictureResult,
  type ToHolder,
} from '@/entrypoints/pictures/picture-jobs';

/** The page that holds the worker is closed when nothing was read for so long: its memory goes with it. */
const IDLE_MS = 30_000;
const HOLDER = '/pictures.html';

/** The part of Chrome's API that is used here. */
interface Offscreen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

interface Waiting {
  resolve: (result: PictureResult) => void;
  progress: (done: number) => void;
}

const offscreen = () => (browser as unknown as { offscreen: Offscreen }).offscreen;

/** Reads pictures in a page that nobody sees, because a service worker may start no worker of its own. */
export function offscreenReader() {
  const waiting = new Map<number, Waiting>();
  let port: Promise<Browser.runtime.Port> | null = null;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = 0;

  async function connect(): Promise<Browser.runtime.Port> {
    await offscreen()
      .createDocument({
        url: HOLDER,
        reasons: ['WORKERS'],
        justification: 'Reads text in pictures on this machine.',
      })
      // There is one left from before the background was ended.
      .catch(() => {});
    const opened = browser.runtime.connect({ name: PICTURE_PORT });
    opened.onMessage.addListener((message: FromHolder) => {
      if ('done' in message) return waiting.get(message.id)?.progress(message.done);
      settle(message.id, 'text' in message ? { text: message.text } : message);
    });
    opened.onDisconnect.addListener(() => {
      port = null;
      for (const id of [...waiting.keys()])
        settle(id, { failed: 'failed', detail: 'the reading page went away' });
    });
    return opened;
  }

  function settle(id: number, result: PictureResult) {
    waiting.get(id)?.resolve(result);
    waiting.delete(id);
    if (!waiting.size) rest();
  }

  function rest() {
    clearTimeout(resting);
    resting = setTimeout(() => void close(), IDLE_MS);
  }

  async function close() {
    const open = port;
    port = null;
    (await open)?.disconnect();
    await offscreen()
      .closeDocument()
      .catch(() => {});
  }

  return {
    async read(data: string, progress: (done: number) => void): Promise<PictureResult> {
      clearTimeout(resting);
      port ??= connect();
      const opened = await port;
      return new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, { resolve, progress });
        const message: ToHolder = { id, data };
        opened.postMessage(message);
      });
    },
    async stop(): Promise<void> {
      const message: ToHolder = { stop: true };
      (await port)?.postMessage(message);
    },
  };
}
