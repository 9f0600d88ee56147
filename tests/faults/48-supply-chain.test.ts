import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import { evenZip } from '@/cli/even-zip';
import config from '@/wxt.config';
import { projectFiles } from '../repo/imports';

/** What can be told without a build; what was built is looked at by `tests/shipped`. */

interface Locked {
  version: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

test('fault 48: every locked package carries its sum, and none names a host', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  expect(installed.length).toBeGreaterThan(100);
  expect(installed.filter(([, entry]) => !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ''))).toEqual([]);
  expect(installed.filter(([, entry]) => entry.resolved || entry.link)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/git\+|file:/);
});

test('fault 48: no text becomes code, and no code is taken from outside', () => {
  const code = projectFiles().filter((path) => /^(rules|components|entrypoints)\/.*\.tsx?$/.test(path));
  expect(code.length).toBeGreaterThan(200);
  const ways = [
    /\beval\s*\(/,
    /\bnew\s+Function\b/,
    /\bimportScripts\s*\(/,
    /\bimport\s*\(\s*['"`]https?:/,
    /\bfrom\s+['"]https?:/,
    /dangerouslySetInnerHTML|\.innerHTML\s*=|insertAdjacentHTML|document\.write\s*\(/,
    /set(Timeout|Interval)\s*\(\s*['"`]/,
  ];
  const withoutComments = (path: string) =>
    readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
  expect(code.filter((path) => ways.some((way) => way.test(withoutComments(path))))).toEqual([]);
});

/** Asks for nothing from the network itself: the places that fetch, fetch from the package. */
test('fault 48: what fetches, fetches from the package', () => {
  const found = projectFiles()
    .filter((path) => /^(rules|components|entrypoints)\/.*\.tsx?$/.test(path))
    .flatMap((path) => {
      const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/[^\n]*/gm, '');
      const asks =
        source.match(
          /\b(fetch|sendBeacon)\s*\(|\bnew (XMLHttpRequest|WebSocket|EventSource|WebTransport)\b/g,
        ) ?? [];
      return asks.map(() => path);
    });
  expect(found.sort()).toEqual([
    // Words of a language, the compiled packs, how rules are written in Taiwan.
    'entrypoints/background/packaged-file.ts',
    // The characters that the networks know; the second reader and its.
    'entrypoints/picture-worker.ts',
    'entrypoints/picture-worker.ts',
    'entrypoints/picture-worker.ts',
  ]);
});

const manifestFor = (browser: string): UserManifest => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  return manifest({ command: 'build', mode: 'production', browser, manifestVersion: 3 }) as UserManifest;
};

const BROWSERS = ['chrome', 'edge', 'firefox'];
test.each(BROWSERS)('fault 48: %s is asked for exactly what is written down', (browser) => {
  const manifest = manifestFor(browser);
  const permissions = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'];
  // Where the words in pictures are read: Firefox has a page in the background for it.
  if (browser !== 'firefox') permissions.push('offscreen');
  expect(manifest.permissions).toEqual(permissions);
  expect(manifest.optional_permissions).toEqual(['tabs']);
  expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  for (const none of [
    'host_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
  ])
    expect(manifest).not.toHaveProperty(none);
});

const dosDay = (archive: Uint8Array) => new DataView(archive.buffer, archive.byteOffset).getUint32(10, true);

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test('fault 48: a package does not tell when, where and in which order it was put together', () => {
  const text = (value: string) => new TextEncoder().encode(value.repeat(50));
  const one = zipSync(
    { 'b.js': text('b'), 'a/c.json': text('c'), 'z.txt': text('z') },
    { mtime: '2024-02-03' },
  );
  const other = zipSync({ 'z.txt': text('z'), 'a/c.json': text('c'), 'b.js': text('b') }, { level: 1 });
  expect(one).not.toEqual(other);
  process.env.TZ = 'America/Los_Angeles';
  const west = evenZip(one);
  process.env.TZ = 'Asia/Shanghai';
  const east = evenZip(other);
  expect(west).toEqual(east);
  expect(dosDay(west)).toBe(((0 << 25) | (1 << 21) | (1 << 16)) >>> 0);
  const changed = zipSync({ 'b.js': text('B'), 'a/c.json': text('c'), 'z.txt': text('z') });
  expect(evenZip(changed)).not.toEqual(west);
});
