import type { Judged } from './count-flags';
import { share } from './count-flags';

/** The corpus' kinds in the contract's words; quiet kinds are all `quiet` here, as the corpus does not part them. */
const KINDS: Record<string, string> = {
  'course-good': 'course',
  'course-ad': 'course',
  'spam-ad': 'course',
  listing: 'listing',
  'provider-home': 'provider',
};
const SELLS = new Set(['course', 'listing', 'provider']);

export interface KindCount {
  items: number;
  right: number;
  /** Mean of the F1 of each kind. */
  macroF1: number | null;
  byKind: Record<string, { right: number; wrong: number; missed: number }>;
  misses: { id: string; expected: string; got: string }[];
}

/** Of a text only "a seller speaks" can be told: an excerpt of a home page is like one of a course page. */
const shown = (kind: string, medium: string) =>
  SELLS.has(kind) ? (medium === 'text' ? 'course' : kind) : 'quiet';

/** Counts page kinds told rightly. */
export function countKinds(judged: Judged[]): KindCount {
  const count: KindCount = { items: judged.length, right: 0, macroF1: null, byKind: {}, misses: [] };
  const of = (kind: string) => {
    count.byKind[kind] ??= { right: 0, wrong: 0, missed: 0 };
    return count.byKind[kind];
  };
  for (const { item, audit } of judged) {
    const expected = shown(KINDS[item.kind] ?? 'quiet', item.medium);
    const got = shown(audit.page.kind, item.medium);
    if (expected === got) {
      count.right++;
      of(expected).right++;
    } else {
      of(expected).missed++;
      of(got).wrong++;
      count.misses.push({ id: item.id, expected, got: audit.page.kind });
    }
  }
  const scores = Object.values(count.byKind)
    .filter((kind) => kind.right + kind.missed > 0)
    .map((kind) => (2 * kind.right) / (2 * kind.right + kind.wrong + kind.missed));
  count.macroF1 = share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
  return count;
}
