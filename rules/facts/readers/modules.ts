import type { Fact, Module } from '../../fact';
import type { Region } from '../../reading/block';
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
import { headingRank, type Section, sectionsUnder } from '../sections';
import { boxesOfParts } from './module-boxes';
import { dividedInto } from './module-division';
import { asEntry, namesSomething } from './module-entry';
import { besideLabel } from './module-label';
import { numbered, numberedInLine } from './module-numbers';
import { inSection, LEAST_PLAIN } from './module-section';
import { type ModuleEntry as Entry, moduleTable } from './module-table';
import {
  ABLE,
  DETAILS,
  FIGURE,
  isAside,
  isClass,
  isCounted,
  isFeature,
  isTeacher,
  OUTCOMES,
  SYLLABUS,
} from './module-words';

/** The parts that the course is taught in. */
export function readModules(source: FactSource): Fact<Module[]> {
  if (source.part.of === 'provider') return absent;
  const under = (heading: RegExp) =>
    sectionsUnder(source, heading, MOST_LINES)
      .filter(
        ({ heading: { block, text } }) =>
          block.region !== 'form' &&
          !(block.role === 'button' && CALL.test(text)) &&
          !isHeadCell(source, block),
      )
      .map((section) => ofCourse(section, source.lines));
  const inside = (section: Section) => {
    const list = inSection(source, section);
    if (isTimetable(list, section.lines) || isOfHeadings(list) || isOfDates(list)) return [];
    // `This course includes:` stands over its parts, and over what comes with it.
    const with_ = INCLUDES.test(section.heading.text)
      ? list.filter(({ title }) => isFeature(title)).length
      : 0;
    return with_ >= LEAST_WITH ? [] : list;
  };
  const numbers = numbered(source).filter((list) => !isOfOffer(list) && !isOfDates(list));
  const entries =
    [
      () => numbers.filter((list) => !list.some(isBare))[0] ?? [],
      () => numberedInLine(source),
      () => longest([...outermost(under(SYLLABUS), inside), moduleTable(source)]),
      () => numbers[0] ?? [],
      () => longest(dividedInto(source).map(inside)),
      () => besideLabel(source),
      () => longest(under(OUTCOMES).map(inside).filter(isNamed)),
      () => longest(under(DETAILS).map(topics)),
      () => boxesOfParts(source),
    ]
      .map((list) => list())
      .find((list) => list.length >= 2 && !isOfAsides(list) && !isOfCounts(list)) ?? [];
  if (entries.length >= 2) {
    const total = isTotalBelow(source, entries);
    const modules = entries.map(
      ({ title, hours }, place): Module =>
        hours && !(total && place === entries.length - 1) ? { title, hours } : { title },
    );
    const first = entries[0]!.line.block;
    const last = entries[Math.min(entries.length, 3) - 1]!.line.block;
    const end = last.end - first.start < 300 ? last.end : first.end;
    return found(source, modules, first.start, end);
  }
  return inData(source);
}

/** `教材特色`, `校区环境`: half of them or more tell of what comes with a course. */
const isOfAsides = (list: Entry[]): boolean =>
  list.filter(({ title }) => isAside(title.replace(/^[^\p{L}\p{N}]+/u, ''))).length * 2 >= list.length;

/** `15 hours on-demand video`, `10 lectures`, `Full lifetime access`: half of them or more count what is not told. */
const isOfCounts = (list: Entry[]): boolean =>
  list.filter(({ line }) => isCounted(line.text)).length * 2 >= list.length;

/** `共 48 课时` below the last of parts without hours of their own is what all of them take. */
function isTotalBelow({ lines }: FactSource, entries: readonly Entry[]): boolean {
  const last = entries.at(-1)!;
  if (!last.hours || entries.slice(0, -1).some(({ hours }) => hours)) return false;
  return /^(?:[总全]?共|总计|合计|共计|全程|in total|total)/i.test(
    lines[lines.indexOf(last.line) + 1]?.text ?? '',
  );
}

const INCLUDES = /(?:\b(?:includes?|contains?)|包[含括])[\s：:]*$/i;
const LEAST_WITH = 2;

/** `06:30 AM`, `08:00-09:00`; `12:30` alone may be how long a film runs. */
const HOUR = /^\d{1,2}[:：]\d{2}\s*(?:[ap]\.?m\b|[-–—~～至到])/i;
/** `周末班 9:00-17:00`, `Evenings 6 pm – 8 pm`: a name with its hours. */
const AT_HOURS = /\d{1,2}[:：]\d{2}\s*(?:[ap]\.?m\.?)?\s*[-–—~～至到]|\d\s*[ap]\.?m\.?\s*(?:[-–—~]|to)\s*\d/i;
/** What stands at its hour each: `08:00–09:00`, `Breakfast`. */
const isTimetable = (list: Entry[], lines: Line[]): boolean =>
  list.filter(
    ({ line, title }) => AT_HOURS.test(title) || HOUR.test(lines[lines.indexOf(line) - 1]?.text ?? ''),
  ).length *
    2 >
  list.length;

/** `June 15-19, 2026`: when each of several runs takes place. */
const DATE =
  /^(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,4}\b[\s\d,–—-]*(?:(?:to|and)\s.{0,20})?$/i;
const isOfDates = (list: Entry[]): boolean =>
  list.filter(({ title }) => DATE.test(title)).length * 2 > list.length;

/** `课程设置原则`, `课程体系说明`: headings over parts, and no parts. */
const isOfHeadings = (list: Entry[]): boolean =>
  list.length > 0 && list.filter(({ title }) => SYLLABUS.test(title)).length * 2 > list.length;

/** Lists of sections, but for lower ones within another that has a list: `Functions and modules` is one of its lessons. */
function outermost(sections: Section[], inside: (section: Section) => Entry[]): Entry[][] {
  const within = new Map<Line, number>();
  return sections.flatMap((section) => {
    const rank = headingRank(section.heading);
    if ((within.get(section.heading) ?? rank) < rank || (rank === 9 && within.has(section.heading)))
      return [];
    const list = inside(section);
    const names = new Set(list.map(({ line }) => line));
    if (list.length >= 2) for (const line of section.lines) if (!names.has(line)) within.set(line, rank);
    return [list];
  });
}

/** The list with most entries that name something. */
const longest = (lists: Entry[][]): Entry[] =>
  lists
    .map(withoutTwins)
    .filter((list) => namesParts(list) && !isRepeated(list) && !isOffer(list) && !isSaid(list))
    .reduce((best, list) => (list.length > best.length ? list : best), []);

/** What is promised in whole sentences names no parts: `学一次，受用多年；练一次，打开一扇窗`. */
const isNamed = (list: Entry[]): boolean =>
  list.filter(
    ({ line, title }) =>
      /[，；]/.test(title) ||
      /[\u4e00-\u9fff]{18}/.test(title) ||
      (ABLE.test(title) && line.block.role !== 'heading'),
  ).length *
    2 <
  list.length;
/** A tab and the heading of what it opens say one name twice; two rows of a table are two parts. */
const withoutTwins = (list: Entry[]): Entry[] =>
  list.filter(
    ({ line, title }, i) =>
      line.block.row !== undefined || nameKey(title) !== nameKey(list[i - 1]?.title ?? ''),
  );

/** Whether half of a list or more are classes on sale, or features of the course. */
const isOffer = (list: Entry[]): boolean =>
  list.filter(({ title }) => isClass(title) || isFeature(title)).length * 2 >= list.length && list.length > 0;

/** `01 名企合作`, `02 导师指导`: more than half are about what comes with the course, whatever they are counted by. */
const isOfOffer = (list: Entry[]): boolean =>
  list.filter(({ title }) => isAside(title)).length * 2 > list.length;

/** Whether half of a list or more name those who teach, or are sayings with a pause in them: `一次学习，终身受益`. */
const isSaid = (list: Entry[]): boolean =>
  list.filter(
    ({ title, line }) =>
      isTeacher(title) || (line.block.row === undefined && /[\u4e00-\u9fff]，/.test(title)),
  ).length *
    2 >=
    list.length && list.length > 0;

/** Whether a list names parts: `Lectures`, `Language`, `Level` are labels of facts. */
const namesParts = (list: Entry[]): boolean => list.filter(({ title }) => FIGURE.test(title)).length < 2;

/** `Skills`, `Tools`, `Skills`, `Tools`: words under each of the parts, and not their names. */
const isRepeated = (list: Entry[]): boolean =>
  list.every(({ line }) => line.block.row === undefined) &&
  new Set(list.map(({ title }) => nameKey(title))).size * 2 <= list.length;

/** A number with no name, as in a row of tabs. */
const isBare = ({ line, title }: Entry): boolean => title === line.text;

/** The head of a column tells of its cells, not of what comes below the table's first row. */
const isHeadCell = ({ lines }: FactSource, { table, row, end }: Line['block']): boolean =>
  table !== undefined &&
  lines.some(({ block }) => block.table === table && block.row === row && block.end !== end);

/** A plain list of topics: no facts with labels, no sentences. */
function topics({ lines }: Section): Entry[] {
  const items = lines.filter(({ block }) => block.role === 'item');
  const plain = items.every(
    (line) => namesSomething(line) && line.text.length <= 80 && !/[：:]|[.。]$/.test(line.text),
  );
  return plain && items.length >= LEAST_PLAIN ? items.map((line) => asEntry(line, lines)) : [];
}

/** A button `Download curriculum` has none below it. */
const CALL = /^(?:download|view|see|get|request|下载|查看|领取|获取|点击)/i;

/** A syllabus may be told down to its last lesson. */
const MOST_LINES = 600;

/**
 * A section without the fields of forms, without what stands beside the course, and without buttons that open other
 * sections: their words are headings further down.
 */
function ofCourse(section: Section, lines: Line[]): Section {
  const heads = new Set(lines.filter(({ block }) => block.role === 'heading').map(({ text }) => text));
  const own = section.heading.block.region;
  return {
    ...section,
    lines: section.lines.filter(
      ({ block: { role, region }, text }) =>
        (region === own || !ASIDE.has(region)) && (role !== 'button' || !heads.has(text)),
    ),
  };
}

const ASIDE = new Set<Region>(['form', 'aside', 'nav', 'footer', 'related', 'review']);

function inData(source: FactSource): Fact<Module[]> {
  for (const item of courseItems(source)) {
    const parts = [...(item.properties.syllabusSections ?? []), ...(item.properties.hasPart ?? [])];
    const modules = parts.flatMap((part): Module[] => {
      const title = typeof part === 'object' ? dataText(part, 'name') : null;
      return title ? [{ title }] : [];
    });
    if (modules.length >= 2) return foundInData(modules, modules.map(({ title }) => title).join('; '));
  }
  return absent;
}
