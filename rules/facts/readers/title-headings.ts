import type { Line } from '../fact-source';
import { nameKey } from '../name-key';
import { ADDRESS, BREAKS_OFF, CODE, MOST_JOINED, SLOGAN } from './title-cues';

/** What may be the name of the course, and how much speaks for it. */
export interface Candidate {
  value: string;
  points: number;
  /** Headings that were joined and their pieces bear nothing out for each other. */
  group?: number;
  /** From metadata that nobody sees: no two of them bear each other out. */
  hidden?: true;
  /** Where it stands in the text, when it does. */
  start?: number;
  end?: number;
}

/** What heads many parts of a page names none of them: its first heading of these words is left, and of many none. */
function withoutRepeated(heads: Line[]): Line[] {
  const counts = new Map<string, number>();
  for (const { text } of heads) counts.set(nameKey(text), (counts.get(nameKey(text)) ?? 0) + 1);
  return heads.filter(({ text }) => (counts.get(nameKey(text)) ?? 0) < MANY);
}

/** A heading in brackets is a remark on what stands around it. */
const REMARK = /^（[^（）]*）$/;

const isHead = ({ block, text }: Line): boolean =>
  block.role === 'heading' && !block.folded && !REMARK.test(text);

const MANY = 4;
/** So many headings in a row beside the page's own part are a menu. */
const MENU = 4;
const MOST_NEAR = 6;

/** The highest headings; neighbours of one level are one name broken over lines. */
export function headings(lines: Line[]): Candidate[] {
  const heads = withoutRepeated(lines.filter(isHead));
  const top = Math.min(...heads.map((line) => line.block.level ?? 6));
  const groups: Line[][] = [];
  for (const line of heads) {
    const last = groups[groups.length - 1]?.at(-1);
    const joins =
      last &&
      last.index === line.index - 1 &&
      ((last.block.level ?? 6) === (line.block.level ?? 6) || CODE.test(last.text)) &&
      last.text.length + line.text.length < 90 &&
      nameKey(last.text) !== nameKey(line.text) &&
      (!ADDRESS.test(line.text) || BREAKS_OFF.test(last.text));
    if (joins) groups[groups.length - 1]!.push(line);
    else groups.push([line]);
  }
  const own = groups.filter((group) => group.length < MENU || group[0]!.block.region !== 'aside');
  const levelOf = (group: Line[]) => group[0]!.block.level ?? 6;
  const highest = own.filter((group) => levelOf(group) === top);
  // Lower headings of menus and baskets may stand before the first high one.
  const near = own.filter((group, place) => place < MOST_NEAR || highest.slice(0, 2).includes(group));
  return near.flatMap((group) => {
    const first = group[0]!;
    const level = levelOf(group);
    const order = level === top ? highest.indexOf(group) : own.indexOf(group);
    const beside = first.block.region === 'aside' ? 1.5 : 0;
    // The one heading of the first level is what a page is about.
    const only =
      level === 1 && highest.length === 1 && !SLOGAN.test(first.text) && !CODE.test(first.text) ? 0.6 : 0;
    const points = (level === top ? 3 : 2) + only - order * 0.4 - (level > 3 ? 0.5 : 0) - beside;
    const whole = {
      value: group
        .map((line) => line.text)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+/u, ''),
      points,
      start: first.block.start,
      end: group.at(-1)!.block.end,
      group: order,
    };
    // What stands below goes on with what stands above.
    const alone = group.map((line, place) => ({
      value: line.text,
      points: points - (line.text.length < 8 ? 1.5 : 0.6) - (place > 0 ? 0.2 : 0),
      start: line.block.start,
      end: line.block.end,
      group: order,
    }));
    if (group.length > MOST_JOINED && !BREAKS_OFF.test(first.text)) return alone;
    return group.length > 1 ? [whole, ...alone] : [whole];
  });
}
