import type { KindTraits } from '../facts/kind-traits';
import { FITTED_KINDS, type FittedKind, type KindWeights } from '../facts/kind-weights';

/** A page whose kind a person has told. */
export interface Example {
  traits: KindTraits;
  kind: FittedKind;
  repository: string;
  folder: string;
  /** Two people labelled it, and agreed. */
  sure: boolean;
}

/** Rare kinds count more, so that the table does not learn how often each was collected. */
const OF_KIND: Record<FittedKind, number> = { quiet: 0.9, provider: 1.1, course: 1.2, listing: 1.6 };
/** How many labels of one person a label that two agreed on is worth. */
const OF_SURE = 6;
/** Weights are held small: `1 / STRENGTH` times half their square counts as loss. */
const STRENGTH = 0.05;
/** So are they held near those known before, and more: many pages that are no longer at hand have taught them. */
const STRENGTH_OF_KNOWN = 0.0125;
const STEPS = 600;
const STEP = 0.05;

/**
 * Multinomial logistic regression with an L2 penalty, by Adam over all examples. Traits are brought to mean 0 and
 * deviation 1 first; the table has them in their own units again. `before` is a table fitted on pages that are no
 * longer at hand: without reason from these examples nothing moves away from it.
 */
export function fitTable(examples: Example[], before?: KindWeights): KindWeights {
  const names = Object.keys(examples[0]!.traits).sort();
  const columns = names.map((name) => examples.map(({ traits }) => traits[name] ?? 0));
  const usual = columns.map(mean);
  const spread = columns.map((column, j) =>
    Math.max(1e-6, Math.sqrt(mean(column.map((x) => (x - usual[j]!) ** 2)))),
  );
  const rows = examples.map((_, i) => names.map((_, j) => (columns[j]![i]! - usual[j]!) / spread[j]!));
  const fitted = descend(rows, examples, weightsOf(examples), heldOf(names, usual, spread, before));
  const perKind = (of: (k: number) => number) =>
    Object.fromEntries(FITTED_KINDS.map((kind, k) => [kind, round(of(k))])) as Record<FittedKind, number>;
  return {
    start: perKind((k) => fitted[k]![names.length]!),
    traits: Object.fromEntries(
      names.map((name, j) => [
        name,
        { usual: round(usual[j]!), points: perKind((k) => fitted[k]![j]! / spread[j]!) },
      ]),
    ),
  };
}

/** Where the weights and starts are held, and how strongly. */
interface Held {
  /** For each kind its weight of each trait, and its start behind them. */
  at: number[][];
  by: number[];
}

/** `before` in the units of the traits at hand; its start is that of a page with their usual strengths. */
function heldOf(names: string[], usual: number[], spread: number[], before?: KindWeights): Held {
  return {
    at: FITTED_KINDS.map((kind) => [
      ...names.map((name, j) => (before?.traits[name]?.points[kind] ?? 0) * spread[j]!),
      names.reduce((sum, name, j) => {
        const known = before?.traits[name];
        return known ? sum + (usual[j]! - known.usual) * known.points[kind] : sum;
      }, before?.start[kind] ?? 0),
    ]),
    by: [
      ...names.map((name) => 1 / (before?.traits[name] ? STRENGTH_OF_KNOWN : STRENGTH)),
      before ? 1 / STRENGTH : 0,
    ],
  };
}

function weightsOf(examples: Example[]): number[] {
  const weights = examples.map(({ kind, sure }) => OF_KIND[kind] * (sure ? OF_SURE : 1));
  const middle = mean(weights);
  return weights.map((weight) => weight / middle);
}

/** For each kind its weight of each trait, and its start behind them. */
function descend(rows: number[][], examples: Example[], weights: number[], held: Held): number[][] {
  const width = rows[0]!.length + 1;
  const zero = () => FITTED_KINDS.map(() => new Array<number>(width).fill(0));
  const table = held.at.map((line) => [...line]);
  const first = zero();
  const second = zero();
  for (let step = 1; step <= STEPS; step++) {
    const slope = zero();
    rows.forEach((row, i) => {
      const shares = softmax(
        table.map((line) => row.reduce((sum, x, j) => sum + x * line[j]!, line[width - 1]!)),
      );
      FITTED_KINDS.forEach((kind, k) => {
        const over = (shares[k]! - Number(examples[i]!.kind === kind)) * weights[i]!;
        row.forEach((x, j) => {
          slope[k]![j]! += over * x;
        });
        slope[k]![width - 1]! += over;
      });
    });
    const rate = STEP * (1 - step / (STEPS + 1));
    table.forEach((line, k) => {
      for (let j = 0; j < width; j++) {
        const g = (slope[k]![j]! + (line[j]! - held.at[k]![j]!) * held.by[j]!) / rows.length;
        first[k]![j] = 0.9 * first[k]![j]! + 0.1 * g;
        second[k]![j] = 0.999 * second[k]![j]! + 0.001 * g * g;
        const bare = first[k]![j]! / (1 - 0.9 ** step);
        line[j]! -= (rate * bare) / (Math.sqrt(second[k]![j]! / (1 - 0.999 ** step)) + 1e-8);
      }
    });
  }
  return table;
}

function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
const round = (x: number) => Math.round(x * 1000) / 1000;
