import type { FactSource, Line } from '../fact-source';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';
import { isNoPart } from './module-words';

/** What a page's builder calls the box of one part: `chapter-card`, `lesson_item`, `curriculum-module`. */
const BOX =
  /(?:^|\s)((?:chapter|lesson|syllabus|curriculum|module)[-_]?(?:card|item|box|module|tile))(?:\s|$)/;
const LEAST = 3;
const MOST = 40;
const MOST_NAME = 60;

/** Parts of a page that names none in words, but whose builder named their boxes: the first name in each. */
export function boxesOfParts({ reading, lines }: FactSource): Entry[] {
  const named = new Map<string, Map<number, Line>>();
  for (const line of lines) {
    const [kind, box] = boxAround(reading.containers, line.block.container);
    if (!kind || line.block.role === 'button' || !/\p{L}{2}/u.test(line.text)) continue;
    const boxes = named.get(kind) ?? new Map<number, Line>();
    if (!boxes.has(box)) boxes.set(box, line);
    named.set(kind, boxes);
  }
  for (const boxes of named.values()) {
    const names = [...boxes.values()];
    if (names.length < LEAST || names.length > MOST) continue;
    if (names.every((line) => line.text.length <= MOST_NAME && namesSomething(line) && !isNoPart(line.text)))
      return names.map((line) => asEntry(line, lines));
  }
  return [];
}

/** The innermost such box around a place, by its kind and its number. */
function boxAround(
  containers: FactSource['reading']['containers'],
  from: number,
): [string, number] | [null, 0] {
  for (let at = from; at > 0; at = containers[at]!.parent) {
    const kind = BOX.exec(containers[at]!.hint)?.[1];
    if (kind) return [kind, at];
  }
  return [null, 0];
}
