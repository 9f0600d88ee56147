import type { TitleTraits } from '../facts/readers/title-candidate';
import type { TitleWeights } from '../facts/readers/title-weights';

/** A page with all that may be the name of its course, and which of it a person takes for right. */
export interface TitleExample {
  repository: string;
  /** Whether the page names its course at all. */
  named: boolean;
  candidates: { traits: TitleTraits; right: boolean }[];
}

/** Weights are held near those known before: `HOLD / 2` times the square of the way counts as loss. */
const HOLD = 3;
const STEPS = 400;
const STEP = 0.05;

/**
 * Conditional logistic regression by Adam: of a page's candidates, and of no name at all (0 points), how likely are the
 * right ones together? The pages of one repository look alike and count for the root of their number. A weight never
 * changes its sign: what speaks against a name speaks against it on every page.
 */
export function fitChoice(examples: TitleExample[], before: TitleWeights): TitleWeights {
  const names = Object.keys(before).sort();
  const held = names.map((name) => before[name]!);
  const pages = new Map<string, number>();
  for (const { repository } of examples) pages.set(repository, (pages.get(repository) ?? 0) + 1);
  const choices = examples
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ repository, candidates }) => ({
      counts: 1 / Math.sqrt(pages.get(repository)!),
      rows: candidates.map(({ traits }) => names.map((name) => traits[name] ?? 0)),
      right: candidates.map(({ right }) => right),
    }));
  const table = [...held];
  const first = names.map(() => 0);
  const second = names.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = table.map((weight, j) => (weight - held[j]!) * HOLD);
    for (const { counts, rows, right } of choices)
      overs(rows, right, table).forEach((over, i) => {
        rows[i]!.forEach((x, j) => {
          if (x) slope[j]! += counts * over * x;
        });
      });
    const rate = STEP * (1 - step / (STEPS + 1));
    table.forEach((_, j) => {
      const g = slope[j]!;
      first[j] = 0.9 * first[j]! + 0.1 * g;
      second[j] = 0.999 * second[j]! + 0.001 * g * g;
      const bare = first[j]! / (1 - 0.9 ** step);
      table[j]! -= (rate * bare) / (Math.sqrt(second[j]! / (1 - 0.999 ** step)) + 1e-8);
      if (table[j]! * held[j]! < 0) table[j] = 0;
    });
  }
  return Object.fromEntries(names.map((name, j) => [name, table[j]!]));
}

/** How much likelier each candidate is by the table than it should be; where none is right, no name is. */
function overs(rows: number[][], right: boolean[], table: number[]): number[] {
  const points = rows.map((row) => row.reduce((sum, x, j) => sum + x * table[j]!, 0));
  const most = Math.max(0, ...points);
  const powers = points.map((point) => Math.exp(point - most));
  const whole = powers.reduce((sum, power) => sum + power, Math.exp(-most));
  const wanted = powers.reduce((sum, power, i) => sum + (right[i] ? power : 0), 0);
  return powers.map((power, i) => power / whole - (right[i] ? power / wanted : 0));
}
