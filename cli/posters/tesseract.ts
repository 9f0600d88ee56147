import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker } from 'tesseract.js';

/** The reader that most extensions use, for simplified Chinese; its data comes from a package, and nothing is fetched. */
export async function tesseract() {
  const home = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/chi_sim/package.json'));
  const worker = await createWorker('chi_sim', 1, {
    langPath: join(home, '4.0.0_best_int'),
    cacheMethod: 'none',
  });
  return {
    read: async (bytes: Buffer): Promise<string> => (await worker.recognize(bytes)).data.text,
    end: () => worker.terminate(),
  };
}
