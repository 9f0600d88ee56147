import type { DataItem, DataValue } from '../reading/block';

/** Prices of one currency that a page's structured data gives its one course. */
export interface Offered {
  currency: string;
  /** Every price given; a visible price between the lowest and the highest agrees. */
  amounts: number[];
}

const isItem = (value: DataValue): value is DataItem => typeof value === 'object';
const COURSE = new Set(['Course', 'CourseInstance', 'Product']);
const OFFER = new Set(['Offer', 'AggregateOffer', 'PriceSpecification', 'UnitPriceSpecification']);
const PRICES = ['price', 'lowPrice', 'highPrice'];

const hasType = (item: DataItem, types: Set<string>) => item.types.some((type) => types.has(type));

function below(item: DataItem): DataItem[] {
  return [item, ...Object.values(item.properties).flat().filter(isItem).flatMap(below)];
}

function text(item: DataItem, key: string): string | null {
  const value = item.properties[key]?.find((one) => !isItem(one));
  return value === undefined ? null : String(value);
}

/**
 * The prices of the course in structured data, or null where there is none, where there are several courses, or
 * where currencies are mixed: then which price is meant cannot be told.
 */
export function offeredPrices(data: readonly DataItem[]): Offered | null {
  const courses = data.filter((item) => hasType(item, COURSE));
  const names = new Set(courses.map((item) => text(item, 'name') ?? ''));
  if (names.size !== 1) return null;
  const amounts = new Set<number>();
  const currencies = new Set<string>();
  for (const offer of courses.flatMap(below).filter((item) => hasType(item, OFFER))) {
    const currency = text(offer, 'priceCurrency');
    for (const key of PRICES) {
      const amount = Number((text(offer, key) ?? '').replace(/,/g, ''));
      if (!(amount > 0)) continue;
      amounts.add(amount);
      currencies.add(currency ?? '');
    }
  }
  const [currency] = currencies;
  return currencies.size === 1 && currency ? { currency, amounts: [...amounts] } : null;
}
