import { kindEvidence } from '../facts/kind-evidence';
import type { Claim } from '../matching/claims';
import type { Reading } from '../reading/block';
import { offersTeaching, tellsByOffers } from './sure-offers';

/** Rules whose words press for any ware: seats are few on a tour, and an offer ends for shoes. */
const OF_ANY_WARE = new Set(['seat-scarcity', 'countdown-urgency', 'subsidy-bait']);
/** From this share of a text on, the words that press are what it says, and it was read for a course. */
const MOST_OF_IT = 0.25;
/** What says something beside a form or a row of labels has the end of a sentence in it. */
const SENTENCE_END = /[。！!]|\.(?=\s|$)/;
/** What that leaves of their confidence: suspected at most. */
const LEFT = 0.8;

/**
 * Lowers what presses its readers in a short text that says something else beside and names nothing that is taught:
 * an evening of poems, a visit to a school, a telephone plan.
 */
export function heardForOtherWares(reading: Reading, claims: Claim[]): Claim[] {
  if (!tellsByOffers(reading) || !claims.some(({ rule }) => OF_ANY_WARE.has(rule))) return claims;
  if (!SENTENCE_END.test(reading.text)) return claims;
  if (kindEvidence(reading).voices.matter > 0 || offersTeaching(claims)) return claims;
  const said = claims.reduce((sum, { start, end }) => sum + end - start, 0);
  if (said >= reading.text.length * MOST_OF_IT) return claims;
  return claims.map((claim) =>
    OF_ANY_WARE.has(claim.rule) ? { ...claim, confidence: claim.confidence * LEFT } : claim,
  );
}
