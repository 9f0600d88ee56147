import type { Words } from '../finding';
import { failsOf, linksOf } from '../matching/automaton';
import { type Binary, decode } from '../matching/binary';
import type { Frame } from '../matching/frames';
import type { OwnedIndex, Owner } from '../matching/owner';
import { PhraseIndex, type PhraseTables } from '../matching/phrase-index';
import type { OwnWeights } from './own-pack';
import type { PhraseSet, RuleFile } from './rule-file';

/** A rule as loaded: its file without examples and without the words that are in the index. */
export interface Rule extends Omit<RuleFile, '$schema' | 'examples' | 'phrases' | 'frames' | 'except'> {
  pack: string;
  phrases: Pick<PhraseSet, 'set' | 'confidence' | 'near'>[];
  /** Measured, and right too seldom to accuse: `suspected` at most. */
  held?: true;
}

/** All packs, ready to judge with. */
export interface Packs extends OwnedIndex {
  versions: Record<string, string>;
  rules: Rule[];
}

/** A pack of an organisation's own, ready to judge with beside the standard ones. */
export interface OwnPack extends Packs {
  name: string;
  title: Words;
  weights?: OwnWeights;
}

/** What `compile-packs` writes: plain JSON, number tables in base64. */
export interface CompiledPacks {
  format: 1;
  versions: Record<string, string>;
  rules: Rule[];
  owners: Owner[];
  shapes: PhraseTables['shapes'];
  frames: Frame[];
  alphabet: string;
  tables: Record<string, Binary>;
}

/** Makes packs of their compiled form. */
export function packsOf(compiled: CompiledPacks): Packs {
  const table = (name: string) => decode(compiled.tables[name]!);
  const base = table('base');
  const check = table('check');
  const fail = failsOf(base, check);
  const out = table('out');
  return {
    versions: compiled.versions,
    rules: compiled.rules,
    owners: compiled.owners,
    frames: compiled.frames,
    index: new PhraseIndex({
      automaton: {
        alphabet: compiled.alphabet,
        base,
        check,
        fail,
        out,
        link: linksOf(fail, out),
      },
      lengths: table('lengths'),
      firstUse: table('firstUse'),
      uses: table('uses'),
      owners: table('owners'),
      shapeOf: table('shapeOf'),
      shapes: compiled.shapes,
    }),
  };
}

/** The same packs with no rule held back by its record: to measure what the words of the rules do. */
export const unheld = (packs: Packs): Packs => ({
  ...packs,
  rules: packs.rules.map(({ held: _held, ...rule }) => rule),
});
