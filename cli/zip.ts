/**
 * `npm run zip`: the packages for Chrome, Edge and Firefox, and the sources from which a reviewer builds them again,
 * with the SHA-256 of each. `-- --twice` builds all of it again and compares every file and every package. Names of
 * browsers after it build those alone: `npm run zip -- --twice chrome`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { HOME } from './stages';

const WXT = join(HOME, 'node_modules/wxt/bin/wxt.mjs');
const OUT = join(HOME, '.output');
const ALL = ['chrome', 'edge', 'firefox'];
const args = process.argv.slice(2);
const named = ALL.filter((browser) => args.includes(browser));
const BROWSERS = named.length ? named : ALL;
const isPackage = (name: string) => name.endsWith('.zip');

function build(): number {
  // A package of an earlier version would be listed with those of this one.
  if (existsSync(OUT)) for (const name of readdirSync(OUT).filter(isPackage)) rmSync(join(OUT, name));
  for (const browser of BROWSERS) {
    const { status } = spawnSync(process.execPath, [WXT, 'zip', '-b', browser, '--mv3'], {
      cwd: HOME,
      stdio: 'inherit',
    });
    if (status !== 0) return status ?? 1;
  }
  return 0;
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** What was built, by its path: SHA-256 in hex. */
function built(): Map<string, string> {
  const roots = [...BROWSERS.map((browser) => `${browser}-mv3`), ...readdirSync(OUT).filter(isPackage)];
  const files = roots.flatMap((root) => filesBelow(join(OUT, root))).sort();
  return new Map(
    files.map((file) => [relative(OUT, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** Files that name the folder they were built in. */
function telling(files: Iterable<string>): string[] {
  const home = HOME.replace(/[\\/]$/, '');
  return [...files].filter((file) => !isPackage(file) && readFileSync(join(OUT, file)).includes(home));
}

function main(): number {
  const code = build();
  if (code !== 0) return code;
  const first = built();
  const told = telling(first.keys());
  if (told.length) {
    console.error(`these files name the folder they were built in:\n${told.join('\n')}`);
    return 1;
  }
  if (args.includes('--twice')) {
    const again = build();
    if (again !== 0) return again;
    const second = built();
    const paths = [...new Set([...first.keys(), ...second.keys()])];
    const differing = paths.filter((path) => first.get(path) !== second.get(path));
    if (differing.length) {
      console.error(`two builds differ in ${differing.length} of ${paths.length}:\n${differing.join('\n')}`);
      return 1;
    }
    console.log(`\ntwo builds, ${paths.length} files and packages, byte for byte the same`);
  }
  console.log();
  for (const [path, hash] of first) if (isPackage(path)) console.log(`${hash}  .output/${path}`);
  return 0;
}

process.exitCode = main();
