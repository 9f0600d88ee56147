import type { Line } from '../fact-source';
import { numberIn } from '../numerals';
import { headRow } from '../table-heads';
import { timeSpansIn } from '../time-spans';
import { type ModuleEntry as Entry, HOURS_HEAD } from './module-table';

const NO_TITLE =
  /^(?:(?:previous|next|download|enquir\w*|enrol\w*|apply|view|show|read more|book|get|start|save|register|contact|duration)\b|overview$|查看|点击|立即|下载|展开|收起|更多|咨询|报名|课程简介|(?:理由|原因|优势|特色|亮点|步骤)\s*[\d一二三四五六七八九十]|(?:reason|benefit|step)\s*\d|.*[￥¥]\s*\d|[\d\s\p{P}\p{S}]+$)/iu;
/** A sentence of advice or a feature in full stops is no name of a part. */
export const PROSE = /[。！？!?；]$|^[^，,]{4,}[，,][^，,]{4,}[，,].{8,}[。.]/;
/** Whether a line may name a part of a course. */
export const namesSomething = (line: Line) =>
  line.text.length >= 2 && line.text.length <= 120 && !NO_TITLE.test(line.text) && !PROSE.test(line.text);

/** A line as an entry, by its words or those of them that name it, without the number before them. */
export const asEntry = (line: Line, lines: Line[], words = line.text): Entry =>
  withHours(
    { line, title: words.replace(NUMBER_BEFORE, '').replace(AFTER, '').slice(0, 120) },
    lines,
    lines.indexOf(line),
  );

/** A sign to open it with, and how long a film runs. */
const AFTER = /\s+(?:\d{1,2}:\d{2}(?::\d{2})?|[▼▾▽▸▶›»⌄+−])$/;

const NUMBER_BEFORE =
  /^(?:\d{1,2}\s*[.、)）:]?\s+|\d{1,2}[.、)）]\s*|0\d(?=\p{L})|[一二三四五六七八九十]{1,2}[、.．]\s*|[A-H][.、．]\s+|[（(](?:[一二三四五六七八九十]{1,2}|\d{1,2})[)）]、?\s*(?=\S)|[①-⑳•●▪■◆★▶►➤✓✔·]\s*|[-–*]\s+)/u;

const HOURS_IN_NAME =
  /\s*[（(]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|节|hours?|hrs?)\s*[）)]|\s*[：:，,|｜–—-]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|hours?|hrs?)$/i;

/** An entry with the hours behind its name or on the line below it. */
export function withHours(entry: Entry, lines: Line[], index: number): Entry {
  const own = timeSpansIn(entry.line.text).find((span) => span.unit === 'hour');
  const below = lines[index + 1];
  const next =
    below && below.text.length < 30 && /hour|hrs?\b|课时|学时|小时|duration/i.test(below.text)
      ? timeSpansIn(below.text).find((span) => span.unit === 'hour')
      : undefined;
  const opening =
    below && below.text.length < 120
      ? timeSpansIn(below.text.slice(0, 24)).find((span) => span.start === 0)
      : undefined;
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
  return (cell && numberIn(/\d+(?:\.\d+)?/.exec(cell.text)?.[0] ?? '')) || undefined;
}
