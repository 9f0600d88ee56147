import type { Eligibility, Person } from '@/rules/derived/eligibility';
import type { LookUp, PageNotes, ToldAnswer } from '@/rules/page-notes';

import type { AdvisorViews } from './advisor-views';

export type { LookUp, PageNotes, ToldAnswer };

/** What a person writes down and tells beside a result; whoever shows the panel keeps it on this machine. */
export interface Desk {
  notes: PageNotes;
  /** Why the last note is not kept, in words; empty where all is kept. */
  unsaved: string;
  /** What advisors hold of the result in the workbench. */
  views: AdvisorViews;
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
