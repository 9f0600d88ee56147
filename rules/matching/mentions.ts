import type { Hit } from './phrase-index';

/** Words of frames by their owner. Most pages hold few of them together, so that they are put in order when asked for. */
export class Mentions {
  private readonly found = new Map<number, Hit[]>();
  private readonly ordered = new Map<number, readonly Hit[]>();
  constructor(hits: readonly Hit[]) {
    for (const hit of hits) {
      const list = this.found.get(hit.owner);
      if (list) list.push(hit);
      else this.found.set(hit.owner, [hit]);
    }
  }

  has(owner: number): boolean {
    return this.found.has(owner);
  }

  /** In order of place; of those that overlap the first and longest. */
  of(owner: number): readonly Hit[] {
    const known = this.ordered.get(owner);
    if (known) return known;
    const all = (this.found.get(owner) ?? []).sort((a, b) => a.start - b.start || b.end - a.end);
    const kept: Hit[] = [];
    for (const hit of all) if (hit.start >= (kept.at(-1)?.end ?? 0)) kept.push(hit);
    this.ordered.set(owner, kept);
    return kept;
  }
}

/** Works something out at most once, when it is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}
