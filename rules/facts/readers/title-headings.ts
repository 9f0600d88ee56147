import type { Line } from '../fact-source';
import { COURSE_LABEL, COURSE_NAME } from '../kind-cues';
import { nameKey } from '../name-key';
import type { Candidate, TitleTraits } from './title-candidate';
import {
  ADDRESS,
  BREAKS_OFF,
  CALL,
  CODE,
  GENERIC,
  INSTRUCTION,
  MOST_JOINED,
  SECTION,
  SLOGAN,
} from './title-cues';

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

/** Whether a heading may say what the page is about: what any page is headed by says nothing. */
const tells = ({ text }: Line): boolean =>
  ![GENERIC, INSTRUCTION, GREETING, CODE].some((words) => words.test(text));
const GREETING = /^(?:welcome|欢迎)(?:\W*$| to\b|光临|来到)/i;

/** So does a group; one that welcomes goes on with the name of the site. */
const groupTells = (group: Line[]): boolean => !GREETING.test(group[0]!.text) && group.some(tells);

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
  const telling = heads.filter(tells);
  const top = Math.min(...(telling.length ? telling : heads).map((line) => line.block.level ?? 6));
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
      !INSTRUCTION.test(line.text) &&
      (!ADDRESS.test(line.text) || BREAKS_OFF.test(last.text));
    if (joins) groups[groups.length - 1]!.push(line);
    else groups.push([line]);
  }
  const own = groups.filter((group) => group.length < MENU || group[0]!.block.region !== 'aside');
  const high = own.filter((group) => levelOf(group) <= top);
  const highest = high.some(groupTells) ? high.filter(groupTells) : high;
  // Lower headings of menus and baskets may stand before the first high one.
  const near = own.filter((group, place) => place < MOST_NEAR || highest.slice(0, 2).includes(group));
  const inMain = new Set(own.filter(([first]) => first!.block.region === 'main').map(levelOf));
  return near.flatMap((group) => {
    const first = group[0]!;
    const level = levelOf(group);
    const order = highest.includes(group) ? highest.indexOf(group) : own.indexOf(group);
    // The one heading of the first level is what a page is about, or the first, where it names a course.
    const only =
      level === 1 &&
      (highest.length === 1 || (order === 0 && COURSE_NAME.test(first.text))) &&
      !SLOGAN.test(first.text) &&
      !CODE.test(first.text);
    const traits: TitleTraits = {
      heading: 1,
      highest: level <= top ? 1 : 0,
      only: only ? 1 : 0,
      order: Math.min(order, 6) / 2,
      deep: level > 3 ? 1 : 0,
      beside: first.block.region === 'aside' ? 1 : 0,
      sign: first.block.region === 'header' && inMain.has(level) ? 1 : 0,
      // What follows the heading of a part is the heading of another part.
      among: isAmongParts(group, own) ? 1 : 0,
    };
    const whole = {
      value: group
        .map((line) => line.text)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+(?![一二三四五六七八九十]{1,3}[)）])/u, ''),
      traits,
      start: first.block.start,
      end: group.at(-1)!.block.end,
      group: order,
    };
    // What stands below goes on with what stands above: behind the beginning of a sentence it is no name.
    const goesOn = CALL.test(first.text) || /[，,、]$/.test(first.text);
    const alone = group.map((line, place) => ({
      value: line.text,
      traits: {
        ...traits,
        piece: 1,
        shortPiece: line.text.length < 8 ? 1 : 0,
        goesOn: place > 0 && goesOn ? 1 : 0,
      },
      start: line.block.start,
      end: line.block.end,
      group: order,
    }));
    if (group.length > MOST_JOINED && !BREAKS_OFF.test(first.text)) return alone;
    // Below what any page is headed by stands no more of a name; one word may begin one.
    if (
      group.length > 1 &&
      !tells(first) &&
      !CODE.test(first.text) &&
      /\s|[\u4e00-\u9fff]{4}/.test(first.text)
    )
      return alone;
    return group.length > 1 ? [whole, ...alone] : [whole];
  });
}
