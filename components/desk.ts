import type { Eligibility, Person } from '@/rules/derived/eligibility';

/** What the provider said when asked. It stands beside the page's own result and changes nothing of it. */
export interface ToldAnswer {
  question: string;
  rules: string[];
  text: string;
  at: string;
}

/** What a person saw on an official site. */
export interface LookUp {
  site: string;
  /** What was looked up, as a certificate's number. */
  asked: string;
  outcome: 'found' | 'not-found' | 'differs';
  at: string;
}

/** What a person wrote down about one page. */
export interface PageNotes {
  answers: ToldAnswer[];
  lookUps: LookUp[];
}

/** What a person writes down and tells beside a result; whoever shows the panel keeps it on this machine. */
export interface Desk {
  notes: PageNotes;
  /** Why the last note is not kept, in words; empty where all is kept. */
  unsaved: string;
  keepAnswer: (answer: ToldAnswer) => void;
  keepLookUp: (lookUp: LookUp) => void;
  /** What the person told of themselves, and what follows from it. */
  person: Person | null;
  eligibility: Eligibility | null;
  tell: (person: Person) => void;
}

/** The newest of those that fit. */
export const newest = <T extends { at: string }>(
  entries: readonly T[],
  fits: (entry: T) => boolean,
): T | undefined => entries.filter(fits).sort((a, b) => (a.at < b.at ? 1 : -1))[0];
