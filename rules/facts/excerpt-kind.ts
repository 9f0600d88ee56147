import type { PageKind } from '../fact';
import type { KindEvidence } from './kind-evidence';
import type { Voice } from './voice';

/** How far a trait speaks for a seller, a point of it, and up to how many points it counts. */
type Weight = [points: number, most: number];

/**
 * What speaks for a seller of teaching, exams or certificates. A promise counts little: "guaranteed to pass" stands
 * in reports, rules and source code too. Who is addressed and what is offered count.
 */
const SELLER: Partial<Record<Voice, Weight>> = {
  call: [0.65, 7],
  service: [0.6, 6],
  address: [0.55, 5],
  praise: [1.5, 3],
  subject: [0.5, 5],
  matter: [0.2, 5],
  promise: [0.25, 4],
};

/** What speaks for each of the others. */
const OTHERS: Record<'article' | 'official' | 'other', Partial<Record<Voice, Weight>>> = {
  article: { report: [1.3, 8], tale: [0.9, 6], formal: [0.35, 6] },
  official: { decree: [0.8, 9] },
  other: {
    contract: [0.8, 7],
    portal: [1, 7],
    reference: [0.9, 6],
    explain: [1.05, 6],
    asking: [1.2, 6],
    software: [1.2, 7],
    vacancy: [0.9, 6],
    ban: [1.2, 7],
    market: [1, 7],
    trade: [1.3, 6],
  },
};
/** From so much on a thing that is taught is what the text is about: a baking class has ovens, a tour guide's course tours. */
const TAUGHT = 1.8;

/** What a text surely promises in its own name: how many sorts of promises, and the share of the text in them. */
export interface Offers {
  /** Promises that are made of teaching, exams and certificates alone. */
  ofTeaching: number;
  ofAnything: number;
  share: number;
}

export const NO_OFFERS: Offers = { ofTeaching: 0, ofAnything: 0, share: 0 };
/** Of a text that says something else beside, a promise tells nothing of its speaker. */
const MOSTLY = 0.5;
/** Points of all others together, from which on somebody else may speak whatever is promised. */
const DOUBT = 0.6;

/**
 * Who speaks in a text without a page around it. Points for a seller are held against the points of all others
 * together: a text that reports a little, argues a little and forbids a little sells nothing.
 */
export function excerptKind(
  evidence: KindEvidence,
  offers: Offers = NO_OFFERS,
): { kind: PageKind; margin: number } {
  const others = otherPoints(evidence);
  const against = Object.values(others).reduce((sum, points) => sum + points, 0) + evidence.prose * 1.2;
  // What is promised tells a seller only where hardly anything else is said, and nobody else is heard.
  const counted = offers.share >= MOSTLY && against <= DOUBT ? offers : NO_OFFERS;
  const margin = sellerPoints(evidence, counted) - against;
  if (margin > 0) return { kind: 'course', margin };
  const ranked = (Object.keys(others) as (keyof typeof others)[]).sort((a, b) => others[b] - others[a]);
  // Prose alone is no report, and what says little of anything is neither.
  return { kind: others[ranked[0]!] >= 0.8 ? ranked[0]! : 'other', margin };
}

function sellerPoints(evidence: KindEvidence, { ofTeaching, ofAnything }: Offers): number {
  const { voices, names, prices } = evidence;
  const { matter, call, praise, promise, service, address, subject } = voices;
  // Without a thing that is taught or certified there is nothing to sell, whatever is promised.
  const something = matter > 0 || ofTeaching > 0 ? 0.6 : call >= 1.4 || praise >= 1.4 ? 0 : -1.2;
  const promised = matter > 0 ? 0 : promise * SELLER.promise![0];
  const priced = matter > 0 && prices > 0 ? 0.5 : 0;
  // To name a course is no offer of it: somebody must be addressed, or something held out.
  const offered = ofTeaching + ofAnything;
  const act =
    call + praise + promise + service + address + priced + (subject > 1.5 ? 1 : 0) + names.course + offered;
  return (
    weighed(evidence, SELLER) -
    promised +
    priced +
    Math.min(2, offered) * 0.4 +
    something -
    (act > 0 ? 0.2 : 0.9) +
    (matter > 0 && evidence.verbless ? 0.4 : 0) +
    Math.min(2, names.course) * 0.5 +
    Math.min(1, names.provider) * 0.3
  );
}

function otherPoints(evidence: KindEvidence): Record<'article' | 'official' | 'other', number> {
  const { names, scraps, voices } = evidence;
  const taught = voices.matter >= TAUGHT ? Math.min(OTHERS.other.trade![1], voices.trade) : 0;
  return {
    article: weighed(evidence, OTHERS.article) + Math.min(2, names.article) * 0.4,
    official: weighed(evidence, OTHERS.official) + Math.min(2, names.official) * 0.8,
    other:
      weighed(evidence, OTHERS.other) -
      taught * OTHERS.other.trade![0] +
      Math.min(2, names.other) * 2 +
      (scraps ? 12 : 0),
  };
}

function weighed({ voices }: KindEvidence, weights: Partial<Record<Voice, Weight>>): number {
  return (Object.entries(weights) as [Voice, Weight][]).reduce(
    (sum, [voice, [points, most]]) => sum + Math.min(most, voices[voice]) * points,
    0,
  );
}
