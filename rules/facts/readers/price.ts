import type { Fact, Price } from '../../fact';
import { type Amount, amountsIn } from '../amounts';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  itemsOf,
  type Line,
} from '../fact-source';
import { sectionsUnder } from '../sections';

interface Candidate {
  amount: Amount;
  points: number;
  line: Line;
}

const LABEL =
  /^(?:课程|培训|学习|总|班级|网课)?(?:价格|学费|费用|售价|收费(?:标准)?|培训费|报价|会员价|一口价|价钱|總?費用|學費|價格)(?:总计|合计|标准)?$|^(?:(?:course|program(?:me)?|training|total|tuition|class|standard|regular)\s*)*(?:fees?|price|pricing|cost|tuition|investment)$/i;
const CURRENT =
  /^(?:现价|优惠价格?|特[惠价]价?|活动价|团报价|折后价|促销价|sale price|offer price|discounted (?:price|fee)|now|early bird.{0,8})$/i;
const HEADING =
  /^(?:\W*)(?:收费标准|课程(?:价格|费用)|培训费用|学费(?:标准)?|价格|费用(?:说明)?|(?:course|program(?:me)?|training)?\s*(?:fees?|pricing|price|tuition)(?: (?:&|and) .{2,16})?|get started: choose your plan|choose your plan|enrol.{0,20}|investment)(?:\W*)$/i;
/** Words at an amount by which it is not the price of the course. */
const NOT_BEFORE =
  /(?:原\s*价|市场价|划线价|价值|省|立减|优惠(?!价)|减免|补贴|补助|奖学金|奖励|赠送?|定金|订金|押金|首付|月供|每月|分期|还款|报名费|考[试务]费|教材费|资料费|补考费|证书费|工资|月薪|年薪|薪资|收入|低至|退还?|was|worth|valued? at|save|off|discount of|deposit|registration fee|exam fee|salary|salaries|earn|income|package|LPA|per month|from just|down payment|instal?ments? of|scholarship of|up to|budget|paid|revenue|profit|funding|cost of (?!the (?:course|training|program)))[^。.!！;；\d]{0,14}$/i;
const NOT_AFTER =
  /^\s*(?:\/?-?\s*)?(?:\/\s*(?:月|期|小时|天|mo\b|month|hour|hr|week|kg|yr|year)|每月|起?\/月|per (?:month|hour|week|kg|annum|year)|deposit|a month|an hour|off\b|discount|优惠券?|补贴|奖学金|助学|代金券|红包|的?(?:优惠|礼包|资料)|LPA|salary|x\s*\d|billion|million|worth|invested|in (?:revenue|profit|salary)|\/?人?\/月|现金|入学|试听|体验|秒杀|抢|以上的?(?:薪|工资))/i;
const PRICE_WORDS =
  /学费|费用|价(?!值)|收费|仅需|只需|特价|特惠|优惠|限时|现价|优惠价|培训费|课程费|fees?\b|price|cost|tuition|only|enrol|buy|pay\b|start course|plan\b/i;

/** The course's own price: beside its label, under its heading, on its button, or in a sentence on the fee. */
export function readPrice(source: FactSource): Fact<Price> {
  if (source.part.of === 'provider') return absent;
  const local = localCurrency(source);
  const candidates = [
    ...labelled(source, local),
    ...underHeadings(source, local),
    ...standing(source, local),
    ...inData(source),
  ];
  let best: Candidate | DataPrice | null = null;
  for (const candidate of candidates) if (!best || candidate.points > best.points) best = candidate;
  if (!best) return absent;
  if ('quote' in best) return foundInData({ amount: best.amount, currency: best.currency }, best.quote);
  const { amount, line } = best;
  const value = { amount: amount.amount, currency: amount.currency };
  return found(source, value, line.block.start + amount.start, line.block.start + amount.end);
}

/** Whether what stands between a label and an amount leaves the amount the label's own: `学费：全程 2980元`. */
const leadsTo = (between: string) =>
  /[\u4e00-\u9fff]/.test(between)
    ? between.length <= 12
    : /^(?:only|just|is|at|from|total|approx\.?|[\s(:])*$/i.test(between);

function localCurrency({ reading }: FactSource): string {
  const lang = reading.lang.toLowerCase();
  if (/\.tw(?:\/|$|:)/.test(reading.url) || lang === 'zh-tw') return 'TWD';
  if (/\.hk(?:\/|$|:)/.test(reading.url) || lang === 'zh-hk') return 'HKD';
  return 'CNY';
}

function labelled(source: FactSource, local: string): Candidate[] {
  return source.pairs.flatMap((pair) => {
    const current = CURRENT.test(pair.label);
    if (!current && !LABEL.test(pair.label)) return [];
    // Deep in a paragraph the word is part of a sentence on something else's cost.
    if (pair.line.text.length > 120 && pair.from !== pair.line.block.start) return [];
    const offset = pair.start - pair.line.block.start;
    const first = ownAmounts(pair.line, local).find(
      (amount) =>
        amount.start >= offset &&
        amount.end <= offset + pair.value.length + 1 &&
        leadsTo(pair.value.slice(0, amount.start - offset)),
    );
    if (first) return [{ amount: first, points: current ? 6.5 : 6, line: pair.line }];
    // A bare number beside the label of a price is in the currency of the place.
    const bare = /^(\d[\d,]{1,8}(?:\.\d{1,2})?)(?:\s*\/-)?$/.exec(pair.value.trim());
    if (!bare || !/[\u4e00-\u9fff]/.test(pair.label)) return [];
    const amount = Number(bare[1]!.replace(/,/g, ''));
    return [
      {
        amount: { amount, currency: local, start: offset, end: offset + bare[1]!.length },
        points: 4,
        line: pair.line,
      },
    ];
  });
}

function underHeadings(source: FactSource, local: string): Candidate[] {
  return sectionsUnder(source, HEADING).flatMap((section) =>
    section.lines.slice(0, 8).flatMap((line, order) => {
      if (line.text.length > 120) return [];
      const first = ownAmounts(line, local)[0];
      return first ? [{ amount: first, points: 5 - order * 0.1, line }] : [];
    }),
  );
}

/** An amount that fills its block or its button, or that stands in a sentence with words on the fee. */
function standing(source: FactSource, local: string): Candidate[] {
  return source.lines.flatMap((line) => {
    if (line.text.length > 200 || line.block.region === 'form') return [];
    const first = ownAmounts(line, local)[0];
    if (!first || first.amount === 0) return [];
    const rest = line.text.length - (first.end - first.start);
    const alone = rest <= 8 && line.block.role !== 'item';
    const button = line.block.role === 'button';
    if (source.part.of === 'card') return [{ amount: first, points: alone ? 4 : 3, line }];
    if (alone || button) return [{ amount: first, points: 3.2, line }];
    return PRICE_WORDS.test(line.text) && line.text.length < 90 ? [{ amount: first, points: 2.5, line }] : [];
  });
}

/** Amounts of a line that may be its price: not struck out, no discount, deposit, wage or instalment. */
function ownAmounts(line: Line, local: string): Amount[] {
  const { text, block } = line;
  return amountsIn(text, local).filter((amount) => {
    const before = text.slice(Math.max(0, amount.start - 24), amount.start);
    if (NOT_BEFORE.test(before) || NOT_AFTER.test(text.slice(amount.end, amount.end + 24))) return false;
    return !block.spans?.some(
      (span) =>
        span.kind === 'struck' &&
        span.start <= block.start + amount.start &&
        span.end >= block.start + amount.end,
    );
  });
}

interface DataPrice {
  amount: number;
  currency: string;
  points: number;
  quote: string;
}

/** Offers of the course in structured data: the fall-back where the text shows none beside a label. */
function inData(source: FactSource): DataPrice[] {
  const items = [...courseItems(source), ...itemsOf(source, 'Product')];
  if (!items.length) return [];
  return itemsOf(source, 'Offer', 'AggregateOffer').flatMap((offer) => {
    const price = dataText(offer, 'price', 'lowPrice');
    const amount = price === null ? Number.NaN : Number(price.replace(/,/g, ''));
    const free = /^(?:free|免费)$/i.test(dataText(offer, 'category') ?? '');
    if (Number.isNaN(amount) && !free) return [];
    const currency = dataText(offer, 'priceCurrency') ?? 'USD';
    return [
      { amount: free ? 0 : amount, currency, points: 4.5, quote: free ? 'Free' : `${price} ${currency}` },
    ];
  });
}
