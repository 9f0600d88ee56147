import type { Audit } from '@/rules/audit';
import type { StandingDeadline } from '@/rules/derived/standing-deadlines';
import type { Deps } from './deps';
import type { ReportStretch } from './desk-questions';
import type { Answered } from './protocol';
import { standingOn } from './standing';

/**
 * What a report needs of a stretch of audits, in one answer: a question each, three times a page, takes a minute for two
 * thousand. Words and sources are the same for all and told once. An audit that is gone by now is left out; a failure
 * ends it, because a report with holes would look whole.
 */
export async function reportPages(
  { ids, brief = false }: { ids: readonly string[]; brief?: boolean },
  deps: Deps,
): Promise<Answered<'report-pages'>> {
  const { store } = deps;
  const own = await deps.ownPacks();
  const told: ReportStretch = { pages: [], rules: {}, sources: {} };
  const held = brief ? await store.allJudgements() : null;
  if (held && !held.ok) return held;
  const still = new Map<string, StandingDeadline[]>();
  for (const id of ids) {
    const found = await store.audit(id);
    if (!found.ok) return found;
    const { audit } = found;
    if (!audit) continue;
    const url = audit.input;
    const notes = await store.notes(url);
    if (!notes.ok) return notes;
    if (brief) {
      const judgements = held?.judgements[id] ?? [];
      told.pages.push({ ...NOTHING, id, audit: inBrief(audit), judgements, notes: notes.notes });
      continue;
    }
    const views = await store.views(id);
    if (!views.ok) return views;
    if (!still.has(url)) {
      const stood = await standingOn(url, store);
      if (!stood.ok) return stood;
      still.set(url, stood.standing);
    }
    const { rules, sources, sites } = await deps.explain(audit, own);
    Object.assign(told.rules, rules);
    const old: string[] = [];
    for (const [source, { old: isOld, ...plain }] of Object.entries(sources)) {
      told.sources[source] = plain;
      if (isOld) old.push(source);
    }
    const { judgements, earlier } = views;
    told.pages.push({
      id,
      audit,
      sites,
      old,
      judgements,
      earlier,
      notes: notes.notes,
      standing: still.get(url)!,
    });
  }
  return { ok: true, ...told };
}

const NOTHING = { old: [], earlier: [], standing: [], brief: true };

/** As much of an audit as a line of a list and the figures rest on: what is counted, without its words. */
const inBrief = (audit: Audit): Audit => ({
  ...audit,
  courses: audit.courses.map((course) => ({
    ...course,
    findings: course.findings
      .filter(({ outcome }) => outcome === 'flagged' || outcome === 'missing')
      .map((one) => ({ ...one, evidence: [] })),
  })),
});
