import { useMemo } from 'preact/hooks';
import type { AuditRow } from '@/components/audit-row';
import type { Audit } from '@/rules/audit';
import { useKept } from './use-kept';

/** Earlier visits of a page that are looked at, newest first. */
const MOST_VISITS = 8;
/** All of them together: a provider may have hundreds of pages. */
const MOST_AUDITS = 200;

/** A visit of a page. */
interface Visit {
  url: string;
  readAt: string;
}

/** The visits before each of these, by its address and time, newest first; those that are not here yet are left out. */
export function useVisits(rows: readonly AuditRow[], of: readonly Visit[]): ReadonlyMap<string, Audit[]> {
  const byUrl = useMemo(() => {
    const found = new Map<string, AuditRow[]>();
    for (const row of rows) found.set(row.url, [...(found.get(row.url) ?? []), row]);
    for (const visits of found.values()) visits.sort((a, b) => (a.readAt < b.readAt ? 1 : -1));
    return found;
  }, [rows]);
  const before = of.map(({ url, readAt }) =>
    (byUrl.get(url) ?? []).filter((row) => row.readAt < readAt).slice(0, MOST_VISITS),
  );
  const fetched = useKept([...new Set(before.flat().map(({ id }) => id))].slice(0, MOST_AUDITS));
  return useMemo(() => {
    const kept = fetched.state === 'here' ? fetched.value.map(({ shown }) => shown.audit) : [];
    return new Map(
      of.map(({ url, readAt }) => [
        visitKey({ url, readAt }),
        kept
          .filter((audit) => audit.input === url && audit.readAt < readAt)
          .sort((a, b) => (a.readAt < b.readAt ? 1 : -1)),
      ]),
    );
  }, [fetched, of]);
}

export const visitKey = ({ url, readAt }: Visit): string => `${readAt} ${url}`;

export const visitOf = ({ input, readAt }: Audit): Visit => ({ url: input, readAt });
