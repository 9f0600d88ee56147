import type { KindTraits } from '../facts/kind-traits';
import { FITTED_KINDS, type FittedKind, type KindWeights, stepsOff } from '../facts/kind-weights';

/** A page whose kind a person has told. */
export interface Example {
  traits: KindTraits;
  kind: FittedKind;
  repository: string;
}

/** Weights are held small: `1 / STRENGTH` times half their square is added to the loss of all examples together. */
const STRENGTH = 0.1;
const STEPS = 600;
const STEP = 0.05;

/**
 * Multinomial logistic regression with an L2 penalty, by Adam over all examples. Each trait counts by how many steps
 * it is off what is usual, and by no more than a few.
 */
export function fitTable(examples: readonly Example[]): KindWeights {
  const names = Object.keys(examples[0]!.traits).sort();
  const weights = weightsOf(examples);
  const scales = names.map((name) =>
    scaleOf(
      examples.map(({ traits }) => traits[name] ?? 0),
      weights,
    ),
  );
  const rows = examples.map(({ traits }) => names.map((name, j) => stepsOff(traits[name] ?? 0, scales[j]!)));
  const fitted = descend(rows, examples, weights);
  const perKind = (of: (k: number) => number) =>
    Object.fromEntries(FITTED_KINDS.map((kind, k) => [kind, round(of(k))])) as Record<FittedKind, number>;
  return {
    start: perKind((k) => fitted[k]![names.length]!),
    traits: Object.fromEntries(
      names.map((name, j) => [name, { ...scales[j]!, points: perKind((k) => fitted[k]![j]!) }]),
    ),
  };
}

/** Weighted mean and deviation. */
function scaleOf(column: readonly number[], weights: readonly number[]): { usual: number; spread: number } {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const average = (of: (x: number) => number) =>
    column.reduce((sum, x, i) => sum + of(x) * weights[i]!, 0) / whole;
  const usual = average((x) => x);
  const spread = Math.sqrt(average((x) => (x - usual) ** 2));
  return { usual: round(usual), spread: Math.max(0.001, round(spread)) };
}

/** Pages that one repository builds alike, and kinds of which many were collected, count less each. */
function weightsOf(examples: readonly Example[]): number[] {
  const alike = new Map<string, number>();
  const keyOf = ({ repository, kind }: Example) => `${repository} ${kind}`;
  for (const example of examples) alike.set(keyOf(example), (alike.get(keyOf(example)) ?? 0) + 1);
  const apart = examples.map((example) => 1 / Math.sqrt(alike.get(keyOf(example))!));
  const ofKind = new Map<FittedKind, number>();
  examples.forEach(({ kind }, i) => {
    ofKind.set(kind, (ofKind.get(kind) ?? 0) + apart[i]!);
  });
  const weights = examples.map(({ kind }, i) => apart[i]! / Math.sqrt(ofKind.get(kind)!));
  const middle = mean(weights);
  return weights.map((weight) => weight / middle);
}

/** For each kind its weight of each trait, and its start behind them. */
function descend(
  rows: readonly number[][],
  examples: readonly Example[],
  weights: readonly number[],
): number[][] {
  const width = rows[0]!.length + 1;
  const zero = () => FITTED_KINDS.map(() => new Array<number>(width).fill(0));
  const table = zero();
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
        const held = j < width - 1 ? line[j]! / STRENGTH : 0;
        const g = (slope[k]![j]! + held) / rows.length;
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

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
const round = (x: number) => Math.round(x * 1000) / 1000;
