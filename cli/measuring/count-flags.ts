import type { Audit } from '@/rules/audit';
import { FLAG_RULES, QUIET_KINDS } from '@/rules/derived/flag-rules';
import type { Finding, Outcome } from '@/rules/finding';
import type { Labelled } from './corpus';
import { evidenceMeets } from './quotes';

/** One item of the corpus with the audit that it got and the text that was read. */
export interface Judged {
  item: Labelled;
  audit: Audit;
  text: string;
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
  /** Of those right, how many show words that a label quotes. */
  shown: number;
}

/** A flag that was raised wrongly or missed, with the words that tell why. */
export interface FlagMiss {
  id: string;
  flag: string;
  what: 'wrong' | 'missed' | 'elsewhere' | 'false-alarm';
  quote: string;
}

export interface FlagCount {
  items: number;
  byFlag: Record<string, Tally>;
  total: Tally;
  quietItems: number;
  falseAlarms: number;
  misses: FlagMiss[];
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0, shown: 0 });

/** Outcomes that count as raised: `flagged` alone, or `suspected` too. */
export type Raised = ReadonlySet<Outcome>;
export const FLAGGED: Raised = new Set<Outcome>(['flagged']);
export const FLAGGED_OR_SUSPECTED: Raised = new Set<Outcome>(['flagged', 'suspected']);

const raisedFindings = (audit: Audit, raised: Raised): Finding[] =>
  audit.courses.flatMap((course) => course.findings.filter((finding) => raised.has(finding.outcome)));

const firstQuote = (findings: Finding[]) =>
  findings
    .flatMap((finding) => finding.evidence.map((piece) => `[${finding.rule}] ${piece.quote}`))
    .slice(0, 2)
    .join(' … ');

function countItem({ item, audit, text }: Judged, raised: Raised, count: FlagCount) {
  const findings = raisedFindings(audit, raised);
  for (const [flag, rules] of Object.entries(FLAG_RULES)) {
    const labels = item.labels.filter((label) => label.flag === flag);
    const strong = labels.filter((label) => !label.weak);
    const hits = findings.filter((finding) => rules.includes(finding.rule));
    count.byFlag[flag] ??= tally();
    const counter = count.byFlag[flag];
    const note = (what: FlagMiss['what'], quote: string) =>
      count.misses.push({ id: item.id, flag, what, quote });
    if (hits.length > 0 && strong.length > 0) {
      counter.right++;
      const evidence = hits.flatMap((finding) => finding.evidence);
      const quotes = labels.map((label) => label.quote);
      if (evidenceMeets(evidence, quotes, text)) counter.shown++;
      else note('elsewhere', firstQuote(hits));
    } else if (hits.length > 0 && labels.length === 0) {
      counter.wrong++;
      note('wrong', firstQuote(hits));
    } else if (hits.length === 0 && strong.length > 0) {
      counter.missed++;
      note('missed', strong[0]!.quote);
    }
  }
  if (QUIET_KINDS.has(item.kind)) {
    count.quietItems++;
    count.falseAlarms += findings.length;
    for (const finding of findings)
      count.misses.push({
        id: item.id,
        flag: finding.rule,
        what: 'false-alarm',
        quote: firstQuote([finding]),
      });
  }
}

/** Counts by page and flag: right, wrong and missed. Weak labels count neither way. */
export function countFlags(judged: Judged[], raised: Raised): FlagCount {
  const count: FlagCount = {
    items: judged.length,
    byFlag: {},
    total: tally(),
    quietItems: 0,
    falseAlarms: 0,
    misses: [],
  };
  for (const one of judged) countItem(one, raised, count);
  for (const each of Object.values(count.byFlag))
    for (const key of ['right', 'wrong', 'missed', 'shown'] as const) count.total[key] += each[key];
  return count;
}

/** Share, or null where there is nothing to take a share of. */
export const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Precision, recall, F1 and evidence hit rate of a tally. */
export function rates(counter: Tally) {
  const precision = share(counter.right, counter.right + counter.wrong);
  const recall = share(counter.right, counter.right + counter.missed);
  const f1 = share(2 * counter.right, 2 * counter.right + counter.wrong + counter.missed);
  return { precision, recall, f1, evidence: share(counter.shown, counter.right) };
}
