import type { Audit, ExplainedAudit } from '../audit';
import { officialSites } from '../derived/look-ups';
import type { RuleWords } from '../finding';
import { loadPacks } from './load-packs';
import type { Packs, Rule } from './packs';
import { isOld, sourceOf } from './registers';

const wordsOf = ({ title, why, ask, dimension, polarity, severity }: Rule): RuleWords => ({
  title,
  why,
  ask,
  dimension,
  polarity,
  severity,
});

/** Adds the words of the rules and the sources that an audit names; `own` are those of an organisation. */
export function explain(
  audit: Audit,
  packs: Pick<Packs, 'rules'> = loadPacks(),
  own: readonly Pick<Packs, 'rules'>[] = [],
): ExplainedAudit {
  const named = new Set(audit.courses.flatMap((course) => course.findings.map((finding) => finding.rule)));
  const rules: ExplainedAudit['rules'] = {};
  const sources: ExplainedAudit['sources'] = {};
  for (const rule of [packs, ...own].flatMap(({ rules: all }) => all)) {
    if (!named.has(rule.id)) continue;
    rules[rule.id] = wordsOf(rule);
    for (const id of rule.sources) {
      const source = sourceOf(id);
      if (source) sources[id] = isOld(id, audit.readAt) ? { ...source, old: true } : source;
    }
  }
  return { audit, rules, sources, sites: officialSites(audit) };
}
