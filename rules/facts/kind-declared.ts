import type { Reading } from '../reading/block';
import { excerptKind } from './excerpt-kind';
import type { KindEvidence } from './kind-evidence';
import type { KindTraits } from './kind-traits';
import { FITTED_KINDS, type FittedKind, kindShares } from './kind-weights';
import { leadsOn } from './page-lead';
import { articlePoints, isGovernment } from './voice-balance';

const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

/**
 * What a page declares, and what only several traits tell together, is met too seldom to be fitted: how many times
 * likelier it makes a kind.
 */
export function withDeclared(
  traits: KindTraits,
  evidence: KindEvidence,
  reading: Reading,
): Record<FittedKind, number> {
  const shares = kindShares(traits);
  const oneCourse =
    evidence.courseItems === 1 || has(evidence, 'CourseInstance', 'EducationalOccupationalProgram');
  const times: Record<FittedKind, number> = {
    course:
      (oneCourse ? 20 : 1) *
      (isShortOffer(evidence) ? 6 : 1) *
      (isHeadedList(evidence) ? 0.25 : 1) *
      (evidence.menuHeadings >= 2 ? 0.25 : 1) *
      (isOfNoCourse(traits, evidence) ? 0.3 : 1),
    listing:
      (isHeadedList(evidence) ? (evidence.prices >= 2 ? 10 : 4) : 1) *
      (isPricedCards(evidence) ? 6 : 1) *
      (evidence.courseNames >= 2 ? 20 : 1) *
      (has(evidence, 'ItemList', 'CollectionPage') || evidence.courseItems > 2 ? 12 : 1) *
      (evidence.lead === 'listing' && (evidence.boxes >= MUCH_IN_BOXES || evidence.details >= 3) ? 4 : 1) *
      (evidence.layout.courseRows >= LONG_TABLE ? 4 : 1),
    provider: isRoot(reading.url) ? 4 : 1,
    quiet:
      (articlePoints(evidence, reading) >= 3.5 ? 12 : 1) *
      (isGovernment(reading.url) ? 30 : 1) *
      (evidence.scraps ? 10 : 1) *
      (evidence.vacancyLabels >= OF_VACANCY ? 30 : 1) *
      (isOfNoCourse(traits, evidence) && teachesNothing(evidence) ? 10 : 1) *
      ownAccount(evidence) *
      withinSite(evidence),
  };
  if (shares.quiet < SURELY_SELLS && isOnItsOwn(reading, evidence)) {
    shares.course += shares.provider * ON_ITS_OWN;
    shares.provider *= 1 - ON_ITS_OWN;
  }
  const whole = FITTED_KINDS.reduce((sum, kind) => sum + shares[kind] * times[kind], 0);
  return Object.fromEntries(
    FITTED_KINDS.map((kind) => [kind, (shares[kind] * times[kind]) / whole]),
  ) as Record<FittedKind, number>;
}

/** Two courses in boxes of their own on a page that is named after a list are a short list. */
const MUCH_IN_BOXES = 0.25;

/** So many rows that each name a course, its time and its price are a list. */
const LONG_TABLE = 8;

/** So many labels of a post to be filled are a vacancy, of whoever offers it. */
const OF_VACANCY = 3;

/** The heading over the page's own part is that of a list; a front page has a part on courses too. */
const isHeadedList = ({ heading, names, purpose }: KindEvidence): boolean =>
  heading === 'listing' && names.home < 0.5 && purpose === null;

/** A page that may be no seller's stays as it is. */
const SURELY_SELLS = 0.2;
/** So much of what seems a firm's page is then the page of an offer. */
const ON_ITS_OWN = 0.5;
/** A page of a firm leads to what the firm offers; one that leads nowhere, and is not called after a firm, was put up for an offer. */
const isOnItsOwn = (reading: Reading, { names, lead, menu }: KindEvidence): boolean =>
  names.home < 0.5 && names.provider === 0 && lead !== 'provider' && menu === 0 && !leadsOn(reading);

/** Cards with prices of their own, and hardly anything beside them. */
const isPricedCards = ({ cards, cardShare, prices }: KindEvidence): boolean =>
  cards >= 3 && prices >= 3 && cardShare > 0.7;

/** So much text of one course has some fact of it. */
const NOT_SHORT = 800;

/**
 * Who offers one course names it, or says for how much, how long, for whom or in what parts; a page with none of these is
 * of another kind.
 */
const isOfNoCourse = (
  traits: KindTraits,
  { names, lead, courseLabels, courseItems, prices, length, thisCourse }: KindEvidence,
): boolean =>
  length >= NOT_SHORT &&
  names.course === 0 &&
  lead !== 'course' &&
  !thisCourse &&
  courseLabels + courseItems + prices === 0 &&
  OF_ONE_COURSE.every((trait) => !traits[trait]);

const OF_ONE_COURSE = ['facts by their labels', 'lines that open a numbered part', 'sections on one trade'];

/** A firm that neither calls to a course nor speaks of one sells something else. */
const teachesNothing = ({ voices, menu }: KindEvidence): boolean =>
  voices.subject === 0 && voices.call === 0 && menu === 0 && voices.matter < 2;

/** On his own site a man tells what he learned; who sells there asks to enrol, and has his courses in cards. */
function ownAccount({ owner, voices, cards, courseItems }: KindEvidence): number {
  if (owner === null || cards > 1 || courseItems > 0 || voices.call >= 3) return 1;
  return voices.call === 0 ? 1000 : 60;
}

/** A till, a lesson or an office offers nothing; a school's front page greets its members too, and a course has its labels. */
function withinSite({ purpose, courseItems, courseLabels, cards }: KindEvidence): number {
  if (purpose === null || courseItems > 0 || (purpose === 'members' && cards > 2)) return 1;
  if (purpose === 'lesson') return 1000;
  return courseLabels < 3 ? 100 : 1;
}

/** A page of a few lines has no build to be told by: it is read as a text is, where that leaves no doubt. */
function isShortOffer(evidence: KindEvidence): boolean {
  if (evidence.length > SHORT) return false;
  const { kind, margin } = excerptKind(evidence);
  return kind === 'course' && margin >= SURE_MARGIN;
}

const SHORT = 200;
const SURE_MARGIN = 1;

const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url);
