import { characters } from '../matching/characters';
import type { ReadLetter } from './models';

const HAN = /^\p{Script=Han}$/u;
/** The stop that both readers write alike, and what the networks take it for where it stands in the middle. */
const FULL_STOP = '。';
const MIDDLE_STOP = '·';
/** What it costs to pair two writings of one character, two different characters, and the surer they are the more. */
const WRITINGS = 0.1;
const DIFFERENT = 0.6;
const BOTH_SURE = 0.8;
/** A stop and a character are hardly ever taken for each other. */
const KINDS = 1.5;
/** What it costs that the second reader leaves a stop or a character out. */
const STOP_OUT = 0.4;
const LETTER_OUT = 0.9;
/** What one costs that the first left out, where it left room for it and where it did not. */
const WITH_ROOM = 0.4;
const WITHOUT_ROOM = 1;
/** Room is so much of a letter, less than a whole one as they are placed by steps. */
const ROOM = 0.6;

/** The second reader is heard where it is so sure of what the first cannot know, ... */
const SURE = 0.8;
/** ... surer of what it could, and of what stands against a character that the first is sure of. */
const KNOWN = 0.88;
const AGAINST = 0.95;
const FIRST_SURE = 0.9;
const FIRST_UNSURE = 0.7;
/** Where the two agree on fewer characters, the second has not seen what stands there. */
const AGREED = 0.5;

type Pair = readonly [first: ReadLetter | null, second: ReadLetter | null, room: boolean];

/**
 * The letters of a line from two readers. The first one's hold, but where the second reads a character that the first
 * does not know, or was unsure of, or its traditional writing. `width`: of the line, in the columns of `first`.
 */
export function mergedLetters(
  first: readonly ReadLetter[],
  second: readonly ReadLetter[],
  width: number,
  knows: (letter: string) => boolean,
): ReadLetter[] {
  const pairs = paired(first, second, roomsOf(first, width));
  const characters = first.filter(({ letter }) => HAN.test(letter)).length;
  const agreed = pairs.filter(([one, other]) => one && other && HAN.test(one.letter) && isSame(one, other));
  if (agreed.length < characters * AGREED) return [...first];
  return pairs.flatMap((pair) => chosen(pair, knows) ?? []);
}

function chosen([one, other, room]: Pair, knows: (letter: string) => boolean): ReadLetter | null {
  if (!other || !(HAN.test(other.letter) || other.letter === FULL_STOP)) return one;
  const known = knows(other.letter);
  if (!one) return room && other.sure >= (known ? KNOWN : SURE) ? other : null;
  if (HAN.test(one.letter) !== HAN.test(other.letter)) return one;
  const taken = { ...other, column: one.column };
  if (isSame(one, other) || (one.letter === MIDDLE_STOP && other.sure >= SURE)) return taken;
  if (known) return other.sure >= KNOWN && one.sure < FIRST_UNSURE ? taken : one;
  return other.sure >= (one.sure < FIRST_SURE ? SURE : AGAINST) ? taken : one;
}

/** Whether both are the same character, in either writing. */
function isSame({ letter: one }: ReadLetter, { letter: other }: ReadLetter): boolean {
  if (one === other) return true;
  const { fold } = characters();
  const unit = (letter: string) => fold[letter.charCodeAt(0)];
  return one.length === 1 && other.length === 1 && unit(one) === unit(other);
}

/** Whether the first reader left room for a character before each of its letters, and behind the last. */
function roomsOf(letters: readonly ReadLetter[], width: number): boolean[] {
  const steps = letters.slice(1).map(({ column }, index) => column - letters[index]!.column);
  const pitch = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? width;
  const [head, tail] = [letters[0]?.column ?? 0, width - (letters.at(-1)?.column ?? 0)];
  return [head - pitch / 2, ...steps.map((step) => step - pitch), tail - pitch / 2].map(
    (room) => room > pitch * ROOM,
  );
}

function costOf(one: ReadLetter, other: ReadLetter): number {
  if (isSame(one, other)) return one.letter === other.letter ? 0 : WRITINGS;
  if (HAN.test(one.letter) !== HAN.test(other.letter)) return KINDS;
  return DIFFERENT + BOTH_SURE * one.sure * other.sure;
}

/** The letters that stand for each other: the cheapest way to make one line of the other. */
function paired(first: readonly ReadLetter[], second: readonly ReadLetter[], rooms: boolean[]): Pair[] {
  const out = first.map(({ letter }) => (HAN.test(letter) ? LETTER_OUT : STOP_OUT));
  const more = rooms.map((room) => (room ? WITH_ROOM : WITHOUT_ROOM));
  const costs: number[][] = [];
  const both = (i: number, j: number) => costs[i - 1]![j - 1]! + costOf(first[i - 1]!, second[j - 1]!);
  const without = (i: number, j: number) => costs[i - 1]![j]! + out[i - 1]!;
  for (let i = 0; i <= first.length; i++) {
    costs.push([]);
    for (let j = 0; j <= second.length; j++)
      costs[i]![j] = Math.min(
        i || j ? Number.POSITIVE_INFINITY : 0,
        i && j ? both(i, j) : Number.POSITIVE_INFINITY,
        i ? without(i, j) : Number.POSITIVE_INFINITY,
        j ? costs[i]![j - 1]! + more[i]! : Number.POSITIVE_INFINITY,
      );
  }
  const pairs: Pair[] = [];
  let [i, j] = [first.length, second.length];
  while (i || j) {
    const here = costs[i]![j]!;
    if (i && j && here === both(i, j)) pairs.push([first[--i]!, second[--j]!, false]);
    else if (i && here === without(i, j)) pairs.push([first[--i]!, null, false]);
    else pairs.push([null, second[--j]!, rooms[i]!]);
  }
  return pairs.reverse();
}
