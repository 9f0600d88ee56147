import { type Block, perReading, type Reading } from '../reading/block';
import { TAUGHT } from './layout-cues';
import { type Card, repeatedCards } from './repeated-cards';
import { CHAPTER, PRICE } from './selling-cards';

/** The like boxes of a page that each go on to something: as cards of a catalogue do, whatever it is of. */
export interface LikeCards {
  /** How many different things they name, or how many of them go on, whichever is less. */
  count: number;
  /** Share of the main text in them. */
  share: number;
  /** Different pages that they lead to. */
  pages: number;
}

/** What stands at the end of a card, or as its button: how to go on. */
const WAY_ON =
  /(?:详情|更多|查看|了解|报名|咨询|试听|购买|学习|进入|试学)[^，。]{0,4}$|\b(?:details?|more|enrol+|view|apply|buy|cart|start|join|explore|book|syllabus|register)\b[^.]{0,14}$/i;
const LEAST = 3;
const [SHORTEST, LONGEST] = [6, 900];
const APART = new Set<Block['region']>(['nav', 'footer', 'related', 'review', 'form']);
const NO_PAGE = /^(?:#|javascript:|tel:|mailto:)/i;

/** The group of like boxes that names most things and goes on from most of them. */
export const likeCards = perReading((reading): LikeCards => {
  let best: LikeCards = { count: 0, share: 0, pages: 0 };
  for (const { cards } of repeatedCards(reading)) {
    if (cards.length < LEAST || APART.has(reading.blocks[cards[0]!.first]!.region)) continue;
    if (cards.filter(({ first, last }) => last > first).length < 2) continue;
    const found = groupOf(reading, cards);
    if (found.count > best.count) best = found;
  }
  return best;
});

function groupOf(reading: Reading, cards: readonly Card[]): LikeCards {
  const names = new Set<string>();
  const pages = new Set<string>();
  let on = 0;
  let length = 0;
  for (const card of cards) {
    const text = reading.text.slice(reading.blocks[card.first]!.start, reading.blocks[card.last]!.end);
    if (text.length < SHORTEST || text.length > LONGEST) continue;
    const lines = text.split('\n');
    const name = lines.find((line) => line.trim().length > 1)?.trim() ?? '';
    if (CHAPTER.test(name)) continue;
    names.add(name);
    length += text.length;
    if (lines.some((line, i) => (line.length < 24 || i === lines.length - 1) && WAY_ON.test(line))) on++;
    if (TAUGHT.test(text) || text.search(PRICE) >= 0) on++;
    for (const href of linksIn(reading, card)) pages.add(href);
  }
  // Cards of one name are filler, or one thing again.
  const different = names.size + (cards.length - names.size) * 0.3;
  return {
    count: Math.min(different, on),
    share: Math.min(1, length / Math.max(1, reading.text.length)),
    pages: pages.size,
  };
}

function linksIn({ blocks }: Reading, { first, last }: Card): string[] {
  return blocks
    .slice(first, last + 1)
    .flatMap(({ spans }) => spans ?? [])
    .flatMap(({ kind, href }) => (kind === 'link' && href && !NO_PAGE.test(href.trim()) ? [href] : []));
}
