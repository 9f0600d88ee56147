import type { Reading } from '../reading/block';
import type { KindEvidence } from './kind-evidence';
import type { KindTraits } from './kind-traits';
import { FITTED_KINDS, type FittedKind, kindShares } from './kind-weights';
import type { Vocabulary } from './page-vocabulary';
import { articlePoints, isGovernment, voiceBalance } from './voice-balance';

const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

/** What a page declares is met too seldom to be fitted: how many times likelier it makes a kind. */
export function withDeclared(
  traits: KindTraits,
  used: Vocabulary,
  evidence: KindEvidence,
  reading: Reading,
): Record<FittedKind, number> {
  const shares = kindShares(traits, used);
  const oneCourse =
    evidence.courseItems === 1 || has(evidence, 'CourseInstance', 'EducationalOccupationalProgram');
  const times: Record<FittedKind, number> = {
    course: (oneCourse ? 20 : 1) * (evidence.menuHeadings >= 2 ? 0.25 : 1),
    listing:
      (has(evidence, 'ItemList', 'CollectionPage') || evidence.courseItems > 2 ? 12 : 1) *
      (evidence.courseNames >= 2 ? 20 : 1) *
      (evidence.layout.courseRows >= LONG_TABLE ? 4 : 1) *
      (evidence.heading === 'listing' && evidence.names.home < 0.5 ? 10 : 1),
    provider: isRoot(reading.url) ? 4 : 1,
    quiet:
      (articlePoints(evidence, reading) >= 3.5 ? 12 : 1) *
      (isReport(evidence, reading) ? 12 : 1) *
      (isGovernment(reading.url) ? 30 : 1) *
      (evidence.vacancyLabels >= OF_VACANCY ? 30 : 1) *
      ownAccount(evidence) *
      withinSite(evidence),
  };
  const whole = FITTED_KINDS.reduce((sum, kind) => sum + shares[kind] * times[kind], 0);
  return Object.fromEntries(
    FITTED_KINDS.map((kind) => [kind, (shares[kind] * times[kind]) / whole]),
  ) as Record<FittedKind, number>;
}

/** So many rows that each name a course, its time and its price are a list. */
const LONG_TABLE = 8;

/** By so many points one who reports or decrees is heard more than a seller, however much of the text is on teaching. */
const BY_FAR = 3;
function isReport(evidence: KindEvidence, reading: Reading): boolean {
  const { quiet, margin } = voiceBalance(evidence, reading);
  return margin < -BY_FAR && quiet !== 'other';
}

/** So many labels of a post to be filled are a vacancy, of whoever offers it. */
const OF_VACANCY = 3;

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

const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url);
