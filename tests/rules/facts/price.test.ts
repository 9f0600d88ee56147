import { describe, expect, test } from 'vitest';
import { amountsIn } from '@/rules/facts/amounts';
import { read } from './course-page';

describe('amounts of money', () => {
  test.each([
    ['￥2,980.00', 2980, 'CNY'],
    ['2980元', 2980, 'CNY'],
    ['1.28万元', 12800, 'CNY'],
    ['两千元', 2000, 'CNY'],
    ['人民币 500', 500, 'CNY'],
    ['HK$ 1,200', 1200, 'HKD'],
    ['NT$18800', 18800, 'TWD'],
    ['US$ 49.99', 49.99, 'USD'],
    ['$1k', 1000, 'USD'],
    ['£350', 350, 'GBP'],
    ['1.200 €', 1200, 'EUR'],
    ['1.250,00 €', 1250, 'EUR'],
    ['599,00 €', 599, 'EUR'],
    ['￥980,12课时', 980, 'CNY'],
    ['￥ 980,12课时', 980, 'CNY'],
    ['€1.50', 1.5, 'EUR'],
    ['11.000 PLN gross', 11000, 'PLN'],
    ['₹1,29,999', 129999, 'INR'],
    ['Rs. 12,50,000/-', 1250000, 'INR'],
    ['₹ 20,000 /-', 20000, 'INR'],
    ['Rs. 4500', 4500, 'INR'],
    ['Rs - 1,750', 1750, 'INR'],
    ['300美元', 300, 'USD'],
  ])('%s', (text, amount, currency) => {
    expect(amountsIn(text)).toMatchObject([{ amount, currency }]);
  });

  test.each(['2026年', '第3元素', 'the 3 Rs of', '500 Rsvp', 'in Rs - 2 parts', '元旦'])(
    'none in %s',
    (text) => {
      expect(amountsIn(text)).toEqual([]);
    },
  );
});

describe('the price of a course', () => {
  test.each([
    ['<p>价格：880.00元</p>', 880],
    ['<dl><dt>学费</dt><dd>￥2980</dd></dl>', 2980],
    ['<table><tr><td>收费标准</td><td>4280元/人</td></tr></table>', 4280],
    ['<ul><li>Program Fee</li><li>₹ 20,000 /-</li></ul>', 20000],
    ['<h3>Course Fees :</h3><p>$450</p>', 450],
    ['<h2>收费标准</h2><p>含教材</p><p>4500元</p>', 4500],
    ['<p>课程费用 1280</p><p>学费：1280</p>', 1280],
    ['<button>$8.00 Start Course</button>', 8],
    ['<p>The course fee is $540 and covers all materials.</p>', 540],
    ['<p>课时：40 价格：¥680 有效期：一年</p>', 680],
    ['<p>当前价格：￥260</p>', 260],
    ['<ul><li>課程費用</li><li>5,600 (學生價 4,400)</li></ul>', 5600],
    ['<p>零基础晚班：学期2个月（学费：3600）</p>', 3600],
    ['<p>价格：160×12=1920</p>', 1920],
    ['<p>Total Fee: ₹1,29,500 (EMI available)</p>', 129500],
    ['<p>PRICE: 4.800 PLN gross</p>', 4800],
    ['<p>Data Engineering course starts from ₹24,999. Talk to us for the plan.</p>', 24999],
    [
      `<button>What does the programme cost?</button><span>+</span><p>It comes to £1,150, and that covers ${'the room, the books and the tutor, '.repeat(3)}all in.</p>`,
      1150,
    ],
  ])('%s', (html, amount) => {
    expect(read(html, 'price')).toMatchObject({ amount });
  });

  test('the struck-out and the former price are not the price', () => {
    expect(read('<p>价格：<del>￥5980</del> ￥2980</p>', 'price')).toMatchObject({ amount: 2980 });
    expect(read('<p>原价：5980元</p><p>现价：2980元</p>', 'price')).toMatchObject({ amount: 2980 });
    expect(read('<p>原价：10050元</p><p>优惠价格：7500元</p>', 'price')).toMatchObject({ amount: 7500 });
  });

  test('instalments, deposits, discounts, wages and subsidies are not the price', () => {
    expect(
      read('<p>学费：9800元</p><p>分期付款：最低还款380元/月</p><p>定金500元</p><p>月薪8000元</p>', 'price'),
    ).toMatchObject({ amount: 9800 });
    expect(read('<p>报名立减500元，补贴2600元，月薪过万，价值980元的礼包</p>', 'price')).toBe('absent');
    expect(read('<p>Graduates earn $120,000. Save $300 today. Pay a $50 deposit.</p>', 'price')).toBe(
      'absent',
    );
  });

  test.each(['<h3>Course Fees :</h3><p>Call Us</p>', '<p>价格：面议</p>', '<p>学费：请咨询老师</p>'])(
    '%s states none',
    (html) => {
      expect(read(html, 'price')).toBe('absent');
    },
  );

  test('of two prices, the one that the page shows again and again, and not the one that only its data hold', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Course","name":"Gong Training","offers":{"@type":"Offer","price":"450","priceCurrency":"EUR"}}</script>';
    const page =
      '<h1>Gong Training</h1><p>€620</p><p>All inclusive</p><p>Reserve a place on Gong Training: €620 Write to us first</p>';
    expect(read(page + data, 'price')).toMatchObject({ amount: 620 });
    expect(read(`${page}<p>€450 for those who come again</p>${data}`, 'price')).toMatchObject({
      amount: 450,
    });
  });

  test('prices of other courses are not the price', () => {
    const filler = `<p>${'一段介绍。'.repeat(60)}</p>`;
    expect(
      read(`<h1>PMP</h1>${filler}<h2>Similar Programs</h2><p>Course Fees</p><p>₹ 33,400 /-</p>`, 'price'),
    ).toBe('absent');
    expect(read(`<h1>课</h1>${filler}<footer><p>学费：880元</p></footer>`, 'price')).toBe('absent');
  });

  test('structured data stands in where the text is silent, and yields to it', () => {
    const data =
      '<script type="application/ld+json">{"@type":"Course","name":"x","offers":{"@type":"Offer","price":"99","priceCurrency":"EUR"}}</script><p>Intro</p>';
    expect(read(data, 'price')).toEqual({ amount: 99, currency: 'EUR' });
    expect(read(`${data}<p>Price: $120</p>`, 'price')).toEqual({ amount: 120, currency: 'USD' });
  });

  test('yuan are those of the place', () => {
    expect(read('<html lang="zh-TW"><p>費用：18800元</p></html>', 'price')).toEqual({
      amount: 18800,
      currency: 'TWD',
    });
  });
});
