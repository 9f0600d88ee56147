import { MARKS } from '@/entrypoints/background/protocol';
import type { Reading } from '@/rules/reading/block';
import { liveAdapter } from '@/rules/reading/node-adapter';
import { walk } from '@/rules/reading/walk';
import type { Evidence } from '@/rules/source-range';

interface Piece {
  node: Node;
  start: number;
  end: number;
}

/** The sample ad as a page is read: its reading, and where its text stands. */
export interface ReadSample {
  reading: Reading;
  /** Lights up words in the ad. */
  mark(name: keyof typeof MARKS, evidence: readonly Evidence[]): void;
}

export function readSample(window: Window & typeof globalThis, ad: HTMLElement): ReadSample {
  const pieces: Piece[] = [];
  const reading = walk<Node>(ad, liveAdapter(window), {
    url: '',
    onText: (node, start, end) => pieces.push({ node, start, end }),
  });

  /** The sample keeps its text as it stands in its nodes, so that offsets are the same in both. */
  function rangeOf({ start, end }: Evidence): Range | null {
    const from = pieces.find((piece) => piece.start <= start && start < piece.end);
    const to = pieces.find((piece) => piece.start < end && end <= piece.end);
    if (!from || !to) return null;
    const range = window.document.createRange();
    range.setStart(from.node, start - from.start);
    range.setEnd(to.node, end - to.start);
    return range;
  }

  return {
    reading,
    mark(name, evidence) {
      const { highlights } = window.CSS;
      if (!highlights) return;
      const ranges = evidence.filter(({ from }) => from === 'text').flatMap((one) => rangeOf(one) ?? []);
      if (!ranges.length) highlights.delete(MARKS[name]);
      else {
        const highlight = new Highlight(...ranges);
        highlight.priority = Object.keys(MARKS).indexOf(name);
        highlights.set(MARKS[name], highlight);
      }
    },
  };
}
