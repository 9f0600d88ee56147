import type { CourseInput } from '../engine/course-input';
import type { Packs } from '../engine/packs';
import { placeOf } from '../engine/places';
import { figures } from '../engine/registers';
import type { RuleFile } from '../engine/rule-file';
import { runRules } from '../engine/run-rules';
import { pageLanguage } from '../facts/page-language';
import { readFacts } from '../facts/read-facts';
import type { Finding, Outcome } from '../finding';
import { findClaims } from '../matching/claims';
import { readText } from '../reading/read-text';

/** Every rule file is held to its own examples: in the project's tests, and when a pack is imported. */

type Example = RuleFile['examples']['positive'][number];

/** An example that a rule does not hold to. */
export interface BrokenExample {
  rule: string;
  positive: boolean;
  text: string;
  expected: string;
  /** What it came to, with the words it was said of. */
  found: string;
}

const EXPECTED: Record<RuleFile['polarity'], Outcome> = {
  risk: 'flagged',
  quality: 'met',
  compare: 'flagged',
};
const RAISED: Record<RuleFile['polarity'], readonly Outcome[]> = {
  risk: ['flagged', 'suspected'],
  quality: ['met'],
  compare: ['flagged', 'met'],
};
/** Any day will do, as long as it is the same one: figures are of their time. */
const READ_AT = '2026-11-24T12:00:00.000Z';

/** Judges an example by its rule; the rest of the page is thought away, so that nothing is missing for want of text. */
export function judgeExample(id: string, { text, kind = 'course' }: Example, packs: Packs): Finding | null {
  if (kind === 'article' || kind === 'official' || kind === 'other') return null;
  const reading = readText(text);
  const blocks = reading.blocks.map((_, i) => i);
  const part = { title: null, url: null, blocks, whole: true, of: 'course' as const };
  const language = pageLanguage(reading);
  const input: CourseInput = {
    reading,
    kind,
    language,
    place: placeOf(reading, language),
    facts: readFacts(reading, part),
    claims: findClaims(reading, packs),
    whole: true,
    figures,
    readAt: READ_AT,
  };
  return runRules(
    packs.rules.filter((rule) => rule.id === id),
    input,
  )[0]!;
}

/** The examples that a rule does not hold to; none if all is well. */
export function brokenExamples(file: RuleFile, packs: Packs): BrokenExample[] {
  const broken: BrokenExample[] = [];
  const hold = (example: Example, positive: boolean) => {
    const finding = judgeExample(file.id, example, packs);
    const quotes = finding?.evidence.map(({ quote }) => quote) ?? [];
    const outcome = finding?.outcome ?? 'inapplicable';
    const { outcome: wanted, quote } = example;
    const asked = wanted ?? (positive ? EXPECTED[file.polarity] : null);
    const holds = asked ? outcome === asked : !RAISED[file.polarity].includes(outcome);
    if (holds && (!quote || !positive || quotes.includes(quote))) return;
    broken.push({
      rule: file.id,
      positive,
      text: example.text,
      expected: [asked ?? `not ${RAISED[file.polarity].join('/')}`, ...(quote ? [`“${quote}”`] : [])].join(
        ' ',
      ),
      found: [outcome, ...quotes.map((one) => `“${one}”`)].join(' '),
    });
  };
  for (const example of file.examples.positive) hold(example, true);
  for (const example of file.examples.negative) hold(example, false);
  return broken;
}
