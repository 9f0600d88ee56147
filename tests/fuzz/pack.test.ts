import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '@/entrypoints/background/read-json';
import { auditReading } from '@/rules/engine/audit-reading';
import { packsOf } from '@/rules/engine/packs';
import { readText } from '@/rules/reading/read-file';
import { readOwnPack } from '@/rules/tools/read-own-pack';
import { ownPack } from '../background/own-pack-fixture';
import { json, prototypes, runs, spoiling, spoilt, TIMEOUT } from './runs';

const TAKEN = { packs: new Set(['red-flags']), rules: new Set(['guaranteed-pass']) };
const LIMITS = { depth: 40, values: 500_000 };

/** Phrases as people who have not read the manual write them: every sign of the language, anywhere. */
const phrase = fc
  .array(
    fc.constantFrom(
      '(',
      ')',
      '|',
      '{n}',
      '{..8}',
      '{..999}',
      '{',
      '}',
      '..',
      '包',
      '过',
      'pass',
      ' ',
      '\\',
      '*',
      '?',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((signs) => signs.join(''));

/** A pack that was taken can be judged with. */
function expectUsable(value: unknown) {
  const read = readOwnPack(value, TAKEN);
  if (!read.ok) {
    expect(read.problems.length).toBeGreaterThan(0);
    for (const { where } of read.problems) expect(typeof where).toBe('string');
    return false;
  }
  const own = [{ ...packsOf(read.compiled), name: read.file.name, title: read.file.title }];
  const reading = readText('人工智能训练师培训班，三人拼团价 980 元，签约包过，投诉电话 010-00000000。');
  const audit = auditReading(reading, 'x', '2026-11-29T10:00:00.000Z', undefined, 'course', own);
  expect(audit.courses.length).toBe(1);
  return true;
}

test('a pack with anything in the place of anything is taken whole or refused with reasons', {
  timeout: TIMEOUT,
}, () => {
  const before = prototypes();
  let taken = 0;
  fc.assert(
    fc.property(spoiling, ({ path, how, by }) => {
      if (expectUsable(spoilt(ownPack(), path, how, by))) taken++;
    }),
    runs(1000),
  );
  expect(taken).toBeGreaterThan(20);
  expect(prototypes()).toEqual(before);
});

test('any phrase is compiled or refused by name', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 4 }), (phrases) => {
      const pack = ownPack();
      pack.rules[0]!.phrases![0]!.zh!.push(...phrases);
      expectUsable(pack);
    }),
    runs(200),
  );
});

test('any text is read as JSON within limits, or not', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(
      fc.oneof(
        json.map((one) => JSON.stringify(one)),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const read = readJson(text, LIMITS);
        if (read.ok) expect(JSON.stringify(read.value)).toBe(JSON.stringify(JSON.parse(text)));
      },
    ),
    runs(1500),
  );
});
