import { describe, expect, it } from 'vitest';
import type { AuditRow, RowOrder } from '@/components/audit-row';
import { chooseListed, chosenElsewhere, wantedRows } from '@/components/chosen-rows';

const row = (id: string, score: number): AuditRow => ({
  ...{ id, url: `https://${id}.example/`, title: id, provider: null, readAt: '2026-11-20T09:00:00.000Z' },
  ...{ grade: 'C', score, basis: 0.6, coverage: 1, flagged: 0, suspected: 0, missing: 0, met: 0 },
  ...{ unknown: 0, flags: [], changes: null },
});
const ALL = [row('a', 1), row('b', 3), row('c', 2)];
const LISTED = [ALL[0]!];
const ORDER: RowOrder = { column: 'score', descending: true };
const ids = (chosen: string[]) => wantedRows(ALL, LISTED, new Set(chosen), ORDER).map(({ id }) => id);

describe('what is ticked', () => {
  it('is exported in the order of the list, listed now or not', () => {
    expect(ids(['c', 'a', 'b'])).toEqual(['b', 'c', 'a']);
    expect(ids(['b'])).toEqual(['b']);
  });
  it('gives way to the list when there is nothing ticked, or nothing of it is left', () => {
    expect(ids([])).toEqual(['a']);
    expect(ids(['gone'])).toEqual(['a']);
  });
  it('elsewhere stays ticked when all that is listed is ticked or not', () => {
    const ticked = chooseListed(LISTED, new Set(['b']));
    expect([...ticked].sort()).toEqual(['a', 'b']);
    expect([...chooseListed(LISTED, ticked)]).toEqual(['b']);
  });
  it('elsewhere is counted', () => {
    expect(chosenElsewhere(LISTED, new Set(['a', 'b', 'c']))).toBe(2);
    expect(chosenElsewhere(LISTED, new Set())).toBe(0);
  });
});
