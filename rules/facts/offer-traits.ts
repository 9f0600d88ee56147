import type { Block, Reading } from '../reading/block';
import { FIELDS, FIRM_WORDS, NUMBERED_PART, ONE_TRADE, SORTS, TERMS, UNIVERSITY_WORDS } from './kind-words';
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
  /** Share of the text in the largest set of like boxes that hold more than one line each. */
  alike: number;
  /** Lines that open a numbered part: of one course, hardly of a list or a firm. */
  parts: number;
  /** How many headings of one level stand over a price or a time, each its own. */
  priced: number;
  /** Usual number of lines from one heading to the next of the commonest level. */
  apart: number;
}

const APART = new Set(['nav', 'footer', 'related']);
const SHORT = 40;
/** Part of the boxes of a set that hold more than one line, for the set to be cards and no menu. */
const MOSTLY = 0.6;

/** The page without menu and footer: its blocks, the line of each, and the lines together. */
interface Inside {
  blocks: Block[];
  lines: string[];
  text: string;
}

/** Reads what is offered, and by whom. */
export function offerTraits(reading: Reading, { blocks, lines, text }: Inside): OfferTraits {
  const short = lines.filter((line) => line.length < SHORT);
  const count = (words: RegExp) => text.match(words)?.length ?? 0;
  const heads = headsOf(blocks);
  return {
    trade: distinct(short.flatMap((line) => ONE_TRADE.exec(line)?.[0] ?? [])),
    fields: distinct(short.flatMap((line) => line.match(FIELDS) ?? [])),
    sorts: Object.fromEntries(
      Object.entries(SORTS).map(([sort, words]) => [sort, distinct(text.match(words) ?? [])]),
    ) as OfferTraits['sorts'],
    firm: count(FIRM_WORDS),
    university: count(UNIVERSITY_WORDS),
    firmFirst: heads.slice(0, 2).some(({ at }) => ORGANISATION.test(lines[at]!)),
    alike: alikeShare(reading),
    parts: lines.filter((line) => NUMBERED_PART.test(line)).length,
    priced: pricedSections(heads, lines),
    apart: usualGap(heads),
  };
}

const distinct = (words: string[]) => new Set(words.map((word) => word.toLowerCase())).size;

interface Head {
  at: number;
  level: number;
}

const headsOf = (blocks: Block[]): Head[] =>
  blocks.flatMap(({ role, level }, at) => (role === 'heading' ? [{ at, level: level ?? 6 }] : []));

const byLevel = (heads: Head[]): Head[][] =>
  [...new Set(heads.map(({ level }) => level))].map((level) => heads.filter((head) => head.level === level));

function pricedSections(heads: Head[], lines: string[]): number {
  if (!heads.length) return 0;
  const tells = lines.map((line) => TERMS.test(line));
  // A section ends where one of its level or a higher one begins.
  const endOf = (index: number) => {
    let next = index + 1;
    while (next < heads.length && heads[next]!.level > heads[index]!.level) next++;
    return heads[next]?.at ?? lines.length;
  };
  const priced = heads.filter(({ at }, index) => {
    const told = tells.indexOf(true, at);
    const end = endOf(index);
    return end - at > 1 && told >= 0 && told < end;
  });
  return Math.max(0, ...byLevel(priced).map((level) => level.length));
}

function usualGap(heads: Head[]): number {
  const commonest = byLevel(heads).reduce<Head[]>(
    (best, level) => (level.length > best.length ? level : best),
    [],
  );
  const gaps = commonest.slice(1).map(({ at }, i) => at - commonest[i]!.at);
  return gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
}

function alikeShare(reading: Reading): number {
  const { blocks } = reading;
  const length = (first: number, last: number) =>
    blocks.slice(first, last + 1).reduce((sum, block) => sum + block.end - block.start, 0);
  const whole = blocks.reduce(
    (sum, { region, start, end }) => sum + (region === 'nav' || region === 'footer' ? 0 : end - start),
    0,
  );
  let most = 0;
  for (const { cards } of repeatedCards(reading)) {
    if (APART.has(blocks[cards[0]!.first]!.region)) continue;
    if (cards.filter(({ first, last }) => last > first).length < cards.length * MOSTLY) continue;
    most = Math.max(
      most,
      cards.reduce((sum, { first, last }) => sum + length(first, last), 0),
    );
  }
  return whole ? Math.min(1, most / whole) : 0;
}
