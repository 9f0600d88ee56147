import type { Fact, Price } from '../../fact';
import type { DataItem, DataValue } from '../../reading/block';
import { absent, courseItems, dataText, type FactSource, foundInData, itemsOf } from '../fact-source';

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
  const list = offers.length || !owners.length ? offers : itemsOf(source, 'Offer', 'AggregateOffer');
  const free = owners.some((item) =>
    item.properties.isAccessibleForFree?.some((value) => /^true$/i.test(String(value))),
  );
  const prices = list.flatMap(offered);
  return prices.length || !free ? prices : [{ amount: 0, currency: 'USD', points: 4.5, quote: 'Free' }];
}

const isItem = (value: DataValue): value is DataItem => typeof value === 'object';

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
