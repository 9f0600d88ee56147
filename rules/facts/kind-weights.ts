import type { PageKind } from '../fact';
import weights from '../registers/kind-weights.json';
import type { KindTraits } from './kind-traits';

/** What a fitted table can tell apart: the three kinds of sellers, and all that must stay quiet. */
export const FITTED_KINDS = ['course', 'listing', 'provider', 'quiet'] as const;
export type FittedKind = (typeof FITTED_KINDS)[number];

/** A trait's usual strength and, for each kind, how much every step above it speaks for that kind. */
interface TraitWeights {
  usual: number;
  points: Record<FittedKind, number>;
}

/** The table as `rules/tools/fit-kinds.ts` writes it. */
export interface KindWeights {
  start: Record<FittedKind, number>;
  traits: Record<string, TraitWeights>;
}

/** Why a page is taken for a kind: the traits that speak for it and against it, the strongest first. */
export interface KindReason {
  trait: string;
  /** Log-odds that the trait adds for the kind, against the mean of all kinds. */
  points: number;
}

const TABLE = weights as KindWeights;

/** How likely each kind is by its traits, together 1. `table` is that of the project unless one is being fitted. */
export function kindShares(traits: KindTraits, table: KindWeights = TABLE): Record<FittedKind, number> {
  const scores = FITTED_KINDS.map((kind) =>
    Object.entries(table.traits).reduce(
      (sum, [trait, { usual, points }]) => sum + ((traits[trait] ?? 0) - usual) * points[kind],
      table.start[kind],
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

/** The traits that speak most for and against one kind. */
export function kindReasons(traits: KindTraits, kind: PageKind, table: KindWeights = TABLE): KindReason[] {
  const of: FittedKind = kind === 'course' || kind === 'listing' || kind === 'provider' ? kind : 'quiet';
  return Object.entries(table.traits)
    .map(([trait, { usual, points }]) => ({
      trait,
      points: ((traits[trait] ?? 0) - usual) * points[of],
    }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
