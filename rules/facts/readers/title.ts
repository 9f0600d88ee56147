import type { Fact } from '../../fact';
import { perReading } from '../../reading/block';
import { absent, type FactSource, found, foundInData, type Line } from '../fact-source';
import { COURSE_LABEL, COURSE_NAME, HOME } from '../kind-cues';
import { nameKey } from '../name-key';
import { nameIn } from '../person-names';
import { isPlaceholder } from '../placeholder';
import { signHeadings } from '../sign-heading';
import { isShortFor } from './initials';
import { readProvider, signedNames } from './provider';
import { banner, overHeading } from './title-banner';
import { coreOf } from './title-core';
import {
  BEFORE_NAME,
  BREAKS_OFF,
  CALL,
  CODE,
  CONTACT,
  GENERIC,
  INSTITUTION,
  INSTRUCTION,
  KIT,
  LABEL,
  NUMBERED_PART,
  OF_ANY,
  OF_FIRM,
  OF_OURS,
  PRODUCT,
  SECTION,
  SLOGAN,
  UNFILLED,
} from './title-cues';
import { fullerForm } from './title-forms';
import { inData, inHead, isOfHead } from './title-head';
import { inHeadings } from './title-headed';
import { type Candidate, headings } from './title-headings';
import { overFacts } from './title-over-facts';
import { inOtherWords, isCourseLine, opening } from './title-places';

/** The name of the course: from headings and the document's title, each borne out by the other. */
export function readTitle(source: FactSource): Fact<string> {
  if (source.part.of === 'card') return cardTitle(source);
  if (source.part.of === 'provider' && source.names.site && !KIT.test(source.names.site))
    return nameOfSite(source, source.names.site);
  const signed = new Set(signedNames(source).map(nameKey));
  const provider = readProvider(source);
  if (source.part.of === 'provider' && provider.state === 'found') return nameOfSite(source, provider.value);
  const told = provider.state === 'found' ? nameKey(provider.value) : '';
  const firms = new Set([...signed, told]);
  const candidates = [
    ...headings(ownLines(source), banner(source)),
    ...overHeading(source),
    ...inHead(source),
    ...labelled(source),
    ...inData(source),
    ...inOtherWords(source),
    ...inHeadings(source),
    ...opening(source),
    ...overFacts(source),
  ]
    .filter(({ value }) => !UNFILLED.test(value) && !isPlaceholder(value))
    .map(withoutGreeting)
    .map((candidate) => withoutPlace(candidate, firms))
    // Within the name of a school stands none of a course: `Bread Training Institute`.
    .map((one) => (firms.has(nameKey(one.value)) && INSTITUTION.test(one.value) ? one : coreName(one)));
  if (source.lines.some(isUnfilledName)) return absent;
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    // Who signs the page is not what it teaches.
    const key = nameKey(candidate.value);
    const course = COURSE_NAME.test(candidate.value) && !INSTITUTION.test(candidate.value);
    const short = provider.state === 'found' && isShortFor(candidate.value, provider.value);
    const firm = course ? 0 : signed.has(key) || short ? 4 : key === told ? 2 : 0;
    // `Tidewater Course` is any course of Tidewater.
    const any = provider.state === 'found' && isAnyOf(candidate.value, provider.value) ? 2 : 0;
    const points = candidate.points + worth(candidate, candidates, source) - firm - any;
    if (!best || points > best.points) best = { ...candidate, points };
  }
  if (!best || best.points < 1.5) return absent;
  best = withoutBrand(fullerForm(best, candidates), source);
  if (best.start !== undefined) return found(source, closeUp(best.value), best.start, best.end!);
  return inText(source, best.value) ?? foundInData(best.value, best.value);
}

/** A name spaced out over the width of its line: `陶 艺 指 导 师`. */
const closeUp = (value: string): string =>
  /^[\u4e00-\u9fff](?:[ \u3000][\u4e00-\u9fff]){3,}$/.test(value) ? value.replace(/[ \u3000]/g, '') : value;

/** The lines of a course without the sign over its page. */
function ownLines({ lines, reading }: FactSource): Line[] {
  const signs = signHeadings(reading);
  return signs.size ? lines.filter(({ index }) => !signs.has(index)) : lines;
}

/** Whether a server or a script should have put the name of the course there, and did not. */
const isUnfilledName = ({ block, text }: Line): boolean =>
  block.role === 'heading' && (block.level ?? 6) <= 2 && /\{\{|<%|\$\{|\{\$/.test(text);

/** Whether a name is that of the firm and a word for any course. */
function isAnyOf(value: string, firm: string): boolean {
  const rest = value.startsWith(firm) ? value.slice(firm.length).trim() : value;
  return rest !== value && GENERIC.test(rest);
}

/** A name without the words that present it: `Welcome to the Harbour Bread Course!` → `Harbour Bread Course`. */
function withoutGreeting(candidate: Candidate): Candidate {
  const before = BEFORE_NAME.exec(candidate.value)?.[0];
  const value = before
    ? candidate.value.slice(before.length).replace(/(?:\s+(?:now|today))?[!！。.？?\s]+$/i, '')
    : '';
  if (!before || value.length < 2 || (/^w/i.test(before) && !COURSE_NAME.test(value))) return candidate;
  const start = candidate.start === undefined ? undefined : candidate.start + before.length;
  return { ...candidate, value, start, end: start === undefined ? undefined : start + value.length };
}

/** A name without who teaches it behind it: `Forklift Training at Our Driving School` → `Forklift Training`. */
function withoutPlace(candidate: Candidate, firms: Set<string>): Candidate {
  const [, named, firm = ''] = OF_FIRM.exec(candidate.value) ?? [];
  const value = OF_OURS.exec(candidate.value)?.[1] ?? (firms.has(nameKey(firm)) ? named : undefined);
  if (!value) return candidate;
  const { start } = candidate;
  return { ...candidate, value, end: start === undefined ? undefined : start + value.length };
}

/** What the pictures of a page show, by their words for it. */
const pictured = perReading<Set<string>, FactSource>(
  ({ reading }) => new Set(reading.images.slice(0, 12).map(({ alt }) => nameKey(alt))),
);

/** What the menu of a page leads to: a page that is called by one of its entries is the one behind that. */
const inMenu = perReading<Set<string>, FactSource>(
  ({ reading }) =>
    new Set(
      reading.blocks
        .slice(0, 300)
        .filter(({ region, role }) => region === 'nav' && role !== 'heading')
        .map(({ start, end }) => nameKey(reading.text.slice(start, Math.min(end, start + 80)))),
    ),
);

/** `Nimbusly AWS Course Fees`: the course without the name of its provider before it. */
function withoutBrand(best: Candidate, source: FactSource): Candidate {
  const provider = readProvider(source);
  if (provider.state !== 'found' || !best.value.startsWith(`${provider.value} `)) return best;
  const value = best.value.slice(provider.value.length + 1).trim();
  if (!COURSE_NAME.test(value) || value.length < 6 || GENERIC.test(value) || OF_ANY.test(value)) return best;
  return { ...best, value, start: best.start === undefined ? undefined : best.end! - value.length };
}

/** A name without the saying around it: `Become a Certified Baker – Start Today` → `Certified Baker`. */
function coreName(best: Candidate): Candidate {
  const { start, end } = coreOf(best.value);
  const value = best.value.slice(start, end);
  if (value === best.value) return best;
  const at = best.start === undefined ? undefined : best.start + start;
  // What is left of an appeal is less surely a name, unless it says that it names a course.
  const points = best.points - (APPEALS.test(best.value) && !COURSE_NAME.test(value) ? 0.6 : 0);
  return { ...best, value, points, start: at, end: at === undefined ? undefined : at + value.length };
}

const APPEALS = /[!！]$|^(?:start|boost|launch|transform|unlock)\b/i;

const HAN = /[\u4e00-\u9fff]/;

/** Whether two candidates say one thing, however often: both are the page's head, or one stands in the other's line. */
function sharesPlace(candidate: Candidate, other: Candidate): boolean {
  if (candidate === other || (candidate.group !== undefined && candidate.group === other.group)) return true;
  if (isOfHead(candidate) || isOfHead(other)) return isOfHead(candidate) && isOfHead(other);
  return candidate.start! < other.end! && other.start! < candidate.end!;
}

/** Whether a name is that of a part of any course's page, or of several in a row. */
const isSection = ({ value, start }: Candidate): boolean =>
  COURSE_LABEL.test(value) ||
  (start !== undefined &&
    value
      .split(/\s+(?=[\u4e00-\u9fff])/)
      .every((piece) => [SECTION, GENERIC, COURSE_LABEL].some((words) => words.test(piece))));

function worth(candidate: Candidate, all: Candidate[], source: FactSource): number {
  const { value } = candidate;
  const key = nameKey(value);
  if (!key || value.length > 160) return -10;
  const others = all.filter((other) => !sharesPlace(candidate, other)).map((other) => nameKey(other.value));
  // The parts of a page are named in its menu as well, and over them.
  const section = isSection(candidate);
  const borneOut =
    !section && others.some((other) => other.length > 2 && (other.includes(key) || key.includes(other)));
  const site = source.names.site ? nameKey(source.names.site) : '';
  return (
    (COURSE_NAME.test(value) ? 1 : 0) +
    (candidate.start !== undefined && isCourseLine(value) ? 1.2 : 0) +
    (borneOut ? 1 : 0) +
    (!section && others.includes(key) ? 1 : 0) -
    (GENERIC.test(value.trim()) || (HOME.test(value.replace(PRODUCT, '')) && !isPraised(value)) ? 5 : 0) -
    (key === site && !(source.names.title.length === 0 && COURSE_NAME.test(value)) ? 4 : 0) -
    (SLOGAN.test(value) ? 1.5 : 0) -
    (INSTITUTION.test(value) ? 2 : 0) -
    (CALL.test(value) ? 1.5 : 0) -
    (INSTRUCTION.test(value) ? 4 : 0) -
    (isPerson(candidate, source) ? 2 : 0) -
    (value.length > (HAN.test(value) ? 30 : 70) ? 1.5 : 0) -
    (CODE.test(value) ? 1.5 : 0) +
    (pictured(source).has(key) ? 0.6 : 0) +
    (candidate.start !== undefined && key.length >= 6 && !section && inMenu(source).has(key) ? 0.6 : 0) -
    (NUMBERED_PART.test(value) ? 4 : 0) -
    (CONTACT.test(value) || BREAKS_OFF.test(value) ? 6 : 0) -
    (section ? 3 : 0)
  );
}

/** `Best Rye Baking Training` praises a course; `Best Online Training`, any site. */
const isPraised = (value: string): boolean => /\btraining$/i.test(value) && !OF_ANY.test(value);

const LOW_HEADING = 2.5;
/** Whether a lower heading of two or three characters is somebody's name, and no other name of the page says it. */
const isPerson = ({ value, start, points }: Candidate, { names }: FactSource): boolean =>
  start !== undefined &&
  points <= LOW_HEADING &&
  /^[\u4e00-\u9fff]{2,3}$/.test(value) &&
  nameIn(value) !== null &&
  !names.title.some((title) => title.includes(value));

const labelled = (source: FactSource): Candidate[] =>
  source.pairs
    .filter((pair) => LABEL.test(pair.label) || (/^course$/i.test(pair.label) && pair.value.length >= 6))
    .map((pair) => ({
      value: pair.value,
      points: LABEL.test(pair.label) ? 4 : 2,
      start: pair.start,
      end: pair.end,
    }));

/** A name from the title or from data, found again in the text. */
function inText(source: FactSource, value: string): Fact<string> | null {
  const line = source.lines.find(({ text }) => text.includes(value));
  if (!line) return null;
  const start = line.block.start + line.text.indexOf(value);
  return found(source, value, start, start + value.length);
}

/** The page of a firm is called by the name of its site, or its own, not by the first course or slogan on it. */
const nameOfSite = (source: FactSource, site: string): Fact<string> =>
  inText(source, site) ?? foundInData(site, site);

const cardTitle = (source: FactSource): Fact<string> =>
  (source.part.title && inText(source, source.part.title)) || absent;
