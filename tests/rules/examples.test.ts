import { describe, expect, it } from 'vitest';
import type { CourseInput } from '@/rules/engine/course-input';
import { packsOf } from '@/rules/engine/packs';
import { placeOf } from '@/rules/engine/places';
import { figures } from '@/rules/engine/registers';
import { type RuleFile, ruleFile } from '@/rules/engine/rule-file';
import { runRules } from '@/rules/engine/run-rules';
import { pageLanguage } from '@/rules/facts/page-language';
import { readFacts } from '@/rules/facts/read-facts';
import type { Finding, Outcome } from '@/rules/finding';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, packSources } from '@/rules/tools/compile-packs';

/** Every rule file is held to its own examples. */
const SOURCES = packSources();
/** Without records: whether a rule may flag is a question of its own. */
const PACKS = packsOf(compilePacks(SOURCES, {}));
const FILES = SOURCES.filter(({ path }) => !path.endsWith('/pack.json')).map(({ text }) =>
  ruleFile.parse(JSON.parse(text)),
);
const READ_AT = '2026-11-24T12:00:00.000Z';

type Example = RuleFile['examples']['positive'][number];

/** Judges an example by its rule; the rest of the page is thought away, so that nothing is missing for want of text. */
function judge(file: RuleFile, { text, kind = 'course' }: Example): Finding | null {
  if (kind === 'article' || kind === 'official' || kind === 'other') return null;
  const reading = readText(text);
  const part = {
    title: null,
    url: null,
    blocks: reading.blocks.map((_, i) => i),
    whole: true,
    of: 'course' as const,
  };
  const language = pageLanguage(reading);
  const input: CourseInput = {
    reading,
    kind,
    language,
    place: placeOf(reading, language),
    facts: readFacts(reading, part),
    claims: findClaims(reading, PACKS),
    whole: true,
    figures,
    readAt: READ_AT,
  };
  return runRules(
    PACKS.rules.filter((rule) => rule.id === file.id),
    input,
  )[0]!;
}

const EXPECTED: Record<RuleFile['polarity'], Outcome> = {
  risk: 'flagged',
  quality: 'met',
  compare: 'flagged',
};
const RAISED: Record<RuleFile['polarity'], Outcome[]> = {
  risk: ['flagged', 'suspected'],
  quality: ['met'],
  compare: ['flagged', 'met'],
};

const shown = (finding: Finding | null) =>
  finding &&
  `${finding.outcome} ${finding.confidence} ${JSON.stringify(finding.evidence.map((e) => e.quote))}`;

describe.each(FILES.map((file) => [file.id, file] as const))('%s', (_id, file) => {
  it.each(file.examples.positive.map((example) => [example.text, example] as const))(
    '+ %s',
    (_text, example) => {
      const finding = judge(file, example);
      expect(finding?.outcome, shown(finding) ?? '').toBe(example.outcome ?? EXPECTED[file.polarity]);
      if (example.quote) expect(finding?.evidence.map((evidence) => evidence.quote)).toContain(example.quote);
    },
  );

  it.each(file.examples.negative.map((example) => [example.text, example] as const))(
    '- %s',
    (_text, example) => {
      const finding = judge(file, example);
      if (example.outcome) expect(finding?.outcome, shown(finding) ?? '').toBe(example.outcome);
      else expect(RAISED[file.polarity], shown(finding) ?? '').not.toContain(finding?.outcome);
    },
  );
});

it('there are rules to hold to their examples', () => {
  expect(FILES.length).toBeGreaterThanOrEqual(30);
});
