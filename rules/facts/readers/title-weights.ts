import weights from '../../registers/title-weights.json';
import type { TitleTraits } from './title-candidate';

/** How much each trait speaks for a candidate, or against it, as `rules/tools/fit-titles.ts` writes it. */
export type TitleWeights = Record<string, number>;
const TABLE: TitleWeights = weights;

/** What all traits of a candidate come to; above zero it is more likely the name of the course than not. */
export function titlePoints(traits: TitleTraits, table: TitleWeights = TABLE): number {
  let sum = 0;
  for (const trait in traits) sum += traits[trait]! * (table[trait] ?? 0);
  return sum;
}
