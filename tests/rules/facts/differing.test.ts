import { describe, expect, test } from 'vitest';
import type { Facts } from '@/rules/fact';
import { factsOf } from './course-page';

const page = (data: object, body: string) =>
  factsOf(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Course', name: 'x', ...data })}</script>${body}`,
  );

/** The other values of a fact. */
const also = (facts: Facts, name: keyof Facts) => {
  const fact = facts[name];
  return fact.state === 'found' ? (fact.also ?? []).map(({ value }) => value) : fact.state;
};

describe('what structured data says otherwise than the text', () => {
  const offer = (price: string, priceCurrency = 'GBP') => ({ '@type': 'Offer', price, priceCurrency });

  test('another price, shown with its words', () => {
    const { price } = page({ offers: offer('19.00') }, '<h1>x</h1><p>Course fee: £35</p>');
    expect(price).toMatchObject({
      value: { amount: 35, currency: 'GBP' },
      from: 'text',
      also: [{ value: { amount: 19, currency: 'GBP' }, quote: '19.00 GBP', from: 'structured-data' }],
    });
  });

  test('the same price, another currency and several offers tell no difference', () => {
    expect(also(page({ offers: offer('35') }, '<p>Course fee: £35</p>'), 'price')).toEqual([]);
    expect(also(page({ offers: offer('45', 'USD') }, '<p>Course fee: £35</p>'), 'price')).toEqual([]);
    expect(also(page({ offers: [offer('45'), offer('60')] }, '<p>Course fee: £35</p>'), 'price')).toEqual([]);
  });

  test('hours, duration, provider and teachers', () => {
    const facts = page(
      {
        provider: { '@type': 'Organization', name: 'Brightleaf Training' },
        timeToComplete: 'P10W',
        hasCourseInstance: {
          '@type': 'CourseInstance',
          courseWorkload: 'PT6H',
          instructor: { '@type': 'Person', name: 'Gareth Llewellyn' },
        },
      },
      '<p>Provider: Oldgate College</p><p>Total hours: 3 hours</p><p>Duration: 2 weeks</p><p>Instructor: Jane Roe</p>',
    );
    expect(facts.provider).toMatchObject({ state: 'found' });
    expect(also(facts, 'hours')).toEqual([6]);
    expect(also(facts, 'duration')).toEqual(['P10W']);
    expect(also(facts, 'instructors')).toEqual([[{ name: 'Gareth Llewellyn' }]]);
  });

  test('a name written out and 70 days for 10 weeks are no difference', () => {
    const facts = page(
      { timeToComplete: 'P70D', instructor: { '@type': 'Person', name: 'Dr Jane Roe' } },
      '<p>Duration: 10 weeks</p><p>Instructor: Jane Roe</p>',
    );
    expect(also(facts, 'duration')).toEqual([]);
    expect(also(facts, 'instructors')).toEqual([]);
  });

  test('courses that a list of others holds say nothing of this one', () => {
    const facts = page(
      {},
      `<p>Course fee: £35</p><script type="application/ld+json">${JSON.stringify({
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', item: { '@type': 'Course', name: 'y', offers: offer('99') } },
        ],
      })}</script>`,
    );
    expect(also(facts, 'price')).toEqual([]);
  });
});
