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
import { matchesIn } from '../matches-in';
import { nameKey } from '../name-key';
import { nameAtHead, nameIn, taughtBy } from '../person-names';
import { headingRank, sectionsUnder } from '../sections';

interface Named {
  person: Instructor;
  start: number;
  end: number;
}

const LABEL =
  /^(?:主讲?|授课|任课|培训|课程|特邀|首席)?(?:讲师|老师|教师|导师|教练|专家|主讲人?|师资|名师)(?:姓名|名单)?$|^(?:(?:course|lead|your|the|head)\s*)*(?:instructors?|trainers?|teachers?|lecturers?|tutors?|coach(?:es)?|facilitators?|faculty|mentors?|taught by|professors?)$/i;
const HEADING =
  /(?:讲师|师资|名师|主讲|授课老师|授课教师|老师介绍|教师团队|教练团队|导师|专家团队)(?!证|班|招聘)|\b(?:instructors?|trainers?|tutors?|lecturers?|facilitators?|course leaders?|guest speakers?|faculty|faculties|learn from|taught by|(?:meet|about) (?:the|your|our) (?:team|instructor|trainer|teacher|expert|mentor|coach|facult)\w*|your (?:teacher|coach|mentor)s?|mentors)\b/i;
/** People on the page who teach nothing. */
const NOT_TEACHING =
  /咨询|招生|客服|顾问|报名|班主任|学员|校友|毕业生|助理|编辑|作者|counsel|admission|enquir|sales|alumni|student|testimonial|review|author/i;
const CREDENTIAL =
  /(?:高级|中级|副?教授|博士|硕士|特级|一级|二级|国家级|注册)[\u4e00-\u9fff]{0,8}(?:师|员|教授|博士|硕士|专家)?|[\u4e00-\u9fff]{2,8}(?:硕士|博士)(?:学位)?|(?:教师资格|职业资格|执业资格|考评员|讲师资格)证?|\d+\s*年(?:以上)?[^，。；,;]{0,12}(?:经验|教龄|教学|从业)|(?:清华|北大|复旦|交大|[\u4e00-\u9fff]{2,6})大学[^，。；,;]{0,8}(?:硕士|博士|教授|毕业)|\b(?:Ph\.?D|MBA|M\.?Sc|M\.?Tech|PMP|CISSP|CPA|CFA|AWS Certified[\w ]*|Google certified[\w ]*|Microsoft Certified[\w ]*|certified [\w ]{3,30}|(?:Master )?Black Belt|doctorate[\w ]{0,30}|accredited [\w ]{3,30}|\d+\+?\s*years?[\w ]{0,24}experience|alumnus of [\w ]{2,30})\b/gi;

/** The people who teach: by name only. A "team of experts" names nobody. */
export function readInstructors(source: FactSource): Fact<Instructor[]> {
  const brand = nameKey(`${source.names.site ?? ''} ${source.reading.title}`);
  const people = distinct([
    ...labelled(source),
    ...inSections(source),
    ...headed(source),
    ...told(source),
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
  /^(?:(?:course|your|our|the|meet (?:your|our|the)) )?(?:instructors?|trainers?|teachers?|tutors?|lecturers?|faculty|mentors?)$|^(?:主讲|授课|课程|专业|专家)?(?:讲师|老师|教师|师资|导师|名师|团队)(?:介绍|团队|简介|力量|风采|阵容)?$/i;

/** `Trainers` among those for whom a course is. */
function isAudience({ lines }: FactSource, heading: Line): boolean {
  if (heading.block.role === 'heading') return false;
  const above = lines.slice(0, lines.indexOf(heading)).findLast(({ block }) => block.role === 'heading');
  return (
    above !== undefined && /\bwho (?:should|can|is|may)\b|for whom|audience|适合|适用|对象/i.test(above.text)
  );
}

/** How long somebody has worked is no title. */
const YEARS_OF_WORK = /^(?:over |more than |with )?\d+\s*\+?\s*(?:years?|yrs?|多?年)/i;

function namedAt(lines: Line[], index: number, line: Line): Named[] {
  if (line.text.length > 400 || line.block.region === 'form') return [];
  const name = nameAtHead(line.text);
  if (!name) return [];
  const after = line.text.slice(name.length).replace(/^[\s,，、|｜:：\-–—（(]+|[）)]+$/g, '');
  const rest = after.length > 60 ? (after.split(/[，,。；]|\. /)[0] ?? '').slice(0, 60) : after;
  const below = lines.slice(index + 1, index + 6);
  const stop = below.findIndex((next) => nameIn(next.text) !== null || next.block.role === 'heading');
  const about = (stop < 0 ? below : below.slice(0, stop)).map((next) => next.text);
  if (NOT_TEACHING.test(rest)) return [];
  const title =
    name.title ??
    ((YEARS_OF_WORK.test(rest) ? '' : rest) ||
      about.find(
        (text) =>
          /\p{L}{2}/u.test(text) &&
          !YEARS_OF_WORK.test(text) &&
          text.length <= (/[\u4e00-\u9fff]/.test(text) ? 24 : 60) &&
          !/[。；]|\. /.test(text),
      ));
  const person: Instructor = { name: name.name, ...(title ? { title } : {}) };
  return [
    {
      person: withCredentials(person, [line.text, ...about].join('；')),
      start: line.block.start,
      end: line.block.start + line.text.length,
    },
  ];
}

/** `王老师`, `资深教师王老师`: a teacher by the family name. */
const BY_FAMILY =
  /^(?:(?:资深|一线|金牌|特级|主讲|名师)?(?:教师|讲师|名师)?)([\u4e00-\u9fff]{1,3}(?:老师|讲师|教授|教练))$/;
const NEAR = 4;

/** Teachers by their family names, two or more of a rank, as headings or among words on who teaches what. */
function headed(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  const { lines } = source;
  const heads = lines.flatMap((line, index) => {
    const text = line.text.length < 16 ? BY_FAMILY.exec(line.text)?.[1] : undefined;
    return text && (line.block.role === 'heading' || isAmongTeachers(lines, index)) ? [{ line, text }] : [];
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

/** What a card says of one who teaches, and what one says of a learner. */
const TEACHER = /讲师|教学|授课|主讲|导师|教龄|曾任|曾(?:供|任|就)职|\d\s*年(?:以上)?[^。；]{0,20}经验/;
const LEARNER = /学员|就业|薪|入职|录取|上岸|毕业后|学习(?:后|完|心得)|感谢/;

/** Names as headings of one rank, two or more, over what the people did: cards of teachers below no heading. */
function told(source: FactSource): Named[] {
  if (source.part.of === 'provider') return [];
  const { lines } = source;
  const named = lines.flatMap((line, index) => {
    if (line.block.role !== 'heading' || !/^[\u4e00-\u9fff]{2,3}$/.test(line.text) || !nameIn(line.text))
      return [];
    const end = lines.findIndex((next, i) => i > index && next.block.role === 'heading');
    const about = lines
      .slice(index + 1, Math.min(end < 0 ? lines.length : end, index + 5))
      .map(({ text }) => text);
    return TEACHER.test(about.join('\n')) && !LEARNER.test(about.join('\n'))
      ? namedAt(lines, index, line)
      : [];
  });
  return named.length >= 2 ? named : [];
}

/** `Professor Weiqing Gu`, `Taught by Jane Roe`, `主讲老师张伟` in a sentence or a line of its own. */
const INTRODUCED =
  /(?:\b(?:Professor|Prof\.?|Dr\.?)\s+|^Meet\s+(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?|\b(?:taught|led|delivered|presented|facilitated) by\s+(?:(?:Dr|Prof|Mr|Ms|Mrs)\.?\s+)?)((?:[A-Z][a-z'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][a-z'’-]+|[A-Z]\.)){1,2})|(?:由|主讲(?:老师|人)?[：:]?\s*|特邀)([\u4e00-\u9fff]{2,3})(?:老师|教授|博士|讲师|先生|女士)(?:主讲|授课|讲授|担任)?/g;

/** One of these stands in each of them. */
const INTRODUCES = /Prof|Dr|Meet|by\s|由|主讲|特邀/;

function introduced(source: FactSource): Named[] {
  return source.lines.flatMap((line) => {
    if (line.text.length > 300 || !INTRODUCES.test(line.text)) return [];
    return matchesIn(line.text, INTRODUCED).flatMap((match) => {
      const name = nameIn(match[1] ?? match[2]!);
      if (!name || source.part.of === 'provider') return [];
      const start = line.block.start + match.index;
      return [
        {
          person: withCredentials({ name: name.name }, line.text),
          start,
          end: start + match[0].trimEnd().length,
        },
      ];
    });
  });
}

function withCredentials(person: Instructor, text: string): Instructor {
  const found = [
    ...new Set((text.match(CREDENTIAL) ?? []).map((word) => word.trim()).filter((word) => word.length > 2)),
  ];
  return found.length ? { ...person, credentials: found.slice(0, 6) } : person;
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
