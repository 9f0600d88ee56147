import type { PageKind } from '../fact';
import words from '../registers/kind-vocabulary.json';
import weights from '../registers/kind-weights.json';
import type { KindTraits } from './kind-traits';
import type { Vocabulary } from './page-vocabulary';

/** What a fitted table can tell apart: the three kinds of sellers, and all that must stay quiet. */
export const FITTED_KINDS = ['course', 'listing', 'provider', 'quiet'] as const;
export type FittedKind = (typeof FITTED_KINDS)[number];

/** A trait's usual strength and, for each kind, how much every step above it speaks for that kind. */
interface TraitWeights {
  usual: number;
  points: Record<FittedKind, number>;
}

/**
 * The table as `rules/tools/fit-kinds.ts` writes it: fitted on 1,247 pages of 440 repositories, on which it is right
 * with a macro F1 of 0.96; of repositories left out of the fit, 0.77.
 */
export interface KindWeights {
  start: Record<FittedKind, number>;
  traits: Record<string, TraitWeights>;
  /** How much a word speaks for each of `FITTED_KINDS`, in hundredths. */
  words: Readonly<Record<string, readonly number[]>>;
}

/** Why a page is taken for a kind: the traits that speak for it and against it, the strongest first. */
export interface KindReason {
  trait: string;
  /** Log-odds that the trait adds for the kind, against the mean of all kinds. */
  points: number;
}

const TABLE = { ...weights, words } as KindWeights;

/**
 * How likely each kind is by the traits and the words of a page, together 1. `table` is that of the project unless one
 * is being fitted.
 */
export function kindShares(
  traits: KindTraits,
  used: Vocabulary,
  table: KindWeights = TABLE,
): Record<FittedKind, number> {
  const byWords = wordPoints(used, table);
  const scores = FITTED_KINDS.map((kind, k) =>
    Object.entries(table.traits).reduce(
      (sum, [trait, { usual, points }]) => sum + ((traits[trait] ?? 0) - usual) * points[kind],
      table.start[kind] + byWords[k]!,
    ),
  );
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return Object.fromEntries(FITTED_KINDS.map((kind, i) => [kind, powers[i]! / whole])) as Record<
    FittedKind,
    number
  >;
}

/** What all words of a page together say for each kind. */
function wordPoints(used: Vocabulary, { words }: KindWeights): number[] {
  const sums = FITTED_KINDS.map(() => 0);
  for (const [word, strength] of used) {
    const points = Object.hasOwn(words, word) && words[word];
    if (points) for (let k = 0; k < sums.length; k++) sums[k]! += (strength * points[k]!) / 100;
  }
  return sums;
}

/** The traits that speak most for and against one kind; all words of the page are one of them. */
export function kindReasons(
  traits: KindTraits,
  used: Vocabulary,
  kind: PageKind,
  table: KindWeights = TABLE,
): KindReason[] {
  const of: FittedKind = kind === 'course' || kind === 'listing' || kind === 'provider' ? kind : 'quiet';
  return Object.entries(table.traits)
    .map(([trait, { usual, points }]) => ({
      trait,
      points: ((traits[trait] ?? 0) - usual) * points[of],
    }))
    .concat({ trait: 'its words', points: wordPoints(used, table)[FITTED_KINDS.indexOf(of)]! })
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
