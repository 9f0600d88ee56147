import { blockText, type Reading } from '../reading/block';
import { FIELDS, FIRM_WORDS, NAMES_COURSE, ONE_TRADE, SORTS, UNIVERSITY_WORDS } from './kind-words';
import { ORGANISATION } from './page-names';
import { repeatedCards } from './repeated-cards';

/** What the page's own lines show of who offers what, beside the voices that speak on it. */
export interface OfferTraits {
  /** Sorts of short lines under which one trade, examination or course is described. */
  trade: number;
  /** Fields of learning that short lines name: one on a page on a course, many on a list. */
  fields: number;
  /** Different words of each sort that the text uses. */
  sorts: Record<keyof typeof SORTS, number>;
  /** How often words of a firm on itself, and of a university, stand in the text. */
  firm: number;
  university: number;
  /** One of the first two headings is the name of a firm or school. */
  firmFirst: boolean;
  /** Share of the text in the largest set of like boxes, and how many boxes of one set open with the name of a course. */
  alike: number;
  courses: number;
}

const APART = new Set(['nav', 'footer', 'related']);
const SHORT = 40;
/** Part of the boxes of a set that hold more than one line, for the set to be cards and no menu. */
const MOSTLY = 0.6;

/** `lines` and `heads` are those outside menu and footer, `text` the lines together. */
export function offerTraits(
  reading: Reading,
  { lines, heads, text }: { lines: string[]; heads: string[]; text: string },
): OfferTraits {
  const short = lines.filter((line) => line.length < SHORT);
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  return {
    trade: distinct(short.flatMap((line) => ONE_TRADE.exec(line)?.[0] ?? [])),
    fields: distinct(short.flatMap((line) => line.match(FIELDS) ?? [])),
    sorts: Object.fromEntries(
      Object.entries(SORTS).map(([sort, words]) => [sort, distinct(text.match(words) ?? [])]),
    ) as OfferTraits['sorts'],
    firm: count(FIRM_WORDS),
    university: count(UNIVERSITY_WORDS),
    firmFirst: heads.slice(0, 2).some((head) => ORGANISATION.test(head)),
    ...cardTraits(reading),
  };
}

const distinct = (words: string[]) => new Set(words.map((word) => word.toLowerCase())).size;

function cardTraits(reading: Reading): Pick<OfferTraits, 'alike' | 'courses'> {
  const { blocks } = reading;
  const length = (first: number, last: number) =>
    blocks.slice(first, last + 1).reduce((sum, block) => sum + block.end - block.start, 0);
  const whole = blocks.reduce(
    (sum, { region, start, end }) => sum + (region === 'nav' || region === 'footer' ? 0 : end - start),
    0,
  );
  let most = 0;
  let courses = 0;
  for (const { cards } of repeatedCards(reading)) {
    if (APART.has(blocks[cards[0]!.first]!.region)) continue;
    if (cards.filter(({ first, last }) => last > first).length < cards.length * MOSTLY) continue;
    most = Math.max(
      most,
      cards.reduce((sum, { first, last }) => sum + length(first, last), 0),
    );
    const named = cards.filter(({ first, last }) =>
      blocks
        .slice(first, Math.min(first + 2, last + 1))
        .some((block) => NAMES_COURSE.test(blockText(reading, block))),
    );
    courses = Math.max(courses, named.length);
  }
  return { alike: whole ? Math.min(1, most / whole) : 0, courses };
}
