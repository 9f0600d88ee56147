import { describe, expect, test } from 'vitest';
import { read } from './course-page';

const CALL = '<p>Ring +880 1711 000111</p>';

describe('what a course costs, as pages tell it in passing', () => {
  test.each([
    ['a sum in taka, below its heading', `<h4>Course Fee</h4><p>18500/-</p>${CALL}`, 18500, 'BDT'],
    ['a sum before its tax', '<p>Fee:- 42000 + GST INR (residents)</p>', 42000, 'INR'],
    [
      'a sum in rupees by the numbers to call',
      '<p>Fees: 7,500/- only</p><p>+91 98000 00000</p>',
      7500,
      'INR',
    ],
    ['before and free', '<div><s>₹ 800</s>₹ Free</div>', 0, 'INR'],
    ['before and free, in Chinese', '<div><del>￥199</del> 免费</div>', 0, 'CNY'],
    [
      'what it can be joined for, deep in a paragraph',
      `<p>${'Glazing is a craft that takes patience and a good eye. '.repeat(6)}Join this course for just $85. Bring an apron.</p>`,
      85,
      'USD',
    ],
    [
      'rows of dates, each with its price',
      '<h4>COMING DATES AND PRICES – GLAZE WEEK</h4><div>DATE PRICE: TENT PRICE: ROOM</div><div>March $310 $420 OPEN</div><div>April $310 $420 OPEN</div>',
      310,
      'USD',
    ],
    [
      'one of two in the answer to a question',
      '<h4>整套课程要多少钱？</h4><p>每班人数不多，分两种情况收取。</p><p>会拉坯指的是能独立做出一只碗。</p><p>会拉坯：2600元</p><p>不会：3100元</p>',
      2600,
      'CNY',
    ],
    ['a sum in rand', '<p>Course Fee: R3,400</p>', 3400, 'ZAR'],
    ['shillings with a point behind', '<p>Fee: Ksh. 12,000</p>', 12_000, 'KES'],
    ['dirhams', '<p>Fee: 650 AED</p>', 650, 'AED'],
    ['ten thousands of each year', '<p>学费：1.26万/年</p>', 12_600, 'CNY'],
    ['a label and a sum, with a space between', '<p>学费 7200</p>', 7200, 'CNY'],
    ['a sentence by which it is free', '<p>This evening course is completely free.</p>', 0, 'USD'],
    ['the same in Chinese', '<p>本课程全程免费，名额有限。</p>', 0, 'CNY'],
  ])('%s', (_, html, amount, currency) => {
    expect(read(`<h1>Glaze course</h1>${html}`, 'price')).toEqual({ amount, currency });
  });

  test.each([
    ['what opens a shop', '<p>投资3万元即可开窑</p><p>开一家店需要5万元</p>'],
    ['what a basket must hold', '<p>满800元减80元</p>'],
    ['a prize', '<p>优秀作品奖金4000元</p>'],
    ['what work pays, broken in two', '<p>Potters hired at up to</p><h3>$85,000</h3>'],
    ['what the clay costs', '<p>Materials cost $60</p>'],
    ['a lesson to try', '<p>This is a free trial class for newcomers.</p>'],
    ['free for some', '<p>This course is free for members of the guild.</p>'],
    ['free of what is no cost', '<p>This course is free from jargon.</p>'],
    ['a name with a number', '<p>Course R2 for PHP 7,4 and later</p>'],
    ['rupees that no place tells', '<h4>Course Fee</h4><p>18500/-</p>'],
    [
      'what the exam costs',
      '<h1>FAQ</h1><button>3. What is the fee of the glaze exam?</button><ul><li>$225 for guild members</li><li>$300 for others</li></ul>',
    ],
    ['what others ask', '<h4>为什么收费这么低？</h4><p>招生成本：同行每招一名学员至少花费4000元。</p>'],
    ['what other schools ask', '<p>Other schools charge a fee of $900 for the same glaze course.</p>'],
    [
      'nothing, filled in by the builder of the page',
      '<script type="application/ld+json">{"@type":"Product","name":"Glaze course","offers":{"@type":"Offer","price":"0","priceCurrency":"INR"}}</script><p>Ask for the fee.</p>',
    ],
  ])('is not %s', (_, html) => {
    expect(read(`<h1>Glaze course</h1>${html}`, 'price')).toBe('absent');
  });

  test.each([
    ['<p>让您满意，仅需2600元</p>', 2600],
    ['<p>投资自己，学费只需2600元</p>', 2600],
    ['<p>Fine glazing course $300, enrol now</p>', 300],
  ])('%s', (html, amount) => {
    expect(read(`<h1>Glaze course</h1>${html}`, 'price')).toMatchObject({ amount });
  });

  test('nothing in the data of a course is its price, and in those of a product where the page says so', () => {
    const data = (type: string) =>
      `<script type="application/ld+json">{"@type":"${type}","name":"Glaze course","offers":{"@type":"Offer","price":"0","priceCurrency":"USD"}}</script>`;
    expect(read(`<h1>Glaze course</h1>${data('Course')}`, 'price')).toMatchObject({ amount: 0 });
    expect(
      read(`<h1>Glaze course</h1><p>A free online course for all</p>${data('Product')}`, 'price'),
    ).toMatchObject({ amount: 0 });
  });
});
