import { expect, test } from 'vitest';
import { countOf, readPlaywright, readVitest } from '@/cli/stages';

test('a stage without a report counts itself', () => {
  expect(countOf(0, null, false)).toEqual({ passed: 1, failed: 0 });
  expect(countOf(2, null, false)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that wrote nothing, ran nothing or ended badly has failed', () => {
  expect(countOf(0, null, true)).toEqual({ passed: 0, failed: 1 });
  expect(countOf(0, { passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  expect(countOf(1, { passed: 9, failed: 0 }, true)).toEqual({ passed: 9, failed: 1 });
  expect(countOf(1, { passed: 9, failed: 2 }, true)).toEqual({ passed: 9, failed: 2 });
  expect(countOf(0, { passed: 9, failed: 0 }, true)).toEqual({ passed: 9, failed: 0 });
});

test('Vitest: a file that could not be loaded is a failure', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(readVitest(report)).toEqual({ passed: 4, failed: 2 });
});

test('Playwright: what passed at its second try has passed and is counted apart', () => {
  expect(readPlaywright({ stats: { expected: 3, unexpected: 1, flaky: 1 }, errors: [{}] })).toEqual({
    passed: 4,
    failed: 1,
    again: 1,
  });
  expect(readPlaywright({ stats: { expected: 3, unexpected: 0, flaky: 0 }, errors: [] })).toEqual({
    passed: 3,
    failed: 0,
  });
});

test('Playwright: an error outside of tests is a failure', () => {
  expect(readPlaywright({ stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] })).toEqual({
    passed: 0,
    failed: 1,
  });
});
