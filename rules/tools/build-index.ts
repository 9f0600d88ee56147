import { fold, foldedString } from '../matching/fold';
import { type Phrase, parsePhrase } from '../matching/phrase';
import type { PhraseTables } from '../matching/phrase-index';
import { buildAutomaton } from './build-automaton';

/** Phrases of one owner. `shortest` as in `parsePhrase`. */
export interface OwnedPhrases {
  phrases: string[];
  shortest?: number;
  /** Told of a phrase that cannot be used. */
  onProblem: (message: string) => void;
}

/** How often a literal is met in a sample of text; every literal costs a little, since it takes room. */
function costIn(sample: string): (literal: string) => number {
  const text = foldedString(fold(sample));
  const known = new Map<string, number>();
  return (literal) => {
    let cost = known.get(literal);
    if (cost === undefined) {
      cost = text.split(literal).length - 1 + 1 / (1 + literal.length);
      known.set(literal, cost);
    }
    return cost;
  };
}

/**
 * Compiles phrases into the tables that `PhraseIndex` runs on; the owner of a phrase is its place in `owned`.
 * `sample` is text of the sort that will be searched: what is rare in it is looked for first.
 */
export function buildIndex(owned: OwnedPhrases[], sample?: string): PhraseTables {
  const cost = sample === undefined ? undefined : costIn(sample);
  const literals = new Map<string, Set<number>>(); // anchor literal → phrases
  const owners: number[] = [];
  const shapeOf: number[] = [];
  const shapes: PhraseTables['shapes'] = [];
  owned.forEach(({ phrases, shortest, onProblem }, owner) => {
    for (const source of new Set(phrases)) {
      let phrase: Phrase;
      try {
        phrase = parsePhrase(source, shortest, cost);
      } catch (error) {
        onProblem((error as Error).message);
        continue;
      }
      const id = owners.push(owner) - 1;
      shapeOf.push(phrase.parts.length > 1 ? shapes.push(phrase) - 1 : -1);
      const anchor = phrase.parts[phrase.anchor]!;
      for (const literal of 'literals' in anchor ? anchor.literals : []) {
        const users = literals.get(literal);
        if (users) users.add(id);
        else literals.set(literal, new Set([id]));
      }
    }
  });
  const texts = [...literals.keys()];
  const uses: number[] = [];
  const firstUse = [0];
  for (const text of texts) {
    uses.push(...literals.get(text)!);
    firstUse.push(uses.length);
  }
  return {
    automaton: buildAutomaton(texts),
    lengths: Int32Array.from(texts, (text) => text.length),
    firstUse: Int32Array.from(firstUse),
    uses: Int32Array.from(uses),
    owners: Int32Array.from(owners),
    shapeOf: Int32Array.from(shapeOf),
    shapes,
  };
}
