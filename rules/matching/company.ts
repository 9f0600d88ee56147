/** From so many told claims on, and more of them than made ones, a page is taken to tell of claims. */
const TOLD = 3;
/** What that leaves of the confidence of the claims that nothing around them speaks against: suspected at most. */
const LEFT = 0.8;

/** A claim as it is judged by the company that it keeps. */
export interface Kept {
  stance: string;
  confidence: number;
  block: number;
}

const TOLD_STANCES = new Set(['reported', 'warned']);

/**
 * Lowers what a page seems to claim where most of what it says of the kind is told of others or warned of: an article
 * names a promise ten times and puts it into quotation marks five times.
 */
export function judgedByCompany<Claim extends Kept>(
  claims: Claim[],
  isRisk: (claim: Claim) => boolean,
): Claim[] {
  const risks = claims.filter(isRisk);
  const blocks = (some: Claim[]) => new Set(some.map(({ block }) => block)).size;
  const told = risks.filter(({ stance }) => TOLD_STANCES.has(stance));
  const made = risks.filter(({ confidence }) => confidence >= 0.8);
  if (told.length < TOLD || blocks(told) < blocks(made)) return claims;
  const lowered = new Set(made);
  return claims.map((claim) =>
    lowered.has(claim) ? { ...claim, confidence: Math.round(claim.confidence * LEFT * 1000) / 1000 } : claim,
  );
}
