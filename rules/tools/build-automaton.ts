import { type Automaton, failsOf, linksOf } from '../matching/automaton';

/** A node of the trie while it is built. */
interface Node {
  children: Map<number, Node>;
  literal: number;
  slot: number;
}

const node = (): Node => ({ children: new Map(), literal: -1, slot: 0 });

/**
 * Builds the Aho–Corasick automaton of `literals` as a double array: the child of state `s` by code `c` is
 * `base[s] + c` if `check` of that slot is `s`. Codes stand for the units that occur at all, from 1.
 */
export function buildAutomaton(literals: string[]): Automaton {
  const counts = new Map<number, number>();
  for (const text of literals)
    for (let i = 0; i < text.length; i++)
      counts.set(text.charCodeAt(i), (counts.get(text.charCodeAt(i)) ?? 0) + 1);
  const alphabet = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([unit]) => unit);
  const code = new Map(alphabet.map((unit, i) => [unit, i + 1]));

  const root = node();
  literals.forEach((text, id) => {
    let at = root;
    for (let i = 0; i < text.length; i++) {
      const c = code.get(text.charCodeAt(i))!;
      let child = at.children.get(c);
      if (!child) {
        child = node();
        at.children.set(c, child);
      }
      at = child;
    }
    at.literal = id;
  });

  const order = breadthFirst(root);
  const { base, check } = placeNodes(order);
  const fail = failsOf(base, check);
  const out = new Int32Array(base.length).fill(-1);
  for (const { slot, literal } of order) out[slot] = literal;
  return { alphabet: String.fromCharCode(...alphabet), base, check, fail, out, link: linksOf(fail, out) };
}

function breadthFirst(root: Node): Node[] {
  const order = [root];
  for (let i = 0; i < order.length; i++) {
    const children = [...order[i]!.children].sort((a, b) => a[0] - b[0]);
    for (const [, child] of children) order.push(child);
  }
  return order;
}

/** Finds a slot for every node; the root has slot 0, and `check` is -1 where nothing stands. */
function placeNodes(order: Node[]): { base: Int32Array; check: Int32Array } {
  const base: number[] = [0];
  const check: number[] = [-1];
  let firstFree = 1;
  const taken = (slot: number) => (check[slot] ?? -1) >= 0;
  for (const parent of order) {
    const codes = [...parent.children.keys()].sort((a, b) => a - b);
    if (!codes.length) continue;
    while (taken(firstFree)) firstFree++;
    let start = Math.max(0, firstFree - codes[0]!);
    while (codes.some((c) => taken(start + c) || start + c === 0)) start++;
    base[parent.slot] = start;
    for (const c of codes) {
      const slot = start + c;
      while (check.length <= slot) {
        check.push(-1);
        base.push(0);
      }
      check[slot] = parent.slot;
      parent.children.get(c)!.slot = slot;
    }
  }
  return { base: Int32Array.from(base), check: Int32Array.from(check) };
}
