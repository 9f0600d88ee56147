import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { OUTPUT } from './extension';

test('what a watched page carries, overlay included, is at most 25 KB gzipped', () => {
  const script = readFileSync(join(OUTPUT, 'chrome-mv3-e2e/content-scripts/course.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(25 * 1024);
});
