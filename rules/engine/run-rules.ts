import type { Finding, Severity } from '../finding';
import type { Claim } from '../matching/claims';
import { compared } from './compare';
import { ask, claimed, stated, type Verdict } from './conditions';
import type { CourseInput } from './course-input';
import { NOTES } from './notes';
import type { Rule } from './packs';
import { countryOf } from './places';
import { sourcesHere } from './registers';

/** Judges one course by all rules. A rule that fails affects itself alone. */
export function runRules(rules: readonly Rule[], input: CourseInput): Finding[] {
  const byRule = new Map<string, Claim[]>();
  for (const claim of input.claims) {
    const own = byRule.get(claim.rule);
    if (own) own.push(claim);
    else byRule.set(claim.rule, [claim]);
  }
  const country = countryOf(input.reading);
  // One course, held against each rule with what is said of that rule: no copy of it for each.
  const own: CourseInput = { ...input };
  return rules.map((rule) => {
    let verdict: Verdict;
    try {
      own.claims = byRule.get(rule.id) ?? [];
      verdict = heldTo(rule, judgeBy(rule, own));
    } catch {
      verdict = { outcome: 'unknown', confidence: 0, evidence: [], note: NOTES.failed };
    }
    const finding: Finding = {
      rule: rule.id,
      outcome: verdict.outcome,
      severity: severityOf(rule, input),
      confidence: Math.round(verdict.confidence * 100) / 100,
      evidence: verdict.evidence,
      sources: sourcesHere(rule.sources, input.place, country),
    };
    if (verdict.note) finding.note = verdict.note;
    return finding;
  });
}

/** How grave a rule is where the page stands. */
export function severityOf(rule: Rule, { place }: Pick<CourseInput, 'place'>): Severity {
  return place === 'elsewhere' && rule.severityElsewhere ? rule.severityElsewhere : rule.severity;
}

/** A rule that was measured and found wrong too often asks to be confirmed, however sure its words are. */
function heldTo({ held, polarity }: Rule, verdict: Verdict): Verdict {
  if (!held || verdict.outcome !== 'flagged') return verdict;
  // A comparison has no `suspected`: what does not agree is told, and judged by nobody.
  const outcome = polarity === 'compare' ? 'unknown' : 'suspected';
  return { ...verdict, outcome, note: verdict.note ?? NOTES.held };
}

function judgeBy(rule: Rule, input: CourseInput): Verdict {
  if (!applies(rule, input)) return { outcome: 'inapplicable', confidence: 0, evidence: [] };
  if (rule.applies?.sold && input.freeAcademic)
    return { outcome: 'inapplicable', confidence: 0, evidence: [], note: NOTES.freeAcademic };
  const { judge } = rule;
  switch (judge.verb) {
    case 'claimed':
      return claimed(rule, judge, input);
    case 'stated':
      return stated(rule, judge, input);
    case 'compared':
      return compared(rule, judge, input);
    case 'ask':
      return ask(judge);
  }
}

function applies({ applies: where }: Rule, { kind, place }: CourseInput): boolean {
  const kinds: readonly string[] | undefined = where?.kinds;
  if (kinds && !kinds.includes(kind)) return false;
  return where?.place === undefined || where.place === place;
}
