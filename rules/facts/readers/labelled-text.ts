import type { Fact } from '../../fact';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  type Line,
} from '../fact-source';
import { saysNothing } from '../placeholder';
import { questionsOf } from '../questions';
import { sectionsUnder, sectionText } from '../sections';

/** Where a fact in words may stand: beside a label, below a heading, or in a sentence. */
export interface TextPlaces {
  label: RegExp;
  heading?: RegExp;
  /** Headings below which the same words state something else. */
  notUnder?: RegExp;
  /** Headings below which no sentence states it. */
  notSaidUnder?: RegExp;
  /** A sentence that states the fact; the whole sentence is its quote. */
  sentence?: RegExp;
  /** What every such sentence holds: asked first, since it is told quickly. */
  holds?: RegExp;
  /** What text below a Chinese heading must hold to state it; what only sells holds none of it. */
  under?: RegExp;
  /** A question whose answer states the fact. */
  question?: RegExp;
  /** What such an answer must hold to state it. */
  answer?: RegExp;
  /** Properties of a course in structured data, where the text says nothing. */
  data?: string[];
  /** Text that looks the part but states nothing, such as "call us". */
  empty?: RegExp | readonly RegExp[];
  /** What text beside a label or below a heading must hold to state it. */
  tells?: RegExp;
}

const NOTHING =
  /^(?:\/|无|电[询议]|详询.{0,6}|详见.{0,8}|面议|请?(?:来电)?咨询.{0,6}|call us|contact us|ask us)[.。]?$/i;

/** Reads a fact that is a stretch of text: first by label, then by heading, then by sentence. */
export function readText(source: FactSource, places: TextPlaces): Fact<string> {
  const empty = [places.empty ?? []].flat();
  const states = (text: string) =>
    text.trim().length > 1 &&
    !/[?？:：]$/.test(text.trim()) &&
    !NOTHING.test(text.trim()) &&
    !saysNothing(text) &&
    !empty.some((pattern) => pattern.test(text));
  const tells = (text: string) => places.tells?.test(text) ?? true;
  for (const pair of source.pairs)
    if (
      places.label.test(pair.label) &&
      states(pair.value) &&
      tells(pair.value) &&
      !isUnder(source, pair.line, places.notUnder)
    )
      return found(source, pair.value.slice(0, 300), pair.from, pair.end);
  if (places.heading)
    for (const section of sectionsUnder(source, places.heading)) {
      // What stands below the label of a field is the next field.
      if (section.heading.block.region === 'form' || isFilled(section.heading)) continue;
      const text = sectionText(section);
      const holds =
        !places.under || !/[\u4e00-\u9fff]/.test(text?.value ?? '') || places.under.test(text!.value);
      if (
        text &&
        holds &&
        states(text.value) &&
        tells(text.value) &&
        // A button or a label right below tells that the words further down belong to that.
        (section.lines[0]!.text.length > MOST_OF_LABEL || tells(section.lines[0]!.text)) &&
        !isUnder(source, section.heading, places.notUnder)
      )
        return found(source, text.value, text.start, text.end);
    }
  const answers = places.question
    ? questionsOf(source).filter(
        ({ question, answer }) => places.question!.test(question) && (places.answer?.test(answer) ?? true),
      )
    : [];
  for (const { answer, start, end } of answers)
    if (start !== undefined && end !== undefined && states(answer))
      return found(source, answer.slice(0, 300), start, end);
  const said = places.sentence ? inSentence(source, places, places.sentence, states) : absent;
  if (said.state === 'found') return said;
  for (const item of courseItems(source)) {
    const text = dataText(item, ...(places.data ?? []));
    if (text && states(text)) return foundInData(text.slice(0, 300), text);
  }
  const told = answers.find(({ start, answer }) => start === undefined && states(answer));
  return told ? foundInData(told.answer.slice(0, 300), told.answer) : absent;
}

/** `Prerequisites: to be announced` has its text in its own line, and none in the lines below. */
const isFilled = ({ block, text }: Line): boolean => block.role !== 'heading' && /[:：]\s*\S/.test(text);

const MOST_OF_LABEL = 8;

/** Whether the nearest heading above a line is of this kind. */
function isUnder({ lines }: FactSource, line: Line, kind: RegExp | undefined): boolean {
  if (!kind) return false;
  const above = lines.slice(0, lines.indexOf(line)).findLast(({ block }) => block.role === 'heading');
  return above !== undefined && above.text.length <= 40 && kind.test(above.text);
}

/** The first sentence that matches, without those around it. */
function inSentence(
  source: FactSource,
  { label, holds, notSaidUnder }: TextPlaces,
  pattern: RegExp,
  states: (text: string) => boolean,
): Fact<string> {
  for (const line of source.lines) {
    if (holds && !holds.test(line.text)) continue;
    const match = pattern.exec(line.text);
    if (!match || isUnder(source, line, notSaidUnder)) continue;
    const before = line.text.slice(0, match.index);
    const from = Math.max(
      ...['。', '！', '？', '；', '! ', '? ', '. '].map((mark) => {
        const at = before.lastIndexOf(mark);
        return at < 0 ? 0 : at + mark.length;
      }),
    );
    const rest = line.text.slice(match.index + match[0].length);
    const stop = /[。！？；]|[.!?](?=\s|$)/.exec(rest);
    const until = Math.min(match.index + match[0].length + (stop ? stop.index + 1 : rest.length), from + 400);
    const value = line.text.slice(from, until).trim();
    // A heading `Refund policy` names what the text below it is about.
    if (!states(value) || label.test(value)) continue;
    const start =
      line.block.start + from + (line.text.slice(from).length - line.text.slice(from).trimStart().length);
    return found(source, value, start, start + value.length);
  }
  return absent;
}
