import type { Fact } from '../../fact';
import {
  absent,
  courseItems,
  dataText,
  type FactSource,
  found,
  foundInData,
  type Line,
} from '../fact-source';

const LABEL =
  /^(?:课程|技能|职业|证书|学习|培训)?(?:级别|等级|难度|层次)$|^(?:course |skill |difficulty )?level$/i;
/** Levels by name: of the occupational standards of China, of schools, and of online courses. */
const LEVEL =
  /(?:(?<!英语|日语|专业|大学|年)[一二三四五]级|(?<!英语|大学|年)[1-5]级)[/／（(]?(?:高级技师|技师|高级工|中级工|初级工)?[）)]?|(?:高级技师|技师|高级工|中级工|初级工)(?:[/／（(][一二三四五]级[）)]?)?|(?:初|中|高)级(?:班|课程|证书|工程师|私教|教练|人才|培训)|(?<=[（(])(?:初|中|高)级(?=[）)])|(?:专升本|高起专|高起本|专科起点本科|学士|硕士|博士)(?:学位)?|(?:零|0)基础(?:入门)?(?![^，。；\n]{0,4}(?:无法|不能|不得|不可|不适合|不建议|勿))|(?:\b(?:beginners?|basics?|core|foundation)\s*(?:to|and|&|-)\s*)?\b(?:beginner|intermediate|advanced|foundation|entry[- ]level(?![\s-](?:position|job|role|salar|pay\b|IT\b|web\b|developer|professional|employee|worker|candidate|career)s?)|all levels|introductory)\b(?:\s+(?:to|and|-)\s+(?:beginner|intermediate|advanced|expert))?|\blevel\s+(?:[1-8]|one|two|three|four|five)\b|\b(?:bachelor|master(?=['’]?s?\s+(?:degree|of\b|in\b|program))|associate(?=['’]?s?\s+(?:degree|of\b))|diploma|certificate [IV]+)\b/i;

/** A line on a person: the level that it names is of what that person holds. */
const OF_PERSON =
  /从[教业事]|教龄|曾任|现任|(?<!\d)\d{1,2}\s*年(?!级)|讲师|导师|教练|老师|主讲|\byears\b|\b(?:instructor|lecturer|tutor|trainer)s?\b/i;

/** `Advanced Data Visualisation`, `advanced junior high`: said of something below the course, and not of those who take it. */
const OF_SUBJECT = /^(?:advanced|foundation|intermediate)$/i;
const TAUGHT = /^\s(?:level|course|class|program(?:me)?|track|certificate|diploma|degree)/i;
const OF_LEARNERS =
  /^[\s-]*(?:$|[^\sa-z]|(?:level|courses?|class(?:es)?|learners?|students?|practitioners?|users?|batch|group|training|program(?:me)?|track|certificate|diploma|to|and|or)\b)/i;
/** `Section 3: Intermediate Course`, `already at intermediate level`, `Level: Beginner` after points won: of a part, or of who comes. */
const OF_OTHERS =
  /\b(?:section|module|part|unit|week|phase|step|lesson)\s*:?\s*\d+\s*[-–—:.]?\s*$|\b(?:already|currently)\b[^.]{0,16}$|\bpoints\b/i;
/** `Crisis Foundation & Response`, `classical foundation`: that of something, and no level. */
const OF_SOMETHING = /[A-Za-z]\s$(?<!\b(?:an?|at|from|to|and|or|the|level|our|this)\s)/i;
function isOfSubject({ block, text }: Line, { 0: level, index }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  if (OF_OTHERS.test(before)) return true;
  if (block.role === 'heading' && (block.level ?? 6) <= 2) return false;
  const behind = text.slice(index + level.length);
  if (/^foundation$/i.test(level) && OF_SOMETHING.test(before) && !TAUGHT.test(behind)) return true;
  return OF_SUBJECT.test(level) && !OF_LEARNERS.test(behind);
}

/** A bracket that closes is part of the level only where it opens there too. */
function named(source: FactSource, line: Line, match: RegExpExecArray): Fact<string> {
  const value = /[（(]/.test(match[0]) ? match[0] : match[0].replace(/[）)/／]+$/, '');
  const start = line.block.start + match.index;
  return found(source, value, start, start + value.length);
}

/** A price or a length: of a row of figures over their labels, the next one. */
const FIGURE =
  /[$€£₹¥￥]|^\d[\d,.]*\s*(?:\+|%|(?:hours?|hrs?|days?|weeks?|months?|years?|lessons?|students)\b)|\bnext level\b/i;
const SCALE = 3;
const STEP = /^(?:beginners?|intermediate|advanced)$/i;

/** The level that the course or its certificate is of. */
export function readLevel(source: FactSource): Fact<string> {
  const labelled = source.pairs.filter(
    ({ label, value }) => LABEL.test(label) && value.length <= 60 && !FIGURE.test(value),
  );
  // A scale, or a table of several groups, has a level in each of its rows: none of them is the course's.
  const [pair] = labelled;
  if (pair && new Set(labelled.map(({ value }) => value)).size < SCALE)
    return found(source, pair.value, pair.start, pair.end);
  const near = [
    ...source.lines
      .filter((line) => line.block.role === 'heading' && (line.block.level ?? 6) <= 3)
      .slice(0, 4),
    ...source.lines.slice(0, 40).filter((line) => line.text.length <= 60 && line.block.region !== 'form'),
  ];
  const steps = new Set(
    source.lines.filter(({ text }) => STEP.test(text)).map(({ text }) => text.toLowerCase()),
  );
  for (const line of near) {
    if (line.block.role !== 'heading' && OF_PERSON.test(line.text)) continue;
    // `Beginner` over one paragraph and `Intermediate` over the next: for whom each is.
    if (steps.size > 1 && STEP.test(line.text)) continue;
    const match = LEVEL.exec(line.text);
    if (match && source.part.of !== 'provider' && !isOfSubject(line, match))
      return named(source, line, match);
  }
  for (const item of courseItems(source)) {
    const level = dataText(item, 'educationalLevel');
    if (level) return foundInData(level, level);
  }
  return absent;
}
