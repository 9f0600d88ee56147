import { pageMemory } from '../page-memory';
import type { Stretch } from './clauses';
import type { Cue } from './cue';
import { type Folded, MARKED } from './fold';
import type { ClaimOwner, OwnedIndex } from './owner';
import type { Hit } from './phrase-index';
import { sortHits } from './sort-hits';
import { type SaidHere, saidHere } from './stance';
import type { Steps } from './steps';
import { CueList } from './surroundings';

/** A claim with what its line tells of how it is said. */
export interface ClaimHere extends Hit {
  here: SaidHere;
  /** Visible separators stood between its characters. */
  split: boolean;
}

/** All that a line says by itself, whatever stands around it. Places count from its first folded unit. */
export interface LineHits {
  claims: readonly ClaimHere[];
  cues: readonly Cue[];
  words: readonly Hit[];
  turns: readonly Cue[];
}

/** A line of folded units, without the line feed behind it. */
export interface Line {
  start: number;
  end: number;
  hits: LineHits;
}

const NOTHING: LineHits = { claims: [], cues: [], words: [], turns: [] };
const LF = 10;
/** Units between two pauses. */
const STEP = 40_000;

/** What each line of a text says, in steps of a few milliseconds. A line that was judged before is remembered. */
export function* lineHits(folded: Folded, text: string, owned: OwnedIndex): Steps<Line[]> {
  const lines: Line[] = [];
  const memory = pageMemory();
  const { units, length } = folded;
  let begun = 0; // the first line that is not searched yet
  const search = () => {
    if (begun < lines.length) searchLines(folded, text, owned, lines, begun);
    begun = lines.length;
  };
  let paused = 0;
  for (let start = 0; start < length; ) {
    let end = start;
    while (end < length && units[end] !== LF) end++;
    const known = memory?.recall<LineHits>(owned.index, rawLine(text, folded, start, end));
    if (known) search();
    lines.push({ start, end, hits: known ?? NOTHING });
    if (known) begun++;
    start = end + 1;
    if (start - paused < STEP) continue;
    search();
    paused = start;
    yield;
  }
  search();
  return lines;
}

/** The text that a line was folded from. Where a line feed in it was passed over, it is so wherever it stands. */
const rawLine = (text: string, { at, length }: Folded, start: number, end: number): string =>
  text.slice(at[start]!, end < length ? at[end]! : text.length);

/** Searches lines that follow each other, from one on, all at once. */
function searchLines(folded: Folded, text: string, owned: OwnedIndex, lines: Line[], from: number): void {
  const memory = pageMemory();
  const found = owned.index.findWithin(folded, lines[from]!.start, lines.at(-1)!.end);
  let next = 0;
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!;
    const own: Hit[] = [];
    for (; next < found.length && found[next]!.start < line.end; next++) {
      const hit = found[next]!;
      hit.start -= line.start;
      hit.end -= line.start;
      own.push(hit);
    }
    if (own.length) line.hits = judgedLine(folded, line, own, owned);
    memory?.keep(owned.index, rawLine(text, folded, line.start, line.end), line.hits);
  }
}

/** Judges what is said in whole lines by themselves; the places of hits and frames count from the first. */
function judgedLine(
  { units, at, gaps }: Folded,
  { start, end }: Omit<Line, 'hits'>,
  hits: readonly Hit[],
  { owners }: OwnedIndex,
  frames?: readonly Hit[],
): LineHits {
  const { claims, ...rest } = sortHits(hits, owners, frames);
  if (!claims.length) return { claims: NOTHING.claims, ...rest };
  const length = end - start;
  const folded: Folded = { units: units.subarray(start, end), at, gaps: gaps.subarray(start, end), length };
  const cues = new CueList([{ start: 0, cues: rest.cues }]);
  const judged = claims.map((hit): ClaimHere => {
    const { without } = owners[hit.owner] as ClaimOwner;
    const { owner, start: from, end: to, number } = hit;
    const here = saidHere({ folded, cues }, hit, without);
    const claim: ClaimHere = { owner, start: from, end: to, here, split: isSplit(folded, hit) };
    if (number !== undefined) claim.number = number;
    return claim;
  });
  return { claims: judged, ...rest };
}

function isSplit({ gaps }: Folded, { start, end }: Hit): boolean {
  for (let i = start + 1; i < end; i++) if (gaps[i] === MARKED) return true;
  return false;
}

/** The lines, with those that a frame goes over judged again as one. */
export function linesWithFrames(
  lines: readonly Line[],
  framed: readonly Hit[],
  folded: Folded,
  text: string,
  owned: OwnedIndex,
): readonly Line[] {
  if (!framed.length) return lines;
  const memory = pageMemory();
  const frames = [...framed].sort((a, b) => a.start - b.start);
  const out: Line[] = [];
  let next = 0;
  for (let i = 0; i < lines.length; i++) {
    const { start, end: firstEnd } = lines[i]!;
    if (next === frames.length || frames[next]!.start >= firstEnd) {
      out.push(lines[i]!);
      continue;
    }
    const first = next;
    const from = i;
    for (; next < frames.length && frames[next]!.start < lines[i]!.end; next++)
      while (lines[i]!.end < frames[next]!.end) i++;
    const { end } = lines[i]!;
    const own = frames.slice(first, next).map((hit) => moved(hit, -start));
    // Where lines end is part of it: a line feed may stand in a line as well.
    const ends = lines.slice(from, i + 1).map((line) => line.end - start);
    const words = `${JSON.stringify([own, ends])}${rawLine(text, folded, start, end)}`;
    let hits = memory?.recall<LineHits>(owned.frames, words);
    if (!hits) {
      const found = owned.index.findWithin(folded, start, end).map((hit) => moved(hit, -start));
      hits = judgedLine(folded, { start, end }, found, owned, own);
      memory?.keep(owned.frames, words, hits);
    }
    out.push({ start, end, hits });
  }
  return out;
}

/** A hit as its place counts from elsewhere. */
export const moved = <T extends Stretch>(hit: T, by: number): T =>
  by ? { ...hit, start: hit.start + by, end: hit.end + by } : hit;
