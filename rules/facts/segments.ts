import type { SourceRange } from '../source-range';
import { matchesIn } from './matches-in';

/** What divides a line of facts: `3 days · 23 contact hours · Online`. A comma inside a number divides nothing. */
const DIVIDER = /[，、;；|｜·•●]|,(?!\d{3})|\s[/–—-]\s/g;

/** The pieces of a line between its dividers, with their places in it, trimmed. */
export function segmentsOf(text: string): SourceRange[] {
  const pieces: SourceRange[] = [];
  let from = 0;
  const add = (start: number, end: number) => {
    const piece = text.slice(start, end);
    const bare = piece.trim();
    if (bare) {
      const at = start + piece.indexOf(bare);
      pieces.push({ start: at, end: at + bare.length });
    }
  };
  for (const match of matchesIn(text, DIVIDER)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return pieces;
}

/** Whether a range is a whole piece of a line of facts, but for so many characters around it. */
export function isSegment(text: string, range: SourceRange, slack = 3): boolean {
  if (text.length > 160) return false;
  const own = segmentsOf(text.replace(/[。.]$/, ' ')).find(
    ({ start, end }) => start <= range.start && range.end <= end,
  );
  return own !== undefined && own.end - own.start - (range.end - range.start) <= slack;
}
