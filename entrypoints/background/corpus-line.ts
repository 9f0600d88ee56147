import { FLAG_RULES } from '@/rules/derived/flag-rules';
import type { AuditEntry } from './audit-store';
import type { FindingLabel } from './protocol';

/** Flag of the labelled corpora that a rule answers; a rule that answers none stands for itself. */
const FLAG_OF = new Map(
  Object.entries(FLAG_RULES).flatMap(([flag, rules]) => rules.map((rule) => [rule, flag] as const)),
);

/** What of a label speaks of a claim that the page makes: qualities that it lacks have no words to quote. */
const RAISED = new Set(['flagged', 'suspected']);

/**
 * A labelled page as a line of `text.jsonl` of a corpus, whose text is the page's visible text. A finding that was found
 * right is a flag with its words. Where every raised finding was found wrong, the page is of a kind that must stay
 * quiet. What nobody labelled is not named, and says nothing either way.
 */
export function corpusLine({ summary, audit, reading }: AuditEntry, labels: readonly FindingLabel[]): string {
  const raised = labels.filter(({ outcome, quote }) => RAISED.has(outcome) && quote);
  const right = raised.filter((label) => label.right);
  const judged = raised.map(({ rule, quote, right: is }) => ({ rule, quote, right: is }));
  return JSON.stringify({
    id: summary.id,
    lang: audit.page.language,
    kind: right.length || !raised.length ? 'course-ad' : 'course-info',
    text: reading.text,
    labels: right.map(({ rule, quote, outcome }) => ({
      flag: FLAG_OF.get(rule) ?? rule,
      quote,
      certainty: outcome === 'flagged' ? 'certain' : 'borderline',
    })),
    judged,
    from: summary.url,
  });
}
