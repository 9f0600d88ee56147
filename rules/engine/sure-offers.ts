import type { Offers } from '../facts/excerpt-kind';
import type { Claim } from '../matching/claims';
import type { Reading } from '../reading/block';

/** Promises that are of an exam, a certificate, a course or the work it leads to, whatever other words say so. */
const OF_TEACHING = new Set([
  'guaranteed-pass',
  'refund-if-fail',
  'no-exam-certificate',
  'instant-certificate',
  'proxy-exam',
  'internal-channel',
  'leaked-questions',
  'exam-dump-only',
  'guaranteed-job',
  'no-threshold-eligibility',
  'certificate-rental',
  'training-loan',
  'pass-rate-hype',
  'fake-authority',
  'forged-certificate',
  'life-experience-degree',
  'examiner-insider-claim',
]);
/** Promises that are made of other wares too. */
const OF_ANYTHING = new Set([
  'absolute-superlatives',
  'guaranteed-salary',
  'salary-claim',
  'seat-scarcity',
  'countdown-urgency',
  'policy-deadline-panic',
  'subsidy-bait',
]);
const SURE = 0.85;
/** Texts longer than this say enough to be known by their own words. */
const SHORT = 600;
const SENTENCE = /[^。！？!?；;\n]+?(?:[。！？!?；;\n]|\.(?=\s)|$)/g;

/** Whether a text is of the sort that its promises may tell the speaker of. */
export const tellsByOffers = ({ source, text }: Reading) =>
  source === 'text' && text.length > 0 && text.length <= SHORT;

const sureOnes = (claims: readonly Claim[]) =>
  claims.filter(
    ({ stance, speaker, confidence }) => stance === 'affirmed' && speaker === 'seller' && confidence >= SURE,
  );

/** Whether something is surely promised of an exam, a certificate or a course. */
export const offersTeaching = (claims: readonly Claim[]): boolean =>
  sureOnes(claims).some(({ rule }) => OF_TEACHING.has(rule));

/** What a text without a page around it surely promises in its own name, and how much of it the promises are. */
export function sureOffers({ text }: Reading, claims: readonly Claim[]): Offers {
  const sure = sureOnes(claims);
  const rules = (set: Set<string>) => new Set(sure.flatMap(({ rule }) => (set.has(rule) ? [rule] : []))).size;
  const counted = sure.filter(({ rule }) => OF_TEACHING.has(rule) || OF_ANYTHING.has(rule));
  let promised = 0;
  for (const { index: start, 0: sentence } of text.matchAll(SENTENCE)) {
    const end = start + sentence.length;
    if (counted.some((claim) => claim.start < end && claim.end > start)) promised += sentence.length;
  }
  return { ofTeaching: rules(OF_TEACHING), ofAnything: rules(OF_ANYTHING), share: promised / text.length };
}
