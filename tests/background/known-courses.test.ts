import { expect, it } from 'vitest';
import { knownCourses } from '@/entrypoints/background/known-courses';
import type { AskedCard } from '@/entrypoints/background/protocol';
import type { Audit } from '@/rules/audit';
import { audit, PAGE, READ_AT } from './fixture';

const ORIGIN = 'https://school.example';
const card = (change: Partial<AskedCard> = {}): AskedCard => ({
  url: PAGE,
  price: null,
  hours: null,
  duration: null,
  ...change,
});
const yuan = (amount: number) => ({ amount, currency: 'CNY' });

/** A page that was read: level D, one caution, at 980 yuan, hours not stated. */
function kept(courses = 1): Audit {
  const one = audit(PAGE, READ_AT, courses);
  for (const course of one.courses)
    course.facts = { ...course.facts, price: { state: 'found', value: yuan(980), quote: '980 元' } };
  return one;
}
const asked: string[] = [];
const store = (found: Audit | null) => ({
  previous: async (url: string) => {
    asked.push(url);
    return { ok: true as const, audit: url === PAGE ? found : null };
  },
});

it('tells of a course whose page was read, and of others nothing', async () => {
  const other = card({ url: `${PAGE}9` });
  expect(await knownCourses([card(), other], ORIGIN, store(kept()))).toEqual([
    { readAt: READ_AT, grade: 'D', flagged: 1, different: [] },
    null,
  ]);
});

it('says what differs, of what both say', async () => {
  const cards = [card({ price: yuan(980), hours: 40 }), card({ price: yuan(1980) })];
  const known = await knownCourses(cards, ORIGIN, store(kept()));
  expect(known.map((one) => one?.different)).toEqual([[], ['price']]);
});

it('looks up no page of another site, and no address that is none', async () => {
  asked.length = 0;
  const cards = [
    card({ url: 'https://other.example/course/3' }),
    card({ url: '' }),
    card({ url: 'nonsense' }),
  ];
  expect(await knownCourses(cards, ORIGIN, store(kept()))).toEqual([null, null, null]);
  expect(asked).toEqual([]);
});

it('takes what follows a person off the address, and a page of several courses for none', async () => {
  expect(await knownCourses([card({ url: `${PAGE}?token=1` })], ORIGIN, store(kept()))).not.toEqual([null]);
  expect(await knownCourses([card()], ORIGIN, store(kept(2)))).toEqual([null]);
});
