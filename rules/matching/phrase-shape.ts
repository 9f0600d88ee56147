import type { Part } from './phrase';

export const LITERALS = 0;
export const GAP = 1;
export const NUMBER = 2;

/** A part of a phrase as it is verified: what it is, and what stands beside it, told once. */
export interface Step {
  kind: typeof LITERALS | typeof GAP | typeof NUMBER;
  /** The most units that a gap covers. */
  gap: number;
  literals: readonly string[];
  /** The units that the literals begin and end with; null where one of them is empty, and for gaps and numbers. */
  first: FewUnits | null;
  last: FewUnits | null;
  /** A gap stands before it or after it, where words begin and end. */
  afterGap: boolean;
  beforeGap: boolean;
  /** So they do at the ends of the phrase. */
  opens: boolean;
  closes: boolean;
  /** Goes on with the literal before it or leads to the one after it: nothing may part two stretches of one literal. */
  joinsBefore: boolean;
  joinsAfter: boolean;
}

/** A few units; most others are told by two bits of them, without a look-up. */
export class FewUnits {
  private low = 0;
  private high = 0;
  constructor(private readonly units: readonly number[]) {
    for (const unit of units) {
      this.low |= 1 << (unit & 31);
      this.high |= 1 << ((unit >> 5) & 31);
    }
  }

  has(unit: number): boolean {
    return (
      ((this.low >>> (unit & 31)) & (this.high >>> ((unit >> 5) & 31)) & 1) === 1 && this.units.includes(unit)
    );
  }
}

const isGap = (part: Part | undefined) => part !== undefined && 'gap' in part;
const isLiteral = (part: Part | undefined) => part !== undefined && 'literals' in part;
/** Beside the end of a phrase or a gap words begin and end; beside a number or another literal they need not. */
const isEdge = (part: Part | undefined) => part === undefined || 'gap' in part;

/** The parts of a phrase, ready to be verified. */
export const stepsOf = (parts: readonly Part[]): Step[] =>
  parts.map((part, k) => {
    const before = parts[k - 1];
    const after = parts[k + 1];
    const literals = 'literals' in part ? part.literals : [];
    const whole = literals.length > 0 && !literals.includes('');
    const units = (of: (literal: string) => number) => (whole ? new FewUnits(literals.map(of)) : null);
    return {
      kind: 'gap' in part ? GAP : 'number' in part ? NUMBER : LITERALS,
      gap: 'gap' in part ? part.gap : 0,
      literals,
      first: units((literal) => literal.charCodeAt(0)),
      last: units((literal) => literal.charCodeAt(literal.length - 1)),
      afterGap: isGap(before),
      beforeGap: isGap(after),
      opens: isEdge(before),
      closes: isEdge(after),
      joinsBefore: isLiteral(part) && isLiteral(before),
      joinsAfter: isLiteral(part) && isLiteral(after),
    };
  });
