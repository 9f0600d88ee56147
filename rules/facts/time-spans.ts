import { byText } from '../page-memory';
import { matchesIn } from './matches-in';
import { ENGLISH_NUMBER, numberIn } from './numerals';

/** A length of time or of teaching in a text. */
export interface TimeSpan {
  count: number;
  unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  start: number;
  end: number;
}

/** No digit, point or clock before it: `02:30 hours` is not thirty of them. */
const COUNT = `(?<![\\d.,]|\\d[:：])\\d{1,5}(?:\\.\\d{1,2})?|[一二两三四五六七八九十百]{1,6}|(?<![上下大小前后每近多过一])半(?=年|个月)|\\b(?:${ENGLISH_NUMBER})\\b`;
const UNIT =
  '学时|课时|小时|节课|节(?!约|省|目|日|假|点|奏|能)|(?:个)?(?:工作|自然|整)?天|日(?!期|常|前|月)|(?:个)?(?:周|星期|礼拜)(?![年岁末一二三四五六日])|个月(?!薪)|月(?!薪|日|\\d)|年(?!薪|龄|级|月|\\d|度|代|终|前)|hours?|hrs?\\.?|h\\b|days?|weekends?|weeks?|wks?|months?|mos?\\b|years?|yrs?';
const SPAN = new RegExp(
  `(${COUNT})(?:\\s*(?:[-–~～至到]|to)\\s*(${COUNT}))?(?:\\s?\\+|\\s+plus\\b)?(\\s+and\\s+a\\s+half)?[\\s-]*(个半|个|(?:PDU['’]?s?\\s?/\\s?)?(?:(?:CPD|CPE|contact|teaching|training|total|clock|credit|study|class|classroom|live|instructional|instructor-led|guided|learning|full|straight|consecutive|intensive)\\s+){0,3})?(${UNIT})(半(?![年天日月周]))?`,
  'gi',
);

const unitOf = (word: string): TimeSpan['unit'] => {
  if (/^(?:学时|课时|小时|节|hour|hr|h$)/i.test(word)) return 'hour';
  if (/(?:周|星期|礼拜)|^w/i.test(word)) return 'week';
  if (/天|日|^d/i.test(word)) return 'day';
  if (/月|^mo/i.test(word)) return 'month';
  return 'year';
};

/** The lengths of time in a text, in order. Of a range, the longer end. Several readers ask it of the same lines. */
export const timeSpansIn = byText((text): readonly TimeSpan[] => spansOf(text));

function spansOf(text: string): TimeSpan[] {
  const spans: TimeSpan[] = [];
  for (const match of matchesIn(text, SPAN)) {
    // 2026年 and 10月1日 are dates, no. 3天 of a larger number none either.
    if (
      /\d[年月./-]?$/.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      /[年月日]/.test(match[5]!)
    )
      continue;
    const told = match[2] ?? match[1]!;
    const whole = told === '半' ? 0.5 : numberIn(told);
    if (whole === null || whole === 0) continue;
    // 4个半月 is four and a half, and so are 4年半.
    const count = match[3] || match[4] === '个半' || match[6] ? whole + 0.5 : whole;
    // 六日班 meets on Saturdays and Sundays.
    if (match[0] === '六日' && text[match.index + 2] === '班') continue;
    // 3月 is March; three months are 3个月.
    if (match[5] === '月' && whole <= 12 && !match[4]) continue;
    const unit = unitOf(match[5]!);
    if (unit === 'year' && count >= 1900) continue;
    spans.push({ count, unit, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

/** A length as an ISO 8601 duration: 8 weeks `P8W`, 3.5 years `P3Y6M`. */
export function isoDuration(span: TimeSpan): string {
  const { count, unit } = span;
  if (unit === 'hour') return `PT${count}H`;
  if (unit === 'year' && count % 1)
    return `P${Math.floor(count)}Y${Math.round((count % 1) * 12)}M`.replace('P0Y', 'P');
  if (unit === 'month' && count % 1) return `P${Math.round(count * 30)}D`;
  return `P${count}${unit === 'day' ? 'D' : unit === 'week' ? 'W' : unit === 'month' ? 'M' : 'Y'}`;
}
