import { describe, expect, it } from 'vitest';
import { wholeWords } from '@/rules/engine/whole-words';

/** `[…]` marks what a phrase met; what comes back is the quote. */
function quoted(marked: string): string {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const range = wholeWords(text, { start, end: marked.indexOf(']') - 1 });
  expect(range.start).toBe(start - (text.slice(0, start).endsWith('拿') ? 1 : 0));
  return text.slice(range.start, range.end);
}

describe('a quote goes on to the end of its word', () => {
  it.each([
    ['没过可以[全额退]费，签协议。', '全额退费'],
    ['没过可以[全额退]学费。', '全额退学费'],
    ['[一经报名，恕不]退款。', '一经报名，恕不退款'],
    ['[交钱拿]证领补贴', '交钱拿证'],
    ['本周[限期优惠]价，报完为止', '限期优惠价'],
    ['可[无理由]退款', '无理由退款'],
    ['[一次性通过]率高', '一次性通过率'],
    ['[免费领]课程', '免费领课程'],
    ['三级[证领补贴]', '证领补贴'],
    ['拿[证领补]贴3500元', '拿证领补贴3500元'],
    ['入学时[签《就业]保障协议书》，双方各执一份', '签《就业保障协议书》'],
    ['见[《学员须知》第三条，不过退]费', '《学员须知》第三条，不过退费'],
    ['另见[《招生简章]，不退', '《招生简章'],
  ])('%s', (marked, quote) => expect(quoted(marked)).toBe(quote));
});

describe('and a number takes all of its digits, its range and its unit', () => {
  it.each([
    ['[命中率高达 96].75% 的考点', '命中率高达 96.75%'],
    ['毕业[月薪 8000]-12000元/月以上，双休', '月薪 8000-12000元/月以上'],
    ['[月薪10-15]K，三年', '月薪10-15K'],
    ['[年薪在30万]元左右', '年薪在30万元左右'],
    ['[拿证后可申领政府补贴]3500元', '拿证后可申领政府补贴3500元'],
    ['距离[活动结束还有 00 天] 05 时 41 分', '活动结束还有 00 天 05 时 41 分'],
    ['[之后恢复原价]￥3000 元。', '之后恢复原价￥3000 元'],
    ['[每课时45]分钟', '每课时45分钟'],
    ['[更新于 2026]-11-02 版本', '更新于 2026-11-02'],
    ['[原价 9,800] 元', '原价 9,800 元'],
    ['[仅限 20]Kotlin 课程', '仅限 20'],
    ['Get a [minimum CTC from 4] LPA.', 'minimum CTC from 4 LPA'],
    ['[Earn ₹6]-8 lakhs per annum soon', 'Earn ₹6-8 lakhs per annum'],
    ['[Earn ₹6-8 lakhs] per annum soon', 'Earn ₹6-8 lakhs per annum'],
    ['[start on $80],000 to $95,000 a year!', 'start on $80,000 to $95,000 a year'],
    ['[packages of 4.5] to 12 LPA', 'packages of 4.5 to 12 LPA'],
    ['[making 15K] a month', 'making 15K a month'],
    ['[hired within 3] months or free', 'hired within 3 months'],
    ['[salary of £30,000] p.a. and more', 'salary of £30,000 p.a.'],
  ])('%s', (marked, quote) => expect(quoted(marked)).toBe(quote));
});

describe('but no further', () => {
  it.each([
    ['[包过]班火热招生', '包过'],
    ['[名额有限]，先到先得', '名额有限'],
    ['[通过率 95].\n元旦开班', '通过率 95'],
    ['[全额退]', '全额退'],
    ['退[费]用说明', '费'],
    ['[免费重学]服务', '免费重学'],
    ['[only 4] kind teachers', 'only 4'],
    ['[from level 3] to 5 in spring', 'from level 3'],
    ['[from 4] LPAs', 'from 4'],
    ['[a job in 30 days] a friend said', 'a job in 30 days'],
    ['[only 5 seats] per class', 'only 5 seats'],
  ])('%s', (marked, quote) => expect(quoted(marked)).toBe(quote));
});
