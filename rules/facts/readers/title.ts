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
import { COURSE_LABEL, COURSE_NAME, HOME } from '../kind-cues';
import { nameKey } from '../name-key';
import { isSearched } from '../page-lead';
import { readProvider } from './provider';

interface Candidate {
  value: string;
  points: number;
  /** Headings that were joined and their pieces bear nothing out for each other. */
  group?: number;
  /** From metadata that nobody sees: no two of them bear each other out. */
  hidden?: true;
  /** Where it stands in the text, when it does. */
  start?: number;
  end?: number;
}

const GENERIC =
  /^(?:首页|主页|网站首页|官网|(?:课程|培训)?(?:详情|介绍|内容|大纲|简介|概述)|(?:course |program(?:me)? )(?:overview|details?|description|information|summary)|syllabus|(?:报名|上课|学员|入学)须知|home|welcome|courses?|training|index|about|curriculum|overview|untitled|document|questions?|answers?|faqs?|log ?in|contact us|about us|projects?|deliverables|references|introduction|online training available)\W*$/i;
/** An appeal rather than a name: an imperative at its head, or a sentence. */
const SLOGAN =
  /^(?:master|learn|become|clear|connect|build|get|start|boost|transform|unlock|join|discover|enrol|turn|level up|take|upgrade|launch|welcome|be |why|how)\b.{24,}|已(?:经)?(?:开启|启动|开始|开放|公布)|[您你]|的.{2,8}[为是].{2,}|[.!?。！？]$|[！？].{4,}|^[^，]{6,}，.{10,}/i;
const LABEL = /^(?:课程|专业|班级|培训项目|项目)名称$|^学位$|^(?:course|program(?:me)?) (?:name|title)$/i;

/** A heading over a part of the page. */
const SECTION =
  /[：:]$|^.{0,14}(?:体系|大纲|优势|特色|安排|设置|时间|须知)$|^(?:syllabus|curriculum|contents?)$/i;
/** How to reach the school. */
const CONTACT = /热线|电话|hotline|\bcall us\b|\d{3,4}[- ]\d{7,8}/i;
/** A line that breaks off: its name goes on below. */
const BREAKS_OFF = /\b(?:in|for|of|with|the|to|and|an?|your|our|on|by)$|[&+]$/i;
/** A sentence to the reader, which is no part of a name. */
const ADDRESS = /\b(?:you(?:'ll| will)?|with this course|we)\b/i;
/** Words for machines that search: `… Course in Doha, Qatar`; the name of a kit whose title was left in the page. */
const PLACED = /\b(?:in|near)\s+[A-Z][\w.-]+(?:\s[A-Z]\w+)*(?:,\s*[A-Z]\w+)*$/;
const KIT = /\b(?:html5? template|website template|bootstrap|landing page template|react app|vite)\b/i;
/** Neighbouring headings beyond this many are a list. */
const MOST_JOINED = 6;

/** The code of a course, `Math 178`, behind which its name follows. */
const CODE = /^[A-Z][A-Za-z]{1,9}[ -]?\d{2,4}[A-Za-z]?$/;

/** The name of the course: from headings and the document's title, each borne out by the other. */
export function readTitle(source: FactSource): Fact<string> {
  if (source.part.of === 'card') return cardTitle(source);
  if (source.part.of === 'provider' && source.names.site) return nameOfSite(source, source.names.site);
  const candidates = [...headings(source.lines), ...named(source), ...labelled(source), ...inData(source)];
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    const points = candidate.points + worth(candidate, candidates, source);
    if (!best || points > best.points) best = { ...candidate, points };
  }
  if (!best || best.points < 1.5) return absent;
  best = withoutBrand(fullerForm(best, candidates), source);
  if (best.start !== undefined) return found(source, best.value, best.start, best.end!);
  return inText(source, best.value) ?? foundInData(best.value, best.value);
}

/** `Uncodemy AWS Course Fees`: the course without the name of its provider before it. */
function withoutBrand(best: Candidate, source: FactSource): Candidate {
  const provider = readProvider(source);
  if (provider.state !== 'found' || !best.value.startsWith(`${provider.value} `)) return best;
  const value = best.value.slice(provider.value.length + 1).trim();
  if (!COURSE_NAME.test(value) || value.length < 6) return best;
  return { ...best, value, start: best.start === undefined ? undefined : best.end! - value.length };
}

/** The same name with up to three words more, such as an acronym in brackets: `… Professional (PMP) Prep Course`. */
function fullerForm(best: Candidate, candidates: Candidate[]): Candidate {
  const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const own = words(best.value);
  const fuller = candidates.find(({ value, start }) => {
    const other = words(value);
    const more = other.length - own.length;
    return (
      start !== undefined &&
      /\(/.test(value) &&
      more > 0 &&
      more <= 3 &&
      own.every((word) => other.includes(word))
    );
  });
  return fuller && own.length >= 2 && !SLOGAN.test(fuller.value) ? fuller : best;
}

function worth(candidate: Candidate, all: Candidate[], source: FactSource): number {
  const { value } = candidate;
  const key = nameKey(value);
  if (!key || value.length > 160) return -10;
  const others = all
    .filter(
      (other) =>
        other !== candidate &&
        (other.group === undefined || other.group !== candidate.group) &&
        !(other.hidden && candidate.hidden),
    )
    .map((other) => nameKey(other.value));
  const borneOut = others.some((other) => other.length > 2 && (other.includes(key) || key.includes(other)));
  const same = others.includes(key);
  const site = source.names.site ? nameKey(source.names.site) : '';
  return (
    (COURSE_NAME.test(value) ? 1 : 0) +
    (borneOut ? 1 : 0) +
    (same ? 1 : 0) -
    (GENERIC.test(value.trim()) || HOME.test(value) ? 5 : 0) -
    (key === site && !(source.names.title.length === 0 && COURSE_NAME.test(value)) ? 4 : 0) -
    (SLOGAN.test(value) ? 1.5 : 0) -
    (value.length > 70 ? 1.5 : 0) -
    (CODE.test(value) ? 1.5 : 0) -
    (CONTACT.test(value) || BREAKS_OFF.test(value) ? 6 : 0) -
    (COURSE_LABEL.test(value) || (candidate.start !== undefined && SECTION.test(value)) ? 2.5 : 0)
  );
}

/** The highest headings; neighbours of one level are one name broken over lines. */
function headings(lines: Line[]): Candidate[] {
  const heads = lines.filter((line) => line.block.role === 'heading' && !line.block.folded);
  const top = Math.min(...heads.map((line) => line.block.level ?? 6));
  const groups: Line[][] = [];
  for (const line of heads) {
    const last = groups[groups.length - 1]?.at(-1);
    const joins =
      last &&
      last.index === line.index - 1 &&
      ((last.block.level ?? 6) === (line.block.level ?? 6) || CODE.test(last.text)) &&
      last.text.length + line.text.length < 90 &&
      nameKey(last.text) !== nameKey(line.text) &&
      (!ADDRESS.test(line.text) || BREAKS_OFF.test(last.text));
    if (joins) groups[groups.length - 1]!.push(line);
    else groups.push([line]);
  }
  return groups.slice(0, 6).flatMap((group, order) => {
    const first = group[0]!;
    const level = first.block.level ?? 6;
    const beside = first.block.region === 'aside' ? 1.5 : 0;
    const points = (level === top ? 3 : 2) - order * 0.4 - (level > 3 ? 0.5 : 0) - beside;
    const whole = {
      value: group
        .map((line) => line.text)
        .join(' ')
        .replace(/^[^\p{L}\p{N}]+/u, ''),
      points,
      start: first.block.start,
      end: group.at(-1)!.block.end,
      group: order,
    };
    const alone = group.map((line) => ({
      value: line.text,
      points: points - (line.text.length < 8 ? 1.5 : 0.6),
      start: line.block.start,
      end: line.block.end,
      group: order,
    }));
    if (group.length > MOST_JOINED && !BREAKS_OFF.test(first.text)) return alone;
    return group.length > 1 ? [whole, ...alone] : [whole];
  });
}

/** An appeal behind the name: `消防工程师火热报名中`. */
const APPEAL =
  /(?<=.{3})(?:(?:火热|正在|现已|全面|即将|限时)?(?:报名|招生|开课|预约)(?:进行)?中|火热(?:报名|招生))[!！]*$/;

/** What stands in the page's head says one thing, however often. */
const OF_HEAD = -1;

function named(source: FactSource): Candidate[] {
  const og = source.reading.meta['og:title'];
  return [
    ...(isSearched(source.reading) || KIT.test(source.reading.title) ? [] : source.names.title).map(
      (value, i) => ({
        value: value.replace(APPEAL, ''),
        points: (i === 0 ? 3 : 1) - (PLACED.test(value) ? 1.5 : 0),
        group: OF_HEAD,
      }),
    ),
    ...(source.names.crumb ? [{ value: source.names.crumb, points: 1.8 }] : []),
    ...(og
      ? [{ value: og.split(/\s*[|｜]\s*/)[0]!, points: 1.5, hidden: true as const, group: OF_HEAD }]
      : []),
  ];
}

const labelled = (source: FactSource): Candidate[] =>
  source.pairs
    .filter((pair) => LABEL.test(pair.label))
    .map((pair) => ({ value: pair.value, points: 4, start: pair.start, end: pair.end }));

const inData = (source: FactSource): Candidate[] =>
  courseItems(source).flatMap((item) => {
    const value = dataText(item, 'name');
    return value ? [{ value, points: 2.2, hidden: true as const }] : [];
  });

/** A name from the title or from data, found again in the text. */
function inText(source: FactSource, value: string): Fact<string> | null {
  const line = source.lines.find(({ text }) => text.includes(value));
  if (!line) return null;
  const start = line.block.start + line.text.indexOf(value);
  return found(source, value, start, start + value.length);
}

/** The page of a firm is called by the name of its site, not by the first course or slogan on it. */
const nameOfSite = (source: FactSource, site: string): Fact<string> =>
  inText(source, site) ?? foundInData(site, site);

function cardTitle(source: FactSource): Fact<string> {
  const { title } = source.part;
  if (!title) return absent;
  return inText(source, title) ?? absent;
}
