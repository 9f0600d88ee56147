import type { FactSource, Line } from '../fact-source';
import { likeName, nameIn, rareName, taughtBy } from '../person-names';
import { headingRank, type Section, sectionsUnder } from '../sections';
import { inLearnerBox } from './learner-boxes';
import { type Named, NOT_TEACHING, namedAt } from './teacher-entry';

const HEADING =
  /(?:讲师|师资|名师|主讲|[授任]课老师|[授任]课教师|老师介绍|教师介绍|教师风采|教师团队|教练团队|(?:教学|授课|老师)团队|导师|专家团队|(?:授课|主讲|特聘)专家|外教(?=$|团队|介绍|风采|阵容|简介))(?!证|班|招聘)|\b(?:instructors?(?![-–]| (?:feedback|support|access|approv))|trainers?(?!-)|tutors?|lecturers?|facilitators?|course leaders?|guest speakers?|faculty|(?:our|the|teaching) faculties|learn(?:ing)? from(?! (?:home|anywhere|scratch|your|any)\b|.{0,24}\b(?:companies|brands|partners|firms|universities)\b)|taught by|(?:meet|about) (?:the|your|our) (?:team|instructor|trainer|teacher|expert|mentor|coach|facult)\w*|your (?:teacher|coach|mentor)s?|(?<=^|\b(?:our|your|the|expert|industry|course) )mentors(?! (?:and|&|who|are|will|help)\b)|who(?:['’]s| is|['’]ll be| will be) teaching|who (?:teaches|will teach))\b|^(?:(?:meet|our|the|your|expert|experienced|qualified|lead)\s)+(?:teachers|coaches)(?: (?:and|&) \w+)?\W*$|^(?:(?:our|the|your|keynote|featured|course|workshop|invited)\s)*(?:speakers|presenters|panell?ists)$|^(?:授课|主讲|分享|特邀|课程)?嘉宾(?:介绍|阵容)?$/i;

/** Names that head a card or a paragraph in a section on the teachers. */
export function inTeacherSections(source: FactSource): Named[] {
  return sectionsUnder(source, HEADING)
    .filter(
      ({ heading, titles }) =>
        !(NOT_TEACHING.test(heading.text) || isSaid(heading)) && (titles || !isAudience(source, heading)),
    )
    .flatMap((section) => {
      const cards = withCards(source, section);
      const titles = section.titles?.filter((line) => !cards.includes(line)) ?? [];
      const lines = [...titles, ...cards].filter((line) => !inLearnerBox(source, line));
      const names = new Map([
        ...likeTheOthers(source, section.heading, lines),
        ...namesAmong(source, lines),
        ...byOneName(lines),
        ...byFamily(lines),
        ...bySelf(lines),
      ]);
      // A plain line heads the teachers by that word alone, or where people's names stand below it.
      if (section.titles || headingRank(section.heading) < 9) return everyone(lines, names);
      if (ALONE.test(section.heading.text)) {
        const people = everyone(lines, names);
        return (people[0]?.start ?? 0) <= (lines[MOST_BEFORE_FIRST] ?? lines.at(-1))!.block.start
          ? people
          : [];
      }
      return names.size >= 2 && headsNames(source, section.heading, names)
        ? everyone([...names.keys()], names, lines)
        : [];
    });
}

/** Everybody named at the head of one of these lines; `among` are the lines that what is said of them is read from. */
function everyone(lines: Line[], names: Names, among = lines): Named[] {
  const people = lines.map((line) => namedAt(among, among.indexOf(line), line, names.get(line)));
  const heads = lines.filter(({ block }, i) => block.role === 'heading' && people[i]!.length);
  // Below the name that heads a card stands what that person does, though it is written like a name: `Contrast Studies`.
  const inCard = (line: Line, i: number) =>
    heads.length >= 2 &&
    line.block.role !== 'heading' &&
    heads.includes(lines.slice(0, i).findLast(({ block }) => block.role === 'heading')!);
  return people.filter((_, i) => !inCard(lines[i]!, i)).flat();
}

type Names = Map<Line, ReturnType<typeof nameIn>>;

/** What lines of one list have in common: what they are, and what their page calls their element. */
function kindOf({ reading }: FactSource, { block }: Line): string | null {
  const { tag, hint } = reading.containers[block.container]!;
  // Paragraphs without a class of their own may be anything.
  if (block.role === 'paragraph' && !hint) return null;
  return `${block.role}|${block.level}|${tag}|${hint}`;
}

/**
 * Lines that are a name and nothing else. Where two of one kind are names by their family, the others of that kind are
 * names as well, however rare: `甄果果` between `周鹤鸣` and `李素云`.
 */
export function namesAmong(source: FactSource, lines: Line[]): Names {
  const known = new Map<string, Set<string>>();
  const names: Names = new Map();
  for (const line of lines) {
    const kind = line.text.length <= 30 ? kindOf(source, line) : null;
    const name = kind ? nameIn(line.text) : null;
    if (!kind || !name || name.length < line.text.length) continue;
    known.set(kind, (known.get(kind) ?? new Set()).add(name.name));
    names.set(line, name);
  }
  const lists = new Map<string, Line[]>();
  for (const line of lines) {
    const kind = kindOf(source, line);
    if (!kind || (known.get(kind)?.size ?? 0) < 2) continue;
    const list = lists.get(kind);
    if (list) list.push(line);
    else lists.set(kind, [line]);
  }
  for (const list of lists.values()) addRare(list, names);
  return names;
}

/** Adds the rare names that stand next to a name in a list; a line of the list that is none ends it. */
function addRare(list: Line[], names: Names) {
  const add = (line: Line, beside: Line | undefined) => {
    if (!beside || !names.has(beside) || names.has(line) || line.block.role === 'cell') return;
    const name = rareName(line.text);
    if (name) names.set(line, name);
  };
  for (let i = 1; i < list.length; i++) add(list[i]!, list[i - 1]);
  for (let i = list.length - 2; i >= 0; i--) add(list[i]!, list[i + 1]);
}

/**
 * Lines of one kind, each over what is told of somebody, of which one is a name and all are like names: `ROSA
 * LINDQVIST` and `Marit` between `Jane Roe` and `Kit Amoah`.
 */
function likeTheOthers(source: FactSource, heading: Line, lines: Line[]): Names {
  // On a page in Chinese a word in other letters that heads a card is who teaches from abroad.
  const inChinese = heading.block.role === 'heading' && /[\u4e00-\u9fff]/.test(heading.text);
  const kinds = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const kind = line.block.role === 'item' || line.block.role === 'cell' ? null : kindOf(source, line);
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  });
  const names: Names = new Map();
  for (const places of kinds.values()) {
    const apart = places.every((place, i) => i === 0 || place - places[i - 1]! > 1);
    const people = places.map((place) => nameIn(lines[place]!.text) ?? likeName(lines[place]!.text));
    const known = places.some((place) => nameIn(lines[place]!.text)?.length === lines[place]!.text.length);
    const foreign = inChinese && places.every((place) => ONE_NAME.test(lines[place]!.text));
    const boxed = places.every((place) => isBoxed(source, lines[place]!));
    if (places.length < 2 || !apart || !(known || foreign || boxed) || people.includes(null)) continue;
    places.forEach((place, i) => {
      names.set(lines[place]!, people[i]!);
    });
  }
  return names;
}

/** What a page calls the box of one who teaches: `teacher-card`, `team_member`, `faculty-name`. */
const BOX =
  /(?:^|[\s_-])(?:teachers?|faculty|trainers?|instructors?|mentors?|tutors?|coach|lecturers?|team[-_]?(?:member|name|box|card|item)|member[-_]?name|staff)(?:$|[\s_-])/;
const NEAREST = 2;

function isBoxed({ reading: { containers } }: FactSource, { block }: Line): boolean {
  let at = block.container;
  // What the person does stands in that box too, as no heading.
  if (block.role !== 'heading') return false;
  for (let step = 0; step < NEAREST && at > 0; step++, at = containers[at]!.parent)
    if (BOX.test(containers[at]!.hint)) return true;
  return false;
}

const ONE_NAME = /^[A-Z][a-z]{2,11}$/;

/** Those who go by one name alone, over what they are: `Ashok` above `Lead faculty`. */
function byOneName(lines: Line[]): Names {
  const names: Names = new Map();
  lines.forEach((line, index) => {
    const below = lines[index + 1]?.text ?? '';
    if (line.block.role !== 'heading' || below.length > 60 || !ROLE.test(below)) return;
    const [name] = /^[A-Z][a-z]{2,11}$/.test(line.text) ? taughtBy(line.text) : [];
    if (name) names.set(line, name);
  });
  return names;
}

/** Who speaks of themselves first: `Hi, I’m Ines Duarte.`, `大家好，我是周鹤鸣，…`. */
function bySelf(lines: Line[]): Names {
  const [line] = lines;
  const said = line && SELF.exec(line.text.slice(0, 80));
  const name = said ? nameIn((said[1] ?? said[2])!) : null;
  return name ? new Map([[line!, { ...name, length: said![0].length }]]) : new Map();
}

const SELF =
  /^(?:[^.。]{0,12}[,，!！.。]\s*)?(?:(?:I['’]m|I am|[Mm]y name is) ([A-Z][\w'’-]+(?: [A-Z][\w'’-]+){1,2})|我(?:是|叫)([\u4e00-\u9fff]{2,3})(?=[，,。]|$))/;

/** `王老师`, `杜老师`: two or more who go by their families. */
function byFamily(lines: Line[]): Names {
  const names: Names = new Map();
  for (const line of lines) {
    const [name] = /^[\u4e00-\u9fff](?:老师|教授|教练)$/.test(line.text) ? taughtBy(line.text) : [];
    if (name) names.set(line, name);
  }
  return names.size >= 2 ? names : new Map();
}

const ROLE = /\b(?:instructor|trainer|teacher|tutor|lecturer|facilitator|faculty|coach|mentor)\b/i;

/** Cards whose names are headings as high as the one over them all, or the first below a plain line. */
function withCards({ lines }: FactSource, { heading, titles, lines: inside }: Section): Line[] {
  const top = titles?.[0] ?? heading;
  const { level, role } = top.block;
  if (role !== 'heading') return inside;
  const from = lines.indexOf(top) + (titles && nameIn(top.text) ? 0 : 1);
  const rest = lines.slice(from, from + MOST_LINES);
  const end = rest.findIndex(
    ({ block, text }) =>
      block.role === 'heading' && (block.level! < level! || (block.level === level && !nameIn(text))),
  );
  const cards = end < 0 ? rest : rest.slice(0, end);
  const names = cards.filter(({ block }) => block.role === 'heading' && block.level === level);
  const first = names[0] ? cards.indexOf(names[0]) : cards.length;
  return names.length >= 2 && first <= MOST_BEFORE ? cards : inside;
}

/** What is said of all of them before the first card. */
const MOST_BEFORE = 2;

const MOST_LINES = 150;

/**
 * A plain line that is more than that word stands right over names, and not among them: `Technical trainer` below a
 * name is what that person is, and `50+ trainers` a figure.
 */
function headsNames({ lines }: FactSource, heading: Line, names: Names): boolean {
  const at = lines.indexOf(heading);
  const isName = (line: Line) => line.text.length <= 30 && nameIn(line.text) !== null;
  const near = lines.slice(at + 1, at + 2 + MOST_BEFORE);
  return (
    !/^\d/.test(heading.text) &&
    near.some((line) => names.has(line)) &&
    !near.some(({ text }) => text.length <= 60 && NOT_TEACHING.test(text)) &&
    !lines.slice(Math.max(0, at - MOST_ABOVE), at).some(isName)
  );
}

/** So many lines tell of somebody below the name. */
const MOST_ABOVE = 4;

/** What is said of all of them below a plain line, before the first. */
const MOST_BEFORE_FIRST = 5;

/** A plain line heads the teachers only by that word alone: `Expert Trainer` is one feature among others. */
const ALONE =
  /^(?:(?:course|your|our|the|meet (?:your|our|the)) )?(?:instructors?|trainers?|teachers?|tutors?|lecturers?|faculty|mentors?)$|^(?:主讲|[授任]课|特[聘邀]|课程|专业|专家)?(?:讲师|老师|教师|师资|导师|名师|团队|(?<=授课|主讲|特[聘邀])专家)(?:介绍|团队|简介|力量|风采|阵容)?$/i;

/** `The best trainer ever!` over the name of who says so is no heading. */
const isSaid = (heading: Line): boolean =>
  headingRank(heading) === 9 && /[.!?。！？…]["”」]?$/.test(heading.text);

/** `Trainers` among those for whom a course is. */
function isAudience({ lines }: FactSource, heading: Line): boolean {
  if (heading.block.role === 'heading') return false;
  const above = lines.slice(0, lines.indexOf(heading)).findLast(({ block }) => block.role === 'heading');
  return (
    above !== undefined && /\bwho (?:should|can|is|may)\b|for whom|audience|适合|适用|对象/i.test(above.text)
  );
}
