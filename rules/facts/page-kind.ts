import type { PageKind } from '../fact';
import type { Reading } from '../reading/block';
import { excerptKind, type Offers } from './excerpt-kind';
import { withDeclared } from './kind-declared';
import { type KindEvidence, kindEvidence } from './kind-evidence';
import { kindTraits } from './kind-traits';
import { type KindReason, kindReasons } from './kind-weights';
import { pageLanguage } from './page-language';
import { vocabulary } from './page-vocabulary';
import { simplifiedReading } from './simplified-reading';
import { voiceBalance } from './voice-balance';

const FITTED_LANGUAGES = new Set(['zh', 'en', 'und']);

export interface KindVerdict {
  kind: PageKind;
  /** How sure, 0..1: near a half where the traits speak for another kind nearly as much. */
  confidence: number;
  /** Named traits that speak for and against that kind, the strongest first; none of a text without a page. */
  reasons: KindReason[];
}

/**
 * What sort of page this is; `offers` is what a text without a page surely promises, if that is known. The traits and
 * words of a page tell by a fitted table whether it offers one course, lists many, presents a firm, or must stay quiet;
 * what it declares of itself outweighs them. Which of the quiet ones it is, tells who speaks most.
 */
export function pageKind(reading: Reading, offers?: Offers): KindVerdict {
  const simple = simplifiedReading(reading);
  const evidence = kindEvidence(simple);
  if (reading.source === 'text') {
    const { kind, margin } = excerptKind(evidence, offers);
    return { kind, confidence: sureness(Math.abs(margin)), reasons: [] };
  }
  const traits = kindTraits(simple, evidence);
  const used = vocabulary(simple);
  const { quiet, margin } = voiceBalance(evidence, reading);
  if (isTalk(evidence)) {
    const kind = quiet === 'official' ? 'other' : quiet;
    return { kind, confidence: TALK, reasons: kindReasons(traits, used, kind) };
  }
  const shares = withDeclared(traits, used, evidence, reading);
  // The words of the table are Chinese and English; in other languages only the voices tell who sells.
  if (margin > 0 && !FITTED_LANGUAGES.has(pageLanguage(simple))) shares.quiet = 0;
  const [fitted, first, second] = best(shares);
  const kind = fitted === 'quiet' ? quiet : fitted;
  const confidence = Math.round((first / (first + second)) * 100) / 100;
  return { kind, confidence, reasons: kindReasons(traits, used, kind) };
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
