import type { FactSource, Line } from '../fact-source';
import { cellsOfTables } from '../table-heads';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';
import { isNoPart } from './module-words';

/** Names of parts that are told from what they hold by its form alone, with no heading, number or mark of their own. */
const LEAST = 3;
const LEAST_SENTENCES = 4;
const MOST_NAME = 60;

/** Names and what is told of each, in turn: a short line without an end, then a sentence. */
export function namesOverSentences(lines: Line[], listed: number): Entry[] {
  const names: Line[] = [];
  let index = lines.findIndex((line, i) => isNameOver(line, lines[i + 1]));
  while (index >= 0 && index < lines.length && isNameOver(lines[index]!, lines[index + 1])) {
    names.push(lines[index]!);
    index += 2;
  }
  return names.length >= LEAST_SENTENCES && names.length > listed / 2
    ? names.map((line) => asEntry(line, lines))
    : [];
}

const isNameOver = (line: Line, told: Line | undefined): boolean =>
  told !== undefined &&
  line.block.role === 'paragraph' &&
  told.block.role === 'paragraph' &&
  line.text.length <= MOST_NAME &&
  namesSomething(line) &&
  !/[.:：]$/.test(line.text) &&
  /[.。!！]$/.test(told.text) &&
  told.text.length > line.text.length;

/**
 * A short line over each list: `Raw clay` over what is done with it. A list with none over it tells that they are none,
 * but where most have lines over them that their page calls by one class.
 */
export function namesOverLists({ reading }: FactSource, lines: Line[]): Entry[] {
  const isItem = (line: Line | undefined) => line?.block.role === 'item';
  const above = lines.flatMap((line, i) => (isItem(line) && !isItem(lines[i - 1]) ? [i - 1] : []));
  const names = above.flatMap((i) => (lines[i] && isOverList(lines[i]) ? [lines[i]] : []));
  const kinds = new Set(
    names.map(({ block }) => reading.containers[block.container]!.hint.replace(/\d+/g, '')),
  );
  const alike =
    kinds.size === 1 && !kinds.has('') && names.length >= LEAST && names.length * 3 > above.length * 2;
  return names.length >= 2 && (names.length === above.length || alike)
    ? names.map((line) => asEntry(line, lines))
    : [];
}

const MOST_OVER_LIST = 90;
const isOverList = (line: Line): boolean =>
  line.block.role === 'paragraph' &&
  line.text.length <= MOST_OVER_LIST &&
  namesSomething(line) &&
  !isNoPart(line.text);

/** `练泥：认识泥料。` in each line of a run: what stands before the colon. */
export function namesBeforeColons(lines: Line[]): Entry[] {
  const end = lines.findIndex((line) => !BEFORE_COLON.test(line.text));
  const run = lines.slice(0, end < 0 ? lines.length : end);
  const names = run.map(({ text }) => BEFORE_COLON.exec(text)![1]!);
  if (
    names.length < LEAST ||
    names.some((text, i) => !namesSomething({ ...run[i]!, text }) || isNoPart(text))
  )
    return [];
  return run.map((line, i) => asEntry(line, lines, names[i]!));
}

/** `A2 Module 1: Wheel` is named behind its number. */
const BEFORE_COLON = /^([^：:。.！!？?]{1,39}?[^：:。.！!？?\d\s])\s*[：:]\s*(?=.{4})/;

const MOST_TOPIC = 40;

/** A table with no row of heads below a heading on the syllabus: in each row a topic, and what is told of it. */
export function topicRows(lines: Line[]): Entry[] {
  const [cells] = cellsOfTables(lines).values();
  const topics = cells?.filter(({ block }) => block.column === 0) ?? [];
  const told = cells?.filter(({ block }) => block.column === 1) ?? [];
  if (topics.length < LEAST || told.length !== topics.length || cells!.length > told.length * 2) return [];
  const named = topics.every(
    (line) => line.text.length <= MOST_TOPIC && namesSomething(line) && !isNoPart(line.text),
  );
  // Beside a figure stands what it counts.
  return named && told.every(({ text }) => /\p{L}{2}/u.test(text) && !/^\W*\d/.test(text))
    ? topics.map((line) => asEntry(line, lines))
    : [];
}

/** `<li><b>Raw clay.</b> Where it comes from.</li>` in each entry of a list: what stands in bold at its head. */
export function namesInBold(lines: Line[]): Entry[] {
  const items = lines.filter(({ block }) => block.role === 'item');
  const names = items.map(({ block, text }) => {
    const bold = block.spans?.find((span) => span.kind === 'strong' && span.start === block.start);
    return bold ? text.slice(0, bold.end - block.start).replace(/[.。:：\s–—-]+$/, '') : '';
  });
  const named = items.every(
    (line, i) =>
      names[i]!.length <= MOST_NAME && namesSomething({ ...line, text: names[i]! }) && !isNoPart(names[i]!),
  );
  return named && items.length >= LEAST ? items.map((line, i) => asEntry(line, lines, names[i])) : [];
}
