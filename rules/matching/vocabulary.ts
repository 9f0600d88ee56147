import type { Stretch } from './clauses';
import { type Folded, isCjk, isDigit, isLetter } from './fold';

/** So many claims on end, and so many of one rule among them, are a list of words rather than an offer. */
const RUN = 4;
const SYNONYMS = 3;

/** A claim as vocabulary is told by. */
export interface Named extends Stretch {
  rule: string;
}

/**
 * Claims that stand in a bare run with nothing but separators between them, several of them saying the same:
 * 保过、包过、必过、保录取. Nobody sells by synonyms; such a run is a list of words to find or to avoid. Returns where
 * the claims begin.
 */
export function vocabularyIn(folded: Folded, claims: readonly Named[]): Set<number> {
  const found = new Set<number>();
  let run: Named[] = [];
  const close = () => {
    const rules = new Map<string, Set<number>>();
    for (const { rule, start } of run) rules.set(rule, (rules.get(rule) ?? new Set()).add(start));
    const places = new Set(run.map(({ start }) => start));
    if (places.size >= RUN && [...rules.values()].some((same) => same.size >= SYNONYMS))
      for (const start of places) found.add(start);
    run = [];
  };
  let reach = 0;
  for (const claim of claims) {
    if (run.length && claim.start > reach && !onlySigns(folded, reach, claim.start)) close();
    else if (run.length && claim.start === reach) close(); // run together: one compound, no list
    run.push(claim);
    reach = Math.max(run.length === 1 ? 0 : reach, claim.end);
  }
  close();
  return found;
}

function onlySigns({ units }: Folded, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const unit = units[i]!;
    if (isLetter(unit) || isDigit(unit) || isCjk(unit)) return false;
  }
  return true;
}
