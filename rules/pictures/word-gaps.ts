import type { Planes } from './pixels';

/** A character and the column of the picture that it was read at. */
export interface Placed {
  letter: string;
  column: number;
}

const WORD = /[A-Za-z0-9]/;
const LETTER = /[A-Za-z]/;
/** A white stripe so wide parts words, in line heights; and so many times wider than most stripes between letters. */
const WIDE = 0.17;
const WIDER = 2;
/** Large type leaves more between letters: a space is so many times as wide as letters are from middle to middle. */
const OF_LETTER = 0.36;
/** A column is white if its shades differ by less than this share of what the line's do. */
const WHITE = 0.22;

/**
 * The text of a line with the spaces between its words. The network reads letters well and leaves spaces out where type
 * is bold or large: a stripe of ground between two letters that is much wider than others is one.
 */
export function spaced(letters: readonly Placed[], planes: Planes): string {
  const white = whiteColumns(planes);
  const stripes = letters.map(({ letter, column }, index) => {
    const before = letters[index - 1];
    return before && WORD.test(before.letter) && WORD.test(letter)
      ? longestRun(white, before.column, column)
      : null;
  });
  const known = stripes.filter((stripe) => stripe !== null).sort((a, b) => a - b);
  const usual = known[known.length >> 1] ?? 0;
  const least = Math.max(planes.shape[2] * WIDE, usual * WIDER, letterWidth(letters) * OF_LETTER);
  return letters
    .map(({ letter }, index) => {
      const stripe = stripes[index];
      const words = LETTER.test(letter) || LETTER.test(letters[index - 1]?.letter ?? '');
      return stripe && words && stripe >= least ? ` ${letter}` : letter;
    })
    .join('');
}

/** How far letters of words are apart, from middle to middle, in most places. */
function letterWidth(letters: readonly Placed[]): number {
  const steps = letters
    .flatMap(({ letter, column }, index) => {
      const before = letters[index - 1];
      return before && WORD.test(before.letter) && WORD.test(letter) ? [column - before.column] : [];
    })
    .sort((a, b) => a - b);
  return steps[steps.length >> 1] ?? 0;
}

function whiteColumns({ data, shape: [, , rows, columns] }: Planes): boolean[] {
  const plane = rows * columns;
  const [from, to] = [Math.floor(rows * 0.12), Math.ceil(rows * 0.88)];
  const ranges = Array.from({ length: columns }, (_, column) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let row = from; row < to; row++) {
      const at = row * columns + column;
      const shade = data[at]! + data[plane + at]! + data[2 * plane + at]!;
      low = Math.min(low, shade);
      high = Math.max(high, shade);
    }
    return high - low;
  });
  const most = Math.max(...ranges);
  return ranges.map((range) => range < most * WHITE);
}

function longestRun(white: readonly boolean[], from: number, to: number): number {
  let longest = 0;
  let run = 0;
  for (let column = from; column <= to; column++) {
    run = white[column] ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
