import type { Audit, CourseAudit } from '../audit';
import type { Outcome } from '../finding';
import { auditChanges } from './audit-changes';

/**
 * What a person decides by that differs of one course between two visits of its page. Told only where both visits say
 * it: what was not read at one of them is no change.
 */
export interface CourseTurn {
  /** When the page was read before, and when it said otherwise; ISO times. */
  since: string;
  until: string;
  /** The page's own words. */
  price: { before: string; after: string } | null;
  grade: { before: string; after: string } | null;
  /** Rules that raise a caution which they did not, and those that no longer do. */
  raised: string[];
  gone: string[];
}

/** A course's visits, told apart as far as they can be: all that were made by the same rules as the newest. */
export interface CourseTurns {
  /** How many of its visits were held against each other. */
  visits: number;
  /** Newest first. */
  turns: CourseTurn[];
}

/** What a risk that is not raised may be said to be. */
const QUIET = new Set<Outcome>(['clear', 'suspected']);

/** Goes through the visits of one page, newest first, for what they say of the course of this title. */
export function courseTurns(visits: readonly Audit[], title: string | null): CourseTurns {
  const newest = visits[0];
  if (!newest) return { visits: 0, turns: [] };
  const same = visits.filter((audit) => auditChanges(audit, newest).sameRules && courseOf(audit, title));
  const turns = same.slice(1).flatMap((before, at) => turnOf(before, same[at]!, title) ?? []);
  return { visits: same.length, turns };
}

/** The course by its title, or the only one of its page. */
function courseOf({ courses }: Audit, title: string | null): CourseAudit | undefined {
  return courses.find((one) => one.title === title) ?? (courses.length === 1 ? courses[0] : undefined);
}

function turnOf(before: Audit, after: Audit, title: string | null): CourseTurn | null {
  const [old, now] = [courseOf(before, title)!, courseOf(after, title)!];
  const flags = (from: CourseAudit, to: CourseAudit) =>
    to.findings.flatMap(({ rule, outcome }) => {
      const other = from.findings.find((one) => one.rule === rule)?.outcome;
      return outcome === 'flagged' && other && QUIET.has(other) ? [rule] : [];
    });
  const turn = {
    since: before.readAt,
    until: after.readAt,
    price: priceTurn(old, now),
    grade: old.grade && now.grade && old.grade !== now.grade ? { before: old.grade, after: now.grade } : null,
    raised: flags(old, now),
    gone: flags(now, old),
  };
  return turn.price || turn.grade || turn.raised.length || turn.gone.length ? turn : null;
}

function priceTurn({ facts: old }: CourseAudit, { facts: now }: CourseAudit): CourseTurn['price'] {
  if (old.price.state !== 'found' || now.price.state !== 'found') return null;
  if (JSON.stringify(old.price.value) === JSON.stringify(now.price.value)) return null;
  return { before: old.price.quote, after: now.price.quote };
}
