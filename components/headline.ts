import type { Audit, CourseAudit, ExplainedAudit } from '@/rules/audit';
import { standsApart } from '@/rules/derived/official-comparison';
import type { Finding, Language, Outcome, RuleWords, Severity } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';

/** What a surface says first about an audit: counts, order and questions, worked out without drawing anything. */

/** The verdict in a chip's width. */
export type Verdict =
  | { kind: 'cautions'; count: number }
  | { kind: 'courses'; count: number }
  | { kind: 'none' }
  | { kind: 'too-little'; whole: boolean }
  | { kind: 'not-a-course' };

/** A question to the provider, with the rules that it covers. */
export interface Question {
  text: string;
  rules: string[];
}

/** Questions shown before the person asks for more. */
export const FIRST_QUESTIONS = 5;

/** Outcomes that leave something to ask, the most pressing first. */
const ASKED: readonly Outcome[] = ['flagged', 'missing', 'suspected', 'partial', 'unknown'];

/** Three steps of impact out of five of severity. */
export function impact(severity: Severity): 1 | 2 | 3 {
  return severity >= 4 ? 3 : severity === 3 ? 2 : 1;
}

/** Heavier findings first, then in the order of the page; those without a place last. */
export function byWeight(a: Finding, b: Finding): number {
  return b.severity - a.severity || place(a) - place(b) || (a.rule < b.rule ? -1 : 1);
}

function place(finding: Finding): number {
  return finding.evidence[0]?.start ?? Number.MAX_SAFE_INTEGER;
}

/** The findings of one outcome, ordered. */
export function withOutcome(findings: readonly Finding[], outcome: Outcome): Finding[] {
  return findings.filter((one) => one.outcome === outcome).sort(byWeight);
}

/** Whether a comparison has something to show side by side; where the page makes no claim there is nothing. */
export function isCompared({ rule, outcome, evidence }: Finding, rules: Record<string, RuleWords>): boolean {
  return rules[rule]?.polarity === 'compare' && outcome !== 'inapplicable' && evidence.length > 0;
}

/** The findings of one outcome as they are listed: a comparison that raises nothing stands in its own table alone. */
export function listedWith(
  findings: readonly Finding[],
  outcome: Outcome,
  rules: Record<string, RuleWords>,
): Finding[] {
  return withOutcome(findings, outcome).filter((one) => !standsApart(one, rules));
}

/**
 * How many findings of each outcome. Comparisons that agree, or that could not be made, have their own table and
 * are not counted as stated or not read; those that differ count as cautions.
 */
export function tally(
  findings: readonly Finding[],
  rules: Record<string, RuleWords>,
): Record<Outcome, number> {
  const counts = {
    met: 0,
    partial: 0,
    missing: 0,
    flagged: 0,
    suspected: 0,
    clear: 0,
    unknown: 0,
    inapplicable: 0,
  };
  for (const one of findings) if (!standsApart(one, rules)) counts[one.outcome]++;
  return counts;
}

/** Cautions of one course. */
export function cautions(course: CourseAudit): number {
  return course.findings.filter((one) => one.outcome === 'flagged').length;
}

/** What makes a caution the same one: its rule and where its first words stand. */
const sameCaution = (one: Finding) => `${one.rule} ${one.evidence[0]?.start ?? ''}`;

/**
 * Cautions that stand on a listing outside its cards. They hold for every card, so each card carries them; told
 * once for the page, they would otherwise count as many times as there are cards.
 */
export function sharedCautions(courses: readonly CourseAudit[]): Set<string> {
  if (courses.length < 2) return new Set();
  const seen = new Map<string, number>();
  for (const course of courses) {
    for (const one of withOutcome(course.findings, 'flagged')) {
      seen.set(sameCaution(one), (seen.get(sameCaution(one)) ?? 0) + 1);
    }
  }
  return new Set([...seen].filter(([, times]) => times === courses.length).map(([caution]) => caution));
}

/** Cautions in the words of a card itself. */
export function ownCautions(course: CourseAudit, shared: ReadonlySet<string>): number {
  return course.findings.filter((one) => one.outcome === 'flagged' && !shared.has(sameCaution(one))).length;
}

/** Below the floor there is no grade, and little can be said. */
export function isTooLittle(course: CourseAudit): boolean {
  return course.grade === null;
}

/** Whether all of a page was read, so that what is lacking is not for want of reading. */
export const isWhollyRead = ({ coverage, unread }: Audit['page']): boolean =>
  percent(coverage) >= 99 && unread.length === 0;

/** The occupation whose conditions the register knows, in the ways that pages write it. */
const TRAINER = /(人工智[能慧]|AI) ?(训练师|訓練師)|\b(AI|artificial intelligence) trainer/i;

/** Whether a course is for the occupation whose conditions the register knows. */
export function isAboutTrainers({ title, facts }: CourseAudit): boolean {
  const said = [title ?? '', facts.certificate.state === 'found' ? facts.certificate.quote : ''].join('\n');
  return TRAINER.test(said);
}

/** Less than this of a page says little of what it is. */
const HALF_READ = 0.5;

/** Whether a page stands mostly in pictures or frames that were not read, so that it cannot be told what it is. */
export const isUnseen = ({ kind, coverage, unread }: Audit['page']): boolean =>
  kind === 'other' && coverage < HALF_READ && unread.length > 0;

/** The verdict of a page. Cautions are told even where too little was read for a grade. */
export function verdict(shown: ExplainedAudit): Verdict {
  const { page, courses } = shown.audit;
  const only = courses[0];
  if (!only && isUnseen(page)) return { kind: 'too-little', whole: false };
  if (!only) return { kind: page.kind === 'listing' ? 'none' : 'not-a-course' };
  if (courses.length > 1 || page.kind === 'listing') {
    const shared = sharedCautions(courses);
    const count = courses.filter((one) => ownCautions(one, shared) > 0).length;
    if (count > 0) return { kind: 'courses', count };
    return shared.size > 0 ? { kind: 'cautions', count: shared.size } : { kind: 'none' };
  }
  const count = cautions(only);
  if (count > 0) return { kind: 'cautions', count };
  return isTooLittle(only) ? { kind: 'too-little', whole: isWhollyRead(page) } : { kind: 'none' };
}

/** Whether a page that nobody asked about deserves a chip: a quoted caution of medium or high impact. */
export function deservesChip(shown: ExplainedAudit): boolean {
  return shown.audit.courses.some((course) =>
    course.findings.some(
      (one) => one.outcome === 'flagged' && one.evidence.length > 0 && impact(one.severity) > 1,
    ),
  );
}

/** The card of a listing to show first: the first with most cautions. */
export function firstCourse(courses: readonly CourseAudit[]): number {
  let best = 0;
  courses.forEach((course, index) => {
    if (cautions(course) > cautions(courses[best] as CourseAudit)) best = index;
  });
  return best;
}

/** A risk of which nothing was read: to ask about it would accuse a page that never spoke of it. */
const isUnheard = ({ rule, outcome }: Finding, rules: Record<string, RuleWords>) =>
  outcome === 'unknown' && rules[rule]?.polarity === 'risk';

/**
 * What to ask the provider: at most five questions, heaviest first; rules with the same question merged; `wanted` rules,
 * or all, are asked too, after the others.
 */
export function questions(
  course: CourseAudit,
  rules: Record<string, RuleWords>,
  language: Language,
  wanted: readonly string[] | 'all' = [],
): Question[] {
  const merged = new Map<string, Question>();
  const open = course.findings
    .filter((one) => ASKED.includes(one.outcome) && !isUnheard(one, rules))
    .sort(
      (a, b) =>
        b.severity - a.severity || ASKED.indexOf(a.outcome) - ASKED.indexOf(b.outcome) || byWeight(a, b),
    );
  for (const { rule } of open) {
    const text = rules[rule]?.ask[language];
    if (!text) continue;
    const question = merged.get(text) ?? { text, rules: [] };
    question.rules.push(rule);
    merged.set(text, question);
  }
  const all = [...merged.values()];
  const rest = all.slice(FIRST_QUESTIONS);
  const more =
    wanted === 'all' ? rest : rest.filter((one) => one.rules.some((rule) => wanted.includes(rule)));
  return [...all.slice(0, FIRST_QUESTIONS), ...more];
}

/** A share as whole per cent; never "all" while something is left, never "none" while something is there. */
export function percent(share: number): number {
  const rounded = Math.round(share * 100);
  if (share < 1 && rounded >= 100) return 99;
  return share > 0 && rounded <= 0 ? 1 : Math.max(0, Math.min(100, rounded));
}

/** Marks after which the context of a quote begins or ends. */
const STOPS = '。！？；!?;\n';

/** A piece of a word of an alphabet, at the end where a context was cut out of its page. */
const BROKEN_START = /^[\p{Script=Latin}\p{N}'’-]+(?=[^\p{Script=Latin}\p{N}'’-])[.,:)]*/u;
const BROKEN_END = /(?<=[^\p{Script=Latin}\p{N}'’-])[\p{Script=Latin}\p{N}'’-]+$/u;

/** The sentence around a quote, from the words kept on both sides of it; no word that was cut is shown in half. */
export function around(evidence: Evidence): { before: string; after: string } {
  const { before = '', after = '' } = evidence;
  let from = before.length;
  while (from > 0 && !STOPS.includes(before.charAt(from - 1))) from--;
  let to = 0;
  // A quote that ends its sentence has no context after it.
  const ended = STOPS.includes(evidence.quote.at(-1) ?? '');
  while (!ended && to < after.length && !STOPS.includes(after.charAt(to))) to++;
  const stop = after.charAt(to);
  if (!ended && stop && stop !== '\n') to++;
  const cutBefore = from === 0 && before.length >= 32;
  const cutAfter = to >= 32 && !stop;
  const left = before.slice(from);
  const right = after.slice(0, to);
  return {
    before: cutBefore ? `…${left.replace(BROKEN_START, '').trimStart()}` : left.trimStart(),
    after: cutAfter ? `${right.replace(BROKEN_END, '').trimEnd()}…` : right.trimEnd(),
  };
}
