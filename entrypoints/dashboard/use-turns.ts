import { useMemo } from 'preact/hooks';
import type { AuditRow } from '@/components/audit-row';
import { firstCourse } from '@/components/headline';
import type { Audit } from '@/rules/audit';
import { type CourseTurns, courseTurns } from '@/rules/derived/course-turns';
import { useKept } from './use-kept';

/** Earlier visits of a page that are looked at, newest first. */
const MOST_VISITS = 8;
/** All of them together: a provider may have hundreds of pages. */
const MOST_AUDITS = 200;

/** How the course of each of these audits turned since its page was read before; only of those that were. */
export function useTurns(
  rows: readonly AuditRow[],
  audits: readonly Audit[],
): ReadonlyMap<Audit, CourseTurns> {
  const byUrl = useMemo(() => {
    const found = new Map<string, AuditRow[]>();
    for (const row of rows) {
      const visits = found.get(row.url);
      if (visits) visits.push(row);
      else found.set(row.url, [row]);
    }
    for (const visits of found.values()) visits.sort(newestFirst);
    return found;
  }, [rows]);
  const before = audits.flatMap(({ input, readAt }) =>
    (byUrl.get(input) ?? []).filter((row) => row.readAt < readAt).slice(0, MOST_VISITS),
  );
  const fetched = useKept([...new Set(before.map(({ id }) => id))].slice(0, MOST_AUDITS));
  return useMemo(() => {
    const kept = fetched.state === 'here' ? fetched.value.map(({ shown }) => shown.audit) : [];
    return new Map(
      audits.flatMap((audit): [Audit, CourseTurns][] => {
        const visits = kept.filter(({ input, readAt }) => input === audit.input && readAt < audit.readAt);
        const course = audit.courses[firstCourse(audit.courses)];
        if (!course || !visits.length) return [];
        return [[audit, courseTurns([audit, ...visits.sort(newestFirst)], course.title)]];
      }),
    );
  }, [fetched, audits]);
}

const newestFirst = (a: { readAt: string }, b: { readAt: string }) => (a.readAt < b.readAt ? 1 : -1);
