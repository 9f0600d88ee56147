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
import { type Named, NOT_TEACHING, withCredentials } from './teacher-entry';
import { namesBeforeSubject, withRole } from './teacher-lines';
import { inTeacherSections } from './teacher-sections';
import { borneOut } from './teachers-borne-out';
import { introduced, LEARNER, onCards } from './teachers-named';

const LABEL =
  /^(?:主讲?|授课|任课|培训|课程|特邀|首席|(?!联系|预约|接待|对接|值班|在线|微信|答疑|推荐|其他)[\u4e00-\u9fff]{0,3}指导)?(?:讲师|老师|教师|导师|教练|专家|主讲人?|师资|名师)(?:姓名|名单)?$|^(?:(?:course|lead|your|the|head)\s*)*(?:instructors?|trainers?|teachers?|lecturers?|tutors?|coach(?:es)?|facilitators?|faculty|mentors?|taught by|professors?)$/i;

/** The people who teach: by name only. A "team of experts" names nobody. */
export function readInstructors(source: FactSource): Fact<Instructor[]> {
  // A title that ends in `with Jane Roe` names who teaches, and no firm.
  const title = source.reading.title.replace(/\b(?:with|by) (?:[A-Z][\w'’-]+ ?){2,3}/g, ' ');
  const brand = nameKey(`${source.names.site ?? ''} ${title}`);
  const people = distinct([
    ...labelled(source),
    ...inTeacherSections(source),
    ...withRole(source),
    ...headed(source),
    ...onCards(source),
    ...introduced(source),
    ...borneOut(source),
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
  // `Ines` and `Dr. Duarte` are who is called `Ines Duarte` elsewhere.
  return [...known.values()]
    .filter(({ person: { name } }, _, all) => {
      const family = /^(?:Dr|Prof|Professor)\.?\s+(\S+)$/.exec(name)?.[1];
      return !all.some(
        ({ person: other }) =>
          other.name.startsWith(`${name} `) ||
          (family && other.name !== name && other.name.endsWith(` ${family}`)),
      );
    })
    .slice(0, 30)
    .sort((a, b) => a.start - b.start);
}

function labelled(source: FactSource): Named[] {
  return source.pairs.flatMap((pair) => {
    if (!LABEL.test(pair.label) || NOT_TEACHING.test(pair.label)) return [];
    if (pair.from > pair.line.block.start && namesBeforeSubject(pair.line)) return [];
    return taughtBy(pair.value.slice(0, 120)).map(({ name, title }) => ({
      person: withCredentials({ name, ...(title ? { title } : {}) }, pair.value),
      start: pair.start,
      end: pair.end,
    }));
  });
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
    const told = line.block.role === 'heading' && !TO_CALL.test(lines[index + 1]?.text ?? '');
    return text && (rank || told || isAmongTeachers(lines, index)) ? [{ line, text }] : [];
  });
  const named = [...heads, ...likeThese(source, heads)].flatMap(({ line, text }): Named[] => {
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

interface Head {
  line: Line;
  text: string;
}

/** Where two of a list are teachers by their family names, so are the others of that list. */
function likeThese({ lines, reading }: FactSource, heads: Head[]): Head[] {
  const kindOf = ({ block }: Line) =>
    `${block.role}|${block.level}|${block.region}|${reading.containers[block.container]!.tag}`;
  const counts = new Map<string, Set<string>>();
  for (const { line, text } of heads)
    counts.set(kindOf(line), (counts.get(kindOf(line)) ?? new Set()).add(text));
  return lines.flatMap((line, index) => {
    const text = line.text.length < 16 ? BY_FAMILY.exec(line.text)?.[2] : undefined;
    const many = (counts.get(kindOf(line))?.size ?? 0) >= 2;
    const near = text && many ? [lines[index - 1], lines[index + 1]] : [];
    return text && many && !near.some((other) => other && TO_CALL.test(other.text)) ? [{ line, text }] : [];
  });
}

/** A number to call, or a word on asking. */
const TO_CALL = /\d{7}|微信|QQ|咨询|联系/i;

/** Whether the lines around say what is taught, and none gives a number to call. */
function isAmongTeachers(lines: Line[], index: number): boolean {
  const near = lines
    .slice(Math.max(0, index - NEAR), index + NEAR)
    .map(({ text }) => text)
    .join('\n');
  return /授课|师资|主讲|讲师|教师|名师/.test(near) && !TO_CALL.test(near) && !LEARNER.test(near);
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
