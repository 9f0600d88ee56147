import type { Reading } from '../reading/block';
import { CJK, characters, SPACE } from './characters';

/** Whether the line feed at `at` may stand inside a sentence. */
export type SoftBreak = (at: number) => boolean;

/** Tells, for line feeds in rising order, whether the next block continues the one before. */
export function softBreaks(reading: Reading): SoftBreak {
  let next = 1;
  return (at) => {
    while (next < reading.blocks.length && reading.blocks[next]!.start <= at) next++;
    return reading.source === 'text' ? wraps(reading.text, at) : reading.blocks[next]?.soft === true;
  };
}

/** Columns that a wrapped line may fall short of the next: a word or mark that may not be parted moved down whole. */
const SHORT_OF = 12;
/** So many words apart from each other in a line of ideographs are a row of labels: 课程介绍 在线咨询 立即报名. */
const LABELS = 2;

/** Whether a line of plain text was wrapped: as wide as the next line, had it been shorter more would have fitted. */
function wraps(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
  const end = text.indexOf('\n', at + 1);
  const below = text.slice(at + 1, end < 0 ? undefined : end);
  return columns(line) + SHORT_OF >= columns(below) && !isRowOfLabels(line) && !isList(line, below);
}

/** What is listed behind its label ends with its line, unless the next line goes on listing: 开设课程：会计、电工. */
const isList = (line: string, below: string): boolean =>
  /^[^：:、]{1,8}[：:][^。；]*、[^。；]*$/.test(line) && !below.includes('、');

/** The width of a line where an ideograph is as wide as two letters. */
function columns(line: string): number {
  const { kind } = characters();
  let wide = 0;
  for (let i = 0; i < line.length; i++) wide += kind[line.charCodeAt(i)] === CJK || line[i]! > '⺀' ? 2 : 1;
  return wide;
}

function isRowOfLabels(line: string): boolean {
  const { kind } = characters();
  let apart = 0;
  for (let i = 1; i < line.length - 1; i++)
    if (
      kind[line.charCodeAt(i)] === SPACE &&
      kind[line.charCodeAt(i - 1)] === CJK &&
      kind[line.charCodeAt(i + 1)] === CJK
    )
      apart++;
  return apart >= LABELS;
}
