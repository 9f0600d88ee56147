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
import { COURSE_LABEL } from '../kind-cues';
import { nameKey } from '../name-key';
import { headingRank, type Section, sectionsUnder } from '../sections';
import { cardHeads, numbersApart } from './module-cards';
import { dividedInto } from './module-division';
import { asEntry, namesSomething, PROSE } from './module-entry';
import { besideLabel } from './module-label';
import { coded, numbered } from './module-numbers';
import { bulleted, ordinals } from './module-ordinals';
import { type ModuleEntry as Entry, moduleTable } from './module-table';

/** Headings over the parts of a course. */
const SYLLABUS =
  /(?:课程|培训|教学|学习)(?:大纲|内容|目录|体系|安排|模块|章节|设置)|^[^，。；]{0,12}(?:课程|培训|教学)(?:架构|框架|结构|规划|计划|日程)(?![^\s：:与及和])|^大纲$|^章节目录$|学习路线|课程(?:包含|包括|涵盖)(?=[：:]?$)|(?:课程|内容)(?:都)?(?:有|包[含括])哪些|(?:有|学)(?:习)?哪些(?:课程|内容)|^(?:包含|包括)(?:的)?(?:课程|内容)(?=[：:]?$)|^(?:主要|核心|主干|必修)课程(?=[：:]?$)|\b(?:curriculum|syl+abus|course (?:content|contents|outline|breakdown|modules|structure|topics)|modules|what(?:['’]s| is| we(?:['’]ll| will)?) cover(?:ed)?|what(?:['’]s| is) inside|^units(?: of (?:competency|study))?$|^(?:course |all )?(?:lessons|lectures|chapters)$|^(?:key |main )?topics(?: included?| includes?)?(?=:?$)|topics covered|program (?:structure|outline|modules)|contents|(?:lesson|lecture|learning|course|training|study) (?:plan|timeline)|covers? the following|(?:course|program(?:me)?|training)\b[^.?!]{0,40} (?:includes?|covers?|contains?)(?= ?:$))\b/i;
/** Headings over what a learner takes away: its points are parts where the page names no others. */
const OUTCOMES =
  /(?:你|您)?(?:将|会|能)(?:学到|学会|收获)|学什么|\bwhat (?:(?:you(?:['’]?ll| will)|will you|do (?:you|i)|will i|you) )(?:learn|cover|study|master|explore|discover|gain|get\b.{0,12}learn)|^you(?:['’]ll| will) (?:learn|cover|study|master)\b/i;
/** Labels of a course's figures, and figures. */
const FIGURE =
  /^(?:(?:skill )?level|lectures?|lessons?|language|category|duration|certificates?|deadline|students|enrolled|(?:full |lifetime )?access|price|fees?|instructors?|quizzes|课时|时长|难度|级别|价格|讲师|语言)\W*(?:[:：].*)?$|^\d[\d.,]*\s*(?:hours?|hrs?|weeks?|months?|days?|lessons|lectures|课时|小时|周|个月|天)\b/i;
/** Headings that stand over anything: a plain list of topics below them counts where nothing else does. */
const DETAILS = /^(?:course|program(?:me)?|training) details?\W*$|^课程详情\W*$/i;

/** The parts that the course is taught in. */
export function readModules(source: FactSource): Fact<Module[]> {
  if (source.part.of === 'provider') return absent;
  const under = (heading: RegExp) =>
    sectionsUnder(source, heading)
      .filter(({ heading: { block } }) => block.region !== 'form' && !isHeadCell(source, block))
      .map((section) => withoutTabs(section, source.lines));
  const inside = (section: Section) => inSection(source, section);
  const numbers = numbered(source);
  const entries =
    [
      () => numbers.filter((list) => !list.some(isBare))[0] ?? [],
      () => longest([...under(SYLLABUS).map(inside), moduleTable(source)]),
      () => numbers[0] ?? [],
      () => longest(dividedInto(source).map(inside)),
      () => besideLabel(source),
      () => longest(under(OUTCOMES).map(inside).filter(isNamed)),
      () => longest(under(DETAILS).map(topics)),
    ]
      .map((list) => list())
      .find((list) => list.length >= 2) ?? [];
  if (entries.length >= 2) {
    const modules = entries.map(({ title, hours }): Module => (hours ? { title, hours } : { title }));
    const first = entries[0]!.line.block;
    const last = entries[Math.min(entries.length, 3) - 1]!.line.block;
    const end = last.end - first.start < 300 ? last.end : first.end;
    return found(source, modules, first.start, end);
  }
  return inData(source);
}

/** The list with most entries that name something. */
const longest = (lists: Entry[][]): Entry[] =>
  lists
    .map(withoutTwins)
    .filter(namesParts)
    .reduce((best, list) => (list.length > best.length ? list : best), []);

/** What is promised in whole sentences names no parts: `学一次，受用多年；练一次，打开一扇窗`. */
const isNamed = (list: Entry[]): boolean =>
  list.filter(({ title }) => /[，；]/.test(title) || /[\u4e00-\u9fff]{18}/.test(title) || ABLE.test(title))
    .length *
    2 <
  list.length;
/** What somebody is able to do in the end: `Explain what a ledger is`, `Describe the steps of an audit`. */
const ABLE =
  /^(?:explain|describe|understand|identify|recogni[sz]e|demonstrate|evaluate|apply|analy[sz]e|be able|how to|learn how|gain|strengthen|practi[cs]e|develop|use|create|build|solve|write|perform|define|discuss|compare|implement|interpret|know|acquire|improve|prepare|select|distinguish|differentiate|summari[sz]e|construct|utili[sz]e|conduct)\b/i;

/** A tab and the heading of what it opens say one name twice; two rows of a table are two parts. */
const withoutTwins = (list: Entry[]): Entry[] =>
  list.filter(
    ({ line, title }, i) =>
      line.block.row !== undefined || nameKey(title) !== nameKey(list[i - 1]?.title ?? ''),
  );

/** Whether a list names parts: `Lectures`, `Language`, `Level` are labels of facts. */
const namesParts = (list: Entry[]): boolean => list.filter(({ title }) => FIGURE.test(title)).length < 2;

/** A number with no name, as in a row of tabs. */
const isBare = ({ line, title }: Entry): boolean => title === line.text;

/** The head of a column tells of its cells, not of what comes below the table's first row. */
const isHeadCell = ({ lines }: FactSource, { table, row, end }: Line['block']): boolean =>
  table !== undefined &&
  lines.some(({ block }) => block.table === table && block.row === row && block.end !== end);

/** A button that opens something has it below; one that only does something has another button or nothing. */
const opens = (lines: Line[], i: number): boolean =>
  lines[i]!.block.role === 'button' && lines[i + 1] !== undefined && lines[i + 1]!.block.role !== 'button';

/** A plain list of topics: no facts with labels, no sentences. */
function topics({ lines }: Section): Entry[] {
  const items = lines.filter(({ block }) => block.role === 'item');
  const plain = items.every(
    (line) => namesSomething(line) && line.text.length <= 80 && !/[：:]|[.。]$/.test(line.text),
  );
  return plain && items.length >= LEAST_PLAIN ? items.map((line) => asEntry(line, lines)) : [];
}

/** The entries of a section on the syllabus: its sub-headings, its accordion buttons, or its list. */
function inSection(source: FactSource, section: Section): Entry[] {
  const { lines } = section;
  const ranks = lines.map(headingRank);
  const counted = ordinals(lines);
  if (counted.length >= 2) return counted;
  const codes = coded(lines);
  if (codes.length >= 2) return codes;
  // A plain line may be one feature among others, whatever words it has.
  const headed = headingRank(section.heading) < 9 || COURSE_LABEL.test(section.heading.text);
  const apart = headed ? numbersApart(lines) : [];
  if (apart.length >= 2) return apart;
  for (let rank = 1; rank <= 8; rank++) {
    const buttons = rank === 8 && lines.some(({ block }) => block.role === 'button');
    const heads = lines.filter(
      (line, i) => ranks[i] === rank && namesSomething(line) && (!buttons || opens(lines, i)),
    );
    if (heads.length >= 2 && heads.length <= 60) return heads.map((line) => asEntry(line, lines));
  }
  const rows = moduleTable(source, lines);
  if (rows.length >= 2) return rows;
  const marked = headed ? bulleted(lines) : [];
  if (marked.length >= 2) return marked;
  // What stands beside several labels is no list of parts.
  const terms = lines.filter((line) => line.block.role === 'term');
  if (terms.length >= 2) return terms.filter(namesSomething).map((line) => asEntry(line, lines));
  const cards = headed ? cardHeads(source, lines) : [];
  if (cards.length) return cards;
  const items = lines.filter(
    (line) => (line.block.role === 'item' || line.block.role === 'definition') && namesSomething(line),
  );
  const pairs = namedAndTold(lines);
  if (pairs.length >= LEAST_PLAIN && pairs.length > items.length / 2) return pairs;
  const top = items.filter((line) => listsAround(source, line) === listsAround(source, items[0]!));
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

/** How many lists an entry stands in: an entry of a list within a list is a part of a part. */
function listsAround({ reading }: FactSource, { block }: Line): number {
  let depth = 0;
  for (let at = block.container; at > 0; at = reading.containers[at]!.parent)
    if (/^(?:ul|ol|dl)$/.test(reading.containers[at]!.tag)) depth++;
  return depth;
}

/** Names and what is told of each, in turn: a short line without an end, then a sentence. */
function namedAndTold(lines: Line[]): Entry[] {
  const names: Line[] = [];
  let index = lines.findIndex((line, i) => isNameOver(line, lines[i + 1]));
  while (index >= 0 && index < lines.length && isNameOver(lines[index]!, lines[index + 1])) {
    names.push(lines[index]!);
    index += 2;
  }
  return names.map((line) => asEntry(line, lines));
}

const isNameOver = (line: Line, told: Line | undefined): boolean =>
  told !== undefined &&
  line.block.role === 'paragraph' &&
  told.block.role === 'paragraph' &&
  line.text.length <= 60 &&
  namesSomething(line) &&
  !/[.:：]$/.test(line.text) &&
  /[.。!！]$/.test(told.text) &&
  told.text.length > line.text.length;

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
