import type { Line } from './fact-source';

/** The cells of each table among these lines, tables in order. */
export function cellsOfTables(lines: Line[]): Map<number, Line[]> {
  const tables = new Map<number, Line[]>();
  for (const line of lines) {
    const { table } = line.block;
    if (table === undefined) continue;
    const cells = tables.get(table);
    if (cells) cells.push(line);
    else tables.set(table, [line]);
  }
  return tables;
}

/** The row that heads the columns of a table: the first of several cells. A row of one cell above it is a title. */
export function headRow(cells: Line[], least = 2): number {
  let row = -1;
  let columns = new Set<number>();
  for (const { block } of cells) {
    if (block.row !== row) {
      row = block.row ?? 0;
      columns = new Set();
    }
    columns.add(block.column ?? 0);
    if (columns.size >= least) return row;
  }
  return 0;
}

/** Whether a cell is marked as a head: by its tag, or by bold type throughout. */
const isMarked = ({ block, text }: Line): boolean =>
  block.head === true ||
  block.role === 'heading' ||
  (block.spans?.some((span) => span.kind === 'strong' && span.end - span.start >= text.length - 2) ?? false);

/** Whether each row of a table begins with a label of its own, before a value: no row heads the others. */
export function headsItsRows(cells: Line[]): boolean {
  const first = cells.filter(({ block }) => block.column === 0);
  const second = cells.find(({ block }) => block.column === 1);
  return first.length >= 2 && first.every(isMarked) && second !== undefined && !isMarked(second);
}
