import simplified from './simplified.json';

/** So many traditional characters, and such a share of what could be written either way, make a traditional text. */
const FEWEST = 3;
const SHARE = 0.3;

/** Whether a text is written in traditional characters: in most places where the two ways differ. */
export function isTraditional(text: string): boolean {
  const [traditional, simple] = [new Set<string>(), new Set<string>()];
  for (let i = 0; i < simplified.from.length; i++) {
    // Radicals stand in the same table, and are no way of writing.
    if (simplified.from[i]! < '\u4e00') continue;
    traditional.add(simplified.from[i]!);
    simple.add(simplified.to[i]!);
  }
  let [those, others] = [0, 0];
  for (const letter of text) {
    if (traditional.has(letter)) those++;
    else if (simple.has(letter)) others++;
  }
  return those >= FEWEST && those >= (those + others) * SHARE;
}
