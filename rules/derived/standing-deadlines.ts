import type { Audit } from '../audit';

/** A limit in time or places that a page keeps announcing: the same words on several days. */
export interface StandingDeadline {
  rule: string;
  course: string | null;
  quote: string;
  /** The days on which the words were read, oldest first, as `YYYY-MM-DD` (UTC). */
  days: string[];
}

interface Patience {
  /** Days on which the same words must have been read. */
  readings: number;
  /** Days from the first of them to the last. */
  span: number;
}

/**
 * How long words may stand before they are worth a remark. "Ends today" read on a third day has outlived itself; a
 * course may well have its last three places for a week.
 */
const PATIENCE: Record<string, Patience> = {
  'countdown-urgency': { readings: 3, span: 2 },
  'policy-deadline-panic': { readings: 3, span: 30 },
  'seat-scarcity': { readings: 3, span: 14 },
};

/** With fewer visits to a page no limit can be said to have stood still. */
export const FEWEST_VISITS = Math.min(...Object.values(PATIENCE).map(({ readings }) => readings));

const DAY_MS = 86_400_000;

/** Widths and spaces aside, the same words. A number that went down is another statement, and a true one perhaps. */
const shapeOf = (quote: string): string => quote.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/**
 * What several audits of one address, in any order, show together: limits that were announced again and again in
 * the same words. It says what was read and when, not why.
 */
export function standingDeadlines(audits: readonly Audit[]): StandingDeadline[] {
  const seen = new Map<string, StandingDeadline>();
  for (const { readAt, courses } of [...audits].sort((a, b) => a.readAt.localeCompare(b.readAt)))
    for (const { title, findings } of courses)
      for (const { rule, outcome, evidence } of findings) {
        if (!PATIENCE[rule] || (outcome !== 'flagged' && outcome !== 'suspected')) continue;
        for (const { quote } of evidence)
          remember(seen, { rule, course: title, quote, days: [readAt.slice(0, 10)] });
      }
  return [...seen.values()].filter(outlived);
}

function remember(seen: Map<string, StandingDeadline>, one: StandingDeadline): void {
  const key = JSON.stringify([one.rule, one.course, shapeOf(one.quote)]);
  const known = seen.get(key);
  if (!known) seen.set(key, one);
  else if (!known.days.includes(one.days[0]!)) known.days.push(one.days[0]!);
}

function outlived({ rule, days }: StandingDeadline): boolean {
  const { readings, span } = PATIENCE[rule]!;
  const lasted = (Date.parse(days.at(-1)!) - Date.parse(days[0]!)) / DAY_MS;
  return days.length >= readings && lasted >= span;
}
