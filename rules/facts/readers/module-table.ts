import type { FactSource, Line } from '../fact-source';
import { numberIn } from '../numerals';
import { cellsOfTables, headRow } from '../table-heads';
import { isOfExam } from './exam-parts';
import { SYLLABUS } from './module-words';

/** A part of the course with the line that names it. */
export interface ModuleEntry {
  line: Line;
  title: string;
  hours?: number;
}

/** Heads of columns that name parts; where such a column only counts them, the one for what they are about. */
const NAMES = [
  /^(?:课程)?(?:模块|章节|单元|主题|阶段|讲次|课次|章|节次)$|^(?:modules?|units?|weeks?|lessons?|sessions?|chapters?)$/i,
  /^(?:课程|培训|教学|授课|学习)?(?:内容|名称|主题|标题|题目|章节名称|模块名称|科目|专题|课题)$|^(?:modules?|units?|topics?|lessons?|sessions?|chapters?|subjects?)(?: names?| titles?| covered)$|^(?:topics?|titles?|subjects?|contents?)$/i,
];
/** `上课时间` is when, and no count of 课时. */
export const HOURS_HEAD = /课时(?!间)|学时(?!间)|时数|小时|hours?|hrs?|duration/i;
/** A cell that counts hours: `3hr`, `约 2 课时`; a date or a time of day is none. */
const HOURS_CELL = /^\D{0,4}(\d{1,3}(?:\.\d{1,2})?)\s*(?:[a-z\u4e00-\u9fff.]{0,8}|[（(].*)$/i;
export const hoursInCell = (text: string): number | null => numberIn(HOURS_CELL.exec(text.trim())?.[1] ?? '');
/** Heads that name parts where another column says how long each takes. */
const TIMED_NAMES =
  /^(?:教学|学习|实训|培训)?(?:项目|任务|情[境景])(?:名称)?$|^(?:activity|subject matter)$/i;
/** What is added up, or kept free for what may come. */
const NO_PART = /^(?:合计|总计|小计|总课时|机动|total\b)/i;
/** Heads that make a table one of classes on sale, or of times and places. */
const NO_SYLLABUS = /价格|学费|费用|报名|姓名|职称|price|fee|tuition|instructor name/i;
/** A cell that only counts: `3`, `模块一`, `Week 2`. */
const COUNTS =
  /^(?:第?[\d一二三四五六七八九十]{1,3}[章节讲课次周天]?|(?:模块|单元|阶段)[\d一二三四五六七八九十]{1,3}|[a-z]{3,8} \d{1,2})$/i;

/** The rows of tables among lines that have a column for the parts of the course, and maybe one for their hours. */
export function moduleTable(source: FactSource, lines = source.lines): ModuleEntry[] {
  let heads = '';
  const entries: ModuleEntry[] = [];
  for (const cells of cellsOfTables(lines).values()) {
    const row = headRow(cells);
    const top = cells.filter(({ block }) => block.row === row);
    const named = rowsOf(cells, top);
    const rows = named.length ? named : countedRows(cells, row);
    if (!rows.length || isOfExam(source, source.lines.indexOf(cells[0]!))) continue;
    // One syllabus may be cut into tables of one form; a table of another form is something else.
    const own = top.map(({ text }) => text).join('|');
    if (heads && heads !== own) continue;
    heads = own;
    entries.push(...rows);
  }
  return entries;
}

/**
 * Below a title that is all of a row, `Course contents`: rows that count from one on in their first cell, and name a
 * part in the first line of their second.
 */
function countedRows(cells: Line[], row: number): ModuleEntry[] {
  const title = cells.find(({ block }) => block.row! < row && block.row === cells[0]!.block.row);
  const counts = cells.filter(({ block }) => block.row! > row && block.column === 0);
  if (!title || !SYLLABUS.test(title.text) || counts.length < LEAST_COUNTED) return [];
  if (counts.some(({ text }, i) => Number(text) !== i + 1)) return [];
  const names = counts.map((count) =>
    cells.find(({ block }) => block.row === count.block.row && block.column === 1),
  );
  return names.every((line) => line !== undefined && line.text.length <= MOST_NAME)
    ? names.map((line) => ({ line: line!, title: line!.text.replace(/\s*[:：]$/, '') }))
    : [];
}

const LEAST_COUNTED = 3;
const MOST_NAME = 80;

/** Heads of columns that name parts where another column tells of them. */
const NAMERS = /^(?:课程|技术|课题|course)$/i;
const LONG = 30;
const isTold = (column: Line[]): boolean =>
  column.filter(({ text }) => text.length > LONG).length * 2 > column.length;

/** The cells below the head of a column, one of each row. */
const columnUnder = (cells: Line[], head: Line): Line[] =>
  cells
    .filter(
      ({ block, text }) =>
        block.column === head.block.column &&
        block.row! > head.block.row! &&
        text.length <= 160 &&
        !NO_PART.test(text),
    )
    .filter((line, i, all) => i === 0 || line.block.row !== all[i - 1]!.block.row);

function rowsOf(cells: Line[], top: Line[]): ModuleEntry[] {
  if (top.some(({ text }) => NO_SYLLABUS.test(text))) return [];
  const hours = top.find(({ text }) => HOURS_HEAD.test(text))?.block.column;
  const heads = [...NAMES, ...(hours === undefined ? [] : [TIMED_NAMES])]
    .map((names) => top.find(({ text }) => names.test(text)))
    .filter((head) => head !== undefined);
  for (const head of heads) {
    const told = columnUnder(cells, head);
    // `课程` beside `内容`: the one names what the other tells of at length.
    const namer = isTold(told) ? top.find(({ text }) => NAMERS.test(text)) : undefined;
    const column = namer ? columnUnder(cells, namer) : told;
    if (!column.length || column.every(({ text }) => COUNTS.test(text))) continue;
    return column.map((line) => {
      const cell = cells.find(({ block }) => block.row === line.block.row && block.column === hours);
      const count = hours === undefined || !cell ? null : hoursInCell(cell.text);
      return { line, title: line.text, ...(count ? { hours: count } : {}) };
    });
  }
  return [];
}
