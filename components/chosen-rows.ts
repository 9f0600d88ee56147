import { type AuditRow, type RowOrder, viewRows } from './audit-row';

/**
 * What is ticked stays ticked while the list is searched and filtered: comparing, exporting and counting take all of it,
 * and never the part that happens to be listed.
 */

type Chosen = ReadonlySet<string>;

/** The ticked rows of the whole list in its order; without any, those that are listed. */
export function wantedRows(
  all: readonly AuditRow[],
  listed: readonly AuditRow[],
  chosen: Chosen,
  order: RowOrder,
): readonly AuditRow[] {
  const ticked = all.filter(({ id }) => chosen.has(id));
  return ticked.length ? viewRows(ticked, { filter: 'all', flag: null, search: '', order }) : listed;
}

/** Ticks all that is listed, or takes those ticks away; what is not listed keeps its own. */
export function chooseListed(listed: readonly AuditRow[], chosen: Chosen): Set<string> {
  const next = new Set(chosen);
  const all = listed.every(({ id }) => chosen.has(id));
  for (const { id } of listed)
    if (all) next.delete(id);
    else next.add(id);
  return next;
}

/** How many are ticked that the list does not show. */
export function chosenElsewhere(listed: readonly AuditRow[], chosen: Chosen): number {
  return chosen.size - listed.filter(({ id }) => chosen.has(id)).length;
}
