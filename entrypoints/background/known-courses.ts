import type { CourseAudit } from '@/rules/audit';
import type { AuditStore } from './audit-store';
import type { AskedCard, KnownCourse } from './protocol';
import { savedUrl } from './saved-url';

/** Later than any audit. */
const ALWAYS = '9999-12-31T00:00:00.000Z';

/**
 * What is kept of the courses that a listing shows, asked for by their addresses. A listing is told of pages of its own
 * site only: what a person read elsewhere is none of its business, nor of a renderer that was taken over.
 */
export function knownCourses(
  cards: AskedCard[],
  origin: string,
  store: Pick<AuditStore, 'previous'>,
): Promise<(KnownCourse | null)[]> {
  return Promise.all(
    cards.map(async (card) => {
      if (!URL.canParse(card.url) || new URL(card.url).origin !== origin) return null;
      const found = await store.previous(savedUrl(card.url), ALWAYS);
      if (!found.ok || !found.audit) return null;
      const { readAt, courses } = found.audit;
      const [course] = courses;
      // A page with several courses says nothing of this one.
      return course && courses.length === 1 ? known(readAt, course, card) : null;
    }),
  );
}

function known(readAt: string, { grade, findings, facts }: CourseAudit, card: AskedCard): KnownCourse {
  const different = (['price', 'hours', 'duration'] as const).filter((name) => {
    const fact = facts[name];
    // What one of the two does not say is no difference.
    return (
      fact.state === 'found' &&
      card[name] !== null &&
      JSON.stringify(fact.value) !== JSON.stringify(card[name])
    );
  });
  return {
    readAt,
    grade,
    flagged: findings.filter(({ outcome }) => outcome === 'flagged').length,
    different,
  };
}
