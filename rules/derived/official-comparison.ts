import type { Finding, RuleWords } from '../finding';

/**
 * Whether a finding stands in the table of claims beside official figures and nowhere else. It is then no statement of
 * the page and no gap in it, and every count leaves it out: the list, the terminal, the panel and the report would
 * otherwise each have another number of what a page states. One that differs is a caution as well, and is counted as one.
 */
export function standsApart(finding: Finding, rules: Record<string, RuleWords>): boolean {
  const { outcome, evidence, rule } = finding;
  if (outcome === 'flagged' || outcome === 'suspected' || outcome === 'inapplicable') return false;
  return rules[rule]?.polarity === 'compare' && evidence.length > 0;
}
