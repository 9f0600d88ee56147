import type { FrameFile } from '../engine/rule-file';
import type { Frame } from '../matching/frames';
import roles from '../matching/roles.json';
import type { PhraseLanguage } from './expand-phrases';

const ROLES: Record<string, { zh?: string[]; en?: string[] }> = roles;

/** The phrases of a role by language; throws where there is none of that name. */
export function roleWords(role: string): { zh?: string[]; en?: string[] } {
  const words = ROLES[role];
  if (!words) throw new Error(`there is no role "${role}"`);
  return words;
}

/** All orders of some things. */
const orders = <T>(things: T[]): T[][] =>
  things.length < 2
    ? [things]
    : things.flatMap((thing, i) => orders(things.filter((_, j) => j !== i)).map((rest) => [thing, ...rest]));

/** A frame as it runs: one for each order that its parts may stand in, and for each language that it tells apart. */
export function compileFrame(
  { parts, order, across, reach, least, whole, unless }: FrameFile,
  owner: number,
  wordsOf: (role: string, language?: PhraseLanguage) => number,
): Frame[] {
  const reaches: [number, PhraseLanguage?][] =
    typeof reach === 'number'
      ? [[reach]]
      : [
          [reach.zh, 'zh'],
          [reach.en, 'en'],
        ];
  return reaches.flatMap(([units, language]) => {
    const compiled = parts.map((part) =>
      typeof part === 'string'
        ? { words: wordsOf(part, language) }
        : { words: wordsOf(part.is, language), alone: part.alone },
    );
    const voids = unless?.map((role) => wordsOf(role, language));
    return (order === 'any' ? orders(compiled) : [compiled]).map((ordered) => ({
      owner,
      parts: ordered,
      reach: units,
      across,
      ...(least !== undefined && { least }),
      ...(whole && { whole }),
      ...(voids && { unless: voids }),
    }));
  });
}
