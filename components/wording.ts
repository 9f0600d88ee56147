import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Unread } from '@/rules/audit';
import type { PageKind } from '@/rules/fact';
import type { Dimension, Language, Outcome } from '@/rules/finding';
import { en } from './wording-en';
import { zh } from './wording-zh';

/** The words of the overlay in one language. Those of a rule or a source come with the audit. */
export interface Wording {
  /** BCP 47 tag of these words. */
  tag: string;
  name: string;
  outcome: Record<Outcome, string>;
  /** Outcomes of a claim held against an official figure. */
  compared: Record<Outcome, string>;
  /** For 3, 2, 1 bars. */
  impact: Record<1 | 2 | 3, string>;
  dimension: Record<Dimension, string>;
  counted: (outcome: 'flagged' | 'missing' | 'met', count: number) => string;
  courses: (count: number) => string;
  cautionCourses: (count: number) => string;
  noCautions: string;
  tooLittle: string;
  noGrade: string;
  noGradeWhy: string;
  items: (count: number) => string;
  read: (percent: number, unread: readonly Unread[], little: boolean) => string;
  grade: string;
  points: (score: number, low: number, high: number) => string;
  basis: (percent: number) => string;
  disclaimer: string;
  how: string;
  howWhy: string;
  step: Record<'deduction' | 'cap' | 'combination' | 'ceiling', (points: number) => string>;
  allRead: string;
  why: string;
  moreSources: (count: number) => string;
  /** Where and when: a figure shows its place and date; a law the date its text was checked, or that it was not. */
  dated: (date: string, place: string | null, confirmed: boolean) => string;
  /** Names of places that a country code alone does not name; the browser knows the countries. */
  places: Record<string, string>;
  original: string;
  show: (places: number) => string;
  shown: (place: number, places: number) => string;
  gone: string;
  origin: Record<'structured-data' | 'image' | 'register', string>;
  asked: (question: number) => string;
  addQuestion: string;
  compare: string;
  compareColumns: [item: string, page: string, official: string, result: string];
  ask: (count: number) => string;
  copyAll: string;
  copyOne: string;
  copied: string;
  copyFailed: string;
  unknownWhy: string;
  cards: (count: number) => string;
  cardsWhy: string;
  noTitle: string;
  notCourse: Record<PageKind, string>;
  readAnyway: string;
  noneWhy: string;
  littleWhy: string;
  reading: string;
  readingPage: string;
  finished: string;
  notACourse: string;
  changed: string;
  changedSince: (date: string) => string;
  updated: string;
  updatedWhy: string;
  reload: string;
  error: string;
  again: string;
  errors: (code: string) => string;
  notStored: string;
  results: string;
  panel: string;
  close: string;
  hide: string;
  footer: string;
}

export const WORDING: Record<Language, Wording> = { zh, en };

/** A place in words: `CN-SH` as Shanghai, `CN` as China, and as it stands where nobody knows a name. */
export function placeName(code: string, words: Wording): string {
  const known = words.places[code];
  if (known) return known;
  try {
    return new Intl.DisplayNames(words.tag, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The language of everything below. */
export const LanguageContext = createContext<Language>('zh');

/** The words to draw with, and their language. */
export function useWords(): { words: Wording; language: Language } {
  const language = useContext(LanguageContext);
  return { words: WORDING[language], language };
}
