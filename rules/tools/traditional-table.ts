import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConverterBuilder, type LocalePreset } from 'opencc-js/core';
import * as preset from 'opencc-js/preset/cn2t';

/**
 * How what rules and registers say in simplified characters is written in Taiwan: OpenCC's own tables (Apache-2.0),
 * without the phrases that none of our texts holds. All characters stay, for names that a text is filled with.
 */
export type TraditionalTable = NonNullable<LocalePreset['configs']>[string];

const RULES = fileURLToPath(new URL('..', import.meta.url));
/** Folders whose files hold words for a person. */
const SPOKEN = ['packs', 'registers', 'derived', 'engine'];
const CHINESE = /[\u3400-\u9fff][^"'`\n]*/g;

/** Every piece of Chinese that rules, registers, notes and derived facts are made of. */
export function spokenTexts(): string[] {
  const texts = new Set<string>();
  for (const folder of SPOKEN)
    for (const file of readdirSync(join(RULES, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.(json|ts)$/.test(file) || /compiled\.json$/.test(file)) continue;
      for (const text of readFileSync(join(RULES, folder, file), 'utf8').match(CHINESE) ?? [])
        texts.add(text);
    }
  return [...texts];
}

type Pair = readonly [from: string, to: string];

const pairsOf = (dictionary: string | readonly Pair[]): readonly Pair[] =>
  typeof dictionary === 'string'
    ? dictionary.split('|').map((entry) => {
        const at = entry.indexOf(' ');
        return [entry.slice(0, at), entry.slice(at + 1)] as const;
      })
    : dictionary;

const flat = (dictionary: TraditionalTable['segmentation']): Pair[] =>
  (typeof dictionary === 'string' ? [dictionary] : dictionary).flatMap((one) =>
    pairsOf(one as string | readonly Pair[]),
  );

/** Writes the pairs as OpenCC's packed form: each phrase once, the first to be named holds. */
function packed(pairs: readonly Pair[]): string {
  const first = new Map<string, string>();
  for (const [from, to] of pairs) if (!first.has(from)) first.set(from, to);
  return [...first]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map((pair) => pair.join(' '))
    .join('|');
}

/** The first step alone: traditional characters, with the words of the mainland. */
const asBefore = ConverterBuilder(preset)({ from: 'cn', to: 't' });
/** OpenCC with all its tables: simplified characters in, those of Taiwan and its words out. */
export const inTaiwan = ConverterBuilder(preset)({ from: 'cn', to: 'twp' });

/** The part of OpenCC's tables that these texts need. */
export function traditionalTable(texts: readonly string[] = spokenTexts()): TraditionalTable {
  const { segmentation, conversionChain } = preset.configs.s2twp!;
  const simplified = texts.join('\n');
  // The second step reads what the first one wrote.
  const traditional = asBefore(simplified);
  const used = (pairs: readonly Pair[], among: string) =>
    pairs.filter(([from]) => [...from].length === 1 || among.includes(from));
  const [characters = [], regional = []] = conversionChain;
  return {
    segmentation: [packed(used(flat(segmentation), simplified))],
    conversionChain: [
      [packed(used(flat(characters), simplified))],
      [packed(used(flat(regional), traditional))],
    ],
  };
}
