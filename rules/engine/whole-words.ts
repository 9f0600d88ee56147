import type { SourceRange } from '../source-range';

/** What may follow a number and belongs to it: the end of a range, a unit, and for how long or how much of it. */
const AMOUNT =
  /(?:[.,]?\d)*(?: ?[-–—~～至到] ?\d(?:[.,]?\d)*)?(?: ?(?:[%％‰]|[万千百亿wWkK]?(?:多|余)?(?:美元|港币|港元|元|块|人|名|个|位|次|天|日|周|个?月|年|小时|课时|学时|分钟|分|折|届|期|家|所|节|期|倍)|[万亿wWkK](?![A-Za-z])))?(?:[/／](?:月|年|天|日|人|次|期|小时|课时|学时))?(?:以上|以下|左右|起)?/y;

const NUMBER = String.raw`\d(?:[.,]?\d)*`;
const UNIT = `(?:lpa|lakhs?|lacs?|crores?|million|thousand|k|usd|inr|dollars|pounds|euros|rupees|naira|pesos|shillings|days|weeks|months|years|hours|hrs|minutes|mins)(?![a-z])`;
const PERIOD = String.raw`(?:(?: ?/ ?| (?:per|an?|every|each) )(?:annum|year|yr|month|mo|week|day|hour|hr)| ?p\.a\.?| (?:monthly|yearly|annually|weekly))(?![a-z])`;
/** As `AMOUNT`, in English: the end of a range, units, and for how long: `4| LPA`, `₹6|-8 lakhs per annum`, `$80,000| to $95,000 a year`. */
const AMOUNT_EN = new RegExp(
  `(?: ?(?:[-–—~]|to) ?(?:[$£€₹₦₱] ?${NUMBER}|${NUMBER}(?= ?(?:${UNIT}|%))))?\\+?(?: ?(?:${UNIT}|%))*(?:${PERIOD})?`,
  'iy',
);
const ENDS_IN_UNIT = new RegExp(String.raw`\d\+? ?${UNIT}$`, 'i');
/** No number with a unit that it ends in is longer. */
const LONGEST_UNIT = 12;
const PERIOD_NEXT = new RegExp(PERIOD, 'iy');

/** Words whose second half phrases leave open, so that one phrase may stand for all of them: the end of a quote, and what completes it. */
const TAILS: readonly (readonly [end: string, tails: readonly string[]])[] = [
  ['退', ['学费', '费', '款', '还', '回', '换']],
  ['概不', ['退']],
  ['恕不', ['退']],
  ['无理由', ['退']],
  ['拿', ['证书', '证']],
  ['领', ['证书', '证', '课程', '课']],
  ['取', ['证书', '证']],
  ['资格', ['证书', '证', '目录']],
  ['等级', ['证书', '证']],
  ['学历', ['证书']],
  ['技师', ['证书', '证']],
  ['博士', ['学位']],
  ['硕士', ['学位']],
  ['学士', ['学位']],
  ['通过', ['率']],
  ['录取', ['率']],
  ['就业', ['率']],
  ['命中', ['率']],
  ['合格', ['率']],
  ['优惠', ['价']],
  ['培训', ['机构']],
  ['分期', ['付款']],
  ['助学', ['补贴', '金']],
  ['名额', ['有限']],
  ['领补', ['贴']],
  ['余', ['名', '人', '家']],
  ['名', ['学员', '学生', '考生']],
  ['人社', ['局', '部']],
  ['你将能', ['够']],
];
/** What is told with its amount behind it: 政府补贴 3500 元. */
const OF_AMOUNT = [
  '补贴',
  '补助',
  '津贴',
  '助学金',
  '奖学金',
  '原价',
  '现价',
  '月薪',
  '年薪',
  '起薪',
  '底薪',
];
const FIRST_OF_AMOUNT = /[ :：]?[¥￥]? ?(?=\d)/y;
/** A time that goes on: 还有 02 天 05 时 41 分. */
const TIME_ENDS = /\d ?(?:天|小时|时|分钟|分)$/;
const NEXT_OF_TIME = / ?\d{1,2} ?(?:小时|时|分钟|分|秒)/y;
/** The first half of a word that a quote begins within: 拿|证领补贴. */
const HEADS = /[拿考持取领]$/;
/** A title that a quote opens is quoted to its end, if it ends in its line and no further on than this. */
const LONGEST_TITLE = 40;
/** A completed word may be half of another: no more than this often. */
const ROUNDS = 4;

const lengthOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** How many units after `at` complete the word or the amount that ends there. */
function tailAt(text: string, start: number, at: number): number {
  const last = text.charAt(at - 1);
  if (/\d/.test(last) || (last === '万' && at - start > 1))
    return lengthOf(AMOUNT, text, at) || lengthOf(AMOUNT_EN, text, at);
  if (/[a-z]/i.test(last) && ENDS_IN_UNIT.test(text.slice(Math.max(start, at - LONGEST_UNIT), at)))
    return lengthOf(PERIOD_NEXT, text, at);
  if ('天时分'.includes(last) && TIME_ENDS.test(text.slice(start, at)))
    return lengthOf(NEXT_OF_TIME, text, at);
  if (OF_AMOUNT.some((word) => at - word.length >= start && text.endsWith(word, at))) {
    const before = lengthOf(FIRST_OF_AMOUNT, text, at);
    return /\d/.test(text.charAt(at + before)) ? before + lengthOf(AMOUNT, text, at + before) : 0;
  }
  for (const [end, tails] of TAILS)
    if (at - end.length >= start && text.endsWith(end, at))
      return tails.find((tail) => text.startsWith(tail, at))?.length ?? 0;
  return 0;
}

/** How many units after `at` complete a title that opens in the stretch and is not closed there: 《就业保障|协议》. */
function titleTail(text: string, start: number, at: number): number {
  const stretch = text.slice(start, at);
  if (stretch.lastIndexOf('《') <= stretch.lastIndexOf('》')) return 0;
  const close = text.slice(at, at + LONGEST_TITLE).search(/[》《\n]/);
  return close >= 0 && text.charAt(at + close) === '》' ? close + 1 : 0;
}

/**
 * The same stretch of a text with the word whole that it begins in, and the word or amount that it stops in:
 * “全额退|费”, “高达 8000|元/月”. A title that it opens is whole too. A phrase stops where all that it stands for still agree; who reads a quote expects
 * whole words.
 */
export function wholeWords(text: string, { start, end }: SourceRange): SourceRange {
  let at = end;
  for (let round = 0; round < ROUNDS; round++) {
    const more = titleTail(text, start, at) || tailAt(text, start, at);
    if (!more) break;
    at += more;
  }
  const cut = text.charAt(start) === '证' && HEADS.test(text.charAt(start - 1));
  return { start: cut ? start - 1 : start, end: at };
}
