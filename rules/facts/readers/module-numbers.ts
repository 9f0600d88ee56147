import type { FactSource, Line } from '../fact-source';
import { matchesIn } from '../matches-in';
import { nameKey } from '../name-key';
import { numberIn } from '../numerals';
import { headingRank } from '../sections';
import { isOfExam } from './exam-parts';
import { nameOf, PROSE, withHours } from './module-entry';
import type { ModuleEntry as Entry } from './module-table';

/** `Module 3: …`, `Week 2 – …`, `第一章 …`, `模块二：…`. */
const NUMBERED =
  /^(module|unit|month|class(?=\s*\d{1,2}\s*[:：–—-])|week|lesson|chapter|phase|part|day|evening|meeting|topic|block|domain|section|session|stage)s?\s*[-–—:.#]?\s*(\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten)(?:\s*(?:[-–—~～&]|to)\s*\d{1,2}(?![\d%]|[:.]\d))?(?![\w%])[\s:：.)–—-]*(.*)$|^第\s*([\d一二三四五六七八九十]{1,3})(?:\s*[-–—~～至到]\s*[\d一二三四五六七八九十]{1,3})?\s*(章|单元|模块|阶段|部分|讲|课时|课|周|天|篇|关|节)[\s：:、.—-]*(.*)$|^(\d{1,2})\s*(章(?![节程])|单元|模块|阶段|讲(?!师|座|义)|课时(?=[\s：:])|课(?![时程表堂本件后前])|关(?![于键注]))[\s：:、.—-]*(.*)$|^(模块|阶段|单元|专题|项目|课程(?=\s*[\d一二三四五六七八九十]{1,3}\s*[：:、.—-]))\s*([\d一二三四五六七八九十]{1,3})[\s：:、.—-]*(.*)$/i;
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
  'month',
  'week',
  '周',
  'section',
  'block',
  'topic',
  'day',
  'evening',
  'meeting',
  '天',
  '项目',
  'session',
  'class',
  'lesson',
  '课程',
  '讲',
  '课',
  '节',
  '课时',
];
/** What is no part of the course although it bears its number: `Module 3 Quiz`. */
const NOT_PART = /^(?:quiz|exam|test|assessment|project brief)\b|^(?:测验|考试|作业)/i;

/** `Week 1 is free`, `Day 2 pass: $30`: a sentence on a part, or what it costs. */
const IN_SENTENCE = /^(?:is|are|was|has|have|will|can|costs?|of)\b|[$€£¥￥₹]\s?\d/;

/** `• June 1–5`, `（3月2日-3月8日）`: when a part is taught, which does not name it. */
const DATES =
  /^[\s•·|,（(]*(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2}月\d{1,2}[日号]?|\d{1,2}[./]\d{1,2})(?:\s*(?:[-–—~～至到]|to)\s*(?:[A-Z][a-z]{2,8}\.? )?[\d月日号./]{1,6})?[\s）),]*(?:20\d\d)?$/;

/** What counts parts begins with the first; `Lesson 6` alone says how many there are. */
const FIRST = /^(?:0?[01]|i|one|一)$/i;

/** What stands before the entries of a list that is written out: `- Module 1: …`, `✓ 第一章`. */
const MARK = /^[-–—•*·●▪◆★✓✔►▶➤☑✅]\s*/;

/** The parts that bear numbers under one word, a list for each word that the page counts from its first, widest first. */
export function numbered(source: FactSource): Entry[][] {
  const kinds = new Map<string, Map<string, Entry>>();
  source.lines.forEach((line, index) => {
    if (line.text.length > 160) return;
    const match = NUMBERED.exec(line.text.replace(MARK, ''));
    if (!match || isOfExam(source, index)) return;
    const kind = (match[1] ?? match[5] ?? match[8] ?? match[10]!).toLowerCase();
    const number = (match[2] ?? match[4] ?? match[7] ?? match[11]!).toLowerCase();
    let title = (match[3] ?? match[6] ?? match[9] ?? match[12] ?? '').trim();
    if ((NOT_PART.test(title) && title.length < 30) || IN_SENTENCE.test(title)) return;
    // The name may stand on the line below its number or its dates; another number is none.
    if (!title || DATES.test(title)) title = nameBelow(source.lines[index + 1]);
    const entries = kinds.get(kind) ?? new Map<string, Entry>();
    const entry = withHours({ line, title: nameOf(title) || line.text }, source.lines, index);
    const known = entries.get(number);
    if (!known) entries.set(number, entry);
    else if (isMisprint(known, entry)) entries.set(`${number} again`, entry);
    kinds.set(kind, entries);
  });
  // Headings before list entries, then the widest kind: a phase of the business plan is no part of the course.
  const lists = WIDTH.flatMap((kind) => {
    const entries = [...(kinds.get(kind)?.values() ?? [])];
    return entries.length >= 2 && [...kinds.get(kind)!.keys()].some((number) => FIRST.test(number))
      ? [{ entries, rank: Math.min(...entries.map(({ line }) => headingRank(line))) }]
      : [];
  });
  lists.sort((a, b) => Number(a.rank > 8) - Number(b.rank > 8));
  return lists.map(({ entries }) => (isOneWord(entries) ? entries.map(whole) : entries));
}

/** `Phase 4 – Kiln` as high as `Phase 4 – Glaze`: the number is misprinted. On one line of a menu it is said again. */
const isMisprint = (known: Entry, entry: Entry): boolean =>
  headingRank(known.line) <= 6 &&
  headingRank(entry.line) === headingRank(known.line) &&
  nameKey(entry.title) !== nameKey(known.title);

/** `Day One Outline`, `Day Two Outline`: what stands behind each number names none of them. */
const isOneWord = (entries: Entry[]): boolean =>
  new Set(entries.map(({ title }) => nameKey(title))).size === 1;
const whole = (entry: Entry): Entry => ({ ...entry, title: entry.line.text });

/** A name on a line of its own; a sentence tells of the part, and names it not. */
const nameBelow = (line: Line | undefined): string =>
  line &&
  line.text.length <= MOST_NAME &&
  !NUMBERED.test(line.text) &&
  !PROSE.test(line.text) &&
  !/[，；]/.test(line.text)
    ? line.text
    : '';
const MOST_NAME = 120;

/** `GIC1 — Management Safety: …`, `GIC2 — …`: parts by the codes of their papers. */
export function coded(lines: Line[]): Entry[] {
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

/** `MODULE – Raw clay`, `模块：练泥`: parts under one word, with no number. */
const UNDER_WORD =
  /^(module|unit|chapter|phase|stage|part|模块|单元|阶段|专题)\s*[-–—:：|]\s*(?=\p{L}[^.。]{2,80}$)/iu;

/** The names behind such a word, where it comes twice or more. */
export function underOneWord(lines: Line[]): Entry[] {
  const words = lines.flatMap((line) => UNDER_WORD.exec(line.text)?.slice(0, 2) ?? []);
  return words.length
    ? lines.flatMap((line) => {
        const match = UNDER_WORD.exec(line.text);
        return match && match[1]!.toLowerCase() === words[1]!.toLowerCase()
          ? [{ line, title: nameOf(line.text.slice(match[0].length)) }]
          : [];
      })
    : [];
}

/** `模块一 练泥；模块二 拉坯；…`, `Module 1: Raw clay; Module 2: Wheel; …` in one line. */
const IN_LINE =
  /(?:模块|单元|专题|\b(?:module|unit)\b)\s*([一二三四五六七八九十]{1,3}|\d{1,2})\s*[：:、.—-]?\s*([^；;。\n]{2,60}?)(?=\s*[；;。]|\s*$)/gi;
const LEAST_IN_LINE = 3;

/** Parts whose numbers stand all in one line, from one on. */
export function numberedInLine(source: FactSource): Entry[] {
  for (const [index, line] of source.lines.entries()) {
    if (line.text.length > 800 || !/[；;]/.test(line.text) || isOfExam(source, index)) continue;
    const entries = matchesIn(line.text, IN_LINE).flatMap(([, number, name], i) =>
      numberIn(number!) === i + 1 ? [{ line, title: name!.trim().replace(/\.$/, '') }] : [],
    );
    if (entries.length >= LEAST_IN_LINE) return entries;
  }
  return [];
}
