import type { Reading } from '../reading/block';
import { COURSE_NAME } from './kind-cues';
import { type Card, repeatedCards } from './repeated-cards';

/** An amount of money, in any currency that course pages are met in. */
export const PRICE =
  /(?:[¥￥$£€₹]|HK\$|NT\$|Rs\.?\s?|INR\s?|USD\s?|RMB\s?)\s?\d[\d,]*(?:\.\d+)?|\d[\d,]*(?:\.\d+)?\s*(?:元|美元|万元)(?!\/?月)/gi;

const CARD_SELLS =
  /报名|咨询|试听|购买|了解(?:更多|详情)|查看详情|价格|学费|课时|enrol|apply|register|buy|view (?:course|details)|learn more|read more|know more|explore|details|book|brochure/i;
const APART = new Set(['nav', 'footer', 'related', 'review', 'form']);

/** Text units in a card. */
export const cardLength = (reading: Reading, card: Card) =>
  reading.blocks[card.last]!.end - reading.blocks[card.first]!.start;

/** The largest group of cards on the page that each offer something: a name, and a price or a way to enrol. */
export function sellingCards(reading: Reading): Card[] {
  let best: Card[] = [];
  for (const group of repeatedCards(reading)) {
    const selling = group.cards.filter((card) => sells(reading, card));
    if (selling.length >= 3 && selling.length > best.length) best = selling;
  }
  return best;
}

function sells(reading: Reading, card: Card): boolean {
  const block = reading.blocks[card.first]!;
  const length = cardLength(reading, card);
  if (APART.has(block.region) || card.last === card.first || length < 8 || length > 3000) return false;
  const text = reading.text.slice(block.start, reading.blocks[card.last]!.end);
  return text.search(PRICE) >= 0 || (CARD_SELLS.test(text) && COURSE_NAME.test(text));
}
