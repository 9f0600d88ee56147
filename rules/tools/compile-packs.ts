import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePacks, PackProblems, type PackSource } from './compile-rules';

export { compilePacks, PackProblems, type PackSource };

const PACKS = fileURLToPath(new URL('../packs/', import.meta.url));

/** The files of all packs that come with the project. */
export function packSources(folder = PACKS): PackSource[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => readdirSync(join(folder, entry.name)).map((name) => `${entry.name}/${name}`))
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].replace(/^.*[\\/]/, '/'))) {
  try {
    const compiled = compilePacks(packSources());
    const target = join(PACKS, 'compiled.json');
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, JSON.stringify(compiled));
    console.log(`${compiled.rules.length} rules in ${Object.keys(compiled.versions).length} packs`);
  } catch (error) {
    if (!(error instanceof PackProblems)) throw error;
    for (const problem of error.problems) console.error(problem);
    process.exit(1);
  }
}
