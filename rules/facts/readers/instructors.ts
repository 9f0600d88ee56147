import type { Fact, Instructor } from '../../fact';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  type Line,
} from '../fact-source';
import { nameKey } from '../name-key';
import { taughtBy } from '../person-names';
import { headingRank, sectionsUnder } from '../sections';
import { type Named, NOT_TEACHING, namedAt, withCredentials } from './teacher-entry';
import { introduced, LEARNER, onCards } from './teachers-named';

const LABEL =
  /^(?:主讲?|授课|任课|培训|课程|特邀|首席)?(?:讲师|老师|教师|导师|教练|专家|主讲人?|师资|名师)(?:姓名|名单)?$|^(?:(?:course|lead|your|the|head)\s*)*(?:instructors?|trainers?|teachers?|lecturers?|tutors?|coach(?:es)?|facilitators?|faculty|mentors?|taught by|professors?)$/i;
const HEADING =
  /(?:讲师|师资|名师|主讲|[授任]课老师|[授任]课教师|老师介绍|教师介绍|教师风采|教师团队|教练团队|导师|专家团队)(?!证|班|招聘)|\b(?:instructors?|trainers?|tutors?|lecturers?|facilitators?|course leaders?|guest speakers?|faculty|faculties|learn from|taught by|(?:meet|about) (?:the|your|our) (?:team|instructor|trainer|teacher|expert|mentor|coach|facult)\w*|your (?:teacher|coach|mentor)s?|mentors)\b/i;
/** The people who teach: by name only. A "team of experts" names nobody. */
export function readInstructors(source: FactSource): Fact<Instructor[]> {
  const brand = nameKey(`${source.names.site ?? ''} ${source.reading.title}`);
  const people = distinct([
    ...labelled(source),
    ...inSections(source),
    ...headed(source),
    ...onCards(source),
    ...introduced(source),
  ]).filter(
    // The name of the firm stands among its teachers too.
    ({ person }) => !brand.includes(nameKey(person.name)),
  );
  if (people.length) {
    const first = people[0]!;
    return found(
      source,
      people.map(({ person }) => person),
      first.start,
      first.end,
    );
  }
  return instructorsInData(source);
}

function distinct(people: Named[]): Named[] {
  const known = new Map<string, Named>();
  for (const named of people) {
    const key = named.person.name
      .replace(/^(?:Dr|Prof|Professor|Coach|Er|CA)\.?\s+/i, '')
      .replace(/\s+/g, '')
      .toLowerCase();
    const other = known.get(key);
    if (!other) known.set(key, named);
    else if (!other.person.credentials && named.person.credentials)
      other.person.credentials = named.person.credentials;
  }
  // `Ines` is who is called `Ines Duarte` elsewhere.
  return [...known.values()]
    .filter(({ person }, _, all) => !all.some((other) => other.person.name.startsWith(`${person.name} `)))
    .slice(0, 30)
    .sort((a, b) => a.start - b.start);
}

function labelled(source: FactSource): Named[] {
  return source.pairs.flatMap((pair) => {
    if (!LABEL.test(pair.label) || NOT_TEACHING.test(pair.label)) return [];
    return taughtBy(pair.value.slice(0, 120)).map(({ name, title }) => ({
      person: withCredentials({ name, ...(title ? { title } : {}) }, pair.value),
      start: pair.start,
      end: pair.end,
    }));
  });
}

/** Names that head a card or a paragraph in a section on the teachers. */
function inSections(source: FactSource): Named[] {
  return sectionsUnder(source, HEADING)
    .filter(
      ({ heading }) => !NOT_TEACHING.test(heading.text) && !isAudience(source, heading) && heads(heading),
    )
    .flatMap(({ lines }) => lines.flatMap((line, i) => namedAt(lines, i, line)));
}

/** A plain line heads the teachers only by that word alone: `Expert Trainer` is one feature among others. */
const heads = (heading: Line): boolean => headingRank(heading) < 9 || ALONE.test(heading.text);
const ALONE =
  /^(?:(?:course|your|our|the|meet (?:your|our|the)) )?(?:instructors?|trainers?|teachers?|tutors?|lecturers?|faculty|mentors?)$|^(?:主讲|[授任]课|课程|专业|专家)?(?:讲师|老师|教师|师资|导师|名师|团队)(?:介绍|团队|简介|力量|风采|阵容)?$/i;

/** `Trainers` among those for whom a course is. */
function isAudience({ lines }: FactSource, heading: Line): boolean {
  if (heading.block.role === 'heading') return false;
  const above = lines.slice(0, lines.indexOf(heading)).findLast(({ block }) => block.role === 'heading');
  return (
    above !== undefined && /\bwho (?:should|can|is|may)\b|for whom|audience|适合|适用|对象/i.test(above.text)
  );
}

/** `王老师`, `资深教师王老师`: a teacher by the family name. */
const BY_FAMILY =
  /^((?:资深|一线|金牌|特级|主讲|名师)?(?:教师|讲师|名师)?)([\u4e00-\u9fff]{1,3}(?:老师|讲师|教授|教练))$/;
const NEAR = 4;

/** Teachers by their family names, two or more of a rank, as headings or among words on who teaches what. */
function headed(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  const { lines } = source;
  const heads = lines.flatMap((line, index) => {
    const [, rank, text] = (line.text.length < 16 ? BY_FAMILY.exec(line.text) : null) ?? [];
    return text && (rank || line.block.role === 'heading' || isAmongTeachers(lines, index))
      ? [{ line, text }]
      : [];
  });
  const named = heads.flatMap(({ line, text }): Named[] => {
    const [person] = taughtBy(text);
    const { start, end, role, level } = line.block;
    return person &&
      heads.some(
        (other) => other.text !== text && other.line.block.role === role && other.line.block.level === level,
      )
      ? [{ person: { name: person.name, ...(person.title ? { title: person.title } : {}) }, start, end }]
      : [];
  });
  return named.length >= 2 ? named : [];
}

/** Whether the lines around say what is taught, and none gives a number to call. */
function isAmongTeachers(lines: Line[], index: number): boolean {
  const near = lines
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .map(({ text }) => text)
    .join('\n');
  return (
    /授课|师资|主讲|讲师|教师|名师/.test(near) &&
    !/\d{7}|微信|QQ|咨询|联系/i.test(near) &&
    !LEARNER.test(near)
  );
}

/** What only the page's structured data states. */
export function instructorsInData(source: FactSource): Fact<Instructor[]> {
  const names = courseItems(source).flatMap((item) =>
    (item.properties.instructor ?? []).flatMap((value): Instructor[] => {
      if (typeof value === 'string') return [{ name: value }];
      if (typeof value !== 'object') return [];
      const name = dataText(value, 'name');
      const title = dataText(value, 'jobTitle');
      return name ? [{ name, ...(title ? { title } : {}) }] : [];
    }),
  );
  return names.length ? foundInData(names, names.map(({ name }) => name).join(', ')) : absent;
}
