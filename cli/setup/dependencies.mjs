import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, inModules, QUIET, run } from './child.mjs';

const at = (path) => join(HOME, path);
/** When a file was last changed; 0 where there is none. */
export const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

/** Stops with a clear line where Node is too old for what follows. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Node ${process.versions.node} is too old: 20.19 or newer is needed (https://nodejs.org).`);
  process.exit(1);
}

/**
 * Whether all that the lockfile asks for is installed. Dates say nothing after a fresh checkout, so the versions
 * are compared; npm keeps its own list of what it installed.
 */
function installed() {
  const list = at('node_modules/.package-lock.json');
  if (!existsSync(list)) return false;
  const wanted = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  const present = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

/** Newest change below a folder. */
export function newest(path) {
  if (!existsSync(path)) return 0;
  if (!statSync(path).isDirectory()) return changed(path);
  return readdirSync(path)
    .filter((name) => name !== 'compiled.json')
    .reduce((latest, name) => Math.max(latest, newest(join(path, name))), changed(path));
}

/** What the compiled packs are made of. */
const PACK_SOURCES = ['rules/packs', 'rules/registers', 'rules/tools', 'rules/matching', 'rules/engine'];

/** Compiles the rule packs when a rule, or what compiles it, is newer than they are. */
export function preparePacks({ always = false } = {}) {
  const compiled = at('rules/packs/compiled.json');
  const stale = PACK_SOURCES.some((path) => newest(at(path)) > changed(compiled));
  if (!always && !stale) return 0;
  return run(process.execPath, [inModules('tsx/dist/cli.mjs'), 'rules/tools/compile-packs.ts'], {
    stdio: QUIET,
  });
}

/** Writes what WXT generates: the types and paths that the compiler settings rest on. */
export function prepareTypes() {
  // WXT leaves files that would not change as they are, so their dates do not tell when it last ran.
  const stamp = at('.wxt/prepared');
  const sources = ['wxt.config.ts', 'public/_locales', 'package-lock.json'];
  if (existsSync(at('.wxt/tsconfig.json')) && sources.every((path) => newest(at(path)) < changed(stamp)))
    return 0;
  const code = run(process.execPath, [inModules('wxt/bin/wxt.mjs'), 'prepare'], { stdio: QUIET });
  if (code === 0) writeFileSync(stamp, '');
  return code;
}

/** Installs what is missing. Scripts of packages fetch no browsers. */
export function prepareDependencies() {
  if (installed()) return 0;
  console.error('Installing dependencies (once, one to two minutes) …');
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', PUPPETEER_SKIP_DOWNLOAD: '1' };
  return run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: QUIET,
    env,
    shell: process.platform === 'win32',
  });
}

/** Everything that a command needs before it starts. Ends the run where that fails. */
export function prepareAll() {
  checkNode();
  for (const step of [prepareDependencies, prepareTypes, preparePacks]) {
    const code = step();
    if (code !== 0) {
      console.error(`Set-up failed (${step.name}).`);
      process.exit(code);
    }
  }
}
