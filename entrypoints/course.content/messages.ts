import { browser } from 'wxt/browser';

/** Found before: the catalogue is out of reach once the extension is gone, and then something is still to be said. */
const kept = new Map<string, string>();

/** Takes the words of a language that a person chose, before anything is drawn. */
export function adopt(words: Record<string, string>): void {
  for (const name in words) kept.set(name, words[name]!);
}

let chosen: Record<string, string> | null = null;

/** Speaks with these messages from now on, or with the browser's own. */
export function speak(messages: Record<string, string> | null): void {
  if (!messages && !chosen) return;
  chosen = messages;
  kept.clear();
}

/** A message of the browser's catalogue, or of the language that a person chose. */
export function message(name: string): string {
  if (chosen) return chosen[name] ?? '';
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
