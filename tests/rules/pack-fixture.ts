import { type Packs, packsOf } from '@/rules/engine/packs';
import type { Judge, PhraseSet } from '@/rules/engine/rule-file';
import { compilePacks, type PackSource } from '@/rules/tools/compile-packs';

const words = { zh: '词', en: 'words' };

/** A rule file with only what a test is about. */
export interface SmallRule {
  id: string;
  polarity?: 'quality' | 'risk' | 'compare';
  dimension?: string;
  severity?: number;
  judge?: Judge;
  phrases?: PhraseSet[];
  except?: { zh?: string[]; en?: string[] };
  without?: string[];
  [key: string]: unknown;
}

/** The source of a rule file. */
export function ruleSource({ id, ...rest }: SmallRule): PackSource {
  const example = [{ text: 'a' }, { text: 'b' }];
  const file = {
    format: 1,
    id,
    dimension: 'red-flags',
    polarity: 'risk',
    severity: 5,
    title: words,
    why: words,
    ask: words,
    sources: [],
    judge: { verb: 'claimed' },
    examples: { positive: example, negative: example },
    ...rest,
  };
  return { path: `test/${id}.json`, text: JSON.stringify(file) };
}

export const PACK: PackSource = {
  path: 'test/pack.json',
  text: JSON.stringify({ format: 1, name: 'test', version: '1', title: words }),
};

/** Packs of small rules, compiled as the project's own are. */
export const smallPacks = (...rules: SmallRule[]): Packs =>
  packsOf(compilePacks([PACK, ...rules.map(ruleSource)]));

/** A risk rule of plain phrases, all equally sure. */
export const risk = (
  id: string,
  zh: string[],
  en: string[] = [],
  more: Partial<SmallRule> = {},
): SmallRule => ({
  id,
  phrases: [{ set: 'claim', confidence: 0.95, zh, en }],
  ...more,
});
