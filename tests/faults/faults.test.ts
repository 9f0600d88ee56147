import { expect, test } from 'vitest';
import { faultTests } from './find-tests';
import { FAULTS } from './list';

const tests = faultTests();

test('every test of a fault has one of the 48 numbers', () => {
  expect(FAULTS).toHaveLength(48);
  expect(tests.filter(({ fault }) => fault < 1 || fault > FAULTS.length)).toEqual([]);
});

test('a file is named after the faults of its tests', () => {
  const strangers = tests.filter(({ fault, file }) => {
    const [, first, last = first] = /\/(\d\d)(?:-(\d\d))?-/.exec(file)!;
    return fault < Number(first) || fault > Number(last);
  });
  expect(strangers).toEqual([]);
});
