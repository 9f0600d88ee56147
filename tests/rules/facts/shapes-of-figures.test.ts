import { describe, expect, test } from 'vitest';
import { read } from './course-page';

const offer = (fields: string) =>
  `<h1>Fiddle for two</h1><script type="application/ld+json">{"@context":"https://schema.org","@type":"Course","name":"Fiddle for two","offers":{"@type":"Offer","price":"30","priceCurrency":"GBP"${fields}}}</script><p>We play reels.</p>`;

describe('hours of teaching', () => {
  test.each([
    ['credits of a profession', '<h1>Kiln safety</h1><p>CPD approved · 12 CPD Hours</p>', 12],
    ['a range over what it counts', '<h1>Kilns</h1><div><h3>120 - 160</h3><p>Hours Training</p></div>', 160],
    ['a length with minutes', '<h1>泥塑入门</h1><div>课程时长 26 小时 0 分钟</div>', 26],
    [
      'a figure below its label, in a row of such',
      '<h1>泥塑入门</h1><div><p>报名数</p><p>86</p></div><div><p>课时数</p><p>24</p></div><div><p>收藏数</p><p>7</p></div>',
      24,
    ],
    [
      'a figure over its label, in a row of such',
      '<h1>泥塑入门</h1><div><p>86</p><p>课时数</p></div><div><p>24</p><p>收藏数</p></div>',
      86,
    ],
    ['one class that is called a course', '<h1>Kilns</h1><p>A 6-hour course with lessons on glaze</p>', 6],
  ])('are %s', (_, html, hours) => {
    expect(read(html, 'hours')).toBe(hours);
  });

  test.each([
    ['of each class', '<h1>Kilns</h1><p>Our class is four weekly, 1 hour group classes at the wheel</p>'],
    ['of each meeting, behind a stroke', '<h1>泥塑入门</h1><p>课程时长：2小时/次</p>'],
    ['of a year', '<h1>Kilns</h1><p>Members take training of 20 hours a year</p>'],
    ['of a number to call', '<h1>泥塑入门</h1><p>课程顾问全程陪伴，24小时400咨询电话</p>'],
    ['of a line for complaints', '<h1>泥塑入门</h1><p>24小时招生、投诉通道</p>'],
    ['that are none', '<h1>泥塑入门</h1><div><p>课时数</p><p>0</p></div>'],
  ])('are none %s', (_, html) => {
    expect(read(html, 'hours')).toBe('absent');
  });
});

describe('the length of the course', () => {
  const filler = 'The wheel, the kiln and the glaze are met in turn by everybody who comes to us, '.repeat(5);
  test.each([
    [`<p>${filler}and the programme is held in several durations of study from 6-14 weeks.</p>`, 'P14W'],
    [`<p>${filler}yet the standard duration, which is 9 months, can be cut short.</p>`, 'P9M'],
    [
      '<p>This pottery course will make you at home with clay, slips, the wheel, hand tools and every kind of kiln in just 40 days. Come along</p>',
      'P40D',
    ],
  ])('%#', (html, duration) => {
    expect(read(`<h1>Pottery</h1>${html}`, 'duration')).toBe(duration);
  });

  test.each([
    '<p>Our course will help you sell your first pots, and some pay for a kiln, in just 40 days.</p>',
    `<p>${filler}and the standard duration of a firing, which we explain, is 9 days.</p>`,
  ])('is not told by %#', (html) => {
    expect(read(`<h1>Pottery</h1>${html}`, 'duration')).toBe('absent');
  });
});

describe('the price of the course', () => {
  test.each([
    ['behind the days of a run, over a button', '<p>3月2日-3月6日 ¥640（8人）</p><p>报名</p>', 640],
    [
      'in a paragraph, by what one joins',
      `<p>${'Clay is shaped at the wheel and fired in the kiln. '.repeat(6)}You may attend the online pottery course in Pune in just ₹45k, tools apart.</p>`,
      45_000,
    ],
  ])('stands %s', (_, html, amount) => {
    expect(read(`<h1>Pottery</h1>${html}`, 'price')).toMatchObject({ amount });
  });

  test.each([
    ['a ticket', '<h1>街舞班</h1><p>【决赛门票】预售价80元 / 现场购买120元</p>'],
    ['an entry fee', '<h1>街舞班</h1><p>【报名费】提前付60元 / 现场费用90元</p>'],
    ['a run with no button', '<h1>泥塑班</h1><p>3月2日-3月6日 ¥640（8人）</p><p>欢迎前来</p>'],
    ['an hour of it, in data', offer(',"description":"Per hour"')],
    [
      'a lesson of it, in data',
      offer(',"priceSpecification":{"@type":"UnitPriceSpecification","unitCode":"HUR"}'),
    ],
  ])('is not that of %s', (_, html) => {
    expect(read(html, 'price')).toBe('absent');
  });

  test('of an offer in data stands, whatever else it says', () => {
    expect(read(offer(',"description":"Per hour you learn a reel"'), 'price')).toMatchObject({ amount: 30 });
  });
});
