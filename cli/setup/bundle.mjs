import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { HOME } from './child.mjs';
import { changed, newest } from './dependencies.mjs';

/**
 * `audit` as one script: it is called once a page, and to translate and load some 250 files took longer than all of the
 * audit. It is made anew when anything that it is made of is newer, as the compiled packs are.
 */
const FOLDER = join(HOME, '.output/audit');
const SCRIPT = join(FOLDER, 'audit.js');
const SOURCES = ['rules', 'cli', 'tsconfig.json', 'package-lock.json'];

/** Code that reads the compiled packs from where the script stands. */
const READ_PACKS = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(new URL('../../rules/packs/compiled.json', import.meta.url), 'utf8'));`;

/** Loaded from their own folders, most of them only when a picture or a PDF is read. */
const APART = ['sharp', 'pdfjs-dist', 'onnxruntime-web', 'tesseract.js-core', 'protobufjs', 'fflate'];

const isFresh = () => SOURCES.every((path) => newest(join(HOME, path)) < changed(SCRIPT));

/**
 * Data as text that is parsed: engines read it faster than the same as code. The compiled packs, three quarters of it
 * all, stay where they are: in the script each of their characters would be looked at once more.
 */
const dataAsText = {
  name: 'data-as-text',
  setup(build) {
    // The first that fits is taken.
    build.onLoad({ filter: /\bcompiled\.json$/ }, () => ({ contents: READ_PACKS, loader: 'js' }));
    build.onLoad({ filter: /\.json$/ }, ({ path }) => {
      const text = JSON.stringify(readFileSync(path, 'utf8'));
      return { contents: `export default JSON.parse(${text})`, loader: 'js' };
    });
  },
};

async function bundle(folder) {
  const began = new Date();
  const { build } = await import('esbuild');
  await build({
    entryPoints: [join(HOME, 'cli/audit.ts')],
    outdir: folder,
    tsconfig: join(HOME, 'tsconfig.json'),
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    charset: 'utf8',
    external: APART,
    plugins: [dataAsText],
    logLevel: 'warning',
  });
  // What is changed meanwhile may not be in it.
  utimesSync(join(folder, 'audit.js'), began, began);
}

/** Others may start at the same time: each makes it beside, and the first puts it in place. */
async function makeBundle() {
  const made = join(HOME, `.output/audit-${process.pid}`);
  try {
    mkdirSync(made, { recursive: true });
    await bundle(made);
    if (isFresh()) return;
    rmSync(FOLDER, { recursive: true, force: true });
    renameSync(made, FOLDER);
  } catch (error) {
    if (!existsSync(SCRIPT) || !isFresh()) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Runs `audit` in this process, where the person stands. It sets the exit code itself. */
export async function runAudit(args, cwd) {
  if (!isFresh()) await makeBundle();
  // Else the engine translates each of some 550 expressions twice, first for one use and then for many: a sixth of a call.
  setFlagsFromString('--no-regexp-tier-up');
  process.chdir(cwd);
  process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
  await import(pathToFileURL(SCRIPT).href);
  return process.exitCode ?? 0;
}
