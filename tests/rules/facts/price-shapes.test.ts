import { describe, expect, test } from 'vitest';
import { amountsIn } from '@/rules/facts/amounts';
import { read } from './course-page';

describe('how pages show what a course costs', () => {
  test.each([
    [
      'what was asked before, right before what is asked now',
      '<h3>Investment</h3><p>₹3499 ₹1999 One-time payment</p>',
      1999,
    ],
    [
      'one subject, and all of them',
      '<h2>套餐价格</h2><ul><li>单科：￥1500</li><li>全科套餐：￥4000</li></ul>',
      4000,
    ],
    ['one lesson, and what they come to', '<p>学费：160元/节，共1920元</p>', 1920],
    [
      'members, everybody, and one meeting alone, in one cell',
      '<table><tr><td><h4>主办单位</h4></td><td>陶艺社</td><td><h4>时间</h4></td><td>下午</td></tr><tr><td><h4>课程收费</h4></td><td>1.社员1,500元<br>2.社友2,200元<br>3.一般人士2,500元<br>4.单堂500元</td><td><h4>备注</h4></td><td>无</td></tr></table>',
      2500,
    ],
    ['a currency with its sign behind', '<h4>Price</h4><p>800₴</p>', 800],
    ['one of the words over the course', '<p>Always free · Volunteer potters</p><h2>Come by</h2>', 0],
    ['what learning a craft costs, in a bare number', '<p>学陶费用: 2400</p>', 2400],
    [
      'a column that adds up',
      '<table><tr><td></td><td>春季8次</td><td>夏季12次</td><td>总额</td></tr><tr><td>价格</td><td>180×8=1440</td><td>180×12=2160</td><td>180×20=3600</td></tr></table>',
      3600,
    ],
    [
      'a column for all of them together',
      '<table><tr><td></td><td>春季1次</td><td>夏季12次</td><td>春夏连报13次</td></tr><tr><td>价格</td><td>特价59元</td><td>180×12=2160</td><td>2219</td></tr></table>',
      2219,
    ],
    ['free beside how many learn it', '<ul><li>840人已学 免费</li><li>讲次：6</li></ul>', 0],
    [
      'what the teacher has earned, and the price',
      '<h2>Meet your instructor</h2><h3>Ines Duarte</h3><div>$75K+</div><div>Kiln Earnings</div><h2>Start</h2><div>$150</div><div>One-time payment</div>',
      150,
    ],
    ['free now, with what was asked before', '<h4>Free</h4><h4>$ 20</h4><p>ENROLL NOW</p>', 0],
    ['before and now, and what follows', '<p>Was £900 Now £650 – offer ends at midnight!</p>', 650],
  ])('%s', (_, html, amount) => {
    expect(read(`<h1>Glaze course</h1>${html}`, 'price')).toMatchObject({ amount });
  });

  test.each([
    [
      'what work pays, below a heading that says so',
      '<p>Average salary for certified master potters</p><h2>£47,333.00+</h2><p>The average salary of a potter is £47,333 per year.</p>',
    ],
    ['a figure of the firm', '<div>$75K+</div><div>Sold by learners</div>'],
    ['a fee for going back', '<p>A $50 fee applies to cancellations.</p>'],
    ['a loan', '<p>可申请助学贷款20000元</p>'],
    ['a scholarship', '<p>$500 scholarship for the first ten</p>'],
    ['an exam and a bed', '<p>考试费用: 600</p><p>住宿费用: 800</p>'],
    ['a trial beside how many learn it', '<p>840人已学 免费试听</p>'],
    ['what a learner is given', '<p>免费领取800元入学奖金</p>'],
    ['a programming language and its version', '<p>PHP 8 is what we use</p>'],
  ])('none: %s', (_, html) => {
    expect(read(`<h1>Glaze course</h1>${html}`, 'price')).toBe('absent');
  });

  test.each([
    ['1200₽', 'RUB'],
    ['450 zł', 'PLN'],
    ['₩350,000', 'KRW'],
    ['2.500.000₫', 'VND'],
  ])('%s is %s', (text, currency) => {
    expect(amountsIn(text)[0]?.currency).toBe(currency);
  });
});
