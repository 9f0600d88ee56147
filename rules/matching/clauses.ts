import { isCjk, isDigit, isLetter } from './characters';
import type { Folded } from './fold';
import { endsSentence } from './sentence-end';

/** A stretch of folded units, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/** Text without punctuation is not searched further than this on either side of a hit. */
const REACH = 160;

const COMMA = 44;
const BREAKS = new Set([...',;:()[]—'].map((c) => c.charCodeAt(0)));
const digit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Whether a clause ends at the unit at `i`; a comma inside a number does not end one. */
export function endsClause(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  if (!BREAKS.has(unit)) return endsSentence(units, i);
  return unit !== COMMA || !digit(units[i - 1]) || !digit(units[i + 1]);
}

function stretch(
  { units, length }: Folded,
  hit: Stretch,
  ends: (units: Uint16Array, i: number) => boolean,
): Stretch {
  let { start, end } = hit;
  const first = Math.max(0, start - REACH);
  const last = Math.min(length, end + REACH);
  while (start > first && !ends(units, start - 1)) start--;
  while (end < last && !ends(units, end)) end++;
  return { start, end };
}

/** The sentence around a hit, without the mark that ends it. */
export const sentenceAround = (folded: Folded, hit: Stretch): Stretch => stretch(folded, hit, endsSentence);

/** The clause around a hit: what stands between commas, colons, dashes and brackets. */
export const clauseAround = (folded: Folded, hit: Stretch): Stretch => stretch(folded, hit, endsClause);

/** The sentence that follows one, over any line breaks, or null at the end of the text. */
export function sentenceAfter(folded: Folded, { end }: Pick<Stretch, 'end'>): Stretch | null {
  let start = end;
  while (start < folded.length && !isWord(folded.units[start]!)) start++; // and over signs such as ⌄ or +
  if (start >= folded.length) return null;
  return sentenceAround(folded, { start, end: start + 1 });
}

const isWord = (unit: number) => isLetter(unit) || isDigit(unit) || isCjk(unit);

const OPEN = 0x201c;
const CLOSE = 0x201d;
const STRAIGHT = 34;
const LONGEST_QUOTE = 60;

/** Whether a hit stands in quotation marks that open and close around it. */
export function isQuoted({ units, length }: Folded, hit: Stretch): boolean {
  let straight = 0;
  let open = false;
  for (let i = hit.start - 1; i >= Math.max(0, hit.start - LONGEST_QUOTE); i--) {
    const unit = units[i]!;
    if (unit === 10 || unit === CLOSE) break;
    if (unit === OPEN) {
      open = true;
      break;
    }
    if (unit === STRAIGHT) straight++;
  }
  if (!open && straight % 2 === 0) return false;
  for (let i = hit.end; i < Math.min(length, hit.end + LONGEST_QUOTE); i++) {
    const unit = units[i]!;
    if (unit === 10 || unit === OPEN) return false;
    if (unit === CLOSE || unit === STRAIGHT) return true;
  }
  return false;
}

const LONGEST_SPEECH = 240;

/** The quoted speech around a hit, from its opening mark to its closing one, in one line; null outside of any. */
export function quoteAround({ units, length }: Folded, hit: Stretch): Stretch | null {
  let start = hit.start - 1;
  const first = Math.max(0, hit.start - LONGEST_SPEECH);
  for (; start >= first; start--)
    if (units[start] === OPEN || units[start] === CLOSE || units[start] === 10) break;
  if (start < first || units[start] !== OPEN) return isQuoted({ units, length } as Folded, hit) ? hit : null;
  const last = Math.min(length, hit.end + LONGEST_SPEECH);
  for (let end = hit.end; end < last; end++) {
    if (units[end] === 10) return null;
    if (units[end] === CLOSE) return { start, end: end + 1 };
  }
  return null;
}
