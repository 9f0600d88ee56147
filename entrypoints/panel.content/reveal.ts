import type { TextMap } from '@/entrypoints/course.content/text-map';
import type { Finding } from '@/rules/finding';
import type { Evidence, SourceRange } from '@/rules/source-range';
import type { MarkName } from './painter';

/**
 * Where the words of a piece of evidence stand in `text` now. The saved place is taken only if it still holds the very
 * words; otherwise the occurrence whose neighbours agree best, and of equals the nearest. Null when they are gone.
 */
export function findAgain(
  text: string,
  { start, end, quote, before = '', after = '' }: Evidence,
): SourceRange | null {
  if (!quote) return null;
  if (text.slice(start, end) === quote) return { start, end };
  let best: SourceRange | null = null;
  let most = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const agreed = agreement(text, at, at + quote.length, before, after);
    const nearer = best !== null && Math.abs(at - start) < Math.abs(best.start - start);
    if (agreed > most || (agreed === most && nearer)) {
      most = agreed;
      best = { start: at, end: at + quote.length };
    }
  }
  return best;
}

/** How many characters around the words are as they were, plus one for the words themselves. */
function agreement(text: string, start: number, end: number, before: string, after: string): number {
  let agreed = 1;
  for (let i = 1; i <= before.length && text[start - i] === before[before.length - i]; i++) agreed++;
  for (let i = 0; i < after.length && text[end + i] === after[i]; i++) agreed++;
  return agreed;
}

/** The range of evidence on the page; only words that stand in the visible text have one. */
export function rangeOfEvidence(map: TextMap, evidence: Evidence): Range | null {
  if (evidence.from !== 'text') return null;
  const found = findAgain(map.reading.text, evidence);
  return found && map.rangeOf(found);
}

/** Which mark the words of a finding get; none for what is not shown by words. */
export function markOf({ outcome }: Finding): MarkName | null {
  switch (outcome) {
    case 'flagged':
    case 'suspected':
      return outcome;
    case 'met':
    case 'partial':
      return 'stated';
    default:
      return null;
  }
}

/** Brings a range to the middle of the window; words in a folded part have no place, so what holds that part. */
export function scrollToRange(window: Window, range: Range): void {
  const { startContainer } = range;
  let element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  while (element && !element.getClientRects().length) element = element.parentElement;
  element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  // A long paragraph's middle need not be where its words are.
  if (!range.getClientRects().length) return;
  const box = range.getBoundingClientRect();
  const height = window.innerHeight;
  if (box.top < 0 || box.bottom > height) window.scrollBy({ top: box.top - height / 2, behavior: 'instant' });
}
