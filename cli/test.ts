/**
 * `npm test`: format and lint, types, units and saved pages, builds, real browsers.
 * The last line is the count over all of them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { HOME, readPlaywright, readVitest, runStage, type Stage, type StageResult } from './stages';

const at = (path: string) => join(HOME, path);
const REPORTS = 'output/test';
const report = (name: string, read: NonNullable<Stage['report']>['read']) => ({
  path: at(`${REPORTS}/${name}.json`),
  read,
});

const VITEST = 'vitest/vitest.mjs';
const WXT = 'wxt/bin/wxt.mjs';
const vitest = (name: string, args: string[]): Stage => ({
  name,
  script: VITEST,
  args: [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${name}.json`,
  ],
  report: report(name, readVitest),
});

const STAGES: Stage[] = [
  {
    name: 'format and lint',
    script: '@biomejs/biome/bin/biome',
    args: ['check', '.', '--error-on-warnings'],
  },
  { name: 'types', script: 'typescript/bin/tsc', args: ['--noEmit'] },
  vitest('units', []),
  { name: 'build as shipped', script: WXT, args: ['build'] },
  vitest('shipped', ['--config', 'tests/shipped/vitest.config.ts']),
  { name: 'build for Chromium', script: WXT, args: ['build', '--mode', 'e2e'] },
  { name: 'build for Firefox', script: WXT, args: ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e'] },
  {
    name: 'browsers',
    script: '@playwright/test/cli.js',
    args: ['test', '-c', 'tests/browser/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: at(`${REPORTS}/browsers.json`) },
    report: report('browsers', readPlaywright),
  },
];

function summary(results: StageResult[]): string {
  return results
    .map(({ name, passed, failed, again, seconds }) => {
      const mark = failed === 0 ? '✓' : '✗';
      const late = again ? ` · ${again} at the second try` : '';
      return `${mark} ${name.padEnd(20)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${String(seconds).padStart(5)} s${late}`;
    })
    .join('\n');
}

mkdirSync(at(REPORTS), { recursive: true });
const results = STAGES.map(runStage);
const total = results.reduce(
  (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
  { passed: 0, failed: 0 },
);
console.log(`\n${summary(results)}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
