import type { RuleRecord } from '../registers/schema';

/**
 * How a rule did when it was held against labelled pages, and what follows. A rule that was right less often than
 * `LEAST_PRECISION` accuses nobody: it may suspect. One that was seldom raised has no record to speak of.
 */

/** Fewer cases say nothing: a rule that is right 19 times of 20 is caught out twice in ten cases once in twelve times. */
export const ENOUGH_CASES = 10;
export const LEAST_PRECISION = 0.9;
/** Of fewer than this, not even a bad record is believed. */
const FEWEST = 3;
/** Two-sided 95 %. */
const Z = 1.96;

type Counted = Pick<RuleRecord, 'judged' | 'right'>;

/**
 * Wilson's score interval of a share: between which shares the true one lies, 95 times of 100, rounded to three places.
 * Unlike the plain share it does not call three right of three certain.
 */
export function wilson(right: number, judged: number): { low: number; high: number } {
  if (judged === 0) return { low: 0, high: 1 };
  const share = right / judged;
  const square = Z * Z;
  const middle = share + square / (2 * judged);
  const spread = Z * Math.sqrt((share * (1 - share)) / judged + square / (4 * judged * judged));
  const of = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
  return {
    low: of((middle - spread) / (1 + square / judged)),
    high: of((middle + spread) / (1 + square / judged)),
  };
}

/** Whether the cases are enough to name a precision. */
export const saysEnoughOf = ({ judged }: Counted): boolean => judged >= ENOUGH_CASES;

/**
 * Whether a rule may suspect at most. Where cases are few it may flag, unless even the kindest reading of its record,
 * the upper end of Wilson's interval, is too low.
 */
export function heldBack(record: Counted | undefined): boolean {
  if (!record || record.judged < FEWEST) return false;
  const { judged, right } = record;
  return saysEnoughOf(record)
    ? right / judged < LEAST_PRECISION
    : wilson(right, judged).high < LEAST_PRECISION;
}
