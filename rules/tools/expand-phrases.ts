import classes from '../matching/word-classes.json';

export type PhraseLanguage = 'zh' | 'en';

const CLASSES: Record<PhraseLanguage, Record<string, string[]>> = classes;
const CLASS = /<([a-z-]+)>/g;
const EITHER_ORDER = /\{~(\d+)\}/;
/** A group of which a choice holds a number or a gap: the matcher knows literals in groups alone. */
const HOLDING = /\(([^()]*\{[^()]*)\)/;

/**
 * Writes out what a phrase says in short: `<fail>` stands for any word of that class of its language, `a{~8}b` for
 * `a{..8}b` and for `b{..8}a`, `(a|{n}b)c` for `(a)c` and for `{n}bc`. All of it is done when packs are compiled; nothing
 * of it is left to run.
 */
export function expandPhrase(source: string, language: PhraseLanguage): string[] {
  const choices = eachChoice(source);
  if (choices.length > 1) return choices.flatMap((choice) => expandPhrase(choice, language));
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

/** A phrase once with the plain choices of a group, and once with each that holds more than letters. */
function eachChoice(source: string): string[] {
  const group = HOLDING.exec(source);
  if (!group) return [source];
  const choices = group[1]!.split('|');
  const plain = choices.filter((choice) => !choice.includes('{'));
  const holding = choices.filter((choice) => choice.includes('{'));
  const end = group.index + group[0].length;
  return [...(plain.length ? [`(${plain.join('|')})`] : []), ...holding].map(
    (choice) => source.slice(0, group.index) + choice + source.slice(end),
  );
}
