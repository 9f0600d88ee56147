import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { UserManifest } from 'wxt';
import config from '@/wxt.config';
import { projectFiles } from './imports';

/**
 * Edge is a Chromium: its package is the one of Chrome under another name, so what the tests see in Chromium holds of
 * it. Here is what makes it so, and what the store of Edge asks of a manifest.
 */

const manifestFor = (browser: string): UserManifest => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made by a function');
  return manifest({ command: 'build', mode: 'production', browser, manifestVersion: 3 }) as UserManifest;
};
const edge = manifestFor('edge');
const locales = readdirSync('public/_locales').map(
  (name) =>
    JSON.parse(readFileSync(`public/_locales/${name}/messages.json`, 'utf8')) as Record<
      string,
      { message: string }
    >,
);

test('the manifest of Edge is the one of Chrome', () => {
  expect(edge).toEqual(manifestFor('chrome'));
  expect(manifestFor('firefox')).not.toEqual(edge);
});

test('no code is built otherwise for one Chromium than for another', () => {
  const asking = projectFiles()
    .filter((path) => /^(rules|components|entrypoints)\/.*\.tsx?$/.test(path))
    .filter((path) =>
      /import\.meta\.env\.(BROWSER|CHROME|EDGE)\b|\b(in|ex)clude: \[/.test(readFileSync(path, 'utf8')),
    );
  expect(asking).toEqual([]);
});

test('it asks for nothing that Edge does not have, and updates itself from nowhere', () => {
  const known = ['activeTab', 'alarms', 'contextMenus', 'offscreen', 'scripting', 'storage'];
  expect([...(edge.permissions as string[])].sort()).toEqual(known);
  for (const none of ['update_url', 'key', 'browser_specific_settings', 'sidebar_action'])
    expect(edge).not.toHaveProperty(none);
});

test('name, description, version and keys are within what the store takes', () => {
  expect(locales.length).toBe(3);
  for (const { name, description } of locales) {
    expect(name!.message.length).toBeLessThanOrEqual(45);
    expect(description!.message.length).toBeLessThanOrEqual(132);
    expect(`${name!.message} ${description!.message}`).not.toMatch(/chrome|firefox|edge/i);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){0,3}$/);
  const keys = Object.values(edge.commands ?? {}).filter((command) => command.suggested_key);
  expect(keys.length).toBeLessThanOrEqual(4);
});
