import type { Evidence, SourceRange } from '@/rules/source-range';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every place where a quote stands in a text, whatever white space or line breaks either has. */
export function placesOf(quote: string, text: string): SourceRange[] {
  const letters = [...quote.replace(/\s+/g, '')];
  if (letters.length === 0) return [];
  const pattern = new RegExp(letters.map(escaped).join('\\s*'), 'gu');
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const bare = (text: string) => text.replace(/\s+/g, '');

/** Whether any of the evidence shares words with any of the places where the labels' quotes stand. */
export function evidenceMeets(evidence: Evidence[], quotes: string[], text: string): boolean {
  const places = quotes.flatMap((quote) => placesOf(quote, text));
  return evidence.some((piece) =>
    piece.from === 'text'
      ? places.some((place) => piece.start < place.end && place.start < piece.end)
      : quotes.some(
          (quote) => bare(quote).includes(bare(piece.quote)) || bare(piece.quote).includes(bare(quote)),
        ),
  );
}
