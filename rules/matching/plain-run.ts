import { CJK, characters, OTHER } from './characters';
import { STANDS_FOR } from './disguise';
import { isJoint } from './separators';

/** What folding does with a character in a run of plain text: keeps it, or keeps it unless a letter stands before. */
export const KEPT = 1;
export const KEPT_APART = 2;

let known: Uint8Array | undefined;

/** By character of the text one of those two, or 0 for what needs thought; made when a text is first folded. */
export function plainWays(): Uint8Array {
  if (known) return known;
  const { fold, kind } = characters();
  const ways = new Uint8Array(65536);
  for (let raw = 0; raw < ways.length; raw++) {
    const unit = fold[raw]!;
    if (kind[raw]! < CJK || kind[raw]! > OTHER || isJoint(unit)) continue;
    ways[raw] = STANDS_FOR.has(unit) ? KEPT_APART : KEPT;
  }
  known = ways;
  return ways;
}
