import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import { excerptKind, type Offers } from './excerpt-kind';
import { type KindEvidence, kindEvidence } from './kind-evidence';
import { type KindTraits, kindTraits } from './kind-traits';
import { FITTED_KINDS, type FittedKind, type KindReason, kindReasons, kindShares } from './kind-weights';
import { pageLanguage } from './page-language';
import { simplifiedReading } from './simplified-reading';
import { articlePoints, isGovernment, voiceBalance } from './voice-balance';

const FITTED_LANGUAGES = new Set(['zh', 'en', 'und']);

const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

export interface KindVerdict {
  kind: PageKind;
  /** How sure, 0..1: near a half where the traits speak for another kind nearly as much. */
  confidence: number;
  /** Named traits that speak for and against that kind, the strongest first; none of a text without a page. */
  reasons: KindReason[];
}

/**
 * What sort of page this is; `offers` is what a text without a page surely promises, if that is known. Who reports or decrees sells nothing. Of all others the traits tell by a fitted table
 * whether the page offers one course, lists many, presents a firm, or must stay quiet; what it declares of itself
 * outweighs them.
 */
export function pageKind(reading: Reading, offers?: Offers): KindVerdict {
  const simple = simplifiedReading(reading);
  const evidence = kindEvidence(simple);
  if (reading.source === 'text') {
    const { kind, margin } = excerptKind(evidence, offers);
    return { kind, confidence: sureness(Math.abs(margin)), reasons: [] };
  }
  const traits = kindTraits(simple, evidence);
  const { quiet, silent, margin } = voiceBalance(evidence, reading);
  if (silent) return { kind: quiet, confidence: sureness(-margin), reasons: kindReasons(traits, quiet) };
  if (isTalk(evidence)) {
    const kind = quiet === 'official' ? 'other' : quiet;
    return { kind, confidence: TALK, reasons: kindReasons(traits, kind) };
  }
  const shares = withDeclared(traits, evidence, reading);
  // The words of the table are Chinese and English; in other languages only the voices tell who sells.
  if (margin > 0 && !FITTED_LANGUAGES.has(pageLanguage(simple))) shares.quiet = 0;
  const [fitted, first, second] = best(shares);
  const kind = fitted === 'quiet' ? quiet : fitted;
  const confidence = Math.round((first / (first + second)) * 100) / 100;
  return { kind, confidence, reasons: kindReasons(traits, kind) };
}

/** A thread in which people tell and ask is no offer; one who sells on a board calls, and a course has its labels. */
const isTalk = ({ thread, courseLabels, courseItems, voices }: KindEvidence) =>
  thread && courseLabels < 2 && courseItems === 0 && voices.tale + voices.asking > voices.call;
const TALK = 0.9;

const sureness = (margin: number) => Math.round((1 - 0.5 * Math.exp(-margin / 2.5)) * 100) / 100;

function best<K extends string>(scores: Record<K, number>): [K, number, number] {
  const ranked = (Object.entries(scores) as [K, number][]).sort((a, b) => b[1] - a[1]);
  return [ranked[0]![0], ranked[0]![1], ranked[1]?.[1] ?? 0];
}

/** What a page declares is met too seldom to be fitted: how many times likelier it makes a kind. */
function withDeclared(
  traits: KindTraits,
  evidence: KindEvidence,
  reading: Reading,
): Record<FittedKind, number> {
  const shares = kindShares(traits);
  const oneCourse =
    evidence.courseItems === 1 || has(evidence, 'CourseInstance', 'EducationalOccupationalProgram');
  const times: Record<FittedKind, number> = {
    course: (oneCourse ? 20 : 1) * (isShortOffer(evidence) ? 6 : 1),
    listing:
      (has(evidence, 'ItemList', 'CollectionPage') || evidence.courseItems > 2 ? 12 : 1) *
      (evidence.lead === 'listing' && (evidence.boxes >= MUCH_IN_BOXES || evidence.details >= 3) ? 4 : 1) *
      (evidence.layout.courseRows >= LONG_TABLE ? 4 : 1),
    provider: isRoot(reading.url) ? 4 : 1,
    quiet:
      (articlePoints(evidence, reading) >= 3.5 ? 12 : 1) *
      (isGovernment(reading.url) ? 30 : 1) *
      (evidence.scraps ? 10 : 1) *
      ownAccount(evidence) *
      withinSite(evidence),
  };
  const whole = FITTED_KINDS.reduce((sum, kind) => sum + shares[kind] * times[kind], 0);
  return Object.fromEntries(
    FITTED_KINDS.map((kind) => [kind, (shares[kind] * times[kind]) / whole]),
  ) as Record<FittedKind, number>;
}

/** Two courses in boxes of their own on a page that is named after a list are a short list. */
const MUCH_IN_BOXES = 0.25;

/** So many rows that each name a course, its time and its price are a list. */
const LONG_TABLE = 8;

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
