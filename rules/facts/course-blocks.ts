import type { PageKind } from '../fact';
import { blockText, type Reading } from '../reading/block';
import { COURSE_NAME } from './kind-cues';
import { isPlaceholder } from './placeholder';
import type { Card } from './repeated-cards';
import { PRICE, sellingCards } from './selling-cards';
import { simplifiedReading } from './simplified-reading';

/** What of a page belongs to one course. */
export interface CoursePart {
  title: string | null;
  url: string | null;
  /** Indexes into `Reading.blocks`, ascending. */
  blocks: number[];
  /** The page is the course: facts may be taken from all of it, its title and its structured data. */
  whole: boolean;
  /** A course page, the page of a firm (which has no price or syllabus of its own), or one card among others. */
  of: 'course' | 'provider' | 'card';
}

const MOST_CARDS = 200;

/** The courses of a page: the page itself, each card of a listing, or none where nothing is sold. */
export function courseParts(reading: Reading, kind: PageKind): CoursePart[] {
  if (kind === 'course' || kind === 'provider') return [wholePage(reading, kind)];
  if (kind !== 'listing') return [];
  const simple = simplifiedReading(reading);
  const cards = sellingCards(simple)
    .slice(0, MOST_CARDS)
    .map((card) => cardPart(reading, simple, card))
    .filter(({ title }) => title !== null && !isPlaceholder(title));
  return cards.length ? cards : [wholePage(reading, 'provider')];
}

/** The blocks of all cards of a listing, those beyond the most that are judged too: none speaks for the page. */
export function blocksInCards(reading: Reading, parts: readonly CoursePart[]): Set<number> {
  const inside = new Set(parts.flatMap(({ whole, blocks }) => (whole ? [] : blocks)));
  if (parts.some(({ of }) => of === 'card'))
    for (const { first, last } of sellingCards(simplifiedReading(reading)).slice(MOST_CARDS))
      for (let index = first; index <= last; index++) inside.add(index);
  return inside;
}

function wholePage(reading: Reading, of: 'course' | 'provider'): CoursePart {
  return {
    title: null,
    url: reading.url || null,
    blocks: reading.blocks.map((_, index) => index),
    whole: true,
    of,
  };
}

function cardPart(reading: Reading, simple: Reading, card: Card): CoursePart {
  const blocks = Array.from({ length: card.last - card.first + 1 }, (_, i) => card.first + i);
  const named = titleBlock(simple, blocks);
  const links = blocks.flatMap((index) => reading.blocks[index]!.spans ?? []).filter((span) => span.href);
  const own = named === null ? undefined : reading.blocks[named]!.spans?.find((span) => span.href);
  return {
    title: named === null ? null : withoutPrice(blockText(reading, reading.blocks[named]!).slice(0, 200)),
    url: absolute(own?.href ?? links[0]?.href, reading.url),
    blocks,
    whole: false,
    of: 'card',
  };
}

/** `陶艺班￥880`: the name alone. */
const withoutPrice = (title: string): string => title.replace(/(?<=\S{2})\s*[¥￥]\s?\d[\d.,]*$/, '');

/** What a page's builder calls the box of a card's title. */
const TITLE_BOX = /(?:^|[\s_-])(?:title|titl|name|heading|headline|subject)(?:$|[\s_-])/;

/** What a card's link, button or ribbon says. */
const LINK_WORDS =
  /^(?:more|read more|learn more|view (?:more|details)|hot|new|(?:查看|了解)?(?:更多|详情)|查看(?:全部|课程)|(?:立即|我要|马上)?(?:报名|购买|咨询)|推荐|热门|热销)[^\p{L}\p{N}]*$/iu;

const LEAST_HEADS = 3;

/** The block that names a card: its heading, else a linked name of a course, else the first text that is no price. */
function titleBlock(reading: Reading, blocks: number[]): number | null {
  const at = (index: number) => reading.blocks[index]!;
  const text = (index: number) => blockText(reading, at(index));
  // A row of heads, one over each column, names none of the rows below it.
  const heads = blocks.filter((index) => at(index).row === 0);
  const below = blocks.some((index) => (at(index).row ?? 0) > 0);
  const names = blocks.filter((index) => {
    const value = text(index);
    return (
      !(below && heads.length >= LEAST_HEADS && heads.includes(index)) &&
      !LINK_WORDS.test(value) &&
      value.length >= 2 &&
      value.length <= 160 &&
      /\p{L}{2}/u.test(value) &&
      value.search(PRICE) !== 0
    );
  });
  return (
    names.find((index) => at(index).role === 'heading') ??
    names.find((index) => TITLE_BOX.test(reading.containers[at(index).container]!.hint)) ??
    names.find(
      (index) => at(index).spans?.some((span) => span.kind === 'link') && COURSE_NAME.test(text(index)),
    ) ??
    names.find((index) => COURSE_NAME.test(text(index))) ??
    names[0] ??
    null
  );
}

function absolute(href: string | undefined, base: string): string | null {
  if (!href || /^(?:javascript|mailto|tel|data):/i.test(href.trim())) return null;
  try {
    return base ? new URL(href, base).href : href;
  } catch {
    return null;
  }
}
