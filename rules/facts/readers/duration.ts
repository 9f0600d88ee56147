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
import {
  AGAIN,
  ASKS,
  BRACKETED,
  DONE,
  DONE_IN,
  FILLED,
  FINISHED,
  IN_ALL,
  IN_WORK,
  LABEL,
  MANNER,
  NOT_AFTER,
  NOT_BEFORE,
  OF_OTHERS,
  OF_STUDY,
  OPEN,
  PRICED,
  SPANNED,
  SPANS,
  TEACHES,
  WITHIN,
} from './duration-words';

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
    if (
      span.unit === 'year' &&
      sentence &&
      !(ofAll && span.count <= MOST_YEARS) &&
      !isStudyYears(line.text, span)
    )
      return [];
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
    if (whole && OPEN.test(source.lines[order - 1]?.text ?? '')) return [];
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
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const after = text.slice(end, end + 110);
  if (/-(?:day|week|month)$/i.test(text.slice(start, end)) && SPANS.test(before) && SPANNED.test(after))
    return true;
  if (/\byear$/i.test(text.slice(start, end)) && /\b(?:is|as) an? $/i.test(before) && OF_STUDY.test(after))
    return true;
  if (WITHIN.test(before) && FINISHED.test(after)) return true;
  return IN_ALL.test(before) || (DONE_IN.test(before) && DONE.test(after.slice(0, 80)));
}

/** So far before a length may the words begin by which it is that of the whole course. */
const MOST_BEFORE = 220;
const MOST_TEXT = 400;
const MOST = 1000;

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

const MOST_YEARS = 8;
/** Years are those of a life or a firm more often than of a course: `a 3-year degree`, `学制三年` say of what they are. */
const isStudyYears = (text: string, span: TimeSpan): boolean =>
  span.count <= MOST_YEARS &&
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
