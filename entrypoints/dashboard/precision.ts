import type { FindingLabel } from '@/entrypoints/background/protocol';

/** How often a rule was right, by an advisor's own labels. */
export interface RulePrecision {
  rule: string;
  right: number;
  wrong: number;
  precision: number;
  /** Where the true share lies with 95% likelihood (Wilson's interval): few labels say little. */
  low: number;
  high: number;
}

const Z = 1.96;

/** Each rule with a label, least sure of being right first. */
export function rulePrecision(labelled: readonly { labels: readonly FindingLabel[] }[]): RulePrecision[] {
  const counts = new Map<string, { right: number; wrong: number }>();
  for (const { labels } of labelled)
    for (const { rule, right } of labels) {
      const count = counts.get(rule) ?? { right: 0, wrong: 0 };
      counts.set(rule, count);
      if (right) count.right++;
      else count.wrong++;
    }
  return [...counts]
    .map(([rule, { right, wrong }]) => {
      const n = right + wrong;
      const share = right / n;
      const middle = (share + (Z * Z) / (2 * n)) / (1 + (Z * Z) / n);
      const half = (Z / (1 + (Z * Z) / n)) * Math.sqrt((share * (1 - share)) / n + (Z * Z) / (4 * n * n));
      return {
        rule,
        right,
        wrong,
        precision: share,
        low: Math.max(0, middle - half),
        high: Math.min(1, middle + half),
      };
    })
    .sort((a, b) => a.precision - b.precision || b.right + b.wrong - (a.right + a.wrong));
}
