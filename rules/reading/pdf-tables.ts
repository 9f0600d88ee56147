import { joined, type Line, type Segment, wraps } from './pdf-lines';

/** How many lines from `from` on are the rows of one table: segments below each other, at least two a row. */
export function tableRows(lines: Line[], from: number): number {
  const head = lines[from]!;
  if (head.length < 2) return 0;
  let rows = 1;
  let full = 1;
  for (let i = from + 1; i < lines.length; i++) {
    const line = lines[i]!;
    const columns = new Set(columnsOf(head, line));
    const near = line[0]!.y - lines[i - 1]![0]!.y < head[0]!.size * 4;
    // A cell's second line stands alone, below its first.
    const alone = line.length === 1 && columnOf(head, line[0]!) > 0;
    const isRow = line.length > 1 && columns.size === line.length && line.length <= head.length + 1;
    if (line[0]!.page !== head[0]!.page || !near || !(isRow || alone)) break;
    rows++;
    if (isRow) full++;
  }
  return full > 1 ? rows : 0;
}

/** The columns of a row's cells; a row that has all of them has them in order. */
const columnsOf = (head: Line, line: Line): number[] =>
  line.map((segment, index) => (line.length === head.length ? index : columnOf(head, segment)));

/** The column of a head row that a segment stands below: cells are centred in one row and not in the next. */
function columnOf(head: Line, { x, end }: Segment): number {
  const middle = (x + end) / 2;
  for (let i = 0; i < head.length - 1; i++) {
    const edge = (head[i]!.end + head[i + 1]!.x) / 2;
    if (x < edge && (middle < edge || x < head[i]!.end)) return i;
  }
  return head.length - 1;
}

/** A cell with its place. */
export interface PdfCell {
  text: string;
  row: number;
  column: number;
}

/** Rows that stand closer than this may be the lines of one row. */
const TIGHT = 1.7;

/** The cells of a table's lines. A line goes on with the row above where most of that row's cells were full. */
export function cellsOf(lines: Line[]): PdfCell[] {
  const head = lines[0]!;
  const cells: PdfCell[] = [];
  /** The cell that stands last in each column, and its last line. */
  let open = new Map<number, { cell: PdfCell; last: Segment }>();
  let row = -1;
  for (const line of lines) {
    const columns = columnsOf(head, line);
    const full = line.filter((segment, index) => {
      const last = open.get(columns[index]!)?.last;
      return last && segment.y - last.y < last.size * TIGHT && wraps(last, segment);
    }).length;
    const goesOn = row >= 0 && (line.length === 1 || full * 2 > line.length);
    if (!goesOn) {
      row++;
      open = new Map();
    }
    for (const [index, segment] of line.entries()) {
      const column = columns[index]!;
      const above = open.get(column);
      if (above) above.cell.text = joined(above.cell.text, segment.text);
      const cell = above?.cell ?? { text: segment.text, row, column };
      if (!above) cells.push(cell);
      open.set(column, { cell, last: segment });
    }
  }
  return cells;
}
