import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { type RuleFile, ruleFile } from '@/rules/engine/rule-file';
import { brokenExamples } from '@/rules/tools/check-examples';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

/** Every rule file is held to its own examples. */
const SOURCES = packSources();
/** Without records: whether a rule may flag is a question of its own. */
const PACKS = packsOf(compilePacks(SOURCES, {}));
const FILES = SOURCES.filter(({ path }) => !path.endsWith('/pack.json')).map(({ text }) =>
  ruleFile.parse(JSON.parse(text)),
);

type Example = RuleFile['examples']['positive'][number];

/** The rule with this example alone. */
const alone = (file: RuleFile, positive: Example[], negative: Example[]): RuleFile => ({
  ...file,
  examples: { positive, negative },
});

describe.each(FILES.map((file) => [file.id, file] as const))('%s', (_id, file) => {
  it.each(file.examples.positive.map((example) => [example.text, example] as const))(
    '+ %s',
    (_text, example) => expect(brokenExamples(alone(file, [example], []), PACKS)).toEqual([]),
  );

  it.each(file.examples.negative.map((example) => [example.text, example] as const))(
    '- %s',
    (_text, example) => expect(brokenExamples(alone(file, [], [example]), PACKS)).toEqual([]),
  );
});

it('there are rules to hold to their examples', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(30);
});

it('an example that does not hold is named, with what was expected and what was found', () => {
  const file = FILES.find(({ id }) => id === 'guaranteed-pass')!;
  const quiet = { text: '周末班招生，共 24 课时。', quote: '包过' };
  const loud = { text: '本班签约保过，不过退费。' };
  expect(brokenExamples(alone(file, [quiet], [loud]), PACKS)).toMatchObject([
    { rule: file.id, positive: true, expected: 'flagged “包过”' },
    {
      rule: file.id,
      positive: false,
      expected: 'not flagged/suspected',
      found: expect.stringContaining('保过'),
    },
  ]);
  const other = { text: '本班签约保过，不过退费。', quote: '不过退费' };
  expect(brokenExamples(alone(file, [other], []), PACKS)).toHaveLength(1);
});
