import type { Fact } from '../../fact';
import { answersOther } from '../answered';
import { isDone } from '../done-before';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  type Line,
} from '../fact-source';
import { textsOfShape } from '../line-shapes';
import { isSegment } from '../segments';
import { isoDuration, type TimeSpan, timeSpansIn } from '../time-spans';

const LABEL =
  /^(?:学制|(?:课程|培训|学习|授课|教学|项目|活动|总)?(?:周期|时长|期限|时间)|在校时间|(?:上课|培养)周期|学习年限|修业年限|培训天数|(?:(?:course|program(?:me)?|training|total|estimated|average)\s*)*(?:duration|length|timeline|time(?: to complete)?|dates?|schedule))$|^(?:开课|开班|培训)(?:时间|日期)$/i;
const NOT_BEFORE =
  /(?:有效期?|valid(?:ity)?|refund|money[- ]?back|退款?|退费|试[学听用]|trial|guarantee|within|前|提前|过去|近|工作(?:满|经验)?|从业|经验|experience|(?<!hours? |hrs? |spans? |spread |runs? |course )over(?! the)|last(?!s)|past|more than|every|\bper|每(?![期班])|至少(?:需要?)?|起码|毕业|满|after|before|access|for the next|age|aged|限时|优惠|仅剩|还剩|倒计时|(?:最后|倒数|只剩|剩余|剩下|还有)(?=.{0,2}$)|连续(?!上课|授课|学习|培训)|延[期长]|预习|成立|历经|沉淀|used|first|第|保障|服务|质保|in business|since|next|ends|closes|expires|(?:starts?|begins?|opens?|arrives?) in)\s*[^。.,，;；]{0,8}$/i;
const NOT_AFTER =
  /^\s*(?:内(?!(?:可以?|即可|就能)?(?:学完|修完|结业|结课|完成(?:全部|所有|整个|本|课程|学习|培训|[，。；]|$)))|以内|之内|以上|以前|前|后|有效|经验|工作|从业|历史|试[学听用]|全额|无理由|拿证|取证|下证|出证|领证|包过|通关|速过|(?:内|后|左右)?(?:取得|获得|领取|拿到|颁发|发放|下发|出成绩)|免费|分期|免息|保障|质保|专注|深耕|沉淀|积累|教龄|从教|来|老|行业|品牌|办学|a (?:week|month|year)\b|per |of (?:\w+ ){0,2}(?:experience|access|support)|\w* ?experience|ago|old|money|refund|trial|guarantee|access|warranty|free|later|before|after|in (?:business|advance)|to (?:go|apply))/i;
const TEACHES =
  /课程|培训|学习|上课|学制|掌握|学会|学完|为期|历时|共|全程|脱产|集训|course|program|training|boot ?camp|workshop|\bclass\b(?! (?:time|size|schedule|hours|per|each))|hours over|curriculum|duration|internship|intensive|\bin \d+|\btakes?\b|to complete|from (?:zero|scratch)|become|master/i;

/** What says that the whole course lasts so long. */
const IN_ALL =
  /(?:课程|培训|学习|全程)[^，。；]{0,6}(?:共计?|总计|为期|历时)\s*$|(?:课程|培训|学习|教学)(?:周期|时长|期限)(?:为|是|约|大约)?\s*$|(?:为期|历时|学制)(?:为|是|约)?(?:在职|业余|全日制)?\s*$|\b(?:certificate|diploma|training|full)\s+(?:course|program(?:me)?)\s*\($|\b(?:course|program(?:me)?|training)\b[^.;]{0,48}\b(?:takes?|lasts?|(?:is )?runs? (?:for|over)|is spread over|spans?)\s+(?:about |around |approximately )?$/i;
/** `In six weeks, you complete this course`. */
const DONE_IN = /\bin (?:just |only |about )?$/i;
const DONE =
  /^,?\s*(?:(?:all|most) of )?(?:you|students|learners|participants|trainees)(?: will| can)? (?:complete|finish) (?:the|this|our|your) (?:[\w-]+ )?(?:course|program(?:me)?|training)\b(?! (?:fees?|form|registration|application)\b)/i;
/** `课程10周内完成`, as short as it may be. */
const WITHIN = /(?:课程|培训|学习|全程)[^，。；]{0,6}$/;
const FINISHED = /^内(?:可以?|即可|就能)?(?:学完|修完|结业|结课|完成)/;
/** `Our 3-day … training course`, however long the name between. */
const SPANS = /\b(?:our|this|the|an?)\s+(?:[a-z]+\s+){0,2}$/i;
const SPANNED = /^[^.;!?]{0,90}\b(?:course|class|training|workshop|boot ?camp|program(?:me)?)(?:e?s)?\b/i;
/** `3 Months (weekends)`, `2 weeks full time`: how it is held, and nothing more. */
const MANNER =
  /^\s*(?:[（(](?:[^（）()]{0,16}\b)?(?:weekends?|weekdays?|full[- ]time|part[- ]time|online|evenings?|intensive|live)\b[^（）()]{0,12}[）)]|(?:full|part)[- ]time|[（(]?(?:业余|脱产|全日制|周末班?)[）)]?)\s*$/i;
/** Hours of teaching that fill it, right behind. */
const FILLED = /^[\s,，、/（(共约]*(?!24\D)\d+\s*(?:课时|学时|小时|hours?|hrs?)/i;
const AGAIN = /^[^.。;；]{0,50}(?:re-?certif|refresher|renewal|复训|换证|再教育)/i;

interface Candidate {
  span: TimeSpan;
  points: number;
  line: Line;
}

/** How long the course lasts, as an ISO 8601 duration. */
export function readDuration(source: FactSource): Fact<string> {
  if (source.part.of === 'provider') return absent;
  const ofOnePart = linesOfParts(source);
  const candidates = [
    ...labelled(source, ofOnePart),
    ...inNames(source),
    ...split(source),
    ...said(source, ofOnePart),
  ];
  candidates.sort((a, b) => b.points - a.points);
  const best = candidates[0];
  if (best) {
    const { line, span } = best;
    return found(source, isoDuration(span), line.block.start + span.start, line.block.start + span.end);
  }
  return durationInData(source);
}

const lengthsOf = (text: string) =>
  timeSpansIn(text).filter(
    (span) =>
      span.unit !== 'hour' &&
      !NOT_BEFORE.test(text.slice(Math.max(0, span.start - 18), span.start)) &&
      !NOT_AFTER.test(text.slice(span.end, span.end + 24)),
  );

/** A timetable or several packages give each its own length under one label: none of them is the course's. */
function linesOfParts(source: FactSource): Set<Line> {
  const labels = new Map<string, Map<string, Line>>();
  const counts = new Map<string, Line[]>();
  for (const { label, value, line } of source.pairs) {
    if (!LABEL.test(label) || !lengthsOf(value).length) continue;
    const values = labels.get(label) ?? new Map<string, Line>();
    labels.set(label, values.set(value, line));
    counts.set(label, [...(counts.get(label) ?? []), line]);
  }
  const often = [...counts.values()].filter((lines) => lines.length > MOST_TOLD).flat();
  return new Set([
    ...often,
    ...[...labels.values()].flatMap((values) => (values.size >= LEAST_PARTS ? [...values.values()] : [])),
  ]);
}

const LEAST_PARTS = 3;
/** A page tells the length of the course in its head, a bar that stays and its table; each part of it tells its own. */
const MOST_TOLD = 3;

function labelled(source: FactSource, ofOnePart: Set<Line>): Candidate[] {
  return source.pairs.flatMap((pair) => {
    if (!LABEL.test(pair.label) || ofOnePart.has(pair.line)) return [];
    const offset = pair.start - pair.line.block.start;
    return lengthsOf(pair.value)
      .slice(0, 1)
      .map((span) => ({
        span: { ...span, start: span.start + offset, end: span.end + offset },
        points: 5,
        line: pair.line,
      }));
  });
}

/** `7-Day Cloud Pipelines Training Program` as a heading. */
function inNames(source: FactSource): Candidate[] {
  return source.lines
    .filter((line) => line.block.role === 'heading' && (line.block.level ?? 6) <= 2)
    .slice(0, 4)
    .flatMap((line) =>
      lengthsOf(line.text)
        .filter((span) => span.unit !== 'year' || isStudyYears(line.text, span))
        .slice(0, 1)
        .map((span) => ({ span, points: 4, line })),
    );
}

function said(source: FactSource, ofOnePart: Set<Line>): Candidate[] {
  return source.lines.flatMap((line, order) => {
    if (line.text.length > MOST || line.block.region === 'form' || ofOnePart.has(line)) return [];
    // `14 Days` below each topic: the lengths of parts.
    if (line.text.length < 24 && textsOfShape(source, line.text) >= LEAST_PARTS) return [];
    // A refresher is shorter than the course.
    const span = lengthsOf(line.text).find(({ end }) => !AGAIN.test(line.text.slice(end, end + 60)));
    if (!span) return [];
    // At length a page speaks of much else.
    const ofAll = isOfAll(line.text, span);
    if (line.text.length > MOST_TEXT && !ofAll) return [];
    if (isDone(source.lines, order) || answersOther(source.lines, order)) return [];
    // Days and months that open a line are a timetable: "第3天", "Day 3 – …", "Module 1 (Month 1)".
    const before = line.text.slice(0, span.start);
    if (/[第(（]\s*$/.test(before) && !BRACKETED.test(before)) return [];
    const whole = line.text.length - (span.end - span.start) <= 3;
    const sentence = !whole || /[。.!！]$/.test(line.text);
    if (span.unit === 'year' && sentence && !isStudyYears(line.text, span)) return [];
    // How long somebody must have been in work is no length of a course.
    if (IN_WORK.test(before.slice(-80)) && !/学制/.test(before)) return [];
    const filled = FILLED.test(line.text.slice(span.end));
    const bare = span.start === 0 && MANNER.test(line.text.slice(span.end));
    const alone = whole || bare || filled || isSegment(line.text, span) || PRICED.test(before);
    // 一天 in a sentence is a day of a life, not of a course.
    if (!whole && /^一[天日]$/.test(line.text.slice(span.start, span.end))) return [];
    const near = line.text.slice(Math.max(0, span.start - 24), span.end + 28);
    const listed =
      /\d+\s*(?:weeks?|months?|days?)\b.{0,30}(?:students|lessons|level)|(?:beginner|intermediate|advanced)\b/i.test(
        line.text,
      );
    // `8天7夜` is how long a journey to learn takes.
    const nights = /^\s*(?:\d{1,2}|[一二两三四五六七八九十])\s*[夜晚]/.test(line.text.slice(span.end));
    // `8+ Years` over `Teaching Experience`.
    if (whole && OF_OTHERS.test(source.lines[order + 1]?.text ?? '')) return [];
    // `07 Days` is a clock that runs down.
    if (whole && /^0\d/.test(line.text)) return [];
    // A button to open the answer may stand between the two.
    if (source.lines.slice(Math.max(0, order - 2), order).some(({ text }) => ASKS.test(text)))
      return [{ span, points: 4, line }];
    if (!alone && !listed && !nights && !ofAll && !TEACHES.test(near)) return [];
    const summed = ofAll ? 1 : 0;
    const points = (alone || nights ? 3 : listed ? 2.8 : 2.2) + summed - Math.min(1, order / 60);
    return points > 1.3 ? [{ span, points, line }] : [];
  });
}

function isOfAll(text: string, { start, end }: TimeSpan): boolean {
  const before = text.slice(Math.max(0, start - 64), start);
  const after = text.slice(end, end + 110);
  if (/-(?:day|week|month)$/i.test(text.slice(start, end)) && SPANS.test(before) && SPANNED.test(after))
    return true;
  if (WITHIN.test(before) && FINISHED.test(after)) return true;
  return IN_ALL.test(before) || (DONE_IN.test(before) && DONE.test(after.slice(0, 80)));
}

/** `a certificate program (6 months)`: how long what is named before the bracket lasts. */
const BRACKETED = /\b(?:course|program(?:me)?|training|diploma|boot ?camp)\s*\($/i;
/** `€240 5 weeks`: only the price stands before it. */
const PRICED = /^[^\p{L}\d]{0,3}[$€£¥￥₹][^\p{L}]{1,12}$/u;
const MOST_TEXT = 400;
const MOST = 1000;
const IN_WORK = /\bemploy(?:ed|ee|ment)s?\b[^.;]{0,60}$|在职[^，。；]{0,12}$/i;
/** Below a figure in a row of figures: what lasts so long and is no course. */
const OF_OTHERS =
  /experience|经验|教龄|从业|since|in business|\b(?:support|access|guarantee|warranty|community|refund)\b|售后|质保|保障|有效|答疑/i;
/** A question that is answered with the length. */
const ASKS = /\b(?:duration|how long)\b.{0,60}\?\s*$|(?:多长时间|多久|学习周期|学制).{0,8}[?？]\s*$/i;

/** `2` or `3-5` over `Months Duration`: a figure and its unit on lines of their own. Of a range, the longer end. */
function split({ lines }: FactSource): Candidate[] {
  return lines.flatMap((line, index): Candidate[] => {
    const next = lines[index + 1];
    const figure = /^(?:\d{1,2}\s?[-–—]\s?)?(\d{1,3})\s?\+?$/.exec(line.text)?.[1];
    if (!next || !figure || next.index !== line.index + 1) return [];
    const unit =
      /^(day|week|month|year)s?(?: (?:of )?(?:duration|course|program(?:me)?|training|long))$/i.exec(
        next.text,
      )?.[1];
    if (!unit) return [];
    const end = next.block.start - line.block.start + unit.length + 1;
    const span = { count: Number(figure), unit: unit.toLowerCase() as TimeSpan['unit'], start: 0, end };
    return [{ span, points: 4.2, line }];
  });
}

/** Years are those of a life or a firm more often than of a course: `a 3-year degree`, `学制三年` say of what they are. */
const isStudyYears = (text: string, span: TimeSpan): boolean =>
  span.count <= 8 &&
  (/(?:学制|修业年限|学习年限|为期|学期|全日制|业余)[^。；]{0,8}$/.test(text.slice(0, span.start)) ||
    /^(?:制|全日制|业余|的?(?:本科|专科|学位|学历|课程))/.test(text.slice(span.end)) ||
    (/[ -]year$/i.test(text.slice(span.start, span.end)) &&
      /^[\s-]+(?:[\w-]+ ){0,2}(?:degree|diploma|program|bachelor|master|course|full|part)/i.test(
        text.slice(span.end),
      )));

/** What only the page's structured data states. */
export function durationInData(source: FactSource): Fact<string> {
  for (const item of courseItems(source)) {
    const text = dataText(item, 'timeToComplete', 'duration', 'timeRequired', 'courseWorkload');
    if (text && /^P(?!T)(?:\d+(?:\.\d+)?[YMWD])+/.test(text)) return foundInData(text, text);
  }
  return absent;
}
