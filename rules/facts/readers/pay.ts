import type { Amount } from '../amounts';
import type { Line } from '../fact-source';

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
      ({ text }) => text.length <= 32 && /薪|工资|收入|salar(?:y|ies)|\bwages?\b|\bLPA\b|package/i.test(text),
    );
