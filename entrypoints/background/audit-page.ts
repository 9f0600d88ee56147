import type { ExplainedAudit } from '@/rules/audit';
import { auditReading } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { loadPacks } from '@/rules/engine/load-packs';
import type { Reading } from '@/rules/reading/block';
import type { AuditEntry } from './audit-store';
import { savedUrl } from './saved-url';

/**
 * Judges a reading, with the words and sources of what was found; `anyway` as a course page, whatever it looks like.
 * The address is the one that may be saved.
 */
export function auditPage(reading: Reading, readAt: string, anyway = false): ExplainedAudit {
  const url = savedUrl(reading.url);
  const packs = loadPacks();
  const kept = { ...reading, url };
  const audit = anyway
    ? auditReading(kept, url, readAt, packs, 'course')
    : auditReading(kept, url, readAt, packs);
  return explain(audit, packs);
}

/** What is kept of an audit: the same page read at the same moment is one audit, however often it is saved. */
export function auditEntry({ audit }: ExplainedAudit, reading: Reading): AuditEntry {
  const url = savedUrl(reading.url);
  const findings = audit.courses.flatMap((course) => course.findings);
  const having = (outcome: string) => findings.filter((finding) => finding.outcome === outcome).length;
  const [first] = audit.courses;
  return {
    summary: {
      id: `${url} ${audit.readAt}`,
      url,
      title: first?.title ?? (reading.title || null),
      provider: first?.provider ?? null,
      kind: audit.page.kind,
      readAt: audit.readAt,
      // Of several courses on one page none stands for the page.
      grade: audit.courses.length === 1 ? (first?.grade ?? null) : null,
      flagged: having('flagged'),
      missing: having('missing'),
      met: having('met'),
    },
    audit,
    reading: { ...reading, url },
  };
}
