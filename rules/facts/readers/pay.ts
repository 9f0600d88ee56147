import { type Amount, amountsIn } from '../amounts';
import type { Line } from '../fact-source';
import { cellsOfTables, headRow } from '../table-heads';

/** `$70K – $100K`, either end: no course asks such a range, work pays it. */
export const isWage = (text: string, { start, end }: Amount): boolean =>
  /[kK]$/.test(text.slice(start, end)) &&
  (/^\s*(?:[-–—~]|to)\s*\D{0,3}\d+(?:\.\d+)?\s*[kK]\b/.test(text.slice(end)) ||
    /\d\s*[kK]\s*(?:[-–—~]|to)\s*$/.test(text.slice(0, start)));

/** Whether short lines right above or below are about what work pays. */
export const isAmongWages = (lines: Line[], index: number): boolean =>
  lines
    .slice(Math.max(0, index - 4), index + 2)
    .some(
      ({ text }) =>
        (text.length <= 32 && /package/i.test(text)) || (text.length <= 60 && WAGE_WORDS.test(text)),
    );

const WAGE_WORDS = /薪|工资|收入|salar(?:y|ies)|\bwages?\b|\bLPA\b/i;

/** Cells of a column headed by what work pays: `Avg. Starting Salary`. */
export function cellsOfWages(lines: Line[]): Line[] {
  return [...cellsOfTables(lines).values()].flatMap((cells) => {
    const row = headRow(cells);
    const columns = new Set(
      cells
        .filter(({ block, text }) => block.row === row && text.length <= 40 && WAGE_WORDS.test(text))
        .map(({ block }) => block.column),
    );
    return columns.size ? cells.filter(({ block }) => block.row !== row && columns.has(block.column)) : [];
  });
}

/** The amounts that a sentence tells as what work pays: shown alone above it, such an amount is no price. */
export const toldAsWages = (lines: Line[]): Set<number> =>
  new Set(
    lines
      .filter(({ text }) => text.length <= 400 && PAID.test(text))
      .flatMap(({ text }) => amountsIn(text).map(({ amount }) => amount)),
  );

const PAID =
  /\b(?:average|median|typical|annual|starting)\b[^.]{0,60}\b(?:salar(?:y|ies)|wages?|pay)\b|平均(?:月|年)?薪|平均工资/i;
