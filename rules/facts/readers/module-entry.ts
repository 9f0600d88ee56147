import type { Line } from '../fact-source';
import { headRow } from '../table-heads';
import { timeSpansIn } from '../time-spans';
import { type ModuleEntry as Entry, HOURS_HEAD, hoursInCell } from './module-table';

const NO_TITLE =
  /^(?:(?:previous|next|download|enquir\w*|enrol\w*|apply|view|show|read more|book|get|start|save|register|contact|duration)\b|overview$|(?:home|menu \d|tab \d)$|查看|点击|立即|下载|展开|收起|更多|咨询|报名|课程简介|(?:理由|原因|优势|特色|亮点|步骤)\s*[\d一二三四五六七八九十]|(?:reason|benefit|step)\s*\d|.*[￥¥]\s*\d|[\d\s\p{P}\p{S}]+$)/iu;
/** A sentence of advice or a feature in full stops is no name of a part. */
export const PROSE = /[。！？!?；]$|^[^，,]{4,}[，,][^，,]{4,}[，,].{8,}[。.]/;
/** Whether a line may name a part of a course. */
export const namesSomething = (line: Line) =>
  line.text.length >= 2 && line.text.length <= 120 && !NO_TITLE.test(line.text) && !PROSE.test(line.text);

/** A line as an entry, by its words or those of them that name it, without the number before them. */
export const asEntry = (line: Line, lines: Line[], words = line.text): Entry =>
  withHours({ line, title: nameOf(words) }, lines, lines.indexOf(line));

/** The words that name a part: without the number before them and what is told of it behind. */
export const nameOf = (words: string): string =>
  words
    .replace(NUMBER_BEFORE, '')
    .replace(/\s*[:：]$/, '')
    .replace(AFTER, '')
    .slice(0, 120);

/** A sign to open it with, how long a film runs, how many lessons there are and which of them are free, a button. */
const AFTER =
  /(?:\s*(?:[▼▾▽▸▶›»⌄]|[(（]\s*(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,3}\s*(?:minutes?|mins?|分钟))\s*[)）])|\s+(?:(?:\d{1,3}\s?(?:h|hrs?|min|m|s|sec)s?(?:\s*[|:·]\s*|\s+|$)){2,}|\d{1,2}:\d{2}(?::\d{2})?|[+−]|\d{1,3} (?:lessons?|lectures?|videos?|topics?|quizz?(?:es)?)(?:\s*[·•|,/]\s*\S[^·•|,/]{0,20})*|(?:免费)?试听(?:本节)?))+$/i;

const NUMBER_BEFORE =
  /^(?:\d{1,2}\s*[.、)）:]?\s+|\d{1,2}[.、)）]\s*|0\d(?=\p{L})|[一二三四五六七八九十]{1,2}[、.．]\s*|[A-H][.、．]\s+|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]、?\s*(?=\S)|Q\d{0,2}[.:、]\s+|#{1,3}\s+|[①-⑳•●▪■◆★▶►➤✓✔·]\s*|[-–*]\s+)/u;

const HOURS_IN_NAME =
  /\s*[（(]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|节|hours?|hrs?)\s*[）)]|\s*[：:，,|｜–—-]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|hours?|hrs?)$/i;

/** `第二节` is the second lesson, not two of them. */
const COUNTED = /第\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:课时|学时|节)/g;
/** The line below an entry that is the next entry, with hours of its own. */
const NEXT = /^(?:第|\d{1,2}[.、)）]|(?:module|unit|week|lesson|session|day|part)\b)/i;

const hoursIn = (text: string) => timeSpansIn(text.replace(COUNTED, '')).find((span) => span.unit === 'hour');

/** An entry with the hours behind its name or on the line below it. */
export function withHours(entry: Entry, lines: Line[], index: number): Entry {
  const own = hoursIn(entry.line.text);
  const text = lines[index + 1]?.text ?? '';
  const below = NEXT.test(text) ? '' : text;
  const next =
    below.length < 30 && /hour|hrs?\b|课时|学时|小时|duration/i.test(below) ? hoursIn(below) : undefined;
  const opening =
    below.length < 120 ? timeSpansIn(below.slice(0, 24)).find((span) => span.start === 0) : undefined;
  const first = opening?.unit === 'hour' ? opening : undefined;
  const hours = own?.count ?? next?.count ?? first?.count ?? hoursInRow(entry.line, lines);
  const title = entry.title.replace(HOURS_IN_NAME, '').trim() || entry.title;
  return hours ? { ...entry, title, hours } : entry;
}

/** Hours in the row of a table that an entry stands in, under the head of their column. */
function hoursInRow({ block }: Line, lines: Line[]): number | undefined {
  if (block.table === undefined) return undefined;
  const cells = lines.filter((line) => line.block.table === block.table);
  const head = cells.find((line) => line.block.row === headRow(cells) && HOURS_HEAD.test(line.text));
  const cell = cells.find(
    (line) =>
      line.block.row === block.row && head && line.block.column === head.block.column && line !== head,
  );
  return (cell && hoursInCell(cell.text)) || undefined;
}
