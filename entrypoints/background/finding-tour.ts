import type { Audit } from '@/rules/audit';
import type { Outcome } from '@/rules/finding';
import type { Evidence } from '@/rules/source-range';

const TOURED: readonly Outcome[] = ['flagged', 'suspected'];

/** The words to go through with "next finding": those of cautions, in the order of the page, each place once. */
export function tourOf(audit: Audit): Evidence[] {
  const places = new Map<string, Evidence>();
  for (const { outcome, evidence } of audit.courses.flatMap(({ findings }) => findings)) {
    if (!TOURED.includes(outcome)) continue;
    for (const one of evidence)
      if (one.from === 'text' || one.picture) places.set(`${one.start}-${one.end}`, one);
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The place after `last`; after the last one the first again. */
export function nextPlace(tour: readonly Evidence[], last: number | null): Evidence | null {
  if (!tour.length) return null;
  return (last === null ? undefined : tour.find(({ start }) => start > last)) ?? tour[0]!;
}
