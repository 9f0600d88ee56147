import type { Line } from '../fact-source';
import { COURSE_LABEL, COURSE_NAME } from '../kind-cues';
import { nameKey } from '../name-key';
import { ADDRESS, BREAKS_OFF, CALL, CODE, GENERIC, MOST_JOINED, SECTION, SLOGAN } from './title-cues';

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

/** Opens a part in Chinese numerals, which no name goes on with. */
const NUMBERED = /^[一二三四五六七八九十]{1,3}[、．.]/;

/** What heads many parts of a page names none of them: its first heading of these words is left, and of many none. */
function withoutRepeated(heads: Line[]): Line[] {
  const counts = new Map<string, number>();
  const keys = heads.map(({ text }) => nameKey(text));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return heads.filter((_, at) => counts.get(keys[at]!)! < MANY);
}

/** A heading in brackets is a remark on what stands around it. */
const REMARK = /^（[^（）]*）$/;

const isHead = ({ block, text }: Line): boolean =>
  block.role === 'heading' && !block.folded && !REMARK.test(text);

/** The heading of a part of a page about one course: `课程定位`, `Fees`. */
const isPart = ({ text }: Line): boolean =>
  COURSE_LABEL.test(text) || SECTION.test(text) || /^(?:课程|教学|培训)(?:定位|总?目标|方法)$/.test(text);

const levelOf = (group: Line[]): number => group[0]!.block.level ?? 6;

/** Whether a part's heading of the same level stands above one that names no course: it heads the next part. */
function isAmongParts(group: Line[], all: Line[][]): boolean {
  if (group.some(({ text }) => COURSE_NAME.test(text))) return false;
  return all
    .slice(0, all.indexOf(group))
    .some((above) => levelOf(above) === levelOf(group) && above.some(isPart));
}

const MANY = 4;
/** So many headings in a row beside the page's own part are a menu. */
const MENU = 4;
const MOST_NEAR = 6;

/** The highest headings; neighbours of one level are one name broken over lines. */
export function headings(lines: Line[], banner: Line[] = []): Candidate[] {
  const heads = withoutRepeated([...banner, ...lines.filter(isHead)]);
  const top = Math.min(...heads.map((line) => line.block.level ?? 6));
  const groups: Line[][] = [];
  for (const line of heads) {
    const last = groups[groups.length - 1]?.at(-1);
    const joins =
      last &&
      last.index === line.index - 1 &&
      // The sign over a page and the heading below it are two things.
      (last.block.region === 'header') === (line.block.region === 'header') &&
      ((last.block.level ?? 6) === (line.block.level ?? 6) || CODE.test(last.text)) &&
      last.text.length + line.text.length < 90 &&
      nameKey(last.text) !== nameKey(line.text) &&
      !GENERIC.test(line.text) &&
      !NUMBERED.test(line.text) &&
      (!ADDRESS.test(line.text) || BREAKS_OFF.test(last.text));
    if (joins) groups[groups.length - 1]!.push(line);
    else groups.push([line]);
  }
  const own = groups.filter((group) => group.length < MENU || group[0]!.block.region !== 'aside');
  const highest = own.filter((group) => levelOf(group) === top);
  // Lower headings of menus and baskets may stand before the first high one.
  const near = own.filter((group, place) => place < MOST_NEAR || highest.slice(0, 2).includes(group));
  const inMain = new Set(own.filter(([first]) => first!.block.region === 'main').map(levelOf));
  return near.flatMap((group) => {
    const first = group[0]!;
    const level = levelOf(group);
    const order = level === top ? highest.indexOf(group) : own.indexOf(group);
    const beside = first.block.region === 'aside' ? 1.5 : 0;
    const sign = first.block.region === 'header' && inMain.has(level) ? 1 : 0;
    // What follows the heading of a part is the heading of another part.
    const among = isAmongParts(group, own) ? 1.2 : 0;
    // The one heading of the first level is what a page is about, or the first, where it names a course.
    const only =
      level === 1 &&
      (highest.length === 1 || (order === 0 && COURSE_NAME.test(first.text))) &&
      !SLOGAN.test(first.text) &&
      !CODE.test(first.text)
        ? 0.6
        : 0;
    const points =
      (level === top ? 3 : 2) + only - order * 0.4 - (level > 3 ? 0.5 : 0) - beside - sign - among;
    const whole = {
      value: group
        .map((line) => line.text)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+(?![一二三四五六七八九十]{1,3}[)）])/u, ''),
      points,
      start: first.block.start,
      end: group.at(-1)!.block.end,
      group: order,
    };
    // What stands below goes on with what stands above: behind the beginning of a sentence it is no name.
    const goesOn = CALL.test(first.text) || /[，,、]$/.test(first.text) ? 1 : 0;
    const alone = group.map((line, place) => ({
      value: line.text,
      points: points - (line.text.length < 8 ? 1.5 : 0.6) - (place > 0 ? 0.2 + goesOn : 0),
      start: line.block.start,
      end: line.block.end,
      group: order,
    }));
    if (group.length > MOST_JOINED && !BREAKS_OFF.test(first.text)) return alone;
    return group.length > 1 ? [whole, ...alone] : [whole];
  });
}
