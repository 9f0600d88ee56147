import type { Grade } from '@/rules/audit';
import type { PageKind, Price } from '@/rules/fact';

/** What a careful person says of a page; written by hand, never generated. */
export interface Expected {
  /** What sort of page it stands for. */
  standsFor: string;
  kind: PageKind;
  language: string;
  /** How many courses it shows, where that is plain. */
  courses?: number;
  /** Risks that must be flagged with these words, by one of the rules; on listings of this course. */
  mustFlag: { rule: string | string[]; quote: string; course?: string }[];
  /** Nothing at all may be flagged or suspected. */
  noFlags?: boolean;
  mustNotFlag?: string[];
  /** Courses of a listing that carry no flag. */
  quietCourses?: string[];
  /** Words that must never be shown as evidence of a risk. */
  neverQuote?: string[];
  /** Qualities that the page has, wholly or in part. */
  mustMeet?: string[];
  mustNotMeet?: string[];
  /** Qualities of which nobody can say that they are missing. */
  mustNotMiss?: string[];
  /** Facts in short: `modules` as their number, `instructors` as names, `null` for absent. */
  facts?: {
    title?: string;
    provider?: string;
    price?: Price | null;
    hours?: number | null;
    duration?: string | null;
    modules?: number;
    instructors?: string[] | null;
    licence?: string | null;
    address?: string;
  };
  cards?: { title: string; price: number; hours: number | null; instructors: string[] | null }[];
  grades?: (Grade | null)[];
}
