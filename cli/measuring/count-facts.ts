import type { Facts } from '@/rules/fact';
import { compareFact, type FactResult, MEASURED_FACTS, type Verdict } from './compare-facts';
import { type Judged, share } from './count-flags';

export interface FactCount {
  name: keyof Facts;
  verdicts: Record<Verdict, number>;
  precision: number | null;
  recall: number | null;
  /** Right, or rightly absent, of all that was looked at. */
  accuracy: number | null;
  misses: (FactResult & { id: string })[];
}

/** Facts of a listing are those of its cards: only the provider, which all share, is held against the page's. */
const askable = (name: keyof Facts, kind: string) =>
  kind === 'course-good' || kind === 'course-ad' || (name === 'provider' && kind !== 'non-course');

function countFact(name: keyof Facts, judged: Judged[]): FactCount {
  const verdicts: Record<Verdict, number> = {
    right: 0,
    wrong: 0,
    missed: 0,
    invented: 0,
    'rightly-absent': 0,
    unread: 0,
  };
  const misses: FactCount['misses'] = [];
  for (const { item, audit } of judged) {
    if (!(name in item.expected) || !askable(name, item.kind)) continue;
    const course = audit.courses.find((one) => one.facts[name].state === 'found') ?? audit.courses[0];
    const result = compareFact(name, item.expected[name], course);
    verdicts[result.verdict]++;
    if (result.verdict !== 'right' && result.verdict !== 'rightly-absent')
      misses.push({ id: item.id, ...result });
  }
  const { right, wrong, missed, invented, unread } = verdicts;
  const looked = right + wrong + missed + invented + unread + verdicts['rightly-absent'];
  return {
    name,
    verdicts,
    precision: share(right, right + wrong + invented),
    recall: share(right, right + wrong + missed + unread),
    accuracy: share(right + verdicts['rightly-absent'], looked),
    misses,
  };
}

/** Counts each fact over the pages where a person looked at it. */
export const countFacts = (judged: Judged[]): FactCount[] =>
  MEASURED_FACTS.map((name) => countFact(name, judged));
