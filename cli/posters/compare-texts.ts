/** A text without what recognising does not decide: spaces, width and case. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** How many characters have to be put in, left out or changed to make one text of the other. */
export function distance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let row = Uint32Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint32Array(b.length + 1);
    next[0] = i;
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}

/** How well a text was read that says `truth`. */
export interface Compared {
  letters: number;
  errors: number;
  /** Key phrases of the truth, and those of them that were read. */
  key: number;
  found: number;
  missed: string[];
  /** Key phrases that were read and are not there. */
  invented: string[];
}

/** Compares a text, in its order of reading, with what is there. */
export function compareTexts(read: string, truth: string, phrases: readonly string[]): Compared {
  const [got, wanted] = [plain(read), plain(truth)];
  const key = phrases.filter((phrase) => wanted.includes(plain(phrase)));
  const missed = key.filter((phrase) => !got.includes(plain(phrase)));
  return {
    letters: [...wanted].length,
    errors: distance(wanted, got),
    key: key.length,
    found: key.length - missed.length,
    missed,
    invented: phrases.filter((phrase) => !key.includes(phrase) && got.includes(plain(phrase))),
  };
}
