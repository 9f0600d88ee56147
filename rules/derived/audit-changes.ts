import type { Audit, CourseAudit } from '../audit';
import type { Fact, FactName } from '../fact';
import type { Finding, Outcome } from '../finding';

/** What is different between two audits of one address. Quotes are the page's own words, before and after. */
export type AuditChange =
  | { kind: 'kind'; before: string; after: string }
  | { kind: 'course'; course: string | null; is: 'added' | 'gone' }
  | {
      kind: 'finding';
      course: string | null;
      rule: string;
      before: Outcome | null;
      after: Outcome | null;
      removed: string[];
      added: string[];
    }
  | { kind: 'fact'; course: string | null; fact: FactName; before: string | null; after: string | null };

export interface AuditChanges {
  /**
   * Both were made with the same reader, packs and registers: what differs, differs on the page. Otherwise judge
   * the older reading again first, or the difference may be ours.
   */
  sameRules: boolean;
  changes: AuditChange[];
}

/** Outcomes whose words are worth following: a promise that is reworded is a change even when it stays a promise. */
const FOLLOWED = new Set<Outcome>(['flagged', 'suspected']);

/** Compares two audits of one address, older first. The order of words on a page is no change; what they say is. */
export function auditChanges(before: Audit, after: Audit): AuditChanges {
  const changes: AuditChange[] = [];
  if (before.page.kind !== after.page.kind)
    changes.push({ kind: 'kind', before: before.page.kind, after: after.page.kind });
  for (const [old, now] of pairs(before.courses, after.courses)) {
    if (old && now) changes.push(...factChanges(old, now), ...findingChanges(old, now));
    else changes.push({ kind: 'course', course: (now ?? old)!.title, is: now ? 'added' : 'gone' });
  }
  return { sameRules: sameVersions(before, after), changes };
}

function sameVersions({ versions: a }: Audit, { versions: b }: Audit): boolean {
  const packs = new Set([...Object.keys(a.packs), ...Object.keys(b.packs)]);
  return (
    a.reader === b.reader &&
    a.registers === b.registers &&
    [...packs].every((pack) => a.packs[pack] === b.packs[pack])
  );
}

type Pair = [CourseAudit | null, CourseAudit | null];

/** The same course before and after: by its own address, else by its title; a page's one course is the same course. */
function pairs(before: readonly CourseAudit[], after: readonly CourseAudit[]): Pair[] {
  if (before.length === 1 && after.length === 1) return [[before[0]!, after[0]!]];
  const left = new Set(before);
  const paired = after.map((now): Pair => {
    const old = [...left].find((one) => sameCourse(one, now)) ?? null;
    if (old) left.delete(old);
    return [old, now];
  });
  return [...paired, ...[...left].map((old): Pair => [old, null])];
}

function sameCourse(a: CourseAudit, b: CourseAudit): boolean {
  return a.title === b.title && (a.url === b.url || a.url === null || b.url === null);
}

function factChanges(before: CourseAudit, after: CourseAudit): AuditChange[] {
  return (Object.keys(after.facts) as FactName[]).flatMap((fact): AuditChange[] => {
    const old = told(before.facts[fact]);
    const now = told(after.facts[fact]);
    if (old.value === now.value) return [];
    return [{ kind: 'fact', course: after.title, fact, before: old.quote, after: now.quote }];
  });
}

/** A fact that could not be read is no statement: it equals whatever else was not stated. */
function told(fact: Fact<unknown> | undefined): { value: string | null; quote: string | null } {
  return fact?.state === 'found'
    ? { value: JSON.stringify(fact.value), quote: fact.quote }
    : { value: null, quote: null };
}

function findingChanges(before: CourseAudit, after: CourseAudit): AuditChange[] {
  const old = new Map(before.findings.map((finding) => [finding.rule, finding]));
  const now = new Map(after.findings.map((finding) => [finding.rule, finding]));
  const rules = new Set([...now.keys(), ...old.keys()]);
  return [...rules].flatMap((rule): AuditChange[] => {
    const [a, b] = [old.get(rule), now.get(rule)];
    const removed = followed(a).filter((quote) => !followed(b).includes(quote));
    const added = followed(b).filter((quote) => !followed(a).includes(quote));
    if (a?.outcome === b?.outcome && !removed.length && !added.length) return [];
    return [
      {
        kind: 'finding',
        course: after.title,
        rule,
        before: a?.outcome ?? null,
        after: b?.outcome ?? null,
        removed,
        added,
      },
    ];
  });
}

function followed(finding: Finding | undefined): string[] {
  if (!finding || !FOLLOWED.has(finding.outcome)) return [];
  return [...new Set(finding.evidence.map(({ quote }) => quote))];
}
