import { byText } from '../page-memory';
import type { Line } from './fact-source';
import { matchesIn } from './matches-in';
import { cellsOfTables, headRow, headsItsRows } from './table-heads';

/** A label with what stands beside it, wherever the page puts the two. */
export interface Pair {
  label: string;
  value: string;
  /** Range of label and value together, and of the value alone. */
  from: number;
  start: number;
  end: number;
  line: Line;
}

const MOST_PAIRS = 3000;
/** `价格：880元 课时：40` holds two; a label is short and holds no punctuation. */
const INLINE = /([^\s：:，。,;；|｜/!?！？（）()]{1,12}|[A-Za-z][A-Za-z&'’ ]{1,28})\s*[：:]\s*/g;
const COLON = /[：:]/;
const DASH = /[-–—]\s/;
const DASHED = /^([\p{L} ]{2,24}?)\s*[-–—]\s+(.{1,60})$/u;
/** Words that are a label even with no colon behind them. */
const KNOWN =
  /^(?:(?:课程|培训|教学|学习|授课|截止|结束|总)?(?:价格|费用|学费|收费|课时|学时|时长|周期|时间|名称|讲师|老师|教师|级别|等级|地点|地址|形式|对象|证书|大纲)|学制|原价|现价|优惠价|开课时间|开班时间|开课日期|主讲|(?:course|program(?:me)?|training|total|class)?\s*(?:fees?|price|cost|duration|level|language|type|mode|location|venue|instructors?|trainers?|teachers?|tutors?|certificates?|start date|schedule|dates?|hours|tuition|eligibility|prerequisites?))$/i;

/**
 * All label–value pairs of these lines: in one block, in neighbouring blocks, in definition lists and tables. A row
 * of a table on its own has the heads of its columns elsewhere.
 */
export function labelledPairs(lines: Line[], heads: Line[] = lines): Pair[] {
  const pairs: Pair[] = [];
  const columns = columnHeads(heads);
  const alone = headsAlone(lines);
  for (let i = 0; i < lines.length && pairs.length < MOST_PAIRS; i++) {
    const line = lines[i]!;
    inline(line, pairs);
    marked(line, pairs);
    const head =
      line.block.column === undefined ? undefined : columns.get(`${line.block.table}|${line.block.column}`);
    if (head && head !== line && line.block.row! > head.block.row!) pairs.push(pairOf(head.text, line));
    else if (!alone.has(line)) beside(lines, i, pairs);
  }
  return pairs;
}

/** A pair in the words of one line; places are counted from where the line begins. */
type InLine = Pick<Pair, 'label' | 'value' | 'from' | 'start' | 'end'>;

function inline(line: Line, pairs: Pair[]) {
  if (line.text.length > 600) return;
  // Most lines hold neither sign, and are not searched for more.
  if (!COLON.test(line.text) && !DASH.test(line.text)) return;
  const { start: at } = line.block;
  for (const { from, start, end, ...words } of pairsIn(line.text))
    pairs.push({ ...words, from: at + from, start: at + start, end: at + end, line });
}

const pairsIn = byText((text): readonly InLine[] => {
  const dashed = DASHED.exec(text);
  if (dashed && KNOWN.test(dashed[1]!.trim())) {
    const value = dashed[2]!;
    return [{ label: dashed[1]!, value, from: 0, start: text.length - value.length, end: text.length }];
  }
  const labels = matchesIn(text, INLINE).filter(
    (match) => !/^https?$/i.test(match[1]!) && !/\d$/.test(match[1]!),
  );
  const starts = labels.map((match, i) => match.index + (i === 0 ? 0 : wordsBefore(match[1]!)));
  return labels.flatMap((match, i): InLine[] => {
    const start = match.index + match[0].length;
    const value = text.slice(start, starts[i + 1] ?? text.length).replace(/[\s|｜;；,，/（(]+$/, '');
    if (!value) return [];
    const label = clean(text.slice(starts[i]!, match.index + match[1]!.length));
    return [{ label, value, from: starts[i]!, start, end: start + value.length }];
  });
});

/** Of `Ines Duarte Instructor`, the length of the words that still belong to what stood before the label. */
function wordsBefore(label: string): number {
  if (KNOWN.test(label.trim())) return 0;
  for (const { index } of label.matchAll(/\s(?=\S)/g))
    if (KNOWN.test(label.slice(index + 1).trim())) return index + 1;
  return 0;
}

/** `<b>主讲师</b>张伟`: a label told by its weight alone, with no colon behind it. */
function marked(line: Line, pairs: Pair[]) {
  const { start, end, spans } = line.block;
  const bold = spans?.find((span) => span.kind === 'strong' && span.start === start);
  if (!bold || end - start > MOST_MARKED) return;
  const label = line.text.slice(0, bold.end - start);
  const value = line.text.slice(bold.end - start);
  const gap = value.length - value.trimStart().length;
  if (label.length > 16 || /[：:，。,.!?！？\d]/.test(label) || /^\s*[：:]/.test(value) || !value.trim())
    return;
  // In English the rest of a sentence stands behind a word in bold as well.
  if (!/[\u4e00-\u9fff]/.test(label) && !KNOWN.test(label.trim())) return;
  pairs.push({
    label: clean(label),
    value: value.trim(),
    from: start,
    start: bold.end + gap,
    end: bold.end + gap + value.trim().length,
    line,
  });
}

const MOST_MARKED = 80;

/** A label that fills its block, before the block that holds the value. */
function beside(lines: Line[], index: number, pairs: Pair[]) {
  const line = lines[index]!;
  if (line.text.length > 40) return;
  const colon = /[：:]\s*$/.test(line.text);
  const label = clean(line.text);
  const row = lines[index + 1];
  const isLabel = colon || line.block.role === 'term' || KNOWN.test(label) || firstOfTwoCells(lines, index);
  if (!isLabel || !row || row.text.length > 300) return;
  // A label before another label has no value of its own.
  if (/[：:]\s*$/.test(row.text) || KNOWN.test(clean(row.text))) return;
  // So has one before a line with a known label of its own: `难度：`, `周期：12周`.
  const other = ENTRY.exec(row.text);
  if (other && KNOWN.test(other[1]!)) return;
  // So has an entry of a list whose other entries have theirs with them: `费用：`, `课时：40`.
  if (line.block.role === 'item' && row.block.role === 'item' && ENTRY.test(row.text)) return;
  pairs.push(pairOf(label, row, line.block.start));
  // A cell of several lines is all of it the value: what each of several groups pays.
  for (const more of lines.slice(index + 2, index + 2 + MOST_IN_CELL)) {
    const { table, row: at, column } = more.block;
    if (
      table === undefined ||
      table !== row.block.table ||
      at !== row.block.row ||
      column !== row.block.column
    )
      break;
    pairs.push(pairOf(label, more));
  }
}

/** An entry that is a short label with its value. */
const ENTRY = /^([^\s：:]{2,8})[：:]\s*\S/;
const MOST_IN_CELL = 6;

const pairOf = (label: string, line: Line, from = line.block.start): Pair => ({
  label: clean(label),
  value: line.text,
  from,
  start: line.block.start,
  end: line.block.end,
  line,
});

const ADORNED = /[\s：:*•◆●■▪【】[\]]$/;
/** A label spaced out to the width of the others: `講 師`, `日　期`. */
const SPACED = /^[\u4e00-\u9fff](?:[ \u3000]+[\u4e00-\u9fff]){1,3}$/;
const clean = (label: string) =>
  (SPACED.test(label)
    ? label.replace(/[ \u3000]+/g, '')
    : ADORNED.test(label)
      ? label.replace(/[\s：:*•◆●■▪【】[\]]+$/, '')
      : label
  )
    .replace(/^(?:[（(]?[一二三四五六七八九十]{1,3}[、.．)）]|[\s*•◆●■▪★☆※▲【[①-⑳\d.、)）])+/, '')
    .replace(/\s+/g, ' ');

/** A row of exactly two cells is a label and its value. */
function firstOfTwoCells(lines: Line[], index: number): boolean {
  const { table, row, column } = lines[index]!.block;
  if (table === undefined || column !== 0) return false;
  const next = lines[index + 1]?.block;
  const after = lines[index + 2]?.block;
  return (
    next?.table === table &&
    next.row === row &&
    next.column !== 0 &&
    !(after?.table === table && after.row === row)
  );
}

/** Cells of the row that heads a table, by table and column, where the table has more columns than two. */
function columnHeads(lines: Line[]): Map<string, Line> {
  const heads = new Map<string, Line>();
  for (const [table, cells] of cellsOfTables(lines)) {
    if (!cells.some(({ block }) => (block.column ?? 0) >= 2) || headsItsRows(cells)) continue;
    const row = headRow(cells, LEAST_HEADS);
    for (const line of cells) {
      if (line.block.row !== row || line.block.column === undefined || line.text.length > 24) continue;
      const key = `${table}|${line.block.column}`;
      if (!heads.has(key)) heads.set(key, line);
    }
  }
  return heads;
}

const LEAST_HEADS = 3;

/**
 * Cells of a row of heads, each before the next head and not before its value. A table of labels and values in turn
 * has a label below a label.
 */
function headsAlone(lines: Line[]): Set<Line> {
  const alone = new Set<Line>();
  for (const cells of cellsOfTables(lines).values()) {
    const row = headRow(cells, LEAST_HEADS);
    const heads = cells.filter(({ block }) => block.row === row);
    const below = cells.filter(({ block }) => block.row! > row);
    const labels = new Set(below.filter(({ text }) => isLabel(text)).map(({ block }) => block.column));
    const isHeads =
      heads.length >= LEAST_HEADS &&
      !headsItsRows(cells) &&
      below.length >= heads.length &&
      heads.every(
        ({ text, block }) =>
          text.length <= 24 && !/\d/.test(text) && !(isLabel(text) && labels.has(block.column)),
      );
    if (isHeads) for (const head of heads) alone.add(head);
  }
  return alone;
}

const isLabel = (text: string): boolean => /[：:]\s*$/.test(text) || KNOWN.test(clean(text));
