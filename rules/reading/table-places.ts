import type { Context } from './block-builder';

/** Numbers the tables of a page and the rows and columns in each, nested tables apart. */
export function tablePlaces() {
  /** Last row and last column so far, by table. */
  const rows: number[] = [];
  const columns: number[] = [];

  return {
    count: () => rows.length,
    /** Counts tables that were placed before. */
    skip(tables: number) {
      for (let i = 0; i < tables; i++) {
        rows.push(-1);
        columns.push(-1);
      }
    },
    /** Puts an element in its place: to be called for each block-level element with the context inside it. */
    place(tag: string, inner: Context) {
      if (tag === 'table') {
        inner.table = rows.push(-1) - 1;
        columns.push(-1);
        inner.row = -1;
        inner.column = -1;
        inner.head = false;
      } else if (inner.table < 0) return;
      else if (tag === 'tr') {
        inner.row = rows[inner.table]! + 1;
        rows[inner.table] = inner.row;
        columns[inner.table] = -1;
        inner.column = -1;
      } else if (tag === 'td' || tag === 'th') {
        inner.column = columns[inner.table]! + 1;
        columns[inner.table] = inner.column;
        inner.head = tag === 'th';
      }
    },
  };
}
