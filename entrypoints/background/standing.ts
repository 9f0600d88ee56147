import type { Audit } from '@/rules/audit';
import { FEWEST_VISITS, type StandingDeadline, standingDeadlines } from '@/rules/derived/standing-deadlines';
import type { AuditStore } from './audit-store';
import type { Kept } from './database';

/** Limits that a page kept announcing. Only pages that were read on several days can show that one stood still. */
export async function standingOn(
  url: string,
  store: Pick<AuditStore, 'history' | 'audit'>,
): Promise<Kept<{ standing: StandingDeadline[] }>> {
  const visits = await store.history(url);
  if (!visits.ok) return visits;
  if (visits.audits.length < FEWEST_VISITS) return { ok: true, standing: [] };
  const audits: Audit[] = [];
  for (const { id } of visits.audits) {
    const kept = await store.audit(id);
    if (!kept.ok) return kept;
    if (kept.audit) audits.push(kept.audit);
  }
  return { ok: true, standing: standingDeadlines(audits) };
}
