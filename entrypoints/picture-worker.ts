import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import tesseract from 'tesseract.js-core/tesseract-core-simd-lstm.js';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { FromWorker, ToWorker } from '@/entrypoints/pictures/picture-jobs';
import { MOST_PIXELS } from '@/rules/pictures/limits';
import { keysOf, type Models, netOf, type SecondReader } from '@/rules/pictures/models';
import { pictureText } from '@/rules/pictures/picture-text';
import type { Pixels } from '@/rules/pictures/pixels';
import { readPicture } from '@/rules/pictures/read-picture';
import { tesseractReader } from '@/rules/pictures/tesseract-reader';

/**
 * The worker in which pictures are read: the only place that carries the networks. It is started when the first picture
 * is to be read, takes its files from the extension itself, and is ended when it has nothing to do.
 */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Scope;
  const tell = (message: FromWorker) => scope.postMessage(message);
  let models: Promise<Models> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  scope.addEventListener('message', (event) => {
    turn = turn.then(() => read((event as MessageEvent<ToWorker>).data));
  });

  async function read({ id, bytes }: ToWorker) {
    try {
      const pixels = await decoded(bytes);
      if (typeof pixels === 'string') return tell({ id, failed: pixels });
      models ??= loadModels();
      const lines = await readPicture(pixels, await models, { progress: (done) => tell({ id, done }) });
      tell({ id, text: pictureText(lines, pixels.width, pixels.height) });
    } catch (error) {
      models = null;
      tell({ id, failed: 'failed', detail: String(error) });
    }
  }
});

/** The part of a worker's own scope that is used here; the types at hand are those of a page. */
interface Scope extends EventTarget {
  postMessage(message: FromWorker): void;
}

/** The pixels of a file, on white; why not, where there are none. */
async function decoded(bytes: ArrayBuffer): Promise<Pixels | 'damaged' | 'too-large'> {
  const bitmap = await createImageBitmap(new Blob([bytes])).catch(() => null);
  if (!bitmap) return 'damaged';
  const { width, height } = bitmap;
  try {
    if (width * height > MOST_PIXELS) return 'too-large';
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    context.drawImage(bitmap, 0, 0);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  } finally {
    bitmap.close();
  }
}

const own = (name: string) => new URL(`/ocr/${name}`, location.href).href;

async function loadModels(): Promise<Models> {
  env.logLevel = 'error';
  // Threads need memory that parts of a page share, which only isolated pages have.
  env.wasm.numThreads = globalThis.crossOriginIsolated ? Math.min(4, navigator.hardwareConcurrency) : 1;
  env.wasm.wasmPaths = { wasm: own('ort-wasm-simd-threaded.wasm') };
  const net = async (name: string) =>
    netOf(await InferenceSession.create(own(name)), (data, shape) => new Tensor('float32', data, shape));
  const keys = await (await fetch(own('characters.txt'))).text();
  let second: Promise<SecondReader> | null = null;
  return {
    find: await net('find.onnx'),
    read: await net('read.onnx'),
    keys: keysOf(keys),
    second: () => {
      second ??= loadSecond();
      return second;
    },
  };
}

async function loadSecond(): Promise<SecondReader> {
  const engine = await fetch(own('tesseract-core-simd-lstm.wasm'));
  const packed = await fetch(own('traditional.traineddata.gz'));
  const data = new Response(packed.body!.pipeThrough(new DecompressionStream('gzip')));
  return tesseractReader(tesseract, await engine.arrayBuffer(), new Uint8Array(await data.arrayBuffer()));
}
