import { isLetter } from './characters';
import { foldedString, MARKED } from './fold';
import { numberEnd, numberStart, numberValue } from './numbers';
import type { Part } from './phrase';
import { endsSentence } from './sentence-end';

const SPACE = 32;
const STOP = 46;
const QUESTION = 63;
const ZERO = 48;
const MOST_DIGITS = 9;

const isDigit = (unit: number | undefined) => unit !== undefined && unit >= 48 && unit <= 57;

/** Whether a word or a number of the text begins at `i` and not before. */
export function wordStarts(units: Uint16Array, i: number): boolean {
  const unit = units[i]!;
  const before = units[i - 1];
  if (before === undefined) return true;
  if (isDigit(unit))
    return !isDigit(before) && !((before === STOP || before === 44) && isDigit(units[i - 2]));
  return !isLetter(unit) || !isLetter(before);
}

export function wordEnds(units: Uint16Array, end: number): boolean {
  const unit = units[end - 1]!;
  const after = units[end];
  if (after === undefined) return true;
  return isDigit(unit) ? !isDigit(after) : !isLetter(unit) || !isLetter(after);
}

/** The units that the literals of a part begin and end with; null where one of them is empty. */
export interface Edges {
  first: Set<number> | null;
  last: Set<number> | null;
}

export function edgesOf(part: Part): Edges {
  if (!('literals' in part) || part.literals.includes('')) return { first: null, last: null };
  return {
    first: new Set(part.literals.map((literal) => literal.charCodeAt(0))),
    last: new Set(part.literals.map((literal) => literal.charCodeAt(literal.length - 1))),
  };
}

/** Verifies phrases around an anchor. One is made for a text. */
export class Verifier {
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

  /** The value of a few plain digits, as most numbers are; null for any other. */
  private digits(start: number, end: number): number | null {
    if (end - start > MOST_DIGITS) return null;
    let value = 0;
    for (let i = start; i < end; i++) {
      if (!isDigit(this.units[i])) return null;
      value = value * 10 + this.units[i]! - ZERO;
    }
    return value;
  }

  private value(start: number, end: number): boolean {
    const value = this.digits(start, end) ?? numberValue(foldedString({ units: this.units }, start, end));
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
export const isEdge = (part: Part | undefined) => part === undefined || 'gap' in part;
