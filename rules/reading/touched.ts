/**
 * What changed of a tree since it was last walked: the nodes that changed themselves, each with null, and all nodes above
 * them, each with those of its children in which something did.
 */
export type Touched<N> = Map<N, Set<N> | null>;

/** Notes that a node changed: its text, its attributes or which children it has. */
export function touch<N>(touched: Touched<N>, target: N, above: (node: N) => N | null): void {
  const known = touched.has(target);
  touched.set(target, null);
  if (known) return;
  let child = target;
  for (let node = above(target); node; node = above(node)) {
    const children = touched.get(node);
    if (children) children.add(child);
    if (children !== undefined) return;
    touched.set(node, new Set([child]));
    child = node;
  }
}
