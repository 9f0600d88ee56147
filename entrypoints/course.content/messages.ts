import { browser } from 'wxt/browser';

/** Found before: the catalogue is out of reach once the extension is gone, and then something is still to be said. */
const kept = new Map<string, string>();

/** Takes the words of a language that a person chose, before anything is drawn. */
export function adopt(words: Record<string, string>): void {
  for (const name in words) kept.set(name, words[name]!);
}

/** A message of the browser's catalogue. */
export function message(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  try {
    const text = browser.i18n.getMessage(name as '@@ui_locale');
    kept.set(name, text);
    return text;
  } catch {
    return '';
  }
}
