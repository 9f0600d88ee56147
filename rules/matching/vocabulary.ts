import { isCjk, isDigit, isLetter } from './characters';
import type { Stretch } from './clauses';
import type { Folded } from './fold';

/** So many claims on end, and so many of one rule among them, are a list of words rather than an offer. */
const RUN = 4;
const SYNONYMS = 3;
/** The longest word of such a list, in folded units. */
const WORD = 16;

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
  let reach = 0;
  const close = () => {
    const perRule = new Map<string, number>();
    for (const { rule } of run) perRule.set(rule, (perRule.get(rule) ?? 0) + 1);
    if (run.length >= RUN && Math.max(...perRule.values()) >= SYNONYMS)
      for (const { start } of run) found.add(start);
    run = [];
  };
  for (const claim of claims) {
    if (run.length && claim.end <= reach) continue; // inside the one before
    const listed =
      claim.end - claim.start <= WORD && claim.start > reach && onlySigns(folded, reach, claim.start);
    if (!listed) close();
    if (claim.end - claim.start <= WORD) run.push(claim);
    reach = claim.end;
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
