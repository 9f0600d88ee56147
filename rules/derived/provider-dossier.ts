import type { Audit, CourseAudit } from '../audit';
import type { FactName } from '../fact';
import type { Finding, Outcome, Polarity } from '../finding';
import type { Evidence } from '../source-range';
import { providerNumbers } from './provider-identity';

/** One audited page of a provider. */
export interface DossierPage {
  /** Id of the audit. */
  id: string;
  audit: Audit;
}

/** Where a verdict on the provider comes from. */
export interface DossierSource {
  id: string;
  course: string | null;
  outcome: Outcome;
  evidence: Evidence[];
}

/** One check over all pages of a provider. */
export interface DossierCheck {
  rule: string;
  outcome: Outcome;
  /** Findings that carry the outcome, the surest first. */
  sources: DossierSource[];
}

/** Something that the provider's pages state in two ways. */
export interface Contradiction {
  /** A fact of one course, or the kind of a number of the provider. */
  what: FactName | 'credit-code' | 'school-licence';
  /** The course that both speak of; null for what is said of the provider. */
  course: string | null;
  stated: { id: string; quote: string }[];
}

/** All pages of one provider as one. */
export interface Dossier {
  checks: DossierCheck[];
  contradictions: Contradiction[];
  /** Numbers by which the provider can be looked up, each once. */
  numbers: string[];
}

/**
 * What any page states counts for the provider, so a quality is as good as on its best page. A risk is as grave as on
 * its gravest: one page without a promise does not take it back. Unknown and inapplicable yield to whatever is known;
 * "missing" therefore says that no page that could be read states it.
 */
const ORDER: Record<Polarity, readonly Outcome[]> = {
  quality: ['met', 'partial', 'missing', 'unknown', 'inapplicable'],
  risk: ['flagged', 'suspected', 'unknown', 'clear', 'inapplicable'],
  compare: ['flagged', 'suspected', 'met', 'partial', 'missing', 'unknown', 'clear', 'inapplicable'],
};

/** Facts of a course of which a second value on another page is a contradiction. */
const COMPARED = ['price', 'hours', 'duration', 'level'] as const;
const NUMBERS = ['credit-code', 'school-licence'] as const;

/** Puts the pages of one provider together; `polarity` tells of a rule how it judges. */
export function providerDossier(
  pages: readonly DossierPage[],
  polarity: (rule: string) => Polarity | undefined,
): Dossier {
  const found = new Map<string, { finding: Finding; id: string; course: string | null }[]>();
  for (const { id, audit } of pages)
    for (const { title, findings } of audit.courses)
      for (const finding of findings) {
        const known = found.get(finding.rule) ?? [];
        known.push({ finding, id, course: title });
        found.set(finding.rule, known);
      }
  const checks = [...found].map(([rule, all]): DossierCheck => {
    const order = ORDER[polarity(rule) ?? 'compare'];
    const rank = (outcome: Outcome) => (order.indexOf(outcome) + order.length + 1) % (order.length + 1);
    const outcome = all.map(({ finding }) => finding.outcome).sort((a, b) => rank(a) - rank(b))[0]!;
    const sources = all
      .filter(({ finding }) => finding.outcome === outcome)
      .sort((a, b) => b.finding.confidence - a.finding.confidence)
      .map(({ finding, id, course }) => ({ id, course, outcome, evidence: finding.evidence }));
    return { rule, outcome, sources };
  });
  const numbers = [...new Set(pages.flatMap(({ audit }) => providerNumbers(audit)))];
  return { checks, contradictions: [...ofCourses(pages), ...ofNumbers(pages)], numbers };
}

/** A course's title without width, spaces and punctuation: the same course on another page. */
const titleKey = (title: string): string =>
  title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\p{Z}\s]+/gu, '');

function ofCourses(pages: readonly DossierPage[]): Contradiction[] {
  const courses = new Map<string, { id: string; course: CourseAudit }[]>();
  for (const { id, audit } of pages)
    for (const course of audit.courses) {
      const key = titleKey(course.title ?? '');
      if (key) courses.set(key, [...(courses.get(key) ?? []), { id, course }]);
    }
  return [...courses.values()].flatMap((same) =>
    COMPARED.flatMap((what): Contradiction[] => {
      const stated = new Map<string, { id: string; quote: string }>();
      for (const { id, course } of same) {
        const fact = course.facts[what];
        if (fact.state !== 'found') continue;
        const value = JSON.stringify(fact.value);
        // Two values on one page are that page's own matter; it has a check for that.
        if (!stated.has(value)) stated.set(value, { id, quote: fact.quote });
      }
      const said = [...stated.values()];
      const onSeveral = new Set(said.map(({ id }) => id)).size > 1;
      return onSeveral ? [{ what, course: same[0]!.course.title, stated: said }] : [];
    }),
  );
}

/** Two credit codes are two firms, or a mistake: either is worth knowing. */
function ofNumbers(pages: readonly DossierPage[]): Contradiction[] {
  return NUMBERS.flatMap((what): Contradiction[] => {
    const stated = new Map<string, { id: string; quote: string }>();
    for (const { id, audit } of pages)
      for (const { kind, value, quote, valid } of audit.page.identifiers ?? [])
        if (kind === what && valid !== false && !stated.has(value)) stated.set(value, { id, quote });
    const said = [...stated.values()];
    const onSeveral = new Set(said.map(({ id }) => id)).size > 1;
    return onSeveral ? [{ what, course: null, stated: said }] : [];
  });
}
