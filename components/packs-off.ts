import { createContext } from 'preact';
import type { Audit } from '@/rules/audit';
import type { Words as Title } from '@/rules/finding';
import type { Words } from './wording';

/** A pack of rules by the name that an audit keeps, with what people call it. */
export interface NamedPack {
  name: string;
  title: Title;
}

/** The packs that there are, where a surface knows them. */
export const Packs = createContext<readonly NamedPack[]>([]);

/** Which packs an audit was judged without, in words; empty where all of them were on. */
export function packsOffText(
  words: Words,
  packs: readonly NamedPack[],
  { courses, versions }: Audit,
): string {
  const off = packs.filter(({ name }) => !(name in versions.packs));
  if (!off.length || !courses.length) return '';
  return words.say('packsOff', {
    list: off.map(({ title }) => title[words.language]).join(words.say('comma')),
  });
}
