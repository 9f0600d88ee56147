import { expect, test } from 'vitest';
import type { Labelled } from '@/cli/measuring/corpus';
import type { Judged } from '@/cli/measuring/count-flags';
import { countRules, recordsOf } from '@/cli/measuring/count-rules';
import { measureOptions } from '@/cli/measuring/options';
import type { Audit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';

type Label = Labelled['labels'][number];

const item = (
  rules: Record<string, Outcome>,
  labels: Partial<Label>[],
  more: Partial<Labelled> = {},
): Judged => ({
  item: {
    id: 'x',
    medium: 'page',
    repository: 'a/b',
    lang: 'zh',
    kind: 'course-ad',
    labels: labels.map((label) => ({ flag: 'guaranteed-pass', quote: '包过', weak: false, ...label })),
    expected: {},
    ...more,
  },
  audit: {
    page: { kind: 'course' },
    courses: [
      { findings: Object.entries(rules).map(([rule, outcome]) => ({ rule, outcome, evidence: [] })) },
    ],
  } as unknown as Audit,
  text: '',
});

const PASS = { 'guaranteed-pass': 'flagged' } as const;

test('a rule is right where a person saw its flag and wrong where nobody did', () => {
  const counted = countRules([
    item(PASS, [{}]),
    item(PASS, []),
    item(PASS, [{ weak: true }]),
    item({ 'guaranteed-pass': 'suspected' }, []),
    item(PASS, [], { kind: 'news', medium: 'text' }),
  ]);
  expect(counted).toEqual({ 'guaranteed-pass': { judged: 3, right: 1, atLeast: null, alarms: 1 } });
});

test('a precision is named from ten cases on, with the lower end of its interval', () => {
  const many = (count: number) => countRules(Array.from({ length: count }, () => item(PASS, [{}])));
  expect(many(9)['guaranteed-pass']).toMatchObject({ judged: 9, right: 9, atLeast: null });
  expect(many(10)['guaranteed-pass']).toMatchObject({ judged: 10, right: 10, atLeast: 0.722 });
});

test('a rule that answers no flag is known by its alarms alone', () => {
  const alarm = { 'hidden-fees': 'flagged' } as const;
  expect(countRules([item(alarm, []), item(alarm, [], { kind: 'other' })])).toEqual({
    'hidden-fees': { judged: 0, right: 0, atLeast: null, alarms: 1 },
  });
});

test('records tell what they were measured on', () => {
  const judged = [item(PASS, [{}]), item({}, [], { kind: 'forum', medium: 'text' })];
  expect(recordsOf([{ caption: 'Some pages', judged }], '2026-11-25')).toMatchObject({
    measured: '2026-11-25',
    sets: [{ caption: 'Some pages', pages: 1, texts: 1, quiet: 1 }],
  });
});

test('folders belong to the set named before them', () => {
  expect(measureOptions(['a', '--write', '--set', 'Other pages', 'b', 'c', '--record'])).toEqual({
    sets: [
      { caption: 'Labelled pages', folders: ['a'] },
      { caption: 'Other pages', folders: ['b', 'c'] },
    ],
    verbose: false,
    write: true,
    record: true,
  });
  for (const senseless of [[], ['--write'], ['a', '--what'], ['a', '--set'], ['a', '--set', '--write', 'b']])
    expect(measureOptions(senseless), senseless.join(' ')).toBeNull();
});
