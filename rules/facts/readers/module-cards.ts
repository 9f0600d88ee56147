import type { FactSource, Line } from '../fact-source';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';

const LEAST = 2;
const LEAST_SURE = 4;
const MOST = 60;
const MOST_NAME = 80;

/**
 * Parts whose numbers stand on lines of their own, from one on, each over its name: `1`, `Raw clay`, what is told of it,
 * `2`, `Wheel` …
 */
export function numbersApart({ reading }: FactSource, lines: Line[]): Entry[] {
  const entries: Entry[] = [];
  const hints: string[] = [];
  lines.forEach((line, index) => {
    const number = /^(?:0?(\d{1,2})|[(（]?([①-⑳])[)）]?)[.、]?$/.exec(line.text);
    const name = lines[index + 1];
    if (!number || !name || !isName(name)) return;
    const count = number[1] ? Number(number[1]) : number[2]!.charCodeAt(0) - 0x245f;
    const { hint } = reading.containers[line.block.container]!;
    // `10`, `11`, `10`: misprinted where all of them are of one form.
    const misprinted =
      count > 1 && hints.length >= LEAST_SURE && hint !== '' && hints.every((known) => known === hint);
    if (count !== entries.length + 1 && !misprinted) return;
    hints.push(hint);
    entries.push(asEntry(name, lines));
  });
  return entries;
}

/**
 * Parts on cards or in an accordion made of plain elements: the first line and those that its page calls by the same
 * class, each with what is told of it below.
 */
export function cardHeads({ reading }: FactSource, lines: Line[]): Entry[] {
  const kindOf = ({ block }: Line) => {
    const { tag, hint } = reading.containers[block.container]!;
    return `${block.role}|${tag}|${hint}`;
  };
  // What is said of all of them before the first.
  const from = lines.findIndex((line) => !isIntroduction(line));
  const first = from < 0 || from > MOST_BEFORE ? undefined : lines[from];
  if (!first || first.block.role === 'cell' || !reading.containers[first.block.container]!.hint) return [];
  const kind = kindOf(first);
  const places = lines.flatMap((line, i) => (kindOf(line) === kind ? [i] : []));
  const heads = places.map((i) => lines[i]!);
  // Two of a kind in a row are a list, or paragraphs.
  const apart = places.every((place, i) => i === 0 || place - places[i - 1]! > 1);
  const told = places.at(-1)! < lines.length - 1;
  return apart && told && heads.length >= LEAST && heads.length <= MOST && heads.every(isName)
    ? heads.map((line) => asEntry(line, lines))
    : [];
}

const MOST_BEFORE = 2;
const isIntroduction = ({ block, text }: Line): boolean =>
  block.role === 'paragraph' && text.length > MOST_NAME && /[.。]$/.test(text);

const isName = (line: Line): boolean =>
  line.text.length <= MOST_NAME && !/[：:]$/.test(line.text) && namesSomething(line);
