import { FLAG_RULES, QUIET_KINDS } from '@/rules/derived/flag-rules';
import { saysEnoughOf, wilson } from '@/rules/derived/rule-record';
import type { RuleRecord, RuleRecords } from '@/rules/registers/schema';
import type { Judged } from './count-flags';

const flaggedRules = ({ audit }: Judged) =>
  new Set(
    audit.courses.flatMap(({ findings }) =>
      findings.filter(({ outcome }) => outcome === 'flagged').map(({ rule }) => rule),
    ),
  );

const MEASURED = new Set(Object.values(FLAG_RULES).flat());

/**
 * Counts each rule that answers a flag, by item: right where a person saw the flag, wrong where nobody did. Where it
 * could be argued either way it counts neither way. Of other rules only what they raise on quiet items can be told.
 */
export function countRules(judged: readonly Judged[]): Record<string, RuleRecord> {
  const counts: Record<string, RuleRecord> = {};
  const of = (rule: string) => {
    counts[rule] ??= { judged: 0, right: 0, atLeast: null, alarms: 0 };
    return counts[rule];
  };
  for (const one of judged) {
    const raised = flaggedRules(one);
    const quiet = QUIET_KINDS.has(one.item.kind);
    for (const rule of raised) if (quiet) of(rule).alarms++;
    for (const [flag, rules] of Object.entries(FLAG_RULES)) {
      const labels = one.item.labels.filter((label) => label.flag === flag);
      const strong = labels.some(({ weak }) => !weak);
      for (const rule of rules) {
        if (!raised.has(rule) || (labels.length > 0 && !strong)) continue;
        of(rule).judged++;
        if (strong) of(rule).right++;
      }
    }
  }
  for (const [rule, record] of Object.entries(counts))
    if (MEASURED.has(rule) && saysEnoughOf(record)) record.atLeast = wilson(record.right, record.judged).low;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What goes into the register of records: the rules, and what they were measured on and when. */
export function recordsOf(
  sets: { caption: string; judged: readonly Judged[] }[],
  measured: string,
): RuleRecords {
  return {
    measured,
    sets: sets.map(({ caption, judged }) => {
      const count = (test: (one: Judged) => boolean) => judged.filter(test).length;
      return {
        caption,
        pages: count(({ item }) => item.medium === 'page'),
        texts: count(({ item }) => item.medium === 'text'),
        quiet: count(({ item }) => QUIET_KINDS.has(item.kind)),
      };
    }),
    rules: countRules(sets.flatMap(({ judged }) => [...judged])),
  };
}
