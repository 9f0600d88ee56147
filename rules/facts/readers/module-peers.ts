import type { FactSource, Line } from '../fact-source';
import { headingRank, type Section } from '../sections';
import { asEntry, namesSomething } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';
import { isNoPart } from './module-words';

const LEAST = 3;
const MOST = 60;

/**
 * Parts whose headings stand as high as the one over them all, or higher: `Course outline`, then `Wheel` over its list,
 * `Kiln` over its list, up to a heading over anything but a list.
 */
export function peersOverLists({ lines }: FactSource, { heading }: Section): Entry[] {
  const first = lines.indexOf(heading) + 1;
  const rank = lines[first] ? headingRank(lines[first]) : 9;
  if (heading.block.role !== 'heading' || rank > headingRank(heading)) return [];
  const names: Line[] = [];
  for (let i = first; i < lines.length; ) {
    const name = lines[i]!;
    let next = i + 1;
    while (lines[next]?.block.role === 'item') next++;
    if (headingRank(name) !== rank || next - i <= LEAST_LISTED || isNoPart(name.text)) break;
    if (!namesSomething(name)) break;
    names.push(name);
    i = next;
  }
  return names.length >= LEAST && names.length <= MOST ? names.map((line) => asEntry(line, lines)) : [];
}

/** So many entries below a heading are a list. */
const LEAST_LISTED = 2;
