import { type Automaton, type Scanner, scanner } from './automaton';
import { isLetter } from './characters';
import { type Folded, foldedString, MARKED } from './fold';
import { numberEnd, numberStart, numberValue } from './numbers';
import type { Part } from './phrase';

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

const SPACE = 32;
const LF = 10;
const BAR = 124;
const STOP = 46;
const QUESTION = 63;
const ENDS = new Set([...'。!?;…'].map((c) => c.charCodeAt(0)));

/** Whether a sentence ends with the unit at `i`. */
export function endsSentence(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  if (unit === LF || unit === BAR || ENDS.has(unit)) return true;
  if (unit !== STOP) return false;
  const next = units[i + 1];
  return next === undefined || next === SPACE || next === LF;
}

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Whether a word or a number of the text begins at `i` and not before. */
function wordStarts(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  const before = units[i - 1];
  if (before === undefined) return true;
  if (isDigit(unit))
    return !isDigit(before) && !((before === STOP || before === 44) && isDigit(units[i - 2]));
  return !isLetter(unit) || !isLetter(before);
}

function wordEnds(units: Uint16Array, end: number): boolean {
  const unit = units[end - 1]!;
  const after = units[end];
  if (after === undefined) return true;
  return isDigit(unit) ? !isDigit(after) : !isLetter(unit) || !isLetter(after);
}

/** The units that the literals of a part begin and end with; null where one of them is empty. */
interface Edges {
  first: Set<number> | null;
  last: Set<number> | null;
}

function edgesOf(part: Part): Edges {
  if (!('literals' in part) || part.literals.includes('')) return { first: null, last: null };
  return {
    first: new Set(part.literals.map((literal) => literal.charCodeAt(0))),
    last: new Set(part.literals.map((literal) => literal.charCodeAt(literal.length - 1))),
  };
}

/** Verifies phrases around an anchor. One is made for a text. */
class Verifier {
  number: number | undefined;
  constructor(
    private readonly units: Uint16Array,
    private readonly gaps: Uint8Array,
    private readonly edges: Map<Part, Edges>,
  ) {}

  private literalAt(literal: string, start: number): boolean {
    if (start < 0 || start + literal.length > this.units.length) return false;
    for (let i = 0; i < literal.length; i++)
      if (this.units[start + i] !== literal.charCodeAt(i)) return false;
    return true;
  }

  private value(start: number, end: number): boolean {
    const value = numberValue(foldedString({ units: this.units }, start, end));
    if (value !== null) this.number = value;
    return value !== null;
  }

  /** Whether a gap may cover the unit at `i`. */
  private passable(i: number): boolean {
    if (i < 0 || i >= this.units.length || this.gaps[i] === MARKED) return false;
    // "Didn't pass? Full refund": a question and what is promised for it are one phrase.
    return this.units[i] === QUESTION || !endsSentence(this.units, i);
  }

  /** The end of parts `k…` from `at` on, or -1. Nearest gaps and longest literals first. */
  forward(parts: Part[], k: number, at: number): number {
    const part = parts[k];
    if (!part) return at;
    if ('gap' in part) {
      const first = this.edges.get(parts[k + 1]!)?.first;
      for (let g = 0; g <= part.gap; g++) {
        if (g > 0 && !this.passable(at + g - 1)) return -1;
        if (first && !first.has(this.units[at + g]!) && this.units[at + g] !== SPACE) continue;
        const end = this.forward(parts, k + 1, at + g);
        if (end >= 0) return end;
      }
      return -1;
    }
    const touches = isLiteral(part) && isLiteral(parts[k - 1]); // nothing may part two stretches of one literal
    const start = this.units[at] === SPACE && !touches ? at + 1 : at;
    if ('number' in part) {
      const end = numberEnd(this.units, start);
      return end >= 0 && this.value(start, end) ? this.forward(parts, k + 1, end) : -1;
    }
    const first = this.edges.get(part)?.first;
    if (first && !first.has(this.units[start]!)) return -1;
    for (const literal of part.literals) {
      const from = literal ? start : at;
      if (literal) {
        if (!this.literalAt(literal, from)) continue;
        if (isGap(parts[k - 1]) && !wordStarts(this.units, from)) continue;
        if (isEdge(parts[k + 1]) && !wordEnds(this.units, from + literal.length)) continue;
      }
      const end = this.forward(parts, k + 1, from + literal.length);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The start of parts `…k` that end before `at`, or -1. */
  backward(parts: Part[], k: number, at: number): number {
    const part = parts[k];
    if (!part) return at;
    if ('gap' in part) {
      const last = this.edges.get(parts[k - 1]!)?.last;
      for (let g = 0; g <= part.gap; g++) {
        if (g > 0 && !this.passable(at - g)) return -1;
        if (last && !last.has(this.units[at - g - 1]!) && this.units[at - g - 1] !== SPACE) continue;
        const start = this.backward(parts, k - 1, at - g);
        if (start >= 0) return start;
      }
      return -1;
    }
    const touches = isLiteral(part) && isLiteral(parts[k + 1]);
    const end = this.units[at - 1] === SPACE && !touches ? at - 1 : at;
    if ('number' in part) {
      const start = numberStart(this.units, end);
      return start >= 0 && this.value(start, end) ? this.backward(parts, k - 1, start) : -1;
    }
    const last = this.edges.get(part)?.last;
    if (last && !last.has(this.units[end - 1]!)) return -1;
    for (const literal of part.literals) {
      const to = literal ? end : at;
      const from = to - literal.length;
      if (literal) {
        if (!this.literalAt(literal, from)) continue;
        if (isGap(parts[k + 1]) && !wordEnds(this.units, to)) continue;
        if (isEdge(parts[k - 1]) && !wordStarts(this.units, from)) continue;
      }
      const start = this.backward(parts, k - 1, from);
      if (start >= 0) return start;
    }
    return -1;
  }
}

const isGap = (part: Part | undefined) => part !== undefined && 'gap' in part;
const isLiteral = (part: Part | undefined) => part !== undefined && 'literals' in part;
/** Beside the end of a phrase or a gap words begin and end; beside a number or another literal they need not. */
const isEdge = (part: Part | undefined) => part === undefined || 'gap' in part;

/** Finds all phrases in a text with one scan. */
export class PhraseIndex {
  private readonly scan: Scanner;
  private readonly edges = new Map<Part, Edges>();
  constructor(private readonly tables: PhraseTables) {
    this.scan = scanner(tables.automaton);
    for (const { parts } of tables.shapes) for (const part of parts) this.edges.set(part, edgesOf(part));
  }

  /** Every phrase found at every place where its anchor stands, in no particular order. */
  find({ units, gaps, length }: Folded): Hit[] {
    const { lengths, firstUse, uses, owners, shapeOf, shapes } = this.tables;
    const hits: Hit[] = [];
    const verifier = new Verifier(units, gaps, this.edges);
    this.scan(units, length, (literal, end) => {
      const start = end - lengths[literal]!;
      const begins = wordStarts(units, start);
      const ends = wordEnds(units, end);
      for (let u = firstUse[literal]!; u < firstUse[literal + 1]!; u++) {
        const phrase = uses[u]!;
        const owner = owners[phrase]!;
        const shape = shapes[shapeOf[phrase]!];
        if (!shape) {
          if (begins && ends) hits.push({ owner, start, end });
          continue;
        }
        const { parts, anchor } = shape;
        if (!begins && isEdge(parts[anchor - 1])) continue;
        if (!ends && isEdge(parts[anchor + 1])) continue;
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
