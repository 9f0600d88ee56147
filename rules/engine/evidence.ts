import type { Fact } from '../fact';
import type { Claim } from '../matching/claims';
import type { Reading, Region } from '../reading/block';
import type { Evidence, SourceRange } from '../source-range';
import { pictureAt } from './in-pictures';
import { wholeWords } from './whole-words';

const CONTEXT = 32;
const MOST = 5;
const LONGEST = 120;

/** A stretch of the page as evidence. */
export function quoteOf(reading: Reading, { start, end }: SourceRange): Evidence {
  const { text } = reading;
  const evidence: Evidence = { quote: text.slice(start, end), start, end, from: 'text' };
  const picture = pictureAt(reading, { start, end });
  if (picture) {
    evidence.from = 'image';
    const touched = picture.ranges.filter((range) => range.start < end && start < range.end);
    evidence.picture = { src: reading.images[picture.image]!.src, boxes: touched.map(({ box }) => box) };
  }
  if (start > 0) evidence.before = text.slice(Math.max(0, start - CONTEXT), start);
  if (end < text.length) evidence.after = text.slice(end, end + CONTEXT);
  return evidence;
}

const rank = (region: Region) => (region === 'main' ? 0 : region === 'header' || region === 'form' ? 1 : 2);

/** The words of a claim as evidence, to the end of the word that they stop in. */
export const claimQuote = (reading: Reading, claim: SourceRange): Evidence =>
  quoteOf(reading, wholeWords(reading.text, claim));

/** The surest quotes of different words, the surest first, then those of the main part, then by place; at most five. */
export function evidenceOf(reading: Reading, claims: readonly Claim[]): Evidence[] {
  const ranked = [...claims].sort(
    (a, b) => b.confidence - a.confidence || rank(a.region) - rank(b.region) || a.start - b.start,
  );
  const chosen: SourceRange[] = [];
  const quotes = new Set<string>();
  for (const claim of ranked) {
    if (chosen.length === MOST) break;
    const range = wholeWords(reading.text, claim);
    const quote = reading.text.slice(range.start, range.end);
    if (quotes.has(quote) || chosen.some((other) => other.start < range.end && range.start < other.end))
      continue;
    quotes.add(quote);
    chosen.push(range);
  }
  return chosen.map((range) => quoteOf(reading, range));
}

/** A long stretch is shown by its beginning, to the end of a line where there is one. */
function shortened({ text }: Reading, { start, end }: SourceRange): SourceRange {
  if (end - start <= LONGEST) return { start, end };
  const line = text.lastIndexOf('\n', start + LONGEST);
  if (line > start + LONGEST / 2) return { start, end: line };
  const high = text.charCodeAt(start + LONGEST - 1);
  return { start, end: start + LONGEST - (high >= 0xd800 && high < 0xdc00 ? 1 : 0) };
}

/** The words that a fact was read from. */
export function factEvidence(reading: Reading, fact: Fact<unknown>): Evidence[] {
  if (fact.state !== 'found' || !fact.quote) return [];
  const { start, end, from = 'text', quote } = fact;
  if (from === 'text' && start !== undefined && end !== undefined)
    return [quoteOf(reading, shortened(reading, { start, end }))];
  if (from === 'text') return [];
  return [{ quote, start: start ?? 0, end: end ?? 0, from }];
}
