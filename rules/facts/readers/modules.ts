import type { Fact, Module } from '../../fact';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  type Line,
} from '../fact-source';
import { numberIn } from '../numerals';
import { headingRank, type Section, sectionsUnder } from '../sections';
import { timeSpansIn } from '../time-spans';
import { type ModuleEntry as Entry, HOURS_HEAD, moduleTable } from './module-table';

const HEADING =
  /(?:课程|培训|教学|学习)(?:大纲|内容|目录|体系|安排|模块|章节|设置)|^大纲$|学习路线|(?:你|您)?(?:将|会|能)(?:学到|学会|收获)|学什么|\b(?:curriculum|syl+abus|course (?:content|contents|outline|breakdown|modules|structure|topics)|modules|what (?:you(?:'|’)?ll|you will|will you|is covered|we cover).{0,24}|topics covered|program (?:structure|outline|modules)|contents|lesson plan|covers? the following)\b/i;
/** `Module 3: …`, `Week 2 – …`, `第一章 …`, `模块二：…`. */
const NUMBERED =
  /^(module|unit|week|lesson|chapter|phase|part|day|domain|section|session|stage)\s*[-–—:.#]?\s*(\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)(?![\w%])[\s:：.)–—-]*(.*)$|^第\s*([\d一二三四五六七八九十]{1,3})\s*(章|单元|模块|阶段|部分|讲|课|周|天|篇|关)[\s：:、.—-]*(.*)$|^(\d{1,2})\s*(章|单元|模块|阶段|讲|课|关)[\s：:、.—-]*(.*)$|^(模块|阶段|单元|专题|项目)\s*([\d一二三四五六七八九十]{1,3})[\s：:、.—-]*(.*)$/i;
/** Kinds of part from the widest to the narrowest: of those used twice or more, the widest counts. */
const WIDTH = [
  'phase',
  'stage',
  'part',
  'domain',
  '阶段',
  '篇',
  '部分',
  'module',
  '模块',
  'unit',
  '单元',
  'chapter',
  '章',
  '关',
  '专题',
  'week',
  '周',
  'section',
  'day',
  '天',
  '项目',
  'session',
  'lesson',
  '讲',
  '课',
];
/** What is no part of the course although it bears its number: `Module 3 Quiz`. */
const NOT_PART = /^(?:quiz|exam|test|assessment|project brief)\b|^(?:测验|考试|作业)/i;

/** The parts that the course is taught in. */
export function readModules(source: FactSource): Fact<Module[]> {
  if (source.part.of === 'provider') return absent;
  const sections = sectionsUnder(source, HEADING)
    .filter(({ heading }) => heading.block.region !== 'form')
    .map((section) => withoutTabs(section, source.lines));
  const entries = longest([numbered(source), ...sections.map(inSection), moduleTable(source)]);
  if (entries.length >= 2) {
    const modules = entries.map(({ title, hours }): Module => (hours ? { title, hours } : { title }));
    const first = entries[0]!.line.block;
    const last = entries[Math.min(entries.length, 3) - 1]!.line.block;
    const end = last.end - first.start < 300 ? last.end : first.end;
    return found(source, modules, first.start, end);
  }
  return inData(source);
}

/** Numbered parts are the surest; else the list with most entries that name something. */
function longest(lists: Entry[][]): Entry[] {
  const [numberedList, ...rest] = lists;
  if (numberedList!.length >= 2) return numberedList!;
  return rest.reduce((best, list) => (list.length > best.length ? list : best), []);
}

function numbered(source: FactSource): Entry[] {
  const kinds = new Map<string, Map<string, Entry>>();
  source.lines.forEach((line, index) => {
    if (line.text.length > 160) return;
    const match = NUMBERED.exec(line.text);
    if (!match) return;
    const kind = (match[1] ?? match[5] ?? match[8] ?? match[10]!).toLowerCase();
    const number = (match[2] ?? match[4] ?? match[7] ?? match[11]!).toLowerCase();
    let title = (match[3] ?? match[6] ?? match[9] ?? match[12] ?? '').trim();
    if (NOT_PART.test(title) && title.length < 30) return;
    // The name may stand on the line below its number.
    if (!title) title = source.lines[index + 1]?.text.slice(0, 120) ?? '';
    const entries = kinds.get(kind) ?? new Map<string, Entry>();
    if (!entries.has(number))
      entries.set(number, withHours({ line, title: title || line.text }, source.lines, index));
    kinds.set(kind, entries);
  });
  // Headings before list entries, then the widest kind: a phase of the business plan is no part of the course.
  const lists = WIDTH.flatMap((kind) => {
    const entries = [...(kinds.get(kind)?.values() ?? [])];
    return entries.length >= 2
      ? [{ entries, rank: Math.min(...entries.map(({ line }) => headingRank(line))) }]
      : [];
  });
  lists.sort((a, b) => Number(a.rank > 8) - Number(b.rank > 8));
  return lists[0]?.entries ?? [];
}

/** The entries of a section on the syllabus: its sub-headings, its accordion buttons, or its list. */
function inSection(section: Section): Entry[] {
  const { lines } = section;
  const ranks = lines.map(headingRank);
  const counted = ordinals(lines);
  if (counted.length >= 2) return counted;
  const codes = coded(lines);
  if (codes.length >= 2) return codes;
  for (let rank = 1; rank <= 8; rank++) {
    const heads = lines.filter((line, i) => ranks[i] === rank && namesSomething(line));
    if (heads.length >= 2 && heads.length <= 60) return heads.map((line) => asEntry(line, lines));
  }
  const items = lines.filter(
    (line) => (line.block.role === 'item' || line.block.role === 'definition') && namesSomething(line),
  );
  const top = items.filter(
    (line) => line.block.container === items[0]!.block.container || sameDepth(line, items[0]!),
  );
  if (!items.length) return plainLines(section);
  return (top.length >= 2 ? top : items).slice(0, 60).map((line) => asEntry(line, lines));
}

/** A section without buttons that open other sections: their words are headings further down. */
function withoutTabs(section: Section, lines: Line[]): Section {
  const heads = new Set(lines.filter(({ block }) => block.role === 'heading').map(({ text }) => text));
  return {
    ...section,
    lines: section.lines.filter(({ block, text }) => block.role !== 'button' || !heads.has(text)),
  };
}

const LEAST_PLAIN = 4;

/** Short paragraphs, one below the other, right under a heading on the contents; up to what is said at length. */
function plainLines({ heading, lines }: Section): Entry[] {
  if (heading.block.role !== 'heading') return [];
  const end = lines.findIndex(
    ({ block, text }) =>
      block.role !== 'paragraph' ||
      text.length > 90 ||
      text.length < 2 ||
      PROSE.test(text) ||
      /[：:]/.test(text),
  );
  const run = lines.slice(0, end < 0 ? lines.length : end);
  return run.length >= LEAST_PLAIN && run.length <= 60 ? run.map((line) => asEntry(line, lines)) : [];
}

/** `GIC1 — Management Safety: …`, `GIC2 — …`: parts by the codes of their papers. */
function coded(lines: Line[]): Entry[] {
  const kinds = new Map<string, Entry[]>();
  for (const line of lines) {
    const match = /^([A-Z]{1,5})\s?(\d{1,2})\s*[—–:：-]\s*([^:：.。]{3,80})/.exec(line.text);
    if (!match) continue;
    const entries = kinds.get(match[1]!) ?? [];
    if (Number(match[2]) === entries.length + 1)
      entries.push({ line, title: `${match[1]}${match[2]} ${match[3]!.trim()}` });
    kinds.set(match[1]!, entries);
  }
  return [...kinds.values()].find((entries) => entries.length >= 2) ?? [];
}

/**
 * Lines that are numbered from one on, with text between them: `01 账号定位`, `02 选题与标题`. In two columns they stand
 * in another order.
 */
function ordinals(lines: Line[]): Entry[] {
  const inOrder: Entry[] = [];
  const known = new Map<number, Entry>();
  for (const line of lines) {
    const match = /^0?(\d{1,2})[\s.、)）:：]\s*(?=\p{L})/u.exec(line.text);
    if (!match || !namesSomething(line)) continue;
    const number = Number(match[1]);
    if (number === inOrder.length + 1) inOrder.push(asEntry(line, lines));
    if (!known.has(number)) known.set(number, asEntry(line, lines));
  }
  const whole =
    known.size > inOrder.length && [...known.keys()].every((number) => number >= 1 && number <= known.size);
  return whole ? [...known].sort(([a], [b]) => a - b).map(([, entry]) => entry) : inOrder;
}

const sameDepth = (a: Line, b: Line) => a.block.role === b.block.role;

const NO_TITLE =
  /^(?:previous|next|download|enqui|enrol|apply|view|show|read more|book|get|start|save|register|contact|查看|点击|立即|下载|展开|收起|更多|咨询|报名|duration|overview|课程简介|[\d\s\p{P}\p{S}]+$)/iu;
/** A sentence of advice or a feature in full stops is no name of a part. */
const PROSE = /[。！？!?]$|^[^，,]{4,}[，,][^，,]{4,}[，,].{8,}[。.]/;
const namesSomething = (line: Line) =>
  line.text.length >= 2 && line.text.length <= 120 && !NO_TITLE.test(line.text) && !PROSE.test(line.text);

const asEntry = (line: Line, lines: Line[]): Entry =>
  withHours(
    { line, title: line.text.replace(/^(?:\d{1,2}\s*[.、)）:]?\s+|\d{1,2}[.、)）])/, '').slice(0, 120) },
    lines,
    lines.indexOf(line),
  );

const HOURS_IN_NAME =
  /\s*[（(]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|节|hours?|hrs?)\s*[）)]|\s*[：:，,|｜–—-]\s*(?:共|约)?\d+(?:\.\d+)?\s*(?:课时|学时|小时|hours?|hrs?)$/i;

/** Hours behind the name or on the line below it. */
function withHours(entry: Entry, lines: Line[], index: number): Entry {
  const own = timeSpansIn(entry.line.text).find((span) => span.unit === 'hour');
  const below = lines[index + 1];
  const next =
    below && below.text.length < 30 && /hour|hrs?\b|课时|学时|小时|duration/i.test(below.text)
      ? timeSpansIn(below.text).find((span) => span.unit === 'hour')
      : undefined;
  const opening =
    below && below.text.length < 120
      ? timeSpansIn(below.text.slice(0, 24)).find((span) => span.start === 0)
      : undefined;
  const first = opening?.unit === 'hour' ? opening : undefined;
  const hours = own?.count ?? next?.count ?? first?.count ?? hoursInRow(entry.line, lines);
  const title = entry.title.replace(HOURS_IN_NAME, '').trim() || entry.title;
  return hours ? { ...entry, title, hours } : entry;
}

/** Hours in the row of a table that an entry stands in, under the head of their column. */
function hoursInRow({ block }: Line, lines: Line[]): number | undefined {
  if (block.table === undefined) return undefined;
  const cells = lines.filter((line) => line.block.table === block.table);
  const head = cells.find((line) => line.block.row === 0 && HOURS_HEAD.test(line.text));
  const cell = cells.find(
    (line) =>
      line.block.row === block.row && head && line.block.column === head.block.column && line !== head,
  );
  return (cell && numberIn(/\d+(?:\.\d+)?/.exec(cell.text)?.[0] ?? '')) || undefined;
}

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
