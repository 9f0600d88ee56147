import { browser } from 'wxt/browser';
import { packagedWorker } from '@/entrypoints/surface/packaged-worker';
import { bytesOf, type FromHolder, PICTURE_PORT, type ToHolder } from './picture-jobs';
import { pictureReader } from './picture-reader';

/** A page that nobody sees: it holds the worker where the background may have none. */
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== PICTURE_PORT) return;
  const tell = (message: FromHolder) => port.postMessage(message);
  const reader = pictureReader(() => packagedWorker('/picture-worker.js'));
  port.onDisconnect.addListener(() => reader.stop());
  port.onMessage.addListener((message: ToHolder) => {
    if ('stop' in message) return reader.stop();
    const { id, data } = message;
    void reader
      .read(bytesOf(data), (done) => tell({ id, done }))
      .then((result) => tell({ id, ...result } as FromHolder));
  });
});
