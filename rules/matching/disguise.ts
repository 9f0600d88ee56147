import { characters, DIGIT, LETTER } from './characters';

/** What stands for a letter between letters. */
export const STANDS_FOR: ReadonlyMap<number, number> = new Map(
  ['0o', '1i', '3e', '4a', '5s', '7t', '@a', '$s'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)]),
);
const DOLLAR = 36;

/** The letter that a digit or sign inside a word stands for (gu4rantee, pa$$), or 0. A letter stands before `from`. */
export function disguised(text: string, from: number, unit: number): number {
  const letter = STANDS_FOR.get(unit);
  if (!letter) return 0;
  const { fold, kind } = characters();
  let end = from + 1;
  while (end < from + 3 && STANDS_FOR.has(fold[text.charCodeAt(end)]!)) end++;
  const next = kind[text.charCodeAt(end)];
  // A sign at the end of a word stands for a letter only where it is doubled: pa$$, but not US$.
  const doubled = unit === DOLLAR && (end > from + 1 || text[from - 1] === '$');
  return next === LETTER || (doubled && next !== DIGIT) ? letter : 0;
}
