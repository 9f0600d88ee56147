import { BLOCK } from './elements';
import type { NodeAdapter } from './node-adapter';

const ELEMENT = 1;
/** Boxes stand at the head of a link, if it has any. */
const MOST_LOOKED_AT = 8;

/** Whether a link holds elements that stand on lines of their own, as the cards of many listings do. */
export function holdsBoxes<N>(adapter: NodeAdapter<N>, first: N | null): boolean {
  let node = first;
  for (let seen = 0; node !== null && seen < MOST_LOOKED_AT; seen++) {
    if (adapter.kind(node) === ELEMENT && BLOCK.has(adapter.name(node))) return true;
    node = adapter.next(node);
  }
  return false;
}
