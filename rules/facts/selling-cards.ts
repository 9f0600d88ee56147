import type { Reading } from '../reading/block';
import { COURSE_NAME } from './kind-cues';
import { type Card, type CardGroup, repeatedCards } from './repeated-cards';

/** An amount of money, in any currency that course pages are met in. */
export const PRICE =
  /(?:[¥￥$£€₹]|HK\$|NT\$|Rs\.?\s?|INR\s?|USD\s?|RMB\s?)\s?\d[\d,]{0,14}(?:\.\d{1,4})?|(?<!\d)\d[\d,]{0,14}(?:\.\d{1,4})?\s*(?:元|美元|万元)(?!\/?月)/gi;

const CARD_SELLS =
  /报名|咨询|试听|购买|了解(?:更多|详情)|查看详情|价格|学费|课时|enrol|apply|register|buy|view (?:course|details)|learn more|read more|know more|explore|details|book|brochure/i;
const APART = new Set(['nav', 'footer', 'related', 'review', 'form']);

/** Text units in a card. */
export const cardLength = (reading: Reading, card: Card) =>
  reading.blocks[card.last]!.end - reading.blocks[card.first]!.start;

/** Titles of the parts of one course: such cards are its chapters, not courses. */
const CHAPTER =
  /^(?:module|unit|week|lesson|chapter|phase|part|day|step|task|session)\b|^第\s*[\d一二三四五六七八九十百]+\s*[章节课讲周天阶部]|^(?:模块|阶段|单元)|^\d+[.、)]/i;

const cardText = (reading: Reading, card: Card) =>
  reading.text.slice(reading.blocks[card.first]!.start, reading.blocks[card.last]!.end);

/** The largest set of cards on the page that each offer something: a name, and a price or a way to enrol. */
export function sellingCards(reading: Reading): Card[] {
  const sets = new Map<string, Card[]>();
  for (const group of repeatedCards(reading)) {
    const selling = group.cards.filter((card) => sells(reading, card));
    if (!selling.length) continue;
    // Tables and lists of one design, one below the other, are one listing.
    const key = designOf(reading, group);
    sets.set(key, [...(sets.get(key) ?? []), ...selling]);
  }
  let best: Card[] = [];
  let most = 0;
  for (const cards of sets.values()) {
    const apart = withoutNested(cards);
    // A card with a price is a course for sure; without, it may be a chapter or a remark.
    const weight =
      apart.length + 20 * apart.filter((card) => cardText(reading, card).search(PRICE) >= 0).length;
    if (apart.length >= 3 && weight > most) {
      best = apart;
      most = weight;
    }
  }
  return best;
}

function designOf(reading: Reading, group: CardGroup): string {
  const card = reading.containers[group.cards[0]!.container]!;
  if (card.tag === 'tr') return 'tr';
  return card.hint ? `${card.tag}.${card.hint.split(/\s+/)[0]}` : `${card.tag}@${group.parent}`;
}

/** Cards in document order, without those that stand inside another one. */
function withoutNested(cards: Card[]): Card[] {
  const ordered = [...cards].sort((a, b) => a.first - b.first || b.last - a.last);
  const apart: Card[] = [];
  for (const card of ordered)
    if (!apart.length || card.first > apart[apart.length - 1]!.last) apart.push(card);
  return apart;
}

function sells(reading: Reading, card: Card): boolean {
  const block = reading.blocks[card.first]!;
  const length = cardLength(reading, card);
  if (APART.has(block.region) || card.last === card.first || length < 8) return false;
  // Only a card that opens with a heading may be a whole page long: courses in tabs, one after another.
  if (length > (block.role === 'heading' ? 8000 : 1500)) return false;
  const text = cardText(reading, card);
  if (CHAPTER.test(text)) return false;
  const priced = text.search(PRICE) >= 0;
  // The first row of a table names its columns.
  if (block.row === 0 && !priced) return false;
  return priced || (CARD_SELLS.test(text) && COURSE_NAME.test(text));
}
