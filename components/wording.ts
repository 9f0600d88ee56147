import type messages from '@/public/_locales/en/messages.json';
import type { Language } from '@/rules/finding';

/**
 * The words of every surface stand in `public/_locales`, under keys that begin with `ui_`: the browser holds them, so
 * a page that is watched carries none of them. Those of a rule or a source come with the audit.
 */
type Catalogue = keyof typeof messages;
type Key<Name> = Name extends `ui_${infer Rest}` ? Rest : never;
export type WordKey = Key<Catalogue>;

/** Finds a message by its full name; an empty text where there is none. */
export type Lookup = (name: string) => string;

type Values = Record<string, string | number>;

/** The words to draw with. */
export interface Words {
  /** BCP 47 tag of these words. */
  readonly tag: string;
  /** The same, as far as rules and sources speak it. */
  readonly language: Language;
  /** A text with its `{name}` places filled in; `n: 1` takes the singular where there is one. */
  say: (key: WordKey, values?: Values) => string;
  /** A text that may not be there, such as that of an error nobody foresaw. */
  find: (key: string) => string;
}

/** Words of rules come from the background in the characters that are read. */
export const readsTraditional = ({ tag }: Pick<Words, 'tag'>): boolean => tag === 'zh-TW';

/** Whether words of rules have to be asked for anew, because other characters are read now. */
export const isOtherWriting = (before: Pick<Words, 'tag'>, now: Pick<Words, 'tag'>): boolean =>
  readsTraditional(before) !== readsTraditional(now);

/** Makes words of a catalogue of messages. */
export function wordsOf(lookup: Lookup): Words {
  const find = (key: string) => lookup(`ui_${key.replace(/\W/g, '_')}`);
  return {
    // Looked up when first drawn: a page where nothing is shown never asks for the catalogue.
    get tag() {
      return find('tag');
    },
    get language(): Language {
      return find('tag').startsWith('zh') ? 'zh' : 'en';
    },
    find,
    say(key, values = {}) {
      const template = (values.n === 1 && find(`${key}_one`)) || find(key);
      return template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name] ?? '';
        return typeof value === 'string' ? value : numberText({ tag: find('tag') }, value);
      });
    },
  };
}

/** A number as people write it where these words are spoken: 12,480. */
export function numberText({ tag }: Pick<Words, 'tag'>, value: number): string {
  try {
    return value.toLocaleString(tag || undefined);
  } catch {
    return String(value);
  }
}

/**
 * The name of a control whose words stand on many, with what this one is about: heard without what stands around it,
 * they would all be the same. Begins with the words that are seen, for who speaks to the page.
 */
export function aboutText({ say }: Pick<Words, 'say'>, text: string, about: string | undefined): string {
  return about ? text + say('colon') + about : text;
}

/** What went wrong, by its code. */
export function errorText(words: Words, code: string): string {
  return words.find(`error_${code}`) || words.say('error_other');
}

/** Points of 100 with the range in which they lie; a range without width says nothing. */
export function pointsText({ say }: Words, points: number, range: readonly [number, number]): string {
  const [score, low, high] = [points, ...range].map(Math.round) as [number, number, number];
  return low === high ? say('pointsOnly', { score }) : say('points', { score, low, high });
}

/** A place in words: `CN-SH` as Shanghai, `CN` as China, and as it stands where nobody knows a name. */
export function placeName(words: Words, code: string): string {
  const known = words.find(`place_${code}`);
  if (known) return known;
  try {
    return new Intl.DisplayNames(words.tag, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A day as people here write it; the text itself where it is no date. `2026-11` stays a month. */
export function dateText({ tag }: Words, date: string): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date);
  if (!parts) return date;
  const [, year, month, day] = parts;
  const moment =
    date.length > 10 ? new Date(date) : new Date(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  if (Number.isNaN(moment.getTime())) return date;
  const format: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(day && { day: 'numeric' }),
  };
  try {
    return new Intl.DateTimeFormat(tag, format).format(moment);
  } catch {
    return date;
  }
}

/**
 * A moment as people here write it, with the offset of its clock: what is handed on as evidence is read elsewhere too.
 * The text itself where it is no time.
 */
export function timeText({ tag }: Pick<Words, 'tag'>, time: string): string {
  const date = new Date(time);
  if (Number.isNaN(date.getTime())) return time;
  const day = { year: 'numeric', month: 'short', day: 'numeric' } as const;
  const clock = {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'shortOffset',
  } as const;
  try {
    return new Intl.DateTimeFormat(tag, { ...day, ...clock }).format(date);
  } catch {
    return time;
  }
}

/** When something was, seen from `now`: the day, or of the same day the time. */
export function sinceText(words: Words, time: string, now: string): string {
  const [then, here] = [new Date(time), new Date(now)];
  if (then.toDateString() !== here.toDateString()) return dateText(words, time);
  return then.toLocaleTimeString(words.tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** A day without its year, as in a list of what was read lately; empty for what is no time. */
export function shortDate({ tag }: Words, time: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? '' : date.toLocaleDateString(tag, { month: 'short', day: 'numeric' });
}
