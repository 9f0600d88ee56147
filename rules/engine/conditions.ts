import type { Fact } from '../fact';
import type { Outcome, Words } from '../finding';
import type { Claim } from '../matching/claims';
import type { Evidence } from '../source-range';
import { aboutTeachers, ofTeacher } from './about-teachers';
import { isBeside } from './beside-course';
import { type CourseInput, isReadable, readEnough, saysEnough } from './course-input';
import { DERIVED } from './derived-facts';
import { evidenceOf, factEvidence } from './evidence';
import { heads, isAlone, isLabel, isOverNothing, isToBeAsked, isUnfilled } from './labels';
import { likeOfficial } from './like-official';
import { NOTES } from './notes';
import type { Rule } from './packs';
import type { Judge } from './rule-file';
import { saidOfCourse } from './said-of-course';
import { inTitle } from './title-words';

/** What a verb finds; the finding adds the rule's own data. */
export interface Verdict {
  outcome: Outcome;
  confidence: number;
  evidence: Evidence[];
  note?: Words;
}

type Verb<V extends Judge['verb']> = Extract<Judge, { verb: V }>;
type Test = Verb<'stated'>['by'][number];

/** From here a risk is flagged. */
export const FLAGGED = 0.8;
/** From here it is suspected, below it does not count. */
export const SUSPECTED = 0.4;
const FAIRLY_SURE = 0.6;
/** From here a quality is stated; a footer is as good a place for a licence number as any. */
const STATED = 0.6;
/** How sure a verdict without evidence is, at most: what is not found may have been overlooked. */
const NOT_FOUND = 0.9;

const STANDS = new Set(['affirmed', 'conditional', 'menu']);
const stands = (claim: Claim) => STANDS.has(claim.stance) && claim.confidence >= SUSPECTED;
const notFound = ({ reading }: CourseInput) => Math.round(NOT_FOUND * reading.coverage * 100) / 100;

/** A risk: raised by the surest claim of the seller. */
export function claimed(rule: Rule, judge: Verb<'claimed'>, input: CourseInput): Verdict {
  const lifting = new Set(judge.unlessSaid ?? []);
  const claims = input.claims.filter((claim) => claim.rule === rule.id && stands(claim));
  const host = judge.orHost ? likeOfficial(input) : null;
  if (host && host.confidence >= FLAGGED) return host;
  const raised = claims.filter((claim) => !lifting.has(claim.set));
  const lifted =
    claims.some((claim) => lifting.has(claim.set)) ||
    (judge.unlessFact !== undefined && input.facts[judge.unlessFact].state === 'found');
  if (raised.length && !lifted) {
    const confidence = Math.max(...raised.map((claim) => claim.confidence));
    return {
      outcome: confidence >= FLAGGED ? 'flagged' : 'suspected',
      confidence,
      // Quotes beside a sure one are themselves fairly sure, so that their number may count.
      evidence: evidenceOf(
        input.reading,
        raised.filter((claim) => confidence < FAIRLY_SURE || claim.confidence >= FAIRLY_SURE),
      ),
    };
  }
  if (host) return host;
  // A comparison with no claim to compare says nothing of a page, good or bad.
  if (rule.polarity === 'compare') return { outcome: 'inapplicable', confidence: 0, evidence: [] };
  if (raised.length || readEnough(input))
    return { outcome: 'clear', confidence: notFound(input), evidence: [] };
  return { outcome: 'unknown', confidence: 0, evidence: [], note: whyUnread(input) };
}

const whyUnread = (input: CourseInput) => (isReadable(input) ? NOTES.littleRead : NOTES.language);

const NONE: Verdict = { outcome: 'missing', confidence: 0, evidence: [] };
const RANK: Partial<Record<Outcome, number>> = { met: 3, partial: 2, unknown: 1, missing: 0 };

/** A quality: the best outcome of its tests. */
export function stated(rule: Rule, judge: Verb<'stated'>, input: CourseInput): Verdict {
  let best = NONE;
  for (const test of judge.by) {
    const verdict = stateBy(rule, test, input);
    if (verdict.outcome === 'missing' && verdict.note && best === NONE && readEnough(input)) best = verdict;
    if (RANK[verdict.outcome]! > RANK[best.outcome]!) best = verdict;
  }
  if (best.outcome !== 'missing' || best.note) return best;
  if (judge.whenSaid && !says(rule, judge.whenSaid, input))
    return { outcome: 'inapplicable', confidence: 0, evidence: [] };
  if (!isReadable(input)) return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.language };
  if (judge.unseen === true || judge.unseen === input.place)
    return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.unseen };
  if (!input.whole) return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.card };
  if (!readEnough(input)) return { outcome: 'unknown', confidence: 0, evidence: [], note: whyUnread(input) };
  if (input.kind === 'provider' && rule.dimension !== 'transparency')
    return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.homePage };
  if (!saysEnough(input)) return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.thin };
  return { outcome: 'missing', confidence: notFound(input), evidence: [] };
}

/** Whether a page says one of these sets, in whatever stance: to deny a rate is to speak of it too. */
const says = (rule: Rule, sets: string[], { claims }: CourseInput) =>
  claims.some((claim) => claim.rule === rule.id && sets.includes(claim.set));

function stateBy(rule: Rule, test: Test, input: CourseInput): Verdict {
  switch (test.verb) {
    case 'fact':
      return byFact(input.facts[test.fact], test, input);
    case 'said':
      return bySaying(rule, test, input);
    case 'derived':
      return DERIVED[test.name]!(input);
  }
}

/** What any teacher is called is nobody's task. */
const CALLED = /^(?:老师|教师|teacher|instructor|tutor|trainer)$/i;

function byFact(fact: Fact<unknown>, test: Extract<Test, { verb: 'fact' }>, input: CourseInput): Verdict {
  if (fact.state === 'unreadable')
    return { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.unreadable };
  if (fact.state === 'absent') return NONE;
  const evidence = factEvidence(input.reading, fact);
  const entries: unknown[] = Array.isArray(fact.value) ? fact.value : [fact.value];
  const has = (entry: unknown, key: string) => {
    const value = entry && typeof entry === 'object' ? (entry as Record<string, unknown>)[key] : undefined;
    if (key === 'title' && CALLED.test(String(value))) return false;
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';
  };
  const counted = test.with === undefined ? entries : entries.filter((entry) => has(entry, test.with!));
  // A list of parts of which none says its hours says nothing of hours.
  if (!counted.length) return NONE;
  const full = counted.length >= (test.atLeast ?? 1);
  return { outcome: full ? (test.as ?? 'met') : 'partial', confidence: 0.9, evidence };
}

/** The sets of a rule that count in full only as labels. */
function labelSets({ judge }: Rule): Set<string> {
  const tests = judge.verb === 'stated' ? judge.by : [];
  return new Set(tests.flatMap((test) => (test.verb === 'said' && test.heading ? test.sets : [])));
}

function bySaying(rule: Rule, test: Extract<Test, { verb: 'said' }>, input: CourseInput): Verdict {
  if (!input.claims.length) return NONE;
  const labels = labelSets(rule);
  const claims = input.claims.filter(
    (claim) =>
      claim.rule === rule.id &&
      test.sets.includes(claim.set) &&
      claim.stance !== 'menu' &&
      saidOfCourse(rule, claim, input) &&
      !(test.besideTitle && inTitle(input, claim)) &&
      (!test.heading || isLabel(claim, input)) &&
      !isUnfilled(claim, input) &&
      !(labels.has(claim.set) && isToBeAsked(claim, input)) &&
      !isOverNothing(claim, input) &&
      (!test.alone || isAlone(claim, input)) &&
      (!test.about || (test.about === 'teacher' ? ofTeacher : aboutTeachers)(claim, input)) &&
      (stands(claim) || heads(claim, input)),
  );
  if (!claims.length) return NONE;
  const own = claims.filter((claim) => !isBeside(rule, claim, input));
  if (test.as === 'unknown' || !own.length)
    return {
      outcome: 'unknown',
      confidence: 0,
      evidence: evidenceOf(input.reading, claims),
      note: NOTES.mentioned,
    };
  const confidence = Math.max(...own.map((claim) => claim.confidence));
  const outcome = confidence >= STATED ? (test.as ?? 'met') : 'partial';
  return {
    outcome,
    confidence: Math.max(confidence, SUSPECTED),
    evidence: evidenceOf(input.reading, own),
  };
}

/** Cannot be judged from one page. */
export function ask(judge: Verb<'ask'>): Verdict {
  return { outcome: 'unknown', confidence: 0, evidence: [], note: judge.note };
}
