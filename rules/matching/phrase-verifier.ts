import { isLetter } from './characters';
import { foldedString, MARKED } from './fold';
import { numberEnd, numberStart, numberValue } from './numbers';
import { GAP, NUMBER, type Step } from './phrase-shape';
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

/** Verifies phrases around an anchor. One is made for a text. */
export class Verifier {
  number: number | undefined;
  private readonly length: number;
  constructor(
    private readonly units: Uint16Array,
    private readonly gaps: Uint8Array,
  ) {
    this.length = units.length;
  }

  private literalAt(literal: string, start: number): boolean {
    if (start < 0 || start + literal.length > this.length) return false;
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
    if (i < 0 || i >= this.length || this.gaps[i] === MARKED) return false;
    // "Didn't pass? Full refund": a question and what is promised for it are one phrase.
    return this.units[i] === QUESTION || !endsSentence(this.units, i);
  }

  /** Whether one of these units stands at `i`, or a space before it; null is any unit. */
  private leadsTo(units: Step['first'], i: number): boolean {
    if (units === null) return true;
    if (i < 0 || i >= this.length) return false;
    const unit = this.units[i]!;
    return unit === SPACE || units.has(unit);
  }

  private spaceAt(i: number): boolean {
    return i >= 0 && i < this.length && this.units[i] === SPACE;
  }

  /** The end of parts `k…` from `at` on, or -1. Nearest gaps and longest literals first. */
  forward(parts: readonly Step[], k: number, at: number): number {
    if (k >= parts.length) return at;
    const part = parts[k]!;
    if (part.kind === GAP) {
      const first = k + 1 < parts.length ? parts[k + 1]!.first : null;
      for (let g = 0; g <= part.gap; g++) {
        if (g > 0 && !this.passable(at + g - 1)) return -1;
        if (!this.leadsTo(first, at + g)) continue;
        const end = this.forward(parts, k + 1, at + g);
        if (end >= 0) return end;
      }
      return -1;
    }
    const start = !part.joinsBefore && this.spaceAt(at) ? at + 1 : at;
    if (part.kind === NUMBER) {
      const end = numberEnd(this.units, start);
      return end >= 0 && this.value(start, end) ? this.forward(parts, k + 1, end) : -1;
    }
    if (part.first !== null && (start >= this.length || !part.first.has(this.units[start]!))) return -1;
    for (const literal of part.literals) {
      const from = literal ? start : at;
      if (literal) {
        if (!this.literalAt(literal, from)) continue;
        if (part.afterGap && !wordStarts(this.units, from)) continue;
        if (part.closes && !wordEnds(this.units, from + literal.length)) continue;
      }
      const end = this.forward(parts, k + 1, from + literal.length);
      if (end >= 0) return end;
    }
    return -1;
  }

  /** The start of parts `…k` that end before `at`, or -1. */
  backward(parts: readonly Step[], k: number, at: number): number {
    if (k < 0) return at;
    const part = parts[k]!;
    if (part.kind === GAP) {
      const last = k > 0 ? parts[k - 1]!.last : null;
      for (let g = 0; g <= part.gap; g++) {
        if (g > 0 && !this.passable(at - g)) return -1;
        if (!this.leadsTo(last, at - g - 1)) continue;
        const start = this.backward(parts, k - 1, at - g);
        if (start >= 0) return start;
      }
      return -1;
    }
    const end = !part.joinsAfter && this.spaceAt(at - 1) ? at - 1 : at;
    if (part.kind === NUMBER) {
      const start = numberStart(this.units, end);
      return start >= 0 && this.value(start, end) ? this.backward(parts, k - 1, start) : -1;
    }
    if (part.last !== null && (end <= 0 || !part.last.has(this.units[end - 1]!))) return -1;
    for (const literal of part.literals) {
      const to = literal ? end : at;
      const from = to - literal.length;
      if (literal) {
        if (!this.literalAt(literal, from)) continue;
        if (part.beforeGap && !wordEnds(this.units, to)) continue;
        if (part.opens && !wordStarts(this.units, from)) continue;
      }
      const start = this.backward(parts, k - 1, from);
      if (start >= 0) return start;
    }
    return -1;
  }
}
