import type { FactSource, Line } from '../fact-source';
import { linesOfShape } from '../line-shapes';
import type { TimeSpan } from '../time-spans';

/** Hours that a line tells, and how surely they are those of the whole course. */
export interface Candidate {
  span: TimeSpan;
  points: number;
  line: Line;
}

/** Many lines of one form ("Duration : 2 HRS") give the hours of modules, not of the course. */
export const isOfModule = (source: FactSource, line: Line): boolean => linesOfShape(source, line.text) >= 3;

/** `150+` or `120 – 160` over `Hours of Content`: a figure and what it counts. Of a range, the longer end. */
export function split({ lines }: FactSource): Candidate[] {
  return lines.flatMap((line, index): Candidate[] => {
    const figure = /^(?:\d{1,4}\s?[-–—]\s?)?(\d{1,4})\s?\+?$/.exec(line.text)?.[1];
    const next = lines[index + 1];
    if (!figure || !next || next.index !== line.index + 1 || !COUNTS_HOURS.test(next.text)) return [];
    if (isUnderLabel(lines, index)) return [];
    const end = next.block.end - line.block.start;
    return [{ span: { count: Number(figure), unit: 'hour', start: 0, end }, points: 3.6, line }];
  });
}

const COUNTS_HOURS =
  /^(?:(?:total|course|training|teaching|learning|video|live|contact|class) )*(?:hours|hrs)(?: (?:of (?:live |video )?)?(?:content|training|learning|teaching|video|instruction|classes))?$|^(?:总|课程|培训)*(?:课时|学时|小时)数?$/i;

const NUMBER_OF = /^[\u4e00-\u9fff]{1,6}数$/;
const FIGURE = /^\d{1,7}$/;

/** Whether a figure of `报名数`, `86`, `课时数`, `24` belongs to the label over it: the row begins with a label. */
function isUnderLabel(lines: readonly Line[], index: number): boolean {
  let at = index;
  while (at > 0 && (FIGURE.test(lines[at]!.text) ? NUMBER_OF : FIGURE).test(lines[at - 1]!.text)) at--;
  return NUMBER_OF.test(lines[at]!.text);
}

/** `课时数` over `24`, in a row of figures that are each below their label. */
export const underLabels = ({ lines }: FactSource): Candidate[] =>
  lines.flatMap((line, index): Candidate[] => {
    const label = lines[index - 1];
    if (!/^\d{1,4}$/.test(line.text) || !label || !/^(?:总|课程)?(?:课时|学时)数$/.test(label.text))
      return [];
    if (line.text === '0' || label.index + 1 !== line.index || !isUnderLabel(lines, index)) return [];
    const span = { count: Number(line.text), unit: 'hour' as const, start: 0, end: line.text.length };
    return [{ span, points: 4.5, line }];
  });

/** A single meeting or a film is told in minutes: `a live 90-minute workshop`, `时间：320分钟`. */
export function inMinutes(source: FactSource): Candidate[] {
  const told = source.lines.flatMap((line): Candidate[] => {
    const match = line.text.length <= 400 ? MEETING.exec(line.text) : null;
    return match ? [ofMinutes(line, match.index, match[1]!, match[0].length, 2.2)] : [];
  });
  const beside = source.pairs.flatMap((pair): Candidate[] => {
    const match = MINUTES_LABEL.test(pair.label) ? ALL_MINUTES.exec(pair.value) : null;
    if (!match || isOfModule(source, pair.line)) return [];
    return [ofMinutes(pair.line, pair.start - pair.line.block.start, match[1]!, match[0].length, 4)];
  });
  return [...beside, ...told];
}

const MEETING =
  /\b(\d{2,3})[- ]min(?:ute)?s?\b[- ](?:(?!lesson|class|session|video)[\w-]+ ){0,2}(?:workshop|masterclass|webinar|seminar|course)\b(?!\s+(?:video|trailer|preview))/i;
const MINUTES_LABEL = /^(?:(?:课程|视频|总)*(?:时长|时间|总时长)|(?:course |total )?(?:duration|length))$/i;
const ALL_MINUTES = /^(?:共|约)?\s*(\d{2,4})\s*(?:分钟|min(?:ute)?s?)(?![^，。;；\s]*[次节])/i;

function ofMinutes(line: Line, start: number, minutes: string, length: number, points: number): Candidate {
  const count = Math.round((Number(minutes) / 60) * 100) / 100;
  return { span: { count, unit: 'hour', start, end: start + length }, points, line };
}
