import { expect, test } from 'vitest';
import { faultTests } from './find-tests';
import { FAULTS } from './list';

const tests = faultTests();
const ofFault = (number: number) => tests.filter(({ fault }) => fault === number);

test('each of the 48 faults has a test', () => {
  const without = FAULTS.flatMap(({ what }, index) =>
    ofFault(index + 1).length ? [] : [`${index + 1}: ${what}`],
  );
  expect(without).toEqual([]);
});

test('what no browser provokes says why, and how it was tried', () => {
  const silent = FAULTS.flatMap((fault, index) => {
    const where = new Set(ofFault(index + 1).flatMap((one) => one.where));
    return [
      ...(!where.has('Chromium') && !fault.made ? [`${index + 1} in Chromium`] : []),
      ...(!where.has('Firefox') && !fault.notInFirefox ? [`${index + 1} in Firefox`] : []),
    ];
  });
  expect(silent).toEqual([]);
});

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
