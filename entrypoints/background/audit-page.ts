import type { Audit, ExplainedAudit } from '@/rules/audit';
import { standsApart } from '@/rules/derived/official-comparison';
import { providerNumbers } from '@/rules/derived/provider-identity';
import { auditInSteps, type Stage } from '@/rules/engine/audit-reading';
import { explain } from '@/rules/engine/explain';
import { loadPacks } from '@/rules/engine/load-packs';
import type { Packs } from '@/rules/engine/packs';
import { allAtOnce, type Steps } from '@/rules/matching/steps';
import type { Reading } from '@/rules/reading/block';
import { readText } from '@/rules/reading/read-text';
import type { AuditEntry } from './audit-store';
import type { JudgeWish } from './deps';
import { inSlices } from './in-slices';
import type { AuditSummary } from './protocol';
import { savedUrl } from './saved-url';

const AS_IT_IS: JudgeWish = { anyway: false, packsOff: [] };

/** The packs without those that a person switched off: their rules are not judged, and no version of them is named. */
function packsWithout(off: readonly string[]): Packs {
  const packs = loadPacks();
  if (!off.length) return packs;
  const versions = Object.fromEntries(Object.entries(packs.versions).filter(([name]) => !off.includes(name)));
  return { ...packs, versions, rules: packs.rules.filter(({ pack }) => !off.includes(pack)) };
}

/**
 * Judges a reading, with the words and sources of what was found; `anyway` as a course page, whatever it looks like.
 * The address is the one that may be saved.
 */
export const auditPage = (reading: Reading, readAt: string, wish: JudgeWish = AS_IT_IS): ExplainedAudit =>
  allAtOnce(pageInSteps(reading, readAt, wish));

/** As `auditPage`, and lets other questions be answered meanwhile. */
export const auditPageSlowly = (
  reading: Reading,
  readAt: string,
  wish: JudgeWish = AS_IT_IS,
): Promise<ExplainedAudit> => inSlices(pageInSteps(reading, readAt, wish));

function* pageInSteps(
  reading: Reading,
  readAt: string,
  { anyway, packsOff, own = [], memory }: JudgeWish,
): Steps<ExplainedAudit, Stage> {
  const url = savedUrl(reading.url);
  const packs = packsWithout(packsOff);
  const kind = anyway ? 'course' : undefined;
  const audit = yield* auditInSteps({ ...reading, url }, url, readAt, { packs, kind, own, memory });
  return explain(audit, packs, own);
}

/** Judges a text that is on no page, such as what a person selected. */
export function auditText(text: string, wish: JudgeWish): ExplainedAudit {
  return auditPage(readText(text), new Date().toISOString(), wish);
}

/** Of several courses on one page none stands for the page. */
function ownScores({ courses }: Audit): Pick<AuditSummary, 'own'> {
  const own = courses.length === 1 ? courses[0]?.own : undefined;
  return own?.length ? { own: own.map(({ pack, score, grade }) => ({ pack, score, grade })) } : {};
}

/** What is kept of an audit: the same page read at the same moment is one audit, however often it is saved. */
export function auditEntry(
  { audit, rules }: ExplainedAudit,
  reading: Reading,
  changes: number | null = null,
): AuditEntry {
  const url = savedUrl(reading.url);
  const findings = audit.courses
    .flatMap((course) => course.findings)
    .filter((one) => !standsApart(one, rules));
  // A rule counts once, on however many cards of a listing it is found.
  const having = (outcome: string) =>
    new Set(findings.filter((finding) => finding.outcome === outcome).map(({ rule }) => rule));
  const [first] = audit.courses;
  return {
    summary: {
      // The time first: audits that are looked at together then lie together on the disk.
      id: `${audit.readAt} ${url}`,
      url,
      title: first?.title ?? (reading.title || null),
      provider: first?.provider ?? null,
      kind: audit.page.kind,
      readAt: audit.readAt,
      // Of several courses on one page none stands for the page.
      grade: audit.courses.length === 1 ? (first?.grade ?? null) : null,
      score: audit.courses.length === 1 ? (first?.score ?? null) : null,
      ...(audit.courses.length > 1 && { courses: audit.courses.length }),
      basis: Math.min(1, ...audit.courses.map(({ coverage }) => coverage)),
      coverage: audit.page.coverage,
      flagged: having('flagged').size,
      suspected: having('suspected').size,
      missing: having('missing').size,
      met: having('met').size,
      unknown: having('unknown').size,
      flags: [...having('flagged')],
      numbers: providerNumbers(audit),
      changes,
      ...ownScores(audit),
    },
    audit,
    reading: { ...reading, url },
  };
}
