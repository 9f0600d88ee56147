import type { Audit, CourseAudit, CourseScore, OwnScore } from '../audit';
import { doubtfulLinks } from '../derived/doubtful-links';
import type { Facts, PageKind } from '../fact';
import { cloakedNotes } from '../facts/cloaked-notes';
import { cloakedRanges } from '../facts/cloaked-text';
import { blocksInCards, type CoursePart, courseParts } from '../facts/course-blocks';
import { isFreeAcademic } from '../facts/free-academic';
import { identifiers } from '../facts/identifiers';
import { pageKind } from '../facts/page-kind';
import { pageLanguage } from '../facts/page-language';
import { readFacts } from '../facts/read-facts';
import { unreadWithPlaces } from '../facts/unread-places';
import { type Claim, claimsInSteps } from '../matching/claims';
import { allAtOnce, type Steps } from '../matching/steps';
import { PageMemory, remembering } from '../page-memory';
import { READER_VERSION, type Reading } from '../reading/block';
import { score } from '../score';
import { type CourseInput, readEnough, saysEnough, saysMuch } from './course-input';
import { asRecognised } from './in-pictures';
import { loadPacks } from './load-packs';
import { heardForOtherWares } from './other-wares';
import type { OwnPack, Packs } from './packs';
import { placeOf } from './places';
import { figures, REGISTERS_VERSION } from './registers';
import { runRules } from './run-rules';
import { sureOffers, tellsByOffers } from './sure-offers';

/** What of an audit was just done, as `auditInSteps` tells. */
export type Stage = 'kind' | 'matching' | 'facts' | 'rules' | 'score';

/** How to judge a page. */
export interface AuditWish {
  packs?: Packs;
  /** What to judge the page as; a person may know better than its words tell. */
  kind?: PageKind;
  /** Packs of an organisation: they add findings and a score of their own, and change nothing of the standard ones. */
  own?: readonly OwnPack[];
  /** What was worked out when this page was last judged; it changes no audit, only what it costs. */
  memory?: PageMemory;
}

/** Judges a page: a reading in, an audit out. The same reading always gives the same audit. */
export const auditReading = (
  reading: Reading,
  input: string,
  readAt: string,
  packs?: Packs,
  kind?: PageKind,
  own?: readonly OwnPack[],
): Audit => allAtOnce(auditInSteps(reading, input, readAt, { packs, kind, own }));

/** As `auditReading`, in steps: whoever judges a long page can do other things between them. */
export function* auditInSteps(
  reading: Reading,
  input: string,
  readAt: string,
  { memory = new PageMemory(), ...wish }: AuditWish = {},
): Steps<Audit, Stage> {
  const steps = auditOf(reading, input, readAt, wish);
  memory.begin();
  for (;;) {
    const step = remembering(memory, () => steps.next());
    if (!step.done) {
      yield step.value;
      continue;
    }
    memory.end();
    return step.value;
  }
}

function* auditOf(
  reading: Reading,
  input: string,
  readAt: string,
  { packs = loadPacks(), kind: wanted, own = [] }: Omit<AuditWish, 'memory'>,
): Steps<Audit, Stage> {
  const kind = wanted ?? (yield* kindOf(reading, packs));
  const language = pageLanguage(reading);
  yield 'kind';
  const parts = courseParts(reading, kind);
  const inCards = blocksInCards(reading, parts);
  yield 'facts';
  const said: ((part: CoursePart) => Claim[])[] = [];
  for (const pack of [packs, ...own])
    said.push(claimsByPart(parts.length ? yield* shownClaims(reading, pack) : [], inCards));
  const [saidIn, ...ownSaidIn] = said;
  const place = placeOf(reading, language);
  const rules = own.map((pack) => [...packs.rules, ...pack.rules]);
  const courses: CourseAudit[] = [];
  for (const part of parts) {
    const facts = readFacts(reading, part);
    yield 'facts';
    const course: CourseInput = {
      reading,
      kind,
      language,
      place,
      facts,
      claims: saidIn!(part),
      whole: part.whole,
      ...(part.of === 'card' && { card: new Set(part.blocks) }),
      freeAcademic: part.of === 'course' && isFreeAcademic(reading),
      figures,
      readAt,
    };
    const findings = runRules(packs.rules, course);
    yield 'rules';
    const page = { long: saysMuch(course) };
    const standard = { ...named(facts, part), ...graded(score(findings, packs.rules, page), course), facts };
    if (!own.length) courses.push({ ...standard, findings });
    else {
      const added = own.map((pack, at) => runRules(pack.rules, { ...course, claims: ownSaidIn[at]!(part) }));
      const scores = own.map(({ name, title, weights }, at): OwnScore => {
        const scored = score([...findings, ...added[at]!], rules[at]!, page, weights);
        return { pack: name, title, ...graded(scored, course) };
      });
      courses.push({ ...standard, findings: [...findings, ...added.flat()], own: scores });
    }
    yield 'score';
  }
  return {
    format: 1,
    input,
    readAt,
    versions: {
      reader: READER_VERSION,
      packs: Object.assign({}, packs.versions, ...own.map(({ versions }) => versions)),
      registers: REGISTERS_VERSION,
    },
    page: pageOf(reading, kind, language),
    courses,
  };
}

/** What sort of page it is. A text too short to be known by its own words is known by what it surely promises. */
function* kindOf(reading: Reading, packs: Packs): Steps<PageKind, Stage> {
  const { kind } = pageKind(reading);
  if (kind === 'course' || !tellsByOffers(reading)) return kind;
  return pageKind(reading, sureOffers(reading, yield* shownClaims(reading, packs))).kind;
}

function pageOf(reading: Reading, kind: PageKind, language: string): Audit['page'] {
  const cloaked = cloakedNotes(reading);
  const numbers = identifiers(reading);
  const doubtful = doubtfulLinks(reading);
  return {
    kind,
    language,
    coverage: reading.coverage,
    unread: unreadWithPlaces(reading),
    ...(cloaked.length ? { cloaked } : {}),
    ...(numbers.length ? { identifiers: numbers } : {}),
    ...(doubtful.length ? { doubtfulLinks: doubtful } : {}),
  };
}

/** What the page says to those who see it: hidden text is told apart, and neither praised nor blamed. */
function* shownClaims(reading: Reading, packs: Packs): Steps<Claim[], Stage> {
  const hidden = cloakedRanges(reading);
  const steps = claimsInSteps(reading, packs);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const shown = hidden.length
        ? step.value.filter(
            ({ start, end }) => !hidden.some((range) => range.start <= start && end <= range.end),
          )
        : step.value;
      const heard = heardForOtherWares(reading, shown);
      return reading.pictures ? heard.map((claim) => asRecognised(reading, claim)) : heard;
    }
    yield 'matching';
  }
}

/**
 * A grade is of a course page that was read and says enough to expect the rest there too. On a card, a leaflet or a
 * home page what is not found is unknown: what is left over to count would be praise alone, so there is a range and
 * no grade.
 */
function graded(scored: CourseScore, course: CourseInput): CourseScore {
  const fit = course.whole && course.kind !== 'provider' && readEnough(course) && saysEnough(course);
  return fit ? scored : { ...scored, score: null, grade: null };
}

/** What is said of one part: in its own blocks, and by the page outside the blocks of all cards. */
function claimsByPart(claims: Claim[], inCards: Set<number>): (part: CoursePart) => Claim[] {
  const places = new Map<number, number[]>(); // of the claims of each block in a card
  const outside: number[] = [];
  claims.forEach(({ block }, place) => {
    const there = inCards.has(block) ? (places.get(block) ?? []) : outside;
    there.push(place);
    if (there !== outside) places.set(block, there);
  });
  return ({ whole, blocks }) => {
    if (whole) return claims;
    const own = blocks.flatMap((block) => places.get(block) ?? []);
    return [...outside, ...own].sort((a, b) => a - b).map((place) => claims[place]!);
  };
}

function named(facts: Facts, part: CoursePart) {
  const value = (fact: Facts['title' | 'provider']) => (fact.state === 'found' ? fact.value : null);
  return { title: value(facts.title) ?? part.title, provider: value(facts.provider), url: part.url };
}
