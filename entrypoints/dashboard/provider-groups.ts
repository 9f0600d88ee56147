import type { AuditRow } from '@/components/audit-row';
import type { ProviderRow } from '@/components/provider-list';
import { groupProviders } from '@/rules/derived/provider-identity';

type Row = AuditRow & { numbers?: string[] };

/** The newest audit of every address: an older one says what a page no longer says. */
export function newestOfEach<T extends { url: string; readAt: string }>(rows: readonly T[]): T[] {
  const newest = new Map<string, T>();
  for (const row of rows) {
    const known = newest.get(row.url);
    if (!known || row.readAt > known.readAt) newest.set(row.url, row);
  }
  return [...newest.values()];
}

/** Providers of the listed audits, those with most cautions first. */
export function providerRows(rows: readonly Row[]): ProviderRow[] {
  const newest = newestOfEach(rows);
  const byId = new Map(newest.map((row) => [row.id, row]));
  const groups = groupProviders(
    newest.map(({ id, url, provider, numbers = [] }) => ({ id, url, name: provider, numbers })),
  );
  return groups
    .map((group) => ({
      ...group,
      id: group.audits[0]!,
      flagged: group.audits.filter((id) => byId.get(id)!.flagged > 0).length,
    }))
    .sort((a, b) => b.flagged - a.flagged || b.audits.length - a.audits.length);
}
