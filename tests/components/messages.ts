import { type Lookup, wordsOf } from '@/components/wording';
import en from '@/public/_locales/en/messages.json';
import zh from '@/public/_locales/zh_CN/messages.json';
import tw from '@/public/_locales/zh_TW/messages.json';

type Catalogue = Record<string, { message: string }>;

/** A catalogue read as the browser reads it. */
export function lookupIn(catalogue: Catalogue): Lookup {
  return (name) => (Object.hasOwn(catalogue, name) ? (catalogue[name]?.message ?? '') : '');
}

export const catalogues = { en, zh, tw } as const satisfies Record<string, Catalogue>;
export const english = wordsOf(lookupIn(en));
export const chinese = wordsOf(lookupIn(zh));
