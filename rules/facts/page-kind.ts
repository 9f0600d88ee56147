import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import { excerptKind, type Offers } from './excerpt-kind';
import { type KindEvidence, kindEvidence } from './kind-evidence';
import { type KindTraits, kindTraits } from './kind-traits';
import {
  FITTED_KINDS,
  type FittedKind,
  type KindReason,
  type KindWeights,
  kindReasons,
  kindShares,
} from './kind-weights';
import { pageLanguage } from './page-language';
import { simplifiedReading } from './simplified-reading';
import { articlePoints, isGovernment, voiceBalance } from './voice-balance';

const FITTED_LANGUAGES = new Set(['zh', 'en', 'und']);
/** A page of fewer letters is hardly built at all: what it says tells its kind as well as how it is built. */
const SHORT = 400;
/** How many times likelier such a page sells something where its words, as those of a text without a page, do. */
const SAID = 6;
/** How many times likelier a page sells nothing where others than a seller are heard more. */
const SILENT = 4;

const has = (evidence: KindEvidence, ...types: string[]) => types.some((type) => evidence.types.has(type));

export interface KindVerdict {
  kind: PageKind;
  /** How sure, 0..1: near a half where the traits speak for another kind nearly as much. */
  confidence: number;
  /** Named traits that speak for and against that kind, the strongest first; none of a text without a page. */
  reasons: KindReason[];
}

/**
 * What sort of page this is; `offers` is what a text without a page surely promises, if that is known. Of a page its
 * traits tell by a fitted table whether it offers one course, lists many, presents a firm, or must stay quiet; what it
 * declares of itself outweighs them. Which of the quiet kinds it is, the voices tell.
 */
export function pageKind(reading: Reading, offers?: Offers): KindVerdict {
  const simple = simplifiedReading(reading);
  const evidence = kindEvidence(simple);
  if (reading.source === 'text') {
    const { kind, margin } = excerptKind(evidence, offers);
    return { kind, confidence: sureness(Math.abs(margin)), reasons: [] };
  }
  const traits = kindTraits(simple, evidence);
  const { quiet } = voiceBalance(evidence, reading);
  const [fitted, first, second] = best(pageShares(reading, simple, traits));
  const kind = fitted === 'quiet' ? quiet : fitted;
  const confidence = Math.round((first / (first + second)) * 100) / 100;
  return { kind, confidence, reasons: kindReasons(traits, kind) };
}

const sureness = (margin: number) => Math.round((1 - 0.5 * Math.exp(-margin / 2.5)) * 100) / 100;

function best<K extends string>(scores: Record<K, number>): [K, number, number] {
  const ranked = (Object.entries(scores) as [K, number][]).sort((a, b) => b[1] - a[1]);
  return [ranked[0]![0], ranked[0]![1], ranked[1]?.[1] ?? 0];
}

/**
 * How likely each kind is, together 1: by the traits, and by what is met too seldom to be fitted, as how many times
 * likelier it makes a kind. `simple` is the reading in simplified characters; `table` that of the project, unless one
 * is being fitted.
 */
export function pageShares(
  reading: Reading,
  simple: Reading,
  traits: KindTraits,
  table?: KindWeights,
): Record<FittedKind, number> {
  const evidence = kindEvidence(simple);
  const { silent, margin } = voiceBalance(evidence, reading);
  const shares = kindShares(traits, table);
  const times = declared(evidence, reading);
  if (silent) times.quiet *= SILENT;
  if (reading.text.length < SHORT && excerptKind(evidence).kind === 'course') {
    times.quiet /= SAID;
    if (traits['its own name is a course']) times.provider /= SAID;
  }
  // The words of the table are Chinese and English; in other languages only the voices tell who sells.
  if (margin > 0 && !FITTED_LANGUAGES.has(pageLanguage(simple))) times.quiet = 0;
  const whole = FITTED_KINDS.reduce((sum, kind) => sum + shares[kind] * times[kind], 0);
  return Object.fromEntries(
    FITTED_KINDS.map((kind) => [kind, (shares[kind] * times[kind]) / whole]),
  ) as Record<FittedKind, number>;
}

/** What a page declares of itself. */
function declared(evidence: KindEvidence, reading: Reading): Record<FittedKind, number> {
  const oneCourse =
    evidence.courseItems === 1 || has(evidence, 'CourseInstance', 'EducationalOccupationalProgram');
  return {
    course: oneCourse ? 20 : 1,
    listing: has(evidence, 'ItemList', 'CollectionPage') || evidence.courseItems > 2 ? 12 : 1,
    provider: isRoot(reading.url) ? 4 : 1,
    quiet:
      (articlePoints(evidence, reading) >= 3.5 ? 12 : 1) *
      (isGovernment(reading.url) ? 30 : 1) *
      (evidence.scraps ? 10 : 1),
  };
}

const isRoot = (url: string) => /^https?:\/\/[^/]+\/?(?:index\.\w+)?$/.test(url);
