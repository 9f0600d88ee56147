import { ConverterBuilder, type LocalePreset } from 'opencc-js/core';
import { browser } from 'wxt/browser';
import { packagedFile } from './packaged-file';
import type { Settings } from './protocol';

/**
 * Rules, sources and notes are written once, in simplified characters. For whoever reads Taiwan's, their Chinese is
 * converted on its way to a surface by the part of OpenCC's tables that the build kept for them. Nothing that is
 * stored, and no word of a page, is ever converted.
 */
export type Convert = (text: string) => string;

type Table = NonNullable<LocalePreset['configs']>[string];

export function converterOf(table: Table): Convert {
  return ConverterBuilder({ from: { cn: [] }, to: { twp: [] }, configs: { s2twp: table } })({
    from: 'cn',
    to: 'twp',
  });
}

/** Read when somebody first needs it. */
export const packagedConverter = packagedFile('traditional.json', converterOf);

const CORNERS: Record<string, string> = { '“': '「', '”': '」' };

/** Quotation marks as they are set in Taiwan. */
export const inCornerMarks =
  (convert: Convert): Convert =>
  (text) =>
    convert(text).replace(/[“”]/g, (mark) => CORNERS[mark] ?? mark);

/** An answer in the writing that a person reads; as it is where the tables cannot be had. */
export async function inWriting<T>(answer: T, language: Settings['language']): Promise<T> {
  const tag = language === 'auto' ? browser.i18n.getMessage('ui_tag' as '@@ui_locale') : language;
  if (!/^zh[-_](TW|Hant)/.test(tag)) return answer;
  try {
    return inTraditional(answer, inCornerMarks(await packagedConverter()));
  } catch {
    return answer;
  }
}

/**
 * A copy of an answer in which every text that the product says in Chinese (`{ zh, en }`) is converted. Quotes of a
 * finding that its note repeats stay as the page has them.
 */
export function inTraditional<T>(answer: T, convert: Convert, quotes: readonly string[] = []): T {
  if (Array.isArray(answer)) return answer.map((one) => inTraditional(one, convert, quotes)) as T;
  if (typeof answer !== 'object' || answer === null) return answer;
  if ('zh' in answer && typeof answer.zh === 'string' && 'en' in answer)
    return { ...answer, zh: asQuoted(convert(answer.zh), convert, quotes) };
  const said = 'evidence' in answer && Array.isArray(answer.evidence) ? quotesOf(answer.evidence) : quotes;
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, inTraditional(value, convert, said)]),
  ) as T;
}

const quotesOf = (evidence: readonly { quote?: string }[]): string[] =>
  evidence.flatMap(({ quote }) => quote ?? []);

const asQuoted = (text: string, convert: Convert, quotes: readonly string[]): string =>
  quotes.reduce((told, quote) => told.replaceAll(convert(quote), quote), text);
