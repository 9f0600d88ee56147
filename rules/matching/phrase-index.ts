import { type Automaton, type Scanner, scanner } from './automaton';
import type { Folded } from './fold';
import type { Part } from './phrase';
import { type Step, stepsOf } from './phrase-shape';
import { Verifier, wordEnds, wordStarts } from './phrase-verifier';
import { allAtOnce, type Steps } from './steps';

/** The phrases of all owners, compiled: see `tools/build-index`. */
export interface PhraseTables {
  automaton: Automaton;
  /** Length of each anchor literal. */
  lengths: Int32Array;
  /** `uses[firstUse[l] .. firstUse[l + 1])` are the phrases that literal `l` is an anchor of. */
  firstUse: Int32Array;
  uses: Int32Array;
  /** Of each phrase: whose it is, and its place in `shapes`, or -1 when the literal is all of it. */
  owners: Int32Array;
  shapeOf: Int32Array;
  shapes: { anchor: number; parts: Part[] }[];
}

/** A phrase found: folded units `[start, end)`. */
export interface Hit {
  owner: number;
  start: number;
  end: number;
  /** The value of `{n}`. */
  number?: number;
}

const LF = 10;
/** Units between two pauses of a search: about a millisecond's work. */
const STEP = 40_000;

/** Finds all phrases in a text with one scan. */
export class PhraseIndex {
  private readonly scan: Scanner;
  /** The shapes that a text has asked for so far; a page asks for few of them. */
  private readonly ready: (Step[] | undefined)[];
  constructor(private readonly tables: PhraseTables) {
    this.scan = scanner(tables.automaton);
    this.ready = Array.from({ length: tables.shapes.length });
  }

  private steps(shape: number): Step[] {
    let steps = this.ready[shape];
    if (!steps) {
      steps = stepsOf(this.tables.shapes[shape]!.parts);
      this.ready[shape] = steps;
    }
    return steps;
  }

  /** Every phrase found at every place where its anchor stands, in no particular order. */
  find(folded: Folded): Hit[] {
    return allAtOnce(this.findInSteps(folded));
  }

  /** As `find`, put aside at the end of a line after so many units. */
  *findInSteps(folded: Folded): Steps<Hit[]> {
    const hits: Hit[] = [];
    const { units, length } = folded;
    for (let start = 0; start < length; ) {
      let end = Math.min(length, start + STEP);
      while (end < length && units[end] !== LF) end++;
      for (const hit of this.findWithin(folded, start, end)) hits.push(hit);
      start = end;
      yield;
    }
    return hits;
  }

  /** Finds what begins and ends within a stretch of whole lines: no phrase goes over the end of one. */
  findWithin({ units, gaps }: Folded, first: number, last: number): Hit[] {
    const hits: Hit[] = [];
    const { lengths, firstUse, uses, owners, shapeOf, shapes } = this.tables;
    const verifier = new Verifier(units, gaps);
    this.scan(units, first, last, (literal, end) => {
      const start = end - lengths[literal]!;
      const begins = wordStarts(units, start);
      const ends = wordEnds(units, end);
      for (let u = firstUse[literal]!; u < firstUse[literal + 1]!; u++) {
        const phrase = uses[u]!;
        const owner = owners[phrase]!;
        const shape = shapeOf[phrase]!;
        if (shape < 0) {
          if (begins && ends) hits.push({ owner, start, end });
          continue;
        }
        const parts = this.steps(shape);
        const { anchor } = shapes[shape]!;
        if (!begins && parts[anchor]!.opens) continue;
        if (!ends && parts[anchor]!.closes) continue;
        verifier.number = undefined;
        const to = verifier.forward(parts, anchor + 1, end);
        if (to < 0) continue;
        const from = verifier.backward(parts, anchor - 1, start);
        if (from < 0) continue;
        // Read again from its start, so that a hit does not depend on which part was looked for first.
        const hit: Hit = { owner, start: from, end: anchor ? verifier.forward(parts, 0, from) : to };
        if (verifier.number !== undefined) hit.number = verifier.number;
        hits.push(hit);
      }
    });
    return hits;
  }
}

/** Of overlapping hits of one owner only the longest stays; the leftmost of equals. In order of place. */
export function longestHits(hits: Hit[]): Hit[] {
  const kept: Hit[] = [];
  const byLength = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Map<number, Set<number>>();
  for (const hit of byLength) {
    let places = taken.get(hit.owner);
    if (!places) {
      places = new Set();
      taken.set(hit.owner, places);
    }
    // What is kept is at least as long, so that it covers one end of whatever overlaps it.
    if (places.has(hit.start) || places.has(hit.end - 1)) continue;
    for (let i = hit.start; i < hit.end; i++) places.add(i);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}
