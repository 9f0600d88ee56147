import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from './imports';

const files = projectFiles();
const isCode = (path: string) => /^(rules|components|entrypoints|cli)\/.*\.(tsx?|mjs)$/.test(path);
const isText = (path: string) => !/\.(png|ico|woff2?|bin)$/.test(path) && statSync(path).size < 5_000_000;

test('no folder or file that says nothing: utils, lib, helpers, common, misc', () => {
  const vague = /^(utils?|libs?|helpers?|common|misc|shared|barrel)$/i;
  const found = files.filter((path) => path.split('/').some((part) => vague.test(part.split('.')[0]!)));
  expect(found).toEqual([]);
});

test('no barrel: an index is an entrypoint, and no file only hands on others', () => {
  const indexes = files.filter((path) => isCode(path) && /^index\.tsx?$/.test(basename(path)));
  expect(indexes.filter((path) => !path.startsWith('entrypoints/'))).toEqual([]);
  const handsOn = files.filter(isCode).filter((path) => {
    const lines = readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() && !/^\s*(\/\/|\*|\/\*)/.test(line));
    return lines.length > 0 && lines.every((line) => /^export\s.*\sfrom\s/.test(line));
  });
  expect(handsOn).toEqual([]);
});

test('code files stay below 250 lines', () => {
  const long = files
    .filter(isCode)
    .map((path) => [path, readFileSync(path, 'utf8').split('\n').length] as const)
    .filter(([, lines]) => lines > 250);
  expect(long).toEqual([]);
});

test('rules know no browser: outside of rules/reading no DOM, nowhere an extension API', () => {
  const found = files
    .filter((path) => /^rules\/.*\.ts$/.test(path))
    .filter((path) => {
      const source = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'[^'\n]*'/g, '');
      const extension = /\b(chrome|browser)\.\w/.test(source);
      const page = /\b(document|window|globalThis)\.\w/.test(source) && !path.startsWith('rules/reading/');
      return extension || page;
    });
  expect(found).toEqual([]);
});

test('no file names a machine or a package registry', () => {
  // Written in pieces, so that this file does not find itself.
  const machine = new RegExp(
    [
      '/work' + '/',
      '/root' + '/',
      '/home/' + '\\w',
      '/tmp' + '/',
      'C:\\\\Us' + 'ers',
      'registry' + '\\.npm',
    ].join('|'),
  );
  const found = files.filter((path) => isText(path) && machine.test(readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});

test('the lockfile names no host and is what package.json asks for', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const wanted = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = Object.values(lock.packages) as { resolved?: string; integrity?: string; link?: boolean }[];
  expect(entries.filter((entry) => entry.resolved)).toEqual([]);
  expect(lock.packages[''].dependencies).toEqual(wanted.dependencies);
  expect(lock.packages[''].devDependencies).toEqual(wanted.devDependencies);
});

test('dependencies are exact versions', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)),
  );
  expect(loose).toEqual([]);
});

test('no skipped and no lonely tests', () => {
  const lonely = /\b(test|it|describe)\.(only|skip|todo)\b/;
  const found = files
    .filter((path) => /^tests\/.*\.(test|spec)\.tsx?$/.test(path) && !path.startsWith('tests/repo/'))
    .filter((path) => lonely.test(readFileSync(path, 'utf8')));
  expect(found).toEqual([]);
});
