import type { KindTraits } from '../facts/kind-traits';
import { FITTED_KINDS, type FittedKind, type KindWeights } from '../facts/kind-weights';
import type { Vocabulary } from '../facts/page-vocabulary';

/** A page whose kind a person has told. */
export interface Example {
  traits: KindTraits;
  words: Vocabulary;
  kind: FittedKind;
  repository: string;
  folder: string;
  /** Two people labelled it, and agreed. */
  sure: boolean;
}

/** How many labels of one person a label that two agreed on is worth. */
const OF_SURE = 6;
/** Weights are held small: `1 / STRENGTH` times half their square counts as loss. */
const STRENGTH = 0.016;
/** A word's strength is not brought to deviation 1 as a trait's is; most stand on few pages. */
const STRENGTH_OF_WORDS = 0.1;
/** So are they held near those known before, and more: many pages that are no longer at hand have taught them. */
const STRENGTH_OF_KNOWN = 0.004;
/** A word that fewer repositories use may be of one trade or one writer. */
const OF_REPOSITORIES = 25;
const STEPS = 600;
const STEP = 0.05;

/** What is fitted: the columns by name, and of each page the columns that it has, with their values. */
interface Table {
  names: string[];
  words: string[];
  usual: number[];
  spread: number[];
  rows: { columns: Int32Array; values: Float64Array }[];
}

/**
 * Multinomial logistic regression with an L2 penalty, by Adam over all examples. Traits are brought to mean 0 and
 * deviation 1 first; the table has them in their own units again. `before` is a table fitted on pages that are no
 * longer at hand: without reason from these examples nothing moves away from it.
 */
export function fitTable(examples: Example[], before?: KindWeights): KindWeights {
  const table = tableOf(examples, before);
  const { names, words, usual, spread } = table;
  const fitted = descend(table, examples, heldOf(table, before));
  const perKind = (of: (k: number) => number) =>
    Object.fromEntries(FITTED_KINDS.map((kind, k) => [kind, round(of(k))])) as Record<FittedKind, number>;
  const inHundredths = (at: number) => FITTED_KINDS.map((_, k) => Math.round(fitted[k]![at]! * 100) || 0);
  return {
    start: perKind((k) => fitted[k]!.at(-1)!),
    traits: Object.fromEntries(
      names.map((name, j) => [
        name,
        { usual: round(usual[j]!), points: perKind((k) => fitted[k]![j]! / spread[j]!) },
      ]),
    ),
    words: Object.fromEntries(
      words
        .map((word, j): [string, number[]] => [word, inHundredths(names.length + j)])
        .filter(([, points]) => points.some((point) => Math.abs(point) > 1)),
    ),
  };
}

function tableOf(examples: Example[], before?: KindWeights): Table {
  const names = Object.keys(examples[0]!.traits).sort();
  const columns = names.map((name) => examples.map(({ traits }) => traits[name] ?? 0));
  const usual = columns.map(mean);
  const spread = columns.map((column, j) =>
    Math.max(1e-6, Math.sqrt(mean(column.map((x) => (x - usual[j]!) ** 2)))),
  );
  const words = wordsOf(examples, before);
  const at = new Map(words.map((word, j) => [word, names.length + j]));
  const rows = examples.map(({ words: used }, i) => {
    const cells = names.map((_, j): [number, number] => [j, (columns[j]![i]! - usual[j]!) / spread[j]!]);
    for (const [word, strength] of used) if (at.has(word)) cells.push([at.get(word)!, strength]);
    cells.push([names.length + words.length, 1]); // where the kind starts
    return {
      columns: Int32Array.from(cells, ([j]) => j),
      values: Float64Array.from(cells, ([, x]) => x),
    };
  });
  return { names, words, usual, spread, rows };
}

function wordsOf(examples: Example[], before?: KindWeights): string[] {
  const users = new Map<string, Set<string>>();
  for (const { words, repository } of examples)
    for (const word of words.keys()) {
      if (!users.has(word)) users.set(word, new Set());
      users.get(word)!.add(repository);
    }
  const usual = [...users].flatMap(([word, { size }]) => (size >= OF_REPOSITORIES ? [word] : []));
  return [...new Set([...usual, ...Object.keys(before?.words ?? {})])].sort();
}

/** Where the weights and starts are held, and how strongly. */
interface Held {
  /** For each kind its weight of each trait and each word, and its start behind them. */
  at: number[][];
  by: number[];
}

/** `before` in the units of the traits at hand; its start is that of a page with their usual strengths. */
function heldOf({ names, words, usual, spread }: Table, before?: KindWeights): Held {
  const by = (known: unknown, strength: number) => 1 / (known ? STRENGTH_OF_KNOWN : strength);
  return {
    at: FITTED_KINDS.map((kind, k) => [
      ...names.map((name, j) => (before?.traits[name]?.points[kind] ?? 0) * spread[j]!),
      ...words.map((word) => (before?.words[word]?.[k] ?? 0) / 100),
      names.reduce((sum, name, j) => {
        const known = before?.traits[name];
        return known ? sum + (usual[j]! - known.usual) * known.points[kind] : sum;
      }, before?.start[kind] ?? 0),
    ]),
    by: [
      ...names.map((name) => by(before?.traits[name], STRENGTH)),
      ...words.map((word) => by(before?.words[word], STRENGTH_OF_WORDS)),
      before ? 1 / STRENGTH : 0,
    ],
  };
}

/** All kinds count the same together, so that the table does not learn how often each was collected. */
function weightsOf(examples: Example[]): number[] {
  const sure = examples.map((example) => (example.sure ? OF_SURE : 1));
  const sums = new Map(FITTED_KINDS.map((kind) => [kind, 0]));
  examples.forEach(({ kind }, i) => void sums.set(kind, sums.get(kind)! + sure[i]!));
  const whole = sure.reduce((sum, weight) => sum + weight, 0);
  const kinds = new Set(examples.map(({ kind }) => kind)).size;
  return examples.map(
    ({ kind }, i) => ((sure[i]! * whole) / (kinds * sums.get(kind)!)) * (examples.length / whole),
  );
}

/** For each kind its weight of each trait and each word, and its start behind them. */
function descend({ rows }: Table, examples: Example[], held: Held): number[][] {
  const width = held.by.length;
  const weights = weightsOf(examples);
  const zero = () => FITTED_KINDS.map(() => new Float64Array(width));
  const table = held.at.map((line) => Float64Array.from(line));
  const first = zero();
  const second = zero();
  for (let step = 1; step <= STEPS; step++) {
    const slope = zero();
    rows.forEach(({ columns, values }, i) => {
      const shares = softmax(
        table.map((line) => {
          let sum = 0;
          for (let c = 0; c < columns.length; c++) sum += values[c]! * line[columns[c]!]!;
          return sum;
        }),
      );
      FITTED_KINDS.forEach((kind, k) => {
        const over = (shares[k]! - Number(examples[i]!.kind === kind)) * weights[i]!;
        const line = slope[k]!;
        for (let c = 0; c < columns.length; c++) line[columns[c]!]! += over * values[c]!;
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
  return table.map((line) => [...line]);
}

function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const whole = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / whole);
}

const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / Math.max(1, list.length);
const round = (x: number) => Math.round(x * 1000) / 1000;
