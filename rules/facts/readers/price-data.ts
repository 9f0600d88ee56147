import type { Fact, Price } from '../../fact';
import type { DataItem, DataValue } from '../../reading/block';
import { absent, courseItems, dataText, type FactSource, foundInData, itemsOf } from '../fact-source';
import { NOT_FREE } from './price-words';

/** The price that only the page's structured data states. */
export function priceInData(source: FactSource): Fact<Price> {
  const prices = pricesInData(source);
  // Several offers are several ways to book, of which the text may show any.
  const first = new Set(prices.map(({ amount }) => amount)).size === 1 ? prices[0] : undefined;
  return first ? foundInData({ amount: first.amount, currency: first.currency }, first.quote) : absent;
}

/** A price that structured data states. */
export interface DataPrice {
  amount: number;
  currency: string;
  points: number;
  quote: string;
}

/** Offers of the course in structured data: the fall-back where the text shows none beside a label. */
export function pricesInData(source: FactSource): DataPrice[] {
  const courses = courseItems(source);
  const owners = courses.length ? courses : itemsOf(source, 'Product');
  const offers = owners.flatMap((item) => (item.properties.offers ?? []).filter(isItem));
  const list = (offers.length || !owners.length ? offers : itemsOf(source, 'Offer', 'AggregateOffer')).filter(
    (offer) => !isByUnit(offer),
  );
  const free = owners.some((item) =>
    item.properties.isAccessibleForFree?.some((value) => /^true$/i.test(String(value))),
  );
  // For the stars of its reviews a page calls itself a product, and fills in nothing where a price is asked for.
  const told = (courses.length > 0 && offers.length > 0) || free || saysFree(source);
  const prices = list.flatMap(offered).filter(({ amount }) => amount > 0 || told);
  return prices.length || !free ? prices : [{ amount: 0, currency: 'USD', points: 4.5, quote: 'Free' }];
}

/** Words by which the course itself costs nothing: `Free certificate` and `toll-free` are none. */
const FREE =
  /^(?:free|免费)[!！.]?$|\b(?:free|no[- ]cost) (?:[\w-]+ ){0,2}(?:course|training|class|webinar|workshop|program(?:me)?|enrol\w*)\b|免费(?:课程?|培训|学习|公开课|报名|参加)|[\s·|•,]free$/i;
const saysFree = ({ lines }: FactSource): boolean =>
  lines.some(({ text }) => text.length <= 60 && FREE.test(text) && !NOT_FREE.test(text));

const isItem = (value: DataValue): value is DataItem => typeof value === 'object';

/** `Per hour`, `each lesson`, `HUR`: an offer of so much teaching as one takes, and not of a course. */
const BY_UNIT =
  /^(?:(?:price |cost |fee )?(?:per|an?|each|every) (?:hour|lesson|session|class)|HUR|每(?:小时|课时|[节次堂]课?))$/i;

const isByUnit = (offer: DataItem): boolean =>
  [offer, ...(offer.properties.priceSpecification ?? []).filter(isItem)].some((item) =>
    ['description', 'name', 'unitText', 'unitCode'].some((name) =>
      BY_UNIT.test(dataText(item, name)?.trim() ?? ''),
    ),
  );

/** What an offer asks, itself or by its price specification. */
function offered(offer: DataItem): DataPrice[] {
  const specified = (offer.properties.priceSpecification ?? []).filter(isItem);
  const of = (...names: string[]) =>
    dataText(offer, ...names) ?? specified.map((part) => dataText(part, ...names)).find(Boolean) ?? null;
  const price = of('price', 'lowPrice', 'minPrice');
  const amount = price === null ? Number.NaN : Number(price.replace(/[,\s]/g, '').replace(/^[^\d]{1,3}/, ''));
  const free = /^(?:free|免费)$/i.test(dataText(offer, 'category') ?? '');
  if (Number.isNaN(amount) && !free) return [];
  const currency = of('priceCurrency') ?? 'USD';
  return [
    { amount: free ? 0 : amount, currency, points: 4.5, quote: free ? 'Free' : `${price} ${currency}` },
  ];
}
