import { moved } from './line-hits';
import type { Hit } from './phrase-index';

/** Words found in a line; their places count from its start. */
export interface WordLine {
  start: number;
  hits: { words: readonly Hit[] };
}

/**
 * Words of frames by their owner. Most pages hold few of them together, so that they are put in order, and given their
 * places in the text, when asked for.
 */
export class Mentions {
  private readonly found = new Map<number, { hits: Hit[]; lines: number[] }>();
  private readonly ordered = new Map<number, readonly Hit[]>();
  constructor(lines: readonly WordLine[]) {
    for (const { start, hits } of lines)
      for (const hit of hits.words) {
        const list = this.found.get(hit.owner);
        if (list) {
          list.hits.push(hit);
          list.lines.push(start);
        } else this.found.set(hit.owner, { hits: [hit], lines: [start] });
      }
  }

  has(owner: number): boolean {
    return this.found.has(owner);
  }

  /** In order of place; of those that overlap the first and longest. */
  of(owner: number): readonly Hit[] {
    const known = this.ordered.get(owner);
    if (known) return known;
    const { hits, lines } = this.found.get(owner) ?? { hits: [], lines: [] };
    const all = hits
      .map((hit, i) => moved(hit, lines[i]!))
      .sort((a, b) => a.start - b.start || b.end - a.end);
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
