import { browser } from 'wxt/browser';
import type { Settings } from './protocol';

type Language = Settings['language'];
interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
export type Catalogue = Record<string, Message>;

/** Languages read before: the files come with the extension and do not change while it runs. */
const known = new Map<Language, Promise<Catalogue>>();

/**
 * The messages of a language that a person chose, read from the extension's own package; null for `auto`, where the
 * browser's choice holds. The browser offers no way to ask its catalogue for another language.
 */
async function catalogueOf(language: Language): Promise<Catalogue | null> {
  if (language === 'auto') return null;
  let found = known.get(language);
  if (!found) {
    const packaged = browser.runtime.getURL(`/_locales/${language}/messages.json` as '/popup.html');
    found = fetch(packaged).then((file) => file.json());
    known.set(language, found);
    found.catch(() => known.delete(language));
  }
  return found;
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
