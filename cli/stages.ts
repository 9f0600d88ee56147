import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What a stage of `npm test` came to. Every stage counts at least itself. */
export interface StageResult extends Count {
  name: string;
  seconds: number;
}

export interface Stage {
  name: string;
  /** Script of a package inside node_modules, and its arguments. */
  script: string;
  args: string[];
  env?: Record<string, string>;
  /** Where the runner writes what it counted, and how to read it; a stage without it counts as one. */
  report?: { path: string; read: (report: unknown) => Count };
}

export interface Count {
  passed: number;
  failed: number;
  /** Of those that passed, how many needed a second try. */
  again?: number;
}

export const HOME = fileURLToPath(new URL('..', import.meta.url));

/** Counts of Vitest's JSON report. A file that could not be run at all counts as one failure. */
export function readVitest(report: unknown): Count {
  const { numPassedTests, numFailedTests, testResults } = report as {
    numPassedTests: number;
    numFailedTests: number;
    testResults: { status: string; assertionResults: { status: string }[] }[];
  };
  const broken = testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * Counts of Playwright's JSON report. What passed at its second try has passed, and is told of: tests that end browsers
 * and backgrounds meet what the machine does at that moment as well. What was skipped is neither.
 */
export function readPlaywright(report: unknown): Count {
  const { stats, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number };
    errors: unknown[];
  };
  const { expected, unexpected, flaky } = stats;
  const failed = unexpected > 0 ? unexpected : errors.length;
  return { passed: expected + flaky, failed, ...(flaky > 0 && { again: flaky }) };
}

/**
 * The count of a stage from how it ended and what its runner wrote. A runner that ended badly but names no failure,
 * or that ran nothing at all, has failed.
 */
export function countOf(code: number, counted: Count | null, hasReport: boolean): Count {
  if (!hasReport) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!counted || counted.passed + counted.failed === 0) return { passed: 0, failed: 1 };
  if (code !== 0 && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

function readReport({ path, read }: NonNullable<Stage['report']>): Count | null {
  if (!existsSync(path)) return null;
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    console.error(`${path}: ${String(error)}`);
    return null;
  }
}

/** Runs a stage and shows what it says. */
export function runStage(stage: Stage): StageResult {
  console.log(`\n── ${stage.name} ──`);
  if (stage.report) rmSync(stage.report.path, { force: true });
  const began = performance.now();
  const script = fileURLToPath(new URL(`../node_modules/${stage.script}`, import.meta.url));
  const { status, error } = spawnSync(process.execPath, [script, ...stage.args], {
    cwd: HOME,
    stdio: 'inherit',
    env: { ...process.env, ...stage.env },
  });
  if (error) console.error(error.message);
  const count = countOf(status ?? 1, stage.report ? readReport(stage.report) : null, Boolean(stage.report));
  return { name: stage.name, ...count, seconds: Math.round((performance.now() - began) / 1000) };
}
