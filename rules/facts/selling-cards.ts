import { blockText, perReading, type Reading } from '../reading/block';
import { COURSE_NAME } from './kind-cues';
import { type Card, type CardGroup, repeatedCards } from './repeated-cards';

/** An amount of money, in any currency that course pages are met in. */
export const PRICE =
  /(?:[¥￥$£€₹]|HK\$|NT\$|(?<![a-z])(?:Rs\.?|INR|USD|RMB)\s?)\s?\d[\d,]{0,14}(?:\.\d{1,4})?|(?<!\d)\d[\d,]{0,14}(?:\.\d{1,4})?\s*(?:元|美元|万元)(?!\/?月)/gi;

const CARD_SELLS =
  /报名|咨询|试听|购买|了解(?:更多|详情)|查看详情|价格|学费|课时|enrol|apply|register|buy|view (?:course|details)|learn more|read more|know more|explore|details|book|brochure/i;
/** The last words of a card, on its button. */
const ENROLS =
  /(?:立即报名|我要报名|立即购买|立即学习|enrol(?:l)?(?: now| today)?|apply now|register now)\s*[→>»]?$/i;
/** A wage is no price: `₹8–28 LPA`, `$55K/yr`. */
const WAGE =
  /[¥￥$£€₹]?\s?\d[\d,.]*(?:\s*[–—~-]\s*[¥￥$£€₹]?\d[\d,.]*)?\s*[kK]?\+?\s*(?:LPA|lpa|lakhs?|CTC|per annum|p\.a\.|an? (?:year|month|hour)|\/\s?(?:yr|year|mo|hr|hour)|元?\/月)|(?:月薪|年薪|薪资|起薪)[：:]?\s*\d[\d,.]*(?:\s*[–—~-]\s*\d[\d,.]*)?\s*[元万kK]?/g;
const DIGIT = /\d/;
/** What every wage is told by: for how long it is paid, or its name. */
const PER = /LPA|lpa|lakh|CTC|annum|p\.a\.|year|month|hour|\/|薪/;
const withoutWages = (text: string) => (PER.test(text) ? text.replace(WAGE, '') : text);
const priced = (text: string) => DIGIT.test(text) && withoutWages(text).search(PRICE) >= 0;
const APART = new Set(['nav', 'footer', 'related', 'review', 'form']);

/** Text units in a card. */
export const cardLength = (reading: Reading, card: Card) =>
  reading.blocks[card.last]!.end - reading.blocks[card.first]!.start;

/** Titles of the parts of one course: such cards are its chapters, not courses. */
export const CHAPTER =
  /^(?:module|unit|week|lesson|chapter|phase|part|day|step|task|session)\b|^第\s*[\d一二三四五六七八九十百]+\s*(?:[章节课讲周天阶部关]|单元|模块)|^(?:模块|阶段|单元)|^\d+\s*[.、)（(]/i;

/** Rows of a table of fees: what one course costs in parts. */
const FEE_ITEM =
  /^\W*(?=[a-z])(?:registration|application|tuition|enrol(?:l)?ment|admission|books?|uniforms?|materials?|exam(?:ination)?|certificat(?:e|ion)|lab|insurance|deposit|balance|total|sub-?total|discount|tax|instal(?:l)?ments?|payment)\b[^\n]{0,30}(?:\n|$)|^(?:报名|考试|教材|资料|住宿|食宿|服装|证书|工本|注册|培训|学|押|定|尾|总|杂)(?:费|金|款|计)/i;

const cardText = (reading: Reading, card: Card) =>
  reading.text.slice(reading.blocks[card.first]!.start, reading.blocks[card.last]!.end);

/** The largest set of cards on the page that each offer something: a name, and a price or a way to enrol. */
export const sellingCards = perReading((reading): Card[] => {
  const sets = new Map<string, Card[]>();
  const prices = new Map<Card, boolean>();
  const costs = (card: Card): boolean => {
    const known = prices.get(card) ?? priced(cardText(reading, card));
    prices.set(card, known);
    return known;
  };
  for (const group of repeatedCards(reading)) {
    const selling = group.cards.filter((card) => sells(reading, card, costs));
    if (!selling.length) continue;
    // Tables and lists of one design, one below the other, are one listing.
    const key = designOf(reading, group);
    const set = sets.get(key);
    if (set) for (const card of selling) set.push(card);
    else sets.set(key, selling);
  }
  let best: Card[] = [];
  let most = 0;
  for (const cards of sets.values()) {
    const apart = withoutNested(cards);
    // A card with a price is a course for sure; without, it may be a chapter or a remark.
    if (apart.length < 3 || areParts(reading, apart)) continue;
    const weight = apart.length + 20 * apart.filter(costs).length;
    if (weight > most) {
      best = apart;
      most = weight;
    }
  }
  return best;
});

/** What a course opens and ends with, or how much of it is bought: where cards are called so, they are parts of one course. */
const OPENS = /^(?:introduction|conclusion|wrap[- ]?up|绪论|导论|前言|课程导学|结业考试)$/i;
const AMOUNT = /^\d{1,3}\s*(?:[堂节次]|课时|小时|分钟|sessions?|lessons?|hours?|classes)/i;

function areParts(reading: Reading, cards: Card[]): boolean {
  const names = cards.map((card) => blockText(reading, reading.blocks[card.first]!).trim());
  return names.some((name) => OPENS.test(name)) || names.every((name) => AMOUNT.test(name));
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

function sells(reading: Reading, card: Card, costing: (card: Card) => boolean): boolean {
  const block = reading.blocks[card.first]!;
  const length = cardLength(reading, card);
  if (APART.has(block.region) || card.last === card.first || length < 8) return false;
  // Only a card that opens with a heading may be a whole page long: courses in tabs, one after another.
  if (length > (block.role === 'heading' ? 8000 : 1500)) return false;
  const text = cardText(reading, card);
  if (CHAPTER.test(text) || FEE_ITEM.test(text)) return false;
  const costs = costing(card);
  // The first row of a table names its columns.
  if (block.row === 0 && !costs) return false;
  return (
    costs ||
    COURSE_BOX.test(reading.containers[card.container]!.hint) ||
    (CARD_SELLS.test(text) && COURSE_NAME.test(text)) ||
    // A heading, some words and a way to enrol: what is enrolled in is a course, however it is called.
    (block.role === 'heading' && ENROLS.test(text.trimEnd()))
  );
}

/** What a page's builder calls the box of one course. */
const COURSE_BOX =
  /(?:^|\s)(?:course|program|programme|kecheng|product)s?[-_]?(?:card|item|box|col|block|tile|thumb|cell)s?(?:\s|$)/;
