import type { Line } from '../fact-source';
import { numberIn } from '../numerals';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';

/** `01 `, `2.`, `03练泥`, `四、`, `（五）`, `(6)`, `⑦` at the head of a line. */
const ORDINAL =
  /^(?:0?(\d{1,2})[\s.、)）:]|0(\d)(?=\p{L})|([一二三四五六七八九十]{1,2})、|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[)）]、?|([①-⑳]))\s*(?=[\p{L}【《「“(（])/u;

/**
 * Lines that are numbered from one on in one manner, with text between them: `01 账号定位`, `02 选题与标题`. In two
 * columns they stand in another order.
 */
export function ordinals(lines: Line[]): Entry[] {
  const inOrder: Entry[] = [];
  const known = new Map<number, Entry>();
  let manner: number | undefined;
  for (const line of lines) {
    const match = ORDINAL.exec(line.text);
    if (!match) continue;
    // `1. 练泥：认识泥料；` names the part before the colon, and tells of it behind.
    const name = namedBeforeColon(line.text);
    if (!namesSomething(name ? { ...line, text: name } : line)) continue;
    // `（一）` below `一、` is a part of a part.
    const own = mannerOf(match);
    manner ??= own;
    if (own !== manner) continue;
    const entry = asEntry(line, lines, name);
    const number = numberOf(match);
    if (number === inOrder.length + 1) inOrder.push(entry);
    if (!known.has(number)) known.set(number, entry);
  }
  const whole =
    known.size > inOrder.length && [...known.keys()].every((number) => number >= 1 && number <= known.size);
  return whole ? [...known].sort(([a], [b]) => a - b).map(([, entry]) => entry) : inOrder;
}

/** Which of the ways to number it is; digits with and without a zero before them are one. */
const mannerOf = (match: RegExpExecArray): number =>
  Math.max(
    2,
    match.findLastIndex((group) => group !== undefined),
  );

function numberOf([, digits, tight, numeral, bracketed, circled]: RegExpExecArray): number {
  if (circled) return circled.charCodeAt(0) - BEFORE_CIRCLED;
  return numberIn(digits ?? tight ?? numeral ?? bracketed!) ?? 0;
}

const BEFORE_CIRCLED = 0x245f;

/** The name of a part in Chinese, where a colon and what is told of it stand behind. */
const namedBeforeColon = (text: string): string | undefined => /^(.{2,24}?)[：:](?=.{2})/.exec(text)?.[1];

const MARK = /^[•●▪■◆★▶►➤✓✔·]\s*(?=\p{L})/u;

/** A list written out with a mark before each entry: `• 练泥`. */
export function bulleted(lines: Line[]): Entry[] {
  const [first] = lines;
  const mark = first && MARK.exec(first.text)?.[0].trim();
  return mark
    ? lines
        .filter((line) => line.text.startsWith(mark) && namesSomething(line))
        .map((line) => asEntry(line, lines))
    : [];
}
