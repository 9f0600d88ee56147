import { blockText, type Reading } from '../reading/block';

/** The words of a page, each with how strongly it is used, 0.6 for once to 1. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Words are counted in this much of the text, a line's in so much of it: bounded on endless pages. */
const SAMPLE = 20_000;
const LONGEST_LINE = 300;
const WORDS = /[a-z]{3,}|[\u4e00-\u9fff]{2,}/g;

/**
 * Words of what a page says outside its menus and its foot. English words of three letters and more; in Chinese, which
 * writes no spaces, every two characters that stand together. Used often a word counts more, and never for two.
 */
export function vocabulary(reading: Reading): Vocabulary {
  const times = new Map<string, number>();
  const count = (word: string) => times.set(word, (times.get(word) ?? 0) + 1);
  let left = SAMPLE;
  for (const block of reading.blocks) {
    if (block.region === 'nav' || block.region === 'footer') continue;
    if (left <= 0) break;
    const line = blockText(reading, block).slice(0, Math.min(LONGEST_LINE, left));
    left -= line.length + 1;
    for (const [run] of line.toLowerCase().matchAll(WORDS)) {
      if (run < '\u4e00') count(run);
      else for (let at = 0; at + 1 < run.length; at++) count(run.slice(at, at + 2));
    }
  }
  return new Map(Array.from(times, ([word, n]) => [word, Math.min(1, 0.4 + 0.3 * Math.log1p(n))]));
}
