import type { Words } from '../finding';
import type { Claim } from '../matching/claims';
import type { FigureEntry } from '../registers/schema';
import { Around, type Held, likeness } from './alike';
import { SUSPECTED, type Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { DERIVED } from './derived-facts';
import { evidenceOf } from './evidence';
import { agreesWith, comparedWith, differsFromUnofficial, NOTES } from './notes';
import type { Rule } from './packs';
import type { Comparison, Judge } from './rule-file';

/**
 * Holds what a page claims against official figures: like with like, or not at all. Whatever cannot be compared is
 * `unknown` with the reason; that a number differs from one that nobody official stands behind is no finding either.
 */

type Compared = Extract<Judge, { verb: 'compared' }>;
type Numeric = Extract<Comparison, { unit: string }>;

const CERTAINTY = { high: 1, medium: 0.85, low: 0.6 } as const;
/** Words within this many characters of a number say what it is of. */
const BESIDE = 30;
/** What rests on the law that a rule cites, and on no figure, is so sure. */
const BY_LAW = 0.85;

/** What one claim came to. */
interface Result {
  claim: Claim;
  outcome: 'met' | 'flagged' | 'unknown';
  confidence: number;
  note: Words;
  /** Of several reasons the one that came furthest is told. */
  near: number;
}

export function compared(rule: Rule, judge: Compared, input: CourseInput): Verdict {
  const claims = input.claims.filter(
    (claim) =>
      claim.rule === rule.id &&
      claim.confidence >= SUSPECTED &&
      (claim.stance === 'affirmed' || claim.stance === 'conditional'),
  );
  const apart = judge.by.filter((one) => one.how === 'apart');
  const derived = judge.by
    .filter((one) => one.how === 'derived')
    .map((one) => DERIVED[one.name]!(input))
    .filter(({ outcome }) => outcome !== 'missing' && outcome !== 'inapplicable');
  const inBlock = new Map<number, Claim[]>();
  for (const claim of claims) {
    const there = inBlock.get(claim.block);
    if (there) there.push(claim);
    else inBlock.set(claim.block, [claim]);
  }
  const results = claims.flatMap((claim) => {
    const near = inBlock.get(claim.block)!;
    return isBeside(claim, near, apart) ?? holdClaim(claim, judge, claims, input) ?? [];
  });
  const flagged = derived.find(({ outcome }) => outcome === 'flagged');
  if (flagged) return flagged;
  for (const outcome of ['flagged', 'met', 'unknown'] as const) {
    const shown = results.filter((one) => one.outcome === outcome);
    const other = derived.find((verdict) => verdict.outcome === outcome);
    if (!shown.length && other) return other;
    if (!shown.length) continue;
    const told = shown.reduce((a, b) => (b.near > a.near ? b : a));
    return {
      outcome,
      confidence: Math.max(...shown.map(({ confidence }) => confidence)),
      evidence: evidenceOf(
        input.reading,
        shown.map(({ claim }) => claim),
      ),
      note: told.note,
    };
  }
  return { outcome: 'inapplicable', confidence: 0, evidence: [] };
}

const unknown = (claim: Claim, note: Words, near: number): Result => ({
  claim,
  outcome: 'unknown',
  confidence: 0,
  note,
  near,
});

/** What a claim comes to that stands beside one of those that are looked at apart; null where it does not. */
function isBeside(
  claim: Claim,
  near: readonly Claim[],
  apart: readonly Extract<Comparison, { how: 'apart' }>[],
): Result[] | null {
  for (const { sets, note, alone } of apart) {
    const beside = near.some(
      (other) =>
        sets.includes(other.set) &&
        (!alone || other === claim) &&
        other.start < claim.end + BESIDE &&
        claim.start < other.end + BESIDE,
    );
    if (beside) return !alone && sets.includes(claim.set) ? [] : [unknown(claim, note, 6)];
  }
  return null;
}

function holdClaim(
  claim: Claim,
  judge: Compared,
  claims: readonly Claim[],
  input: CourseInput,
): Result | null {
  let best: Result | null = null;
  for (const comparison of judge.by) {
    if (!('sets' in comparison) || comparison.how === 'apart' || !comparison.sets.includes(claim.set))
      continue;
    const result =
      'unit' in comparison
        ? holdNumber(claim, comparison, claims, input)
        : holdWords(claim, comparison, input);
    if (result.outcome !== 'unknown') return result;
    if (!best || result.near > best.near) best = result;
  }
  return best;
}

const named = (ids: readonly string[], input: CourseInput): FigureEntry[] =>
  ids.flatMap((id) => input.figures.find((figure) => figure.id === id) ?? []);

function agrees({ how, slack = 0 }: Numeric, value: number, held: readonly Held[]): Held | undefined {
  if (how === 'at-most') return held.find(({ to }) => value <= to + slack);
  if (how === 'at-least') return held.find(({ value: least }) => value >= least - slack);
  if (how === 'within') {
    const low = Math.min(...held.map(({ value: least }) => least));
    const high = Math.max(...held.map(({ to }) => to));
    return value >= low - slack && value <= high + slack ? held[0] : undefined;
  }
  return held.find(({ value: least, to }) => value >= least - slack && value <= to + slack);
}

/** A number that a commercial page gives, or one that is not sure, accuses nobody. */
const standsBehind = ({ authority, confidence }: FigureEntry) =>
  confidence !== 'low' && (confidence === 'high' || (authority !== 'commercial' && authority !== 'derived'));

function holdNumber(claim: Claim, comparison: Numeric, claims: readonly Claim[], input: CourseInput): Result {
  if (claim.number === undefined) return unknown(claim, NOTES.noNumber, 0);
  const alike = likeness(
    new Around(claim, input),
    named(comparison.figures, input).filter(({ unit }) => unit === comparison.unit),
  );
  if (!('held' in alike)) return unknown(claim, alike.reason, alike.near);
  const times = comparison.times?.[claim.set] ?? 1;
  const value = claim.number * times;
  const match = agrees(comparison, value, alike.held);
  const { figure } = match ?? alike.held[0]!;
  const confidence = claim.confidence * CERTAINTY[figure.confidence];
  if (match && comparison.only === 'differs') return unknown(claim, NOTES.enoughIsNoProof, 7);
  if (match) return { claim, outcome: 'met', confidence, note: agreesWith(figure, comparison.how), near: 9 };
  if (comparison.how === 'at-least' && inParts(claim, comparison, claims, alike.held))
    return unknown(claim, NOTES.inParts, 7);
  if (!alike.held.every((one) => standsBehind(one.figure)))
    return unknown(claim, differsFromUnofficial(figure), 8);
  return { claim, outcome: 'flagged', confidence, note: comparedWith(figure), near: 9 };
}

/** Whether a page gives parts of a sum that is enough: 16 hours in class and 24 on line. */
function inParts(
  claim: Claim,
  comparison: Numeric,
  claims: readonly Claim[],
  held: readonly Held[],
): boolean {
  const numbers = claims
    .filter((other) => comparison.sets.includes(other.set) && other.number !== undefined)
    .map((other) => other.number! * (comparison.times?.[other.set] ?? 1));
  if (numbers.length < 2) return false;
  const sum = [...new Set(numbers)].reduce((total, one) => total + one, 0);
  return claim.number !== undefined && agrees(comparison, sum, held) !== undefined;
}

function holdWords(
  claim: Claim,
  comparison: Extract<Comparison, { how: 'contrary' | 'agrees' }>,
  input: CourseInput,
): Result {
  const outcome = comparison.how === 'contrary' ? 'flagged' : 'met';
  if (!comparison.figures) {
    if (input.place !== 'CN') return unknown(claim, NOTES.otherPlace, 1);
    return { claim, outcome, confidence: claim.confidence * BY_LAW, note: comparison.note!, near: 9 };
  }
  const around = new Around(claim, input);
  const levels = around.levels();
  let best = unknown(claim, NOTES.noFigure, 0);
  for (const figure of named(comparison.figures, input)) {
    // A rule has no numbers: its level is looked at here, all else as for a number.
    const alike = likeness(around, [{ ...figure, values: [{ value: 0 }], level: undefined }]);
    if (!('held' in alike)) {
      if (alike.near >= best.near) best = unknown(claim, alike.reason, alike.near);
      continue;
    }
    if (figure.level !== undefined && !(levels.size === 1 && levels.has(figure.level))) {
      best = unknown(claim, levels.size ? NOTES.otherLevel : NOTES.noLevel, 5);
      continue;
    }
    const confidence = claim.confidence * CERTAINTY[figure.confidence];
    if (outcome === 'flagged' && figure.confidence === 'low')
      return unknown(claim, differsFromUnofficial(figure), 8);
    return {
      claim,
      outcome,
      confidence,
      note: outcome === 'met' ? agreesWith(figure) : comparedWith(figure),
      near: 9,
    };
  }
  return best;
}
