import { describe, expect, it } from 'vitest';
import { fold, foldedString } from '@/rules/matching/fold';
import { type Part, parsePhrase } from '@/rules/matching/phrase';
import { longestHits, PhraseIndex } from '@/rules/matching/phrase-index';
import { buildIndex } from '@/rules/tools/build-index';
import { runs, TIMEOUT } from '../../fuzz/runs';
import { randomFrom, TEXT_PIECES } from './random-text';

const index = (...phrases: string[]) =>
  new PhraseIndex(
    buildIndex(
      phrases.map((phrase) => ({
        phrases: [phrase],
        onProblem: (message) => {
          throw new Error(message);
        },
      })),
    ),
  );

const matches = (phrase: string, text: string) => {
  const folded = fold(text);
  return index(phrase)
    .find(folded)
    .map((hit) => foldedString(folded, hit.start, hit.end));
};

describe('the language of phrases', () => {
  it.each([
    ['包过', '签约包過班', ['包过']],
    ['包过', '路过面包店', []],
    ['考不过{..6}退', '考不过，全额退款', ['考不过,全额退']],
    ['考不过{..6}退', '考不过。全额退款', []],
    ['考不过{..2}退', '考不过，全额退款', []],
    ['(全额|)(退款|退费)', '全额退费，退款', ['全额退费', '退费', '退款']],
    ['{n}(天|日)拿证', '只要7天拿证', ['7天拿证']],
    ['{n}(天|日)拿证', '三天拿证', ['三天拿证']],
    ['{n}(天|日)拿证', '天天拿证', []],
    ['补贴{..4}{n}元', '补贴最高12,800元', ['补贴最高12,800元']],
    ['补贴{..4}{n}元', '补贴高达1.2万元', ['补贴高达1.2万元']],
    ['guarantee(d|s|) job', 'a Guaranteed  JOB now', ['guaranteed job']],
    ['guarantee(d|s|) job', 'guaranteed jobs', []],
    ['pass{..5}guaranteed', 'pass is 100% guaranteed', []],
    ['pass{..10}guaranteed', 'pass, fully guaranteed!', ['pass, fully guaranteed']],
    ['pass{..10}guaranteed', 'bypass fully guaranteed', []],
    ['exam fee {..3}{n}', 'Exam fee: $1,200.', ['exam fee: $1,200']],
    ['certified in {n} days', 'Get certified in three days', ['certified in three days']],
    ['certified in {n} days', 'Get certified in 5 days', ['certified in 5 days']],
    ['0元入学', '现在0元入学', ['0元入学']],
    ['0元入学', '现在100元入学', []],
    ['first time pass', 'a first-time **pass**', ['first time pass']],
  ])('%s in %s', (phrase, text, expected) => {
    expect(matches(phrase, text)).toEqual(expected);
  });

  it.each(['', '包', '{n}{..3}', '{..3}包过', '包过{..3}', '包过(班', '包过{x}'])('refuses %j', (phrase) => {
    expect(() => parsePhrase(phrase)).toThrow();
  });

  it('reads numbers in digits, Chinese numerals and words', () => {
    const value = (text: string) => index('补贴{n}元').find(fold(text))[0]?.number;
    expect(value('补贴12,800元')).toBe(12800);
    expect(value('补贴一千二百元')).toBe(1200);
    expect(value('补贴1.5万元')).toBe(15000);
    expect(value('补贴两万元')).toBe(20000);
  });
});

/** The same phrase as a regular expression over the folded text: gaps and literals in the same order of trial. */
function asRegExp({ parts, anchor }: ReturnType<typeof parsePhrase>): RegExp {
  const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const lit = (part: Part | undefined) =>
    part && 'literals' in part ? `(?:${part.literals.map(quoted).join('|')})` : '';
  const gap = (part: Part | undefined) => (part && 'gap' in part ? `(?:(?!${END})[^]){0,${part.gap}}?` : '');
  const END = '[\\n|。!;…]|\\.(?= |\\n|$)';
  const starts = '(?<![a-z](?=[a-z]))(?<!\\d(?=\\d))(?<!\\d[.,](?=\\d))';
  const ends = '(?<!\\d(?=\\d))(?<![a-z](?=[a-z]))';
  // Beside another literal nothing parts the two; beside a gap or the end of the phrase a word ends.
  const pieces = parts.map((part, k) => {
    if ('gap' in part) return gap(part);
    const literal = (other: Part | undefined) => other !== undefined && 'literals' in other;
    const [left, right] = [literal(parts[k - 1]), literal(parts[k + 1])];
    const word = `${left ? '' : starts}${lit(part)}${right ? '' : ends}`;
    if (k === anchor) return word;
    return k < anchor ? `${word}${right ? '' : ' ?'}` : `${left ? '' : ' ?'}${word}`;
  });
  const before = pieces.slice(0, anchor).join('');
  const after = pieces.slice(anchor + 1).join('');
  const lead = before ? `(?<=(?<lead>${before}))` : '';
  return new RegExp(`${lead}(?<anchor>${pieces[anchor]})(?=(?<tail>${after}))`, 'g');
}

/** All hits of a phrase, by trying its expression at every place of the text. */
function bruteForce(phrase: string, text: string): [number, number][] {
  const parsed = parsePhrase(phrase);
  const found: [number, number][] = [];
  const whole = new RegExp(asRegExp({ parts: parsed.parts, anchor: 0 }).source, 'y');
  const anchor = parsed.parts[parsed.anchor]!;
  for (const literal of 'literals' in anchor ? anchor.literals : []) {
    const parts = parsed.parts.map((part, i) => (i === parsed.anchor ? { literals: [literal] } : part));
    const expression = new RegExp(asRegExp({ parts, anchor: parsed.anchor }).source, 'y');
    for (let at = 0; at < text.length; at++) {
      expression.lastIndex = at;
      const match = expression.exec(text)?.groups;
      if (!match) continue;
      const start = at - (match.lead?.length ?? 0);
      whole.lastIndex = start;
      const read = whole.exec(text)!.groups!; // from its start, whichever part was the anchor
      const end = start + read.anchor!.length + read.tail!.length;
      if (!found.some(([a, b]) => a === start && b === end)) found.push([start, end]);
    }
  }
  return found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

const PHRASES = [
  '包过',
  '包过班',
  '过班',
  '不过{..3}退',
  '不过{..3}(全|)退(款|费)',
  '签{..2}包过{..4}班',
  '(包|保)(过|会)',
  'pass',
  'pass{..8}pay',
  'guarantee(d|s|) pass',
  'no exam{..6}pass',
  '0元{..2}包过',
  '(签约|不过|保证|合同)(包过|保过|全退|退费|不会)(班|)',
  '(包|保)(过|会){..2}(签|合同|班)(约|同|过)',
  '合{..5}(签约|不过|保过)',
];

describe('the index against brute force', () => {
  const finder = index(...PHRASES);
  it(
    'finds the same hits in 10,000 random texts',
    () => {
      const { numRuns = 0, seed = Date.now() } = runs(10_000);
      const random = randomFrom(seed);
      let total = 0;
      for (let round = 0; round < numRuns; round++) {
        const length = 3 + Math.floor(random() * 25);
        const source = Array.from(
          { length },
          () => TEXT_PIECES[Math.floor(random() * TEXT_PIECES.length)],
        ).join('');
        const folded = fold(source);
        // Gaps do not pass where a visible separator was dropped, which the expressions cannot see.
        if (folded.gaps.includes(3)) continue;
        const text = foldedString(folded);
        const hits = finder.find(folded);
        total += hits.length;
        for (let owner = 0; owner < PHRASES.length; owner++) {
          const places = hits.filter((hit) => hit.owner === owner).map((hit) => `${hit.start} ${hit.end}`);
          const own = [...new Set(places)]
            .map((place) => place.split(' ').map(Number) as [number, number])
            .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          expect(own, `${PHRASES[owner]} in ${JSON.stringify(text)}`).toEqual(
            bruteForce(PHRASES[owner]!, text),
          );
        }
      }
      expect(total).toBeGreaterThan(10_000);
    },
    TIMEOUT,
  );

  it('keeps of overlapping hits of one owner the longest, then the leftmost', () => {
    const hit = (owner: number, start: number, end: number) => ({ owner, start, end });
    expect(
      longestHits([hit(0, 0, 2), hit(0, 1, 5), hit(0, 4, 8), hit(1, 0, 2), hit(0, 8, 9)]).map(
        ({ owner, start, end }) => [owner, start, end],
      ),
    ).toEqual([
      [1, 0, 2],
      [0, 1, 5],
      [0, 8, 9],
    ]);
  });
});
