import { browser } from 'wxt/browser';
import { packagedFile } from './packaged-file';
import type { Settings } from './protocol';

type Language = Settings['language'];
interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export type Catalogue = Record<string, Message>;

/** Languages asked for before: the files come with the extension and do not change while it runs. */
const known = new Map<Language, () => Promise<Catalogue>>();

/**
 * The messages of a language that a person chose, read from the extension's own package; null for `auto`, where the
 * browser's choice holds. The browser offers no way to ask its catalogue for another language.
 */
async function catalogueOf(language: Language): Promise<Catalogue | null> {
  if (language === 'auto') return null;
  let read = known.get(language);
  if (!read) {
    read = packagedFile(`_locales/${language}/messages.json`, (catalogue: Catalogue) => catalogue);
    known.set(language, read);
  }
  return read();
}

/** The words of every surface by name; null for the browser's own. A package that cannot be read leaves those. */
export async function wordsIn(language: Language): Promise<Record<string, string> | null> {
  const catalogue = await catalogueOf(language).catch(() => null);
  if (!catalogue) return null;
  return Object.fromEntries(Object.entries(catalogue).map(([name, { message }]) => [name, message]));
}

/** A message with its values put in as the browser puts them in: `$COUNT$` stands for one of `$1` to `$9`. */
export function filled({ message, placeholders = {} }: Message, values: readonly string[]): string {
  return message.replace(/\$(\w+)\$/g, (whole, name: string) => {
    const content = placeholders[name.toLowerCase()]?.content;
    return content === undefined ? whole : content.replace(/\$(\d)/g, (_, n) => values[Number(n) - 1] ?? '');
  });
}

/** Words of the browser's own frame: the toolbar's title and the menus. */
export async function browserWords(language: Language): Promise<(name: string, value?: string) => string> {
  const catalogue = await catalogueOf(language).catch(() => null);
  return (name, value = '') => {
    const chosen = catalogue?.[name];
    return chosen ? filled(chosen, [value]) : browser.i18n.getMessage(name as '@@ui_locale', [value]);
  };
}
