import type { Context } from './block-builder';
import type { Attributes } from './node-adapter';

/** More columns or rows than this no cell is taken to reach over, whatever it says. */
const MOST_COLUMNS = 100;
const MOST_ROWS = 1000;

/** How many columns or rows a cell reaches over; `rowspan="0"` is all that are left. */
function reach(value: string | null, most: number): number {
  const count = value === null ? 1 : Number.parseInt(value, 10);
  if (count === 0) return most;
  return count > 0 ? Math.min(count, most) : 1;
}

/** Where a table is, and which columns cells of rows above still reach into: for each, the first row that is free. */
interface Place {
  row: number;
  column: number;
  free: number[];
}

/**
 * Numbers the tables of a page and the rows and columns in each, nested tables apart. A cell that reaches over several
 * rows or columns keeps those that follow in the columns where people see them.
 */
export function tablePlaces() {
  const tables: Place[] = [];
  const add = () => tables.push({ row: -1, column: -1, free: [] }) - 1;

  /** Puts a cell behind the one before it, past what reaches down from above. */
  function cell(place: Place, attr: Attributes) {
    let column = place.column + 1;
    while ((place.free[column] ?? 0) > place.row) column++;
    const columns = reach(attr('colspan'), MOST_COLUMNS);
    const below = place.row + reach(attr('rowspan'), MOST_ROWS);
    if (column < MOST_COLUMNS) for (let i = 0; i < columns; i++) place.free[column + i] = below;
    place.column = column + columns - 1;
    return column;
  }

  return {
    count: () => tables.length,
    /** Counts tables that were placed before. */
    skip(count: number) {
      for (let i = 0; i < count; i++) add();
    },
    /** Puts an element in its place: to be called for each block-level element with the context inside it. */
    place(tag: string, inner: Context, attr: Attributes) {
      if (tag === 'table') {
        inner.table = add();
        inner.row = -1;
        inner.column = -1;
        inner.head = false;
        return;
      }
      const place = tables[inner.table];
      if (!place) return;
      if (tag === 'tr') {
        inner.row = ++place.row;
        place.column = -1;
        inner.column = -1;
      } else if (tag === 'td' || tag === 'th') {
        inner.column = cell(place, attr);
        inner.head = tag === 'th';
      }
    },
  };
}
