import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { findChromium, findFirefox } from '../../cli/setup/browsers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kejian-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

const program = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
};

test('a browser that a person names comes first', () => {
  const own = program('own-chromium');
  vi.stubEnv('KEJIAN_CHROMIUM', own);
  vi.stubEnv('KEJIAN_FIREFOX', own);
  expect([findChromium(), findFirefox()]).toEqual([own, own]);
});

test('one that is named but not there is passed over', () => {
  const nowhere = join(folder, 'nowhere');
  vi.stubEnv('KEJIAN_CHROMIUM', nowhere);
  expect(findChromium()).not.toBe(nowhere);
});
