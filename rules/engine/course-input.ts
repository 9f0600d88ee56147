import type { Facts, PageKind } from '../fact';
import type { Claim } from '../matching/claims';
import type { Reading } from '../reading/block';
import type { FigureEntry } from '../registers/schema';

/** All that rules are told of one course. */
export interface CourseInput {
  reading: Reading;
  kind: PageKind;
  /** BCP 47 primary tag. */
  language: string;
  place: 'CN' | 'elsewhere';
  facts: Facts;
  /** What is said of this course: on a listing in its card, and by the page outside all cards. */
  claims: Claim[];
  /** Whether the page is the course, and not one card of many. */
  whole: boolean;
  /** A free course of a university's term or of open courseware: nothing is sold, so no terms of sale are owed. */
  freeAcademic?: boolean;
  figures: readonly FigureEntry[];
  /** When the page was read, ISO 8601. */
  readAt: string;
}

const ENOUGH_COVERAGE = 0.7;
const ENOUGH_TEXT = 400;
const READABLE = new Set(['zh', 'en']);

/** Whether pages in the language of this one are read closely; of others only kind and structured data are told. */
export const isReadable = ({ language }: CourseInput): boolean => READABLE.has(language);

/** Whether so much of the page was read that what was not found may be called missing. */
export function readEnough(input: CourseInput): boolean {
  const { reading } = input;
  return reading.coverage >= ENOUGH_COVERAGE && reading.text.length >= ENOUGH_TEXT && isReadable(input);
}

/** Where a page speaks of its own courses. */
const OWN = new Set(['main', 'header', 'terms', 'form', 'review']);
/** A page of less is a leaflet: some 70 English words, or 140 Chinese characters, each counted as three letters. */
const LEAFLET = 420;
const IDEOGRAPH = 3;

/** Whether a page says so much of its own that a reader may expect to find there what a course page should carry. */
export function saysEnough({ reading }: Pick<CourseInput, 'reading'>): boolean {
  let said = 0;
  for (const block of reading.blocks) {
    if (!OWN.has(block.region)) continue;
    const text = reading.text.slice(block.start, block.end);
    const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    said += text.length + ideographs * (IDEOGRAPH - 1);
  }
  return said >= LEAFLET;
}
