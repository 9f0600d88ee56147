import type { AuditSummary, EarlierAudit, FindingLabel, Judgement, PageNotes } from '../protocol';
import type { AuditRecord, PackRecord } from './record';

/**
 * Brings two records of the same thing together. Nothing is lost and nothing stands there twice, whichever of the two
 * machines the file came from and however often it is read.
 */

const print = (value: unknown): string => JSON.stringify(value);
export const isSame = (a: unknown, b: unknown): boolean => print(a) === print(b);

/** Each once, told apart by all that they say; the first of equal ones stays. */
function united<T>(...lists: (readonly T[])[]): T[] {
  const seen = new Map<string, T>();
  for (const one of lists.flat()) if (!seen.has(print(one))) seen.set(print(one), one);
  return [...seen.values()];
}

const byTime = <T extends { at: string }>(list: T[]): T[] =>
  list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));

interface About {
  course: number;
  rule: string;
  at: string;
}
const subject = ({ course, rule }: About) => `${course} ${rule}`;

/** Of each subject the newest, and all that gave way to it. */
function newest<T extends About>(...lists: (readonly T[])[]): { held: T[]; replaced: T[] } {
  const held = new Map<string, T>();
  const replaced: T[] = [];
  for (const one of byTime(united(...lists))) {
    const before = held.get(subject(one));
    if (before) replaced.push(before);
    held.set(subject(one), one);
  }
  return { held: byTime([...held.values()]), replaced };
}

const judgedAt = ({ judgedAt: at, audit }: AuditRecord): string => at ?? audit.readAt;

/** The same visit from two machines: the newer judgement stands, the older is in its history. */
export function mergeAudits(mine: AuditRecord, theirs: AuditRecord): AuditRecord {
  const [now, before] = judgedAt(theirs) > judgedAt(mine) ? [theirs, mine] : [mine, theirs];
  const held = mergeJudgements(mine, theirs);
  return {
    is: 'audit',
    summary: mergeSummaries(now.summary, before.summary),
    audit: now.audit,
    ...(now.judgedAt ? { judgedAt: now.judgedAt } : {}),
    reading: now.reading ?? before.reading,
    ...held,
    earlier: mergeEarlier(now, before),
    labels: mergeLabels(mine.labels, theirs.labels),
  };
}

/** How much changed since the visit before is known to the machine that kept that one. */
const mergeSummaries = (now: AuditSummary, before: AuditSummary): AuditSummary => ({
  ...now,
  changes: now.changes ?? before.changes,
});

/** What was taken back on one machine does not come back from the other. */
function mergeJudgements(mine: AuditRecord, theirs: AuditRecord) {
  const gone = new Set([...mine.replaced, ...theirs.replaced].map(print));
  const standing = (list: readonly Judgement[]) => list.filter((one) => !gone.has(print(one)));
  const { held, replaced } = newest(standing(mine.judgements), standing(theirs.judgements));
  return { judgements: held, replaced: byTime(united(mine.replaced, theirs.replaced, replaced)) };
}

function mergeEarlier(now: AuditRecord, before: AuditRecord): EarlierAudit[] {
  const others = [...now.earlier, ...before.earlier];
  if (!isSame(now.audit, before.audit)) others.push({ audit: before.audit, until: judgedAt(now) });
  const known = new Map<string, EarlierAudit>();
  for (const one of others) {
    const key = print(one.audit);
    const seen = known.get(key);
    // The same audit may have given way on each machine at another time: it did so when the first of them said so.
    if (key !== print(now.audit) && (!seen || one.until < seen.until)) known.set(key, one);
  }
  return [...known.values()].sort((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0));
}

const mergeLabels = (mine: readonly FindingLabel[], theirs: readonly FindingLabel[]): FindingLabel[] =>
  newest(mine, theirs).held;

export function mergeNotes(mine: PageNotes, theirs: PageNotes): PageNotes {
  const remarks = byTime(united(mine.remarks ?? [], theirs.remarks ?? []));
  const tags = [...new Set([...(mine.tags ?? []), ...(theirs.tags ?? [])])];
  return {
    ...theirs,
    ...mine,
    answers: byTime(united(mine.answers, theirs.answers)),
    lookUps: byTime(united(mine.lookUps, theirs.lookUps)),
    ...(remarks.length ? { remarks } : {}),
    ...(tags.length ? { tags } : {}),
  };
}

/** The pack that was imported last; whether it is on stays as it is here. */
export function mergePacks(mine: PackRecord, theirs: PackRecord): PackRecord {
  return theirs.at > mine.at ? { ...theirs, on: mine.on } : mine;
}
