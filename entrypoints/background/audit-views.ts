import type { Audit } from '@/rules/audit';
import type { Finding } from '@/rules/finding';
import type { Database } from './database';
import type { AuditViews, EarlierView, Judgement } from './kept';

/** Visits of a page that are looked at for earlier views, newest first. */
const MOST_VISITS = 200;

/**
 * What advisors hold of an audit's findings, and what they held of the same findings when the page was read before: to
 * open a page again an hour later is another visit, and says what a person judged already.
 */
export async function auditViews(db: Database, id: string): Promise<AuditViews> {
  const kept = db.transaction(['judgements', 'summaries', 'audits']);
  const of = kept.objectStore('judgements');
  const [held, summary] = await Promise.all([of.get(id), kept.objectStore('summaries').get(id)]);
  const judgements = held?.judgements ?? [];
  if (!summary) return { judgements, earlier: [] };
  const { url, newest } = summary;
  const before = IDBKeyRange.bound([url, newest], [url, Number.POSITIVE_INFINITY], true);
  const visits = await kept.objectStore('summaries').index('url').getAllKeys(before, MOST_VISITS);
  const judged = await Promise.all(visits.map((visit) => of.get(visit)));
  const earlier: EarlierView[] = [];
  const told = new Set(judgements.map(nameOf));
  const now = judged.some((one) => one?.judgements.length)
    ? await kept.objectStore('audits').get(id)
    : undefined;
  for (const visit of now ? judged : []) {
    if (!visit?.judgements.length) continue;
    const then = await kept.objectStore('audits').get(visit.id);
    for (const view of then ? visit.judgements : []) {
      const course = sameFinding(then!.audit, view, now!.audit);
      if (course === null) continue;
      const carried = { ...view, course, read: then!.audit.readAt };
      // The newest view of a finding stands for those before it.
      if (told.has(nameOf(carried))) continue;
      told.add(nameOf(carried));
      earlier.push(carried);
    }
  }
  return { judgements, earlier };
}

const nameOf = ({ course, rule }: Pick<Judgement, 'course' | 'rule'>) => `${course} ${rule}`;

/** Which course of the page as it is now has the finding that was judged then, in the same words; null where none has. */
function sameFinding(then: Audit, { course, rule }: Judgement, now: Audit): number | null {
  const of = then.courses[course];
  const judged = of?.findings.find((one) => one.rule === rule);
  if (!of || !judged) return null;
  const place = now.courses.findIndex(({ title }) => title === of.title);
  const found = now.courses[place]?.findings.find((one) => one.rule === rule);
  return found && says(found) === says(judged) ? place : null;
}

const says = ({ outcome, evidence }: Finding) =>
  JSON.stringify([outcome, evidence.map(({ quote }) => quote)]);
