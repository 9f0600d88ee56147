import type { Fact } from '../../fact';
import { byText } from '../../page-memory';
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
import { type TimeSpan, timeSpansIn } from '../time-spans';
import { type Candidate, inMinutes, isOfModule, split, underLabels } from './hours-told';

const LABEL =
  /^(?:总|课程|培训|授课|教学|学习|上课|直播|视频|合计|共计)*(?:课时|学时|时数|小时|时长)数?(?:总计|总数|合计)?$|^(?:(?:course|program(?:me)?|training|total|contact|clock|credit|class|classroom|teaching|study|learning|guided|instructional|estimated)\s*)*hours$|^(?:(?:course|program(?:me)?|training|total|teaching|study|learning|estimated)\s*)*(?:duration|length|time)$|^(?:培训|课程|学习|授课|上课)(?:周期|时长|时间|课时)$/i;
/** Hours that are none of teaching in total. */
const NOT_BEFORE =
  /(?:[每一][天日周月节]|每课时|within|in (?:under|less than)|every|per|response|reply|answer|last|office|open(?:ing)?|available for|taught|bonus|working|工作|营业|服务|客服|响应|答疑|贴身|有效期?|提前|(?<![考岗])前|后|[需须]要?进行|first|after|next|自|满|超过?了?|退|优惠|折|\boff\b)\s*[^。.,，]{0,6}$/i;
const NOT_AFTER =
  /^[\s-]*(?:an?|per|\/|every|each)[\s-]*(?:day|week|month|year|wk|class|session|lesson|module)|^\s*(?:of\s+)?(?:[\w-]+\s+){0,3}(?:experience|volunteer\w*|trial|taster|demo|consultation|call)\b|^\s*(?:across|over) the (?:day|week|month)\b|^\s*(?:each|apiece|daily|weekly|only|left|24\/7)\b|^\s*(?:private |driving )?lessons?\b|^\s*(?:内|以内|前|后|之内|(?:全国|免费)?(?:400|800)?(?:在线|客服|咨询|电话|热线|招生|投诉|通道)|答疑|贴身|服务|营业|响应|经验|个案|实战经验|support|access|experience|ago|before|after|notice|of support|service)|^\s*[/／每]\s*(?:天|周|日|[节次堂课])|^\s*[x×*]|^\s*的?(?:教学|课堂)?(?:实践|实习|观摩|试讲|作业|自习)|^\s*of\s+(?:(?!and\b)[\w-]+ ){0,2}(?:practice|homework|self-study|observation)\b|^\s*to (?:complete|finish|sit) the (?:exam|test|paper)|^\s*(?:closed[- ]book |written |online )?exam(?:ination)?\b/i;
/** `1 hour group classes`: so long is each of them. */
const EACH_OF =
  /^[\s-]+(?:(?!course|program|training|workshop|with|and|of|in\b)[\w-]+ ){0,2}(?:classes|lessons|sessions|meetings)\b/i;
const MOST_EACH = 8;
/** What keeps a certificate alive asks for hours of its own. */
const TO_RENEW =
  /(?:继续教育|审验|年检|年审|复审|复训|换证)[^。；;]{0,16}$|\b(?:continuing (?:professional )?education|re-?certif\w+|renew\w*|refresher)\b[^.;]{0,30}$/i;
/** How many days or weeks the hours fill, right before them: `15天120课时`, `4 weeks, 60 hours`. */
const FILLED = /(?:\d|[一二两三四五六七八九十])\s*(?:天|日|周|个月|days?|weeks?|months?)[\s,，、/（(共]*$/i;
/** What makes a figure a guess, where another page of the course may tell it. */
const ABOUT = /(?:近|约|大概|将近|nearly|about|around|approx\.?|approximately|almost)\s*$/i;
/** A line of a timetable: what stands in it is how long they meet each time, unless it says that it adds up. */
const EACH_TIME =
  /(?:每[一]?[周星天日晚次节堂]|单[次节堂])[^。；;]{0,40}$|(?:周|星期)[一二三四五六日末、至到和,，\s]{1,8}[^。；;]{0,30}$|\b(?:every|each|per|on|weekly)\s+(?:\w+\s){0,3}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?|weekends?|evenings?|mornings?|session|class|day|week)\b[^.;]{0,40}$|\b(?:once|twice|\w+ (?:times|days|evenings|nights)) (?:a|per) week\b[^.;]{0,40}$|\b(?:class|session|lesson|lecture|video) (?:duration|length|time)\b[^.;]{0,20}$/i;
/** Below a figure in a row of figures: what it counts. */
const EACH_BELOW = /^(?:hours? )?(?:per|a|each|every)\b.{0,24}$|^每[次节堂天周日].{0,8}$/i;
const TOTAL_BELOW =
  /^(?:total|of)? ?(?:(?:course|total|training|teaching|video|live|learning|contact) )*(?:content|hours?|training|teaching|instruction|length|duration|lessons)$|^(?:总|课程|培训|累计|共)*(?:课时|学时|时长|课程内容|教学时长)$/i;
/** `Duration 90 hours`, `课程时长 35小时`: a label with no colon, right before the hours. */
const NAMED =
  /^(?:课程|培训)(?:总)?(?:时长|学时|课时)\s*$|^(?:(?:total|course|training|program(?:me)?) )?(?:duration|length)\s*[–—-]?\s*$/i;
/** `9:00-17:00，共8小时`: how long a day of it is. */
const BY_CLOCK = /\d{1,2}[:：]\d{2}\s*(?:[-–—~～至到]|to)\s*\d{1,2}[:：]\d{2}\b[^。.;；]{0,12}$/i;
/** `sent to you in 24 hours`: days of waiting, told in hours. */
const IN_DAYS = /\b(?:in|after)\s*$/i;
/** Before the hours of one part of the teaching, where those of another stand beside it. */
const OF_PART =
  /(?:理论|实操|实践|实训|线上|线下|面授|自学|上机|\b(?:theory|practicals?|practice|lectures?|labs?|online|classroom))[^，,、;；\d]{0,8}$/i;
/** The same where the other half may stand anywhere: online all of it may be held, but theory is half of it. */
const OF_HALF = /(?:理论|实操|实践|实训|自学|上机|\b(?:theory|practicals?|labs?))[^，,、;；\d]{0,8}$/i;
/** What is done in those hours, where it is no teaching: `4小时快速出货`. */
const OF_DEED = /^[\u4e00-\u9fff]{3,}$(?<![课学训班教期].*)/;
/** Around a figure that stands alone: what is there for so long and is no teaching. */
const OF_OTHERS =
  /客服|服务|在线|热线|咨询|答疑|响应|有效|回放|\b(?:support|service|access|response|reply|helpline|hotline|availab\w*|open)\b/i;
/** `24/7`, `7×24小时`, `全天24小时`: round the clock. */
const ROUND_THE_CLOCK = /24\s*[/／×x*]\s*7|7\s*[/／×x*]\s*24|全天|round the clock/i;
const WITH_DAYS =
  /\d[\s-]*(?:days?|weeks?|months?)\b[^（(]{0,80}[（(]\s*$|\d\s*(?:天|周|个月)[^（(]{0,30}[（(]\s*$/i;
/** `6 sessions 12 hours $240`: figures in a row. */
const FIGURES = /^(?:[$€£¥]?\d[\d.,]*\s?(?:[a-z]{1,12}|[\u4e00-\u9fff]{1,3})?\s*){2,5}$/i;
const TOTAL = /共(?![享同建通])|总|合计|全程|课程包含|包含|总计|total|in all|overall/i;
const TEACHES =
  /\d\s?h(?:\s?\d{1,2}\s?m(?:in)?)?\s+(?:of\s+)?(?:on-demand |total )?(?:video|content|course)|(?:contact|instructional|classroom|guided learning)\s*(?:hours?|hrs?)|(?:hours?|hrs?)\s+(?:over|across|spread)\b|课时|学时|(?:hours?|hrs?)\s*(?:of\s+)?(?:[\w-]+ ){0,3}(?:training|course|class|instruction|content|learning|video|program|lessons?|teaching|education|live|on-demand)|(?:course|program|training|class)[^.]{0,40}(?:hours?|hrs?)|(?:hours?|hrs?)\s+(?:(?:will be|are|is) (?:provided|given)|\d{1,3}\s+(?:modules?|lessons?|lectures?)\b)|-hour (?:[\w-]+ ){0,2}(?:course|training|program|class|workshop|boot ?camp|session)/i;

/** Hours of teaching in total. */
export function readHours(source: FactSource): Fact<number> {
  if (source.part.of === 'provider') return absent;
  const candidates = [
    ...labelled(source),
    ...counted(source),
    ...split(source),
    ...underLabels(source),
    ...inMinutes(source),
    ...said(source),
  ];
  candidates.sort((a, b) => b.points - a.points);
  const best = candidates[0];
  if (best && best.points >= 1 && !isOneOfSeveral(best, candidates)) {
    const { line, span } = best;
    return found(source, span.count, line.block.start + span.start, line.block.start + span.end);
  }
  return hoursInData(source);
}

/** Rows of one table with hours of their own are several runs, or parts: none of them the course. */
const isOneOfSeveral = (best: Candidate, all: Candidate[]): boolean =>
  best.line.block.table !== undefined &&
  all.some(
    ({ line, span }) =>
      line.block.table === best.line.block.table &&
      line.block.row !== best.line.block.row &&
      span.count > best.span.count,
  ) &&
  !TOTAL.test(best.line.text);

const hoursOf = byText((text): readonly TimeSpan[] =>
  timeSpansIn(text).filter(
    (span) =>
      span.unit === 'hour' &&
      !/第\s*$/.test(text.slice(0, span.start)) &&
      !BY_CLOCK.test(text.slice(0, span.start)) &&
      !TO_RENEW.test(text.slice(Math.max(0, span.start - 48), span.start)) &&
      !NOT_BEFORE.test(text.slice(Math.max(0, span.start - 16), span.start)) &&
      !NOT_AFTER.test(text.slice(span.end, span.end + 32)) &&
      !(
        span.count <= MOST_EACH &&
        /hour$/i.test(text.slice(span.start, span.end)) &&
        EACH_OF.test(text.slice(span.end, span.end + 48))
      ),
  ),
);

function labelled(source: FactSource): Candidate[] {
  return source.pairs.flatMap((pair) => {
    if (!LABEL.test(pair.label)) return [];
    const offset = pair.start - pair.line.block.start;
    const span = hoursOf(pair.value)[0];
    if (span) {
      const inLine = { ...span, start: span.start + offset, end: span.end + offset };
      return [{ span: inLine, points: isOfModule(source, pair.line) ? 0.5 : 5, line: pair.line }];
    }
    // `120 (80 in class, 40 at work)`: what a bracket tells is how the total divides.
    const bare = /^(\d{1,4})(?:\s*(?:节|讲|h|\+))?(?:\s*[（(][^（）()]*[）)])?$/.exec(pair.value.trim());
    if (!bare || !/课时|学时|hours/i.test(pair.label)) return [];
    const count = Number(bare[1]);
    return [
      {
        span: { count, unit: 'hour' as const, start: offset, end: offset + bare[1]!.length },
        points: isAddedUp(source, pair.line) ? 6 : 4.5,
        line: pair.line,
      },
    ];
  });
}

/** The row of a table that adds up the others. */
function isAddedUp({ lines }: FactSource, { block: { table, row } }: Line): boolean {
  if (table === undefined) return false;
  const head = lines.find(({ block }) => block.table === table && block.row === row);
  return head !== undefined && /^(?:合计|总计|共计|总课时|(?:grand )?total)/i.test(head.text);
}

/** How far apart the parts of one outline stand: a name, what it holds and its hours. */
const APART = 4;
const ENDS_IN_HOURS = /\S.{3,}[\s–—\-:：·|（(]\d{1,3}\s*(?:课时|学时|小时|hours?|hrs?)[）)]?$/i;

/** Near lines that each end in hours of their own are the parts of an outline, and none of them is the whole. */
function isOneOfParts(lines: readonly Line[], order: number): boolean {
  const endsInHours = (line: Line | undefined) =>
    line !== undefined && ENDS_IN_HOURS.test(line.text) && !TOTAL.test(line.text);
  if (!endsInHours(lines[order])) return false;
  const near = lines.slice(Math.max(0, order - APART), order + APART + 1);
  return near.filter(endsInHours).length >= 3;
}

/** `总课时140，价格￥2680`: hours with no unit behind them. */
const COUNTED = /(?:总|共计?|合计)(?:课时|学时)数?\s*(?:为|是|[:：])?\s*(\d{1,4})(?=[，。,；;\s]|$)/;

function counted(source: FactSource): Candidate[] {
  return source.lines.flatMap((line): Candidate[] => {
    const { text } = line;
    const says = text.length <= 200 && (text.includes('课时') || text.includes('学时'));
    const match = says ? COUNTED.exec(text) : null;
    if (!match) return [];
    const end = match.index + match[0].length;
    const span = { count: Number(match[1]), unit: 'hour' as const, start: end - match[1]!.length, end };
    return [{ span, points: 4, line }];
  });
}

function said(source: FactSource): Candidate[] {
  const early = source.lines.length;
  return source.lines.flatMap((line, order) => {
    if (line.text.length > 400) return [];
    const spans = hoursOf(line.text);
    // `共3节课9课时`: lessons are counted, hours told.
    // `24课时理论，共80课时`: of several, what they add up to.
    const timed = spans.filter(({ start, end }) => !OF_LESSONS.test(line.text.slice(start, end)));
    const span = timed.find(({ start }) => ADDS_UP.test(line.text.slice(0, start))) ?? timed[0] ?? spans[0];
    if (!span || isOfModule(source, line) || isOneOfParts(source.lines, order)) return [];
    // In brackets behind a name the hours are those of a part, 器械训练（96课时）; behind days, those of the days.
    // `across programs`: of all that the provider teaches.
    if (
      /^[^.]{0,40}\bacross (?:all |our )?(?:programs?|programmes|courses)\b/i.test(line.text.slice(span.end))
    )
      return [];
    const inBrackets =
      /[（(]\s*$/.test(line.text.slice(0, span.start)) && /^\s*[）)]/.test(line.text.slice(span.end));
    if (inBrackets && !WITH_DAYS.test(line.text.slice(0, span.start))) return [];
    const before = line.text.slice(0, span.start);
    const after = line.text.slice(span.end);
    const alone = (before.length + after.length <= 4 && !OF_DEED.test(after)) || isSegment(line.text, span);
    // Beside another label, as in a table of what is asked of learners, it is what that label says.
    if (alone && line.block.table !== undefined && isOfOther(source, line)) return [];
    const below = alone ? (source.lines[order + 1]?.text ?? '') : '';
    // A label, not a sentence that goes on to speak of its own matter.
    if (EACH_BELOW.test(below) || (below.length <= 24 && OF_OTHERS.test(below))) return [];
    if (ROUND_THE_CLOCK.test(line.text) || isDone(source.lines, order)) return [];
    if (TOTAL_BELOW.test(below)) return [{ span, points: 3.6, line }];
    // `48 Hours 24 Modules` twice: each is a part.
    if (line.text.length < 40 && textsOfShape(source, line.text) >= 2) return [];
    const total = TOTAL.test(line.text.slice(Math.max(0, span.start - 12), span.end + 12));
    if (span.count % 24 === 0 && IN_DAYS.test(before)) return [];
    if (!total && (spans.length >= 2 ? OF_PART : OF_HALF).test(before)) return [];
    // Lessons are counted, not timed, unless they are told as what it adds up to.
    if (!total && OF_LESSONS.test(line.text.slice(span.start, span.end))) return [];
    if (!total && EACH_TIME.test(line.text.slice(0, span.start))) return [];
    const filled = span.count !== 24 && FILLED.test(before);
    const teaches = inBrackets || filled || TEACHES.test(line.text);
    if (!alone && !total && !teaches && !FIGURES.test(line.text) && !NAMED.test(before)) return [];
    const points =
      (NAMED.test(before) ? 4 : total ? 3.5 : alone || filled ? 3 : 2.2) -
      (ABOUT.test(before) ? 0.7 : 0) -
      (order / Math.max(1, early)) * 0.8;
    return [{ span, points, line }];
  });
}

const OF_LESSONS = /节课?$/;
const ADDS_UP = /(?:共计?|总计|合计|\bin total|\btotal(?:l?ing| of)?|\baltogether)[\s,，:：]*(?:为|约)?\s*$/i;

/** Whether no label beside a cell of a table, nor the head of its column, names it as hours. */
function isOfOther(source: FactSource, line: Line): boolean {
  return !source.pairs.some((pair) => pair.line === line && LABEL.test(pair.label));
}

/** What only the page's structured data states. */
export function hoursInData(source: FactSource): Fact<number> {
  for (const item of courseItems(source)) {
    const text = dataText(item, 'timeRequired', 'courseWorkload', 'duration');
    const match = text && /^P(?:(\d+)D)?T(?:(\d+(?:\.\d+)?)H)?(?:(\d+)M)?/.exec(text);
    if (!match) continue;
    const hours = Number(match[1] ?? 0) * 24 + Number(match[2] ?? 0) + Number(match[3] ?? 0) / 60;
    if (hours > 0) return foundInData(Math.round(hours * 10) / 10, text);
  }
  return absent;
}
