import type { Amount } from '../amounts';
import type { FactSource, Line } from '../fact-source';
import type { Local } from '../local-currency';
import { LABEL } from './price-words';

/** `180×20=3600` in the column that adds up, where the row begins with the label of a price. */
export function bareTotal({ lines }: FactSource, line: Line, local: Local): Amount | null {
  const { table, row, column } = line.block;
  const number = /(?:^|=\s*)(\d[\d,]{1,8}(?:\.\d{1,2})?)$/.exec(line.text)?.[1];
  if (!number || table === undefined || !column) return null;
  const head = lines.find(({ block }) => block.table === table && block.row === row && block.column === 0);
  if (!head || !LABEL.test(head.text)) return null;
  const currency = /[\u4e00-\u9fff]/.test(head.text) ? local.yuan : local.dollar;
  const start = line.text.length - number.length;
  return { amount: Number(number.replace(/,/g, '')), currency, start, end: line.text.length };
}
