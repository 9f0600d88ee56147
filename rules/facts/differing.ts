import type { Fact, FactName, Facts, Instructor, Price } from '../fact';
import { nameKey } from './name-key';

/**
 * What the page's structured data says of a fact that its text states otherwise. Only where a difference can be told:
 * another sum in the same currency, another number of hours, another length, another name.
 */
export function differing<N extends FactName>(name: N, shown: Facts[N], told: Facts[N]): Also[] {
  if (shown.state !== 'found' || shown.from !== 'text' || told.state !== 'found') return [];
  const differs = DIFFERS[name] as ((a: unknown, b: unknown) => boolean) | undefined;
  if (!differs?.(shown.value, told.value)) return [];
  return [{ value: told.value, quote: told.quote, from: 'structured-data' }];
}

type Also = NonNullable<Extract<Fact<unknown>, { state: 'found' }>['also']>[number];

const apart = (a: string, b: string) => {
  const [one, other] = [nameKey(a), nameKey(b)];
  return one.length > 1 && other.length > 1 && !one.includes(other) && !other.includes(one);
};
const UNIT_DAYS: Record<string, number> = { Y: 365, M: 30, W: 7, D: 1 };
const days = (iso: string): number => {
  let sum = 0;
  for (const [, count, unit] of iso.split('T')[0]!.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g))
    sum += Number(count) * UNIT_DAYS[unit!]!;
  return sum;
};

const DIFFERS: { [N in FactName]?: (a: never, b: never) => boolean } = {
  price: (a: Price, b: Price) => a.currency === b.currency && a.amount !== b.amount,
  hours: (a: number, b: number) => Math.abs(a - b) > 0.5,
  duration: (a: string, b: string) => {
    const [one, other] = [days(a), days(b)];
    return one > 0 && other > 0 && Math.abs(one - other) > Math.max(one, other) * 0.1;
  },
  provider: apart,
  instructors: (a: Instructor[], b: Instructor[]) =>
    b.some(({ name }) => a.every((person) => apart(person.name, name))),
};
