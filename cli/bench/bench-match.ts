import { createRequire } from 'node:module';
import { AhoCorasick as Monyone } from '@monyone/aho-corasick';
import { Mint } from 'mint-filter';
import Modern from 'modern-ahocorasick';
import { scanner } from '@/rules/matching/automaton';
import { fold } from '@/rules/matching/fold';
import { buildAutomaton } from '@/rules/tools/build-automaton';
import { coursePage } from './made-pages';
import { apart, atLeast, inTurns, median, type Row, ratio, timed, told } from './timing';

/** Matching of words alone: ours (folding included), five matchers from npm, and a regular expression a word. */

const require = createRequire(import.meta.url);
const LENGTH = 1_000_000;
const SAMPLE = 50_000;

/** Prose of the made pages, so many units of it, without its tags. */
function prose(): string {
  const text = coursePage(900, 5)
    .replace(/<[^>]*>/g, '\n')
    .toLowerCase();
  return text.repeat(Math.ceil(LENGTH / text.length)).slice(0, LENGTH);
}

/** Words of 2 to 6 characters: one in ten occurs, the others are made of the same characters and mostly do not. */
function wordsOf(text: string, count: number): string[] {
  const plain = text.replace(/[^\p{L}]+/gu, '');
  const words = new Set<string>();
  let state = 42;
  const below = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  while (words.size < count) {
    const length = 2 + below(5);
    const at = below(plain.length - length);
    const word = plain.slice(at, at + length);
    words.add(words.size % 10 === 0 ? word : [...word].map(() => plain[below(plain.length)]!).join(''));
  }
  return [...words];
}

type Find = (text: string) => number;

function matchers(words: string[]): Record<string, Find> {
  const scan = scanner(buildAutomaton(words));
  const fast = new (require('fastscan') as new (words: string[]) => { search(text: string): unknown[] })(
    words,
  );
  const classic = new (
    require('ahocorasick') as new (
      words: string[],
    ) => { search(text: string): [number, string[]][] }
  )(words);
  const mint = new Mint(words);
  const monyone = new Monyone(words);
  const modern = new Modern(words);
  const escaped = words.map((word) => new RegExp(word.replace(/[^\p{L}\p{N}]/gu, '\\$&'), 'g'));
  return {
    kejian: (text) => {
      let hits = 0;
      const { units, length } = fold(text);
      scan(units, 0, length, () => hits++);
      return hits;
    },
    fastscan: (text) => fast.search(text).length,
    ahocorasick: (text) => classic.search(text).reduce((sum, [, found]) => sum + found.length, 0),
    '@monyone/aho-corasick': (text) => monyone.matchInText(text).length,
    'modern-ahocorasick': (text) => modern.search(text).length,
    'mint-filter': (text) => mint.filter(text).words.length,
    'a regular expression a word': (text) =>
      escaped.reduce((sum, word) => sum + (text.match(word)?.length ?? 0), 0),
  };
}

export async function benchMatch(turns: number): Promise<Row[]> {
  const text = prose();
  const rows: Row[] = [];
  for (const count of [300, 3000]) {
    const found = matchers(wordsOf(text, count));
    // The slow ones get a part of the text: what counts is the time for each million units.
    const works = Object.fromEntries(
      [...Object.entries(found), ['kejian again', found.kejian!] as const].map(([name, find]) => {
        const part = name.startsWith('kejian') ? text : text.slice(0, SAMPLE);
        return [name, () => (timed(() => find(part)) / part.length) * 1e6];
      }),
    );
    const times = await inTurns(works, turns);
    const rivals = Object.keys(found).filter((name) => !/^kejian|expression/.test(name));
    const best = rivals.reduce((a, b) => (median(times[a]!) < median(times[b]!) ? a : b));
    const aa = apart(times.kejian!, times['kejian again']!);
    rows.push(
      atLeast(
        'P3',
        `${count} words: against the fastest of five matchers, ${best}`,
        ratio(times[best]!, times.kejian!),
        25,
        aa,
      ),
      atLeast(
        'P3',
        `${count} words: against a regular expression a word`,
        ratio(times['a regular expression a word']!, times.kejian!),
        10,
        aa,
      ),
      told(
        `${count} words, million units a second`,
        [...Object.keys(found)]
          .map((name) => `${name} ${(1000 / median(times[name]!)).toPrecision(2)}`)
          .join('; '),
        'P3',
      ),
    );
  }
  return rows;
}
