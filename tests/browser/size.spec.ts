import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { OUTPUT } from './extension';

const size = (script: string) =>
  gzipSync(readFileSync(join(OUTPUT, `chrome-mv3-e2e/content-scripts/${script}.js`)), { level: 9 }).length;

/** Measured 0.9 KB while it loads, 21.5 KB from then on. */
test('what a watched page carries before anybody opens the panel is at most 25 KB gzipped, 2 of it while it loads', () => {
  expect(size('watch')).toBeLessThanOrEqual(2 * 1024);
  expect(size('watch') + size('course')).toBeLessThanOrEqual(25 * 1024);
});

/** Measured 25.5 KB, of which 5 are Preact; its styles come with the message, the report is a page of its own. */
test('the panel, brought on opening, is at most 30 KB gzipped', () => {
  expect(size('panel')).toBeLessThanOrEqual(30 * 1024);
});

test('the watching script carries none of the panel', () => {
  const script = readFileSync(join(OUTPUT, 'chrome-mv3-e2e/content-scripts/course.js'), 'utf8');
  expect(script).not.toContain('ui_compare');
  expect(script).not.toContain('dangerouslySetInnerHTML');
});
