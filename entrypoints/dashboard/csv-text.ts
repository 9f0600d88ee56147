import Papa from 'papaparse';

/** Tells a spreadsheet that the file is UTF-8; without it Chinese is drawn as noise. */
const MARK = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, wide forms too. Numbers are no text and stay as they are. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\t\r＝＋－﹣＠]/;

/**
 * Rows as comma-separated values under the names of their columns. What a page calls itself may begin like a formula;
 * such cells are given a leading apostrophe, so that no spreadsheet computes them.
 */
export function csvText(fields: readonly string[], data: readonly (string | number)[][]): string {
  const text = Papa.unparse({ fields: [...fields], data: [...data] }, { escapeFormulae: FORMULA });
  return MARK + text.toWellFormed();
}

/** Rows that go on from those before: each begins a new line. */
export function csvRows(data: readonly (string | number)[][]): string {
  if (!data.length) return '';
  return `\r\n${Papa.unparse([...data], { escapeFormulae: FORMULA }).toWellFormed()}`;
}
