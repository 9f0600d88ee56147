import type { CourseScore, DimensionScore, Grade, ScoreStep } from './audit';
import type { Dimension, Finding, Outcome, Polarity, Severity } from './finding';

/** What the score needs to know of a rule. */
export interface ScoredRule {
  id: string;
  dimension: Dimension;
  polarity: Polarity;
  cap?: 'C' | 'D' | 'F';
}

/** Points of each dimension; red flags only take away. */
export const WEIGHTS = { curriculum: 40, instructor: 25, transparency: 20, claims: 15 } as const;
const DEDUCTION: Record<Severity, number> = { 5: 20, 4: 10, 3: 5, 2: 2, 1: 1 };
const REPEAT = 0.2;
const MOST_REPEATED = 1.5;
/** From here a claim limits the total. */
const SURE = 0.8;
const CAP = { F: 20, D: 40, C: 60 } as const;
const GRADES: [Grade, number][] = [
  ['A', 85],
  ['B', 70],
  ['C', 55],
  ['D', 40],
];
const FLOOR = { curriculum: 0.35, overall: 0.25 };
const CEILING = { belowA: 84, belowB: 69 };
const FULL_CURRICULUM = 0.6;
const FOR_AN_A = ['syllabus-present', 'instructor-named', 'issuer-named', 'fee-breakdown'];
const LICENCE = 'school-licence';
/**
 * Silence is no misconduct: what a page does not say takes it no lower than this, the lower half of a D. Below that it
 * comes by what it says (deductions and caps), or where a long page leaves out most of what any buyer needs to know.
 */
const SILENCE = 45;
const MOST_ESSENTIALS = 3;
const COMBINATIONS: { all: string[]; missing?: string; limit: number }[] = [
  { all: ['training-loan', 'guaranteed-job'], limit: CAP.D },
  { all: ['subsidy-bait', 'no-threshold-eligibility'], limit: CAP.D },
  { all: ['fake-authority'], missing: 'official-assessment-link', limit: CAP.D },
  { all: ['hidden-fees', 'certificate-rental'], limit: CAP.F },
];

const EARNS: Partial<Record<Outcome, number>> = {
  met: 1,
  partial: 0.5,
  missing: 0,
  flagged: 0,
  suspected: 0,
};
/** How an unknown is taken: left out, as nothing, or as met. */
type View = 'likely' | 'low' | 'high';

export type Weights = Record<keyof typeof WEIGHTS, number>;

/** Of a page: whether it is so long that what is missing was left out, and not for want of room. */
export type ScoredPage = { long: boolean };

/** Scores one course: dimensions, deductions, caps, ceilings and a floor, each told as a step. */
export function score(
  findings: readonly Finding[],
  rules: readonly ScoredRule[],
  page: ScoredPage,
  weights: Weights = WEIGHTS,
): CourseScore {
  const byId = rulesById(rules);
  const known: Known = [];
  for (const finding of findings) {
    const rule = byId.get(finding.rule);
    if (rule) known.push({ finding, rule });
  }
  const tallies = tally(known);
  const weight = Object.keys(tallies).reduce((sum, name) => sum + weights[name as Scored], 0);
  const scale = weight ? 100 / weight : 0;
  const deductions = deduct(known);
  const taken = deductions.reduce((sum, step) => sum + step.points, 0);
  const coverage = overall(tallies, weight, weights);
  const curriculum = tallies.curriculum ? tallies.curriculum.known / tallies.curriculum.total : 0;
  const standing = standingOf(known);
  const floor = !weight || leavesOutEssentials(standing, page) ? 0 : SILENCE;
  const settle = (view: View) => {
    const limits = limitsOf(standing, curriculum, view);
    const earned = base100(tallies, view, scale, weights);
    // Once everything is known nothing is silence: the low end has no floor.
    const held = view !== 'low' && earned < floor;
    const base = clamp((held ? floor : earned) - taken);
    const limit = Math.min(100, ...limits.map((step) => step.points));
    return { total: Math.round(round(Math.min(base, limit), 1e6)), bound: base > limit, held, limit, limits };
  };
  const likely = settle('likely');
  const binding = likely.bound ? likely.limits.filter((step) => step.points === likely.limit) : [];
  const enough = curriculum >= FLOOR.curriculum && coverage >= FLOOR.overall;
  return {
    score: enough ? likely.total : null,
    range: [settle('low').total, settle('high').total],
    grade: enough ? gradeOf(likely.total) : null,
    coverage: round(coverage, 100),
    dimensions: Object.fromEntries(
      Object.entries(tallies).map(([name, entry]) => [name, shown(entry, weights[name as Scored] * scale)]),
    ),
    steps: [
      ...(likely.held ? [{ kind: 'floor' as const, rules: [], points: floor }] : []),
      ...deductions,
      ...binding,
    ],
  };
}

const remembered = new WeakMap<readonly ScoredRule[], Map<string, ScoredRule>>();

/** The rules by their ids; a page with many courses asks for the same ones again and again. */
function rulesById(rules: readonly ScoredRule[]): Map<string, ScoredRule> {
  let byId = remembered.get(rules);
  if (!byId) {
    byId = new Map(rules.map((rule) => [rule.id, rule]));
    remembered.set(rules, byId);
  }
  return byId;
}

type Scored = keyof typeof WEIGHTS;
interface Tally {
  earned: number;
  known: number;
  total: number;
}
type Known = { finding: Finding; rule: ScoredRule }[];

/** Severity earned, known and asked for in each dimension that anything applies in. */
function tally(known: Known): Partial<Record<Scored, Tally>> {
  const tallies: Partial<Record<Scored, Tally>> = {};
  for (const { finding, rule } of known) {
    const { dimension, polarity } = rule;
    if (dimension === 'red-flags' || polarity === 'risk' || finding.outcome === 'inapplicable') continue;
    tallies[dimension] ??= { earned: 0, known: 0, total: 0 };
    const entry = tallies[dimension];
    entry.total += finding.severity;
    const earns = EARNS[finding.outcome];
    if (earns === undefined) continue;
    entry.known += finding.severity;
    entry.earned += finding.severity * earns;
  }
  return tallies;
}

/** The total before deductions. Dimensions of which nothing is known are left out of the likely one. */
function base100(
  tallies: Partial<Record<Scored, Tally>>,
  view: View,
  scale: number,
  weights: Weights,
): number {
  let sum = 0;
  let weight = 0;
  for (const [name, { earned, known, total }] of Object.entries(tallies)) {
    const of = weights[name as Scored] * scale;
    if (view === 'low') sum += (earned / total) * of;
    else if (view === 'high') sum += ((earned + total - known) / total) * of;
    else if (known) {
      sum += (earned / known) * of;
      weight += of;
    }
  }
  return view === 'likely' ? (weight ? (sum / weight) * 100 : 0) : sum;
}

/** What is only to be confirmed neither takes points nor limits: it is shown, and asked about. */
const raised = ({ outcome }: Finding) => outcome === 'flagged';
const sure = (finding: Finding) => raised(finding) && finding.confidence >= SURE;

/** Each risk takes points by its severity, a fifth more for each further quote, at most half as much again. */
function deduct(known: Known): ScoreStep[] {
  return known
    .filter(({ finding, rule }) => rule.polarity !== 'quality' && raised(finding))
    .map(({ finding }) => {
      const repeats = Math.max(0, finding.evidence.length - 1);
      const factor = Math.min(MOST_REPEATED, 1 + REPEAT * repeats);
      return {
        kind: 'deduction',
        rules: [finding.rule],
        points: round(DEDUCTION[finding.severity] * factor, 10),
      };
    });
}

/** What limits rest on. */
interface Standing {
  outcomes: Map<string, Outcome>;
  /** Risks that are sure enough to cap. */
  certain: Set<string>;
  capped: ScoredRule[];
}

function standingOf(known: Known): Standing {
  const outcomes = new Map<string, Outcome>();
  const certain = new Set<string>();
  const capped: ScoredRule[] = [];
  for (const { finding, rule } of known) {
    outcomes.set(finding.rule, finding.outcome);
    if (!sure(finding)) continue;
    certain.add(finding.rule);
    if (rule.cap) capped.push(rule);
  }
  return { outcomes, certain, capped };
}

/** Highest totals allowed: caps of sure risks, combinations, and ceilings for what a good grade asks for. */
function limitsOf({ outcomes, certain, capped }: Standing, curriculum: number, view: View): ScoreStep[] {
  const limits: ScoreStep[] = [];
  for (const rule of capped) limits.push({ kind: 'cap', rules: [rule.id], points: CAP[rule.cap!] });
  const lenient = capped.filter(({ cap }) => cap === 'C').map(({ id }) => id);
  if (lenient.length > 1) limits.push({ kind: 'combination', rules: lenient, points: CAP.D });
  const absent = (id: string) =>
    outcomes.get(id) === 'missing' || (view === 'low' && outcomes.get(id) === 'unknown');
  for (const { all, missing, limit } of COMBINATIONS) {
    if (!all.every((id) => certain.has(id)) || (missing && !absent(missing))) continue;
    limits.push({ kind: 'combination', rules: missing ? [...all, missing] : all, points: limit });
  }
  const met = (id: string) =>
    outcomes.get(id) === 'met' || (view === 'high' && outcomes.get(id) === 'unknown');
  const lacking = FOR_AN_A.filter((id) => !met(id));
  if (lacking.length) limits.push({ kind: 'ceiling', rules: lacking, points: CEILING.belowA });
  if (absent(LICENCE)) limits.push({ kind: 'ceiling', rules: [LICENCE], points: CEILING.belowB });
  if (curriculum < FULL_CURRICULUM && view !== 'high')
    limits.push({ kind: 'ceiling', rules: [], points: CEILING.belowA });
  return limits;
}

/** Whether a page that had the room leaves out most of what a good grade asks for. */
const leavesOutEssentials = ({ outcomes }: Standing, { long }: ScoredPage): boolean =>
  long && FOR_AN_A.filter((id) => outcomes.get(id) === 'missing').length >= MOST_ESSENTIALS;

function overall(tallies: Partial<Record<Scored, Tally>>, weight: number, weights: Weights): number {
  if (!weight) return 0;
  const parts = Object.entries(tallies).map(
    ([name, { known, total }]) => (known / total) * weights[name as Scored],
  );
  return parts.reduce((sum, part) => sum + part, 0) / weight;
}

const shown = ({ earned, known, total }: Tally, of: number): DimensionScore => ({
  score: known ? round((earned / known) * of, 10) : null,
  of: round(of, 10),
  coverage: round(known / total, 100),
});

const gradeOf = (total: number): Grade => GRADES.find(([, least]) => total >= least)?.[0] ?? 'F';
const clamp = (value: number) => Math.max(0, Math.min(100, value));
const round = (value: number, steps: number) => Math.round(value * steps) / steps;
