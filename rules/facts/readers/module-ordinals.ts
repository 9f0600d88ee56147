import type { Line } from '../fact-source';
import { numberIn } from '../numerals';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';

/** `01 `, `2.`, `03练泥`, `四、`, `五. `, `（五）`, `(6)`, `⑦`, `B. ` at the head of a line. */
const ORDINAL =
  /^(?:0?(\d{1,2})[\s.、)）:]|0(\d)(?=\p{L})|([一二三四五六七八九十]{1,2})[、.．]|[（(]([一二三四五六七八九十]{1,2}|\d{1,2})[)）]、?|([①-⑳])|([A-H])[.、．](?!\p{Lu}\b))\s*(?=[\p{L}【《「“(（])/u;

/**
 * Lines that are numbered from one on in one manner, with text between them: `01 账号定位`, `02 选题与标题`. Of several
 * manners the first that counts on: `（一）` below `一、` is a part of a part.
 */
export function ordinals(lines: Line[]): Entry[] {
  const manners = new Map<number, { number: number; entry: Entry }[]>();
  for (const whole of lines) {
    const line = { ...whole, text: whole.text.replace(CLOSED, '$1') };
    const match = ORDINAL.exec(line.text);
    if (!match) continue;
    // `1. 练泥：认识泥料；` names the part before the colon, and tells of it behind.
    const name = namedBeforeColon(line.text);
    if (!namesSomething(name ? { ...line, text: name } : line)) continue;
    const manner = mannerOf(match);
    const found = manners.get(manner) ?? [];
    found.push({ number: numberOf(match), entry: asEntry(whole, lines, name ?? line.text) });
    manners.set(manner, found);
  }
  return [...manners.values()].map(countedOn).find((entries) => entries.length >= 2) ?? [];
}

/** The entries that count from one on; in two columns they stand in another order. */
function countedOn(found: { number: number; entry: Entry }[]): Entry[] {
  const inOrder: Entry[] = [];
  const known = new Map<number, Entry>();
  for (const { number, entry } of found) {
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

function numberOf([, digits, tight, numeral, bracketed, circled, letter]: RegExpExecArray): number {
  if (letter) return letter.charCodeAt(0) - BEFORE_A;
  if (circled) return circled.charCodeAt(0) - BEFORE_CIRCLED;
  return numberIn(digits ?? tight ?? numeral ?? bracketed!) ?? 0;
}

const BEFORE_CIRCLED = 0x245f;
const BEFORE_A = 0x40;

/** The name of a part in Chinese, where a colon and what is told of it stand behind. */
const namedBeforeColon = (text: string): string | undefined => /^(.{2,24}?)[：:](?=.{2})/.exec(text)?.[1];

/** `1、练泥；`: the sign behind one of a list is none of its name; behind a sentence it is left. */
const CLOSED = /^([^，,。；;]{2,40})[；;。]$/;
const MARK = /^(?:[•●▪■◆★▶►➤✓✔·]\s*|[-–*]\s+)(?=\p{L})/u;

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
