import { matchesIn } from './matches-in';
import { NUMBER, numberIn } from './numerals';

/** An amount of money in a text. */
export interface Amount {
  amount: number;
  currency: string;
  start: number;
  end: number;
}

const PREFIXES: [RegExp, string][] = [
  [/^(?:HK\$|HKD|港[币幣]|港元)/i, 'HKD'],
  [/^(?:NT\$|NTD|TWD|新[台臺][币幣])/i, 'TWD'],
  [/^(?:A\$|AU\$|AUD)/i, 'AUD'],
  [/^(?:C\$|CA\$|CAD)/i, 'CAD'],
  [/^(?:S\$|SGD)/i, 'SGD'],
  [/^(?:US\$|USD|\$)/i, 'USD'],
  [/^(?:¥|￥|RMB|CNY|人民币)/i, 'CNY'],
  [/^(?:£|GBP)/i, 'GBP'],
  [/^(?:€|EUR)/i, 'EUR'],
  [/^(?:PKR|Pkr)/, 'PKR'],
  [/^NPR/, 'NPR'],
  [/^LKR/, 'LKR'],
  [/^(?:৳|BDT|Tk\.?)/i, 'BDT'],
  [/^₱/, 'PHP'],
  [/^(?:KSh|KES|Ksh)/, 'KES'],
  [/^UGX/, 'UGX'],
  [/^TZS/, 'TZS'],
  [/^PHP/, 'PHP'],
  [/^(?:GH₵|GHS|₵)/, 'GHS'],
  [/^(?:฿|THB)/, 'THB'],
  [/^SAR/, 'SAR'],
  [/^QAR/, 'QAR'],
  [/^(?:₹|Rs\.?|INR)/i, 'INR'],
  [/^(?:AED)/i, 'AED'],
  [/^(?:RM|MYR)/i, 'MYR'],
  [/^(?:₦|NGN|N$)/i, 'NGN'],
  [/^(?:₴|UAH)/, 'UAH'],
  [/^(?:₽|RUB)/, 'RUB'],
  [/^₺/, 'TRY'],
  [/^(?:₫|VND)/, 'VND'],
  [/^(?:₩|KRW)/, 'KRW'],
  [/^(?:₪|ILS)/, 'ILS'],
  [/^(?:₸|KZT)/, 'KZT'],
  [/^(?:Rp|IDR)/, 'IDR'],
  [/^PLN/, 'PLN'],
  [/^CHF/, 'CHF'],
  [/^(?:R|ZAR)/, 'ZAR'],
];
const SUFFIXES: [RegExp, string][] = [
  [/^(?:美元|美金|USD|US dollars?|dollars?)/i, 'USD'],
  [/^(?:港元|港[币幣]|HKD)/i, 'HKD'],
  [/^(?:新[台臺][币幣]|TWD|NTD)/i, 'TWD'],
  [/^(?:英镑|GBP|pounds?)/i, 'GBP'],
  [/^(?:欧元|EUR|euros?|€)/i, 'EUR'],
  [/^(?:rupees?|INR|₹)/i, 'INR'],
  [/^(?:₴|UAH|грн)/, 'UAH'],
  [/^(?:₽|RUB|руб)/, 'RUB'],
  [/^₺/, 'TRY'],
  [/^(?:₫|đ|VND)/, 'VND'],
  [/^(?:zł|PLN)/, 'PLN'],
  [/^(?:₪|ILS)/, 'ILS'],
  [/^(?:₸|KZT)/, 'KZT'],
  [/^₱/, 'PHP'],
  [/^(?:CHF)/, 'CHF'],
  [/^(?:AED|dirhams?)/i, 'AED'],
  [/^SGD/, 'SGD'],
  [/^(?:MYR)/, 'MYR'],
  [/^(?:NGN|naira)/i, 'NGN'],
  [/^(?:KES)/, 'KES'],
  [/^(?:ZAR)/, 'ZAR'],
  [/^(?:PKR)/, 'PKR'],
  [/^(?:BDT|taka)/i, 'BDT'],
  [/^(?:NPR)/, 'NPR'],
  [/^(?:LKR)/, 'LKR'],
  [/^(?:GHS)/, 'GHS'],
  [/^(?:UGX)/, 'UGX'],
  [/^(?:日元|日圆)/, 'JPY'],
  [/^(?:韩元|₩|KRW)/, 'KRW'],
  [/^(?:澳元|澳币|AUD)/, 'AUD'],
  [/^(?:元|圆|块钱?|人民币|RMB|CNY)/i, 'CNY'],
];
const PREFIX =
  '(?:HK\\$|NT\\$|A\\$|AU\\$|C\\$|CA\\$|S\\$|US\\$|[$¥￥£€₹₦৳₱₵฿₴₽₺₫₩₪₸]|GH₵|\\bN(?=\\d{1,3},\\d{3})|\\b(?:HKD|NTD|TWD|AUD|CAD|SGD|USD|RMB|CNY|GBP|EUR|INR|AED|MYR|NGN|ZAR|PKR|NPR|LKR|BDT|Tk\\.?|KSh\\.?|Ksh\\.?|KES|UGX|TZS|PHP(?=\\s?\\d{1,3},\\d{3})|R(?=\\s?\\d{1,3}(?:,\\d{3})+(?!\\d))|GHS|THB|SAR|QAR|UAH|RUB|VND|KRW|ILS|KZT|IDR|PLN|CHF|Rp\\.?(?=\\s?\\d)|Rs\\.?(?:\\s*[-–:]\\s*(?=\\d{3}|\\d{1,3},\\d))?|RM)|人民币|港币|新台币|新臺幣)';
const SUFFIX =
  '(?:美元|美金|日元|日圆|韩元|澳元|澳币|港元|港[币幣]|新[台臺][币幣]|英镑|欧元|元(?![素旦宵组数件器])|圆|块钱?|人民币|RMB\\b|CNY\\b|USD\\b|HKD\\b|TWD\\b|GBP\\b|EUR\\b|INR\\b|US dollars?\\b|dollars?\\b|pounds?\\b|euros?\\b|€|rupees?\\b|(?<!\\s)[₹₴₽₺₫đ₪₸₱₩]|[₹₴₽₺₫đ₪₸₱₩](?!\\s*\\d)|zł|грн|руб|(?:UAH|RUB|VND|PLN|ILS|KZT|CHF|KRW|AUD|AED|SGD|MYR|NGN|KES|ZAR|PKR|BDT|NPR|LKR|GHS|UGX)\\b|(?:dirhams?|naira|taka)\\b)';
/**
 * `11.000` and `1.250,00`: in much of Europe points part the thousands; no currency has three decimals. A comma before
 * two digits parts decimals there, and two things in `￥980,12课时`.
 */
const CONTINENTAL =
  '(?<![\\d.,])[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d{1,2})?(?![\\d.])|(?<![\\d.,¥￥$£₹]|[¥￥$£₹] )\\d{1,6},\\d{2}(?![\\d,]|\\s*[元圆块])';
/** `1,29,999`: in India thousands are parted once, and from there on hundreds. */
const INDIAN = '(?<![\\d.,])\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?![\\d,])';
const SUM = `${CONTINENTAL}|${INDIAN}|${NUMBER}`;
const MONEY = new RegExp(
  `(${PREFIX})\\s*(${SUM})\\s*(万|[kK](?![a-z])|[Ll](?:akhs?|acs?)\\b)?|(${SUM})\\s*(万|千|余|多)?\\s*(${SUFFIX})`,
  'g',
);

/** What every amount of money holds, in whatever currency it is. */
const SIGN = /[$¥￥£€₹₦₴₽₺₫₩₪₸₱৳฿₵đłг-р元圆块币幣金镑A-Za-z]/;

const POINTS = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/;
const COMMA = /^\d+,\d{2}$/;
const HUNDREDS = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/** The value of a sum, in whatever way its thousands and decimals are parted. */
function sumIn(text: string): number | null {
  if (POINTS.test(text)) return numberIn(text.replace(/\./g, '').replace(',', '.'));
  if (COMMA.test(text)) return numberIn(text.replace(',', '.'));
  return numberIn(HUNDREDS.test(text) ? text.replace(/,/g, '') : text);
}

const DOLLARS = /^ ?(USD|CAD|CDN|AUD|NZD|SGD|HKD|TWD)\b/;

/** The amounts of money in a text, in order. `local` is the currency of a bare 元, `dollar` that of a bare $. */
export function amountsIn(text: string, local = 'CNY', dollar = 'USD'): Amount[] {
  if (!SIGN.test(text)) return [];
  const amounts: Amount[] = [];
  for (const match of matchesIn(text, MONEY)) {
    const [whole, prefix, after, scaleAfter, before, scaleBefore, suffix] = match;
    const number = sumIn(after ?? before ?? '');
    // 二元 of equations and 一元 of coins are no prices; 三百元 is.
    if (number === null || /^[零〇一二两三四五六七八九]$/.test(after ?? before ?? '')) continue;
    const scale = scaleAfter ?? scaleBefore;
    const amount =
      number *
      (scale === '万'
        ? 10_000
        : scale === '千' || /^k$/i.test(scale ?? '')
          ? 1000
          : /^l/i.test(scale ?? '')
            ? 100_000
            : 1);
    const named = prefix
      ? PREFIXES.find(([pattern]) => pattern.test(prefix))?.[1]
      : SUFFIXES.find(([pattern]) => pattern.test(suffix!))?.[1];
    if (!named) continue;
    const end = match.index + whole.trimEnd().length;
    // `$450 CAD`: whose dollars they are stands behind the sum.
    const whose = prefix === '$' ? DOLLARS.exec(text.slice(end, end + 5)) : null;
    const currency = whose
      ? whose[1]!.replace('CDN', 'CAD')
      : named === 'CNY' && /^[元圆块]/.test(suffix ?? '')
        ? local
        : prefix === '$'
          ? dollar
          : named;
    amounts.push({ amount, currency, start: match.index, end: end + (whose?.[0].length ?? 0) });
  }
  return amounts;
}
