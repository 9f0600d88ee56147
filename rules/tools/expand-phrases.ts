import classes from '../matching/word-classes.json';

export type PhraseLanguage = 'zh' | 'en';

const CLASSES: Record<PhraseLanguage, Record<string, string[]>> = classes;
const CLASS = /<([a-z-]+)>/g;
const EITHER_ORDER = /\{~(\d+)\}/;

/**
 * Writes out what a phrase says in short: `<fail>` stands for any word of that class of its language, `a{~8}b` for
 * `a{..8}b` and for `b{..8}a`. All of it is done when packs are compiled; nothing of it is left to run.
 */
export function expandPhrase(source: string, language: PhraseLanguage): string[] {
  const written = source.replace(CLASS, (_, name: string) => {
    const words = CLASSES[language][name];
    if (!words) throw new Error(`there is no class <${name}> of words in "${source}"`);
    return `(${words.join('|')})`;
  });
  // "98%" may also be written "98 percent"; a sign inside a group or at the end of one is left as it is.
  const shares = language === 'en' ? written.replace(/\{n\}%(?= |$)/g, '{n}(%| percent| per cent)') : written;
  const parted = shares.replace(/\) (?=\()/g, '){..0} '); // two groups side by side are looked for one by one
  const either = EITHER_ORDER.exec(parted);
  if (!either) return [parted];
  const left = parted.slice(0, either.index);
  const right = parted.slice(either.index + either[0].length);
  if (EITHER_ORDER.test(right)) throw new Error(`two orders in phrase "${source}"`);
  return [`${left}{..${either[1]}}${right}`, `${right}{..${either[1]}}${left}`];
}
