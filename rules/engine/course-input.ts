import type { Facts, PageKind } from '../fact';
import type { Claim } from '../matching/claims';
import { type Block, perReading, type Reading } from '../reading/block';
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
  /** The blocks of the card, where the course is one of many. */
  card?: ReadonlySet<number>;
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
const OWN = new Set(['main', 'header', 'form', 'review']);
/** Some 300 English words, or 600 Chinese characters, each counted as three letters: less is a leaflet. */
const LEAFLET = 1800;
/** Some 1,000 English words or 2,000 Chinese characters: room for a fee, a name and a list of what is taught. */
const LONG = 6000;
const IDEOGRAPH = 3;

const HAN = /\p{Script=Han}/u;

/** How many ideographs stand in a block. Nearly all are of one range, and no others need to be asked of. */
function ideographs(text: string, { start, end }: Block): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x2e80) continue;
    if (unit >= 0x4e00 && unit <= 0x9fa5) count++;
    else if ((unit < 0xdc00 || unit > 0xdfff) && HAN.test(String.fromCodePoint(text.codePointAt(i)!)))
      count++;
  }
  return count;
}

/** How much a page says of its own, in letters. */
const saidBy = perReading((reading): number => {
  let said = 0;
  for (const block of reading.blocks) {
    if (!OWN.has(block.region)) continue;
    said += block.end - block.start + ideographs(reading.text, block) * (IDEOGRAPH - 1);
  }
  return said;
});

/** Whether a page says so much of its own that a reader may expect to find there what a course page should carry. */
export const saysEnough = (input: Pick<CourseInput, 'reading'>): boolean => saidBy(input.reading) >= LEAFLET;

/** Whether a page is so long that what it leaves out was not left out for want of room. */
export const saysMuch = (input: Pick<CourseInput, 'reading'>): boolean => saidBy(input.reading) >= LONG;
