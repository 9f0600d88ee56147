import { browser } from 'wxt/browser';
import { COLUMNS, FILTERS, type RowView } from '@/components/audit-row';
import { COVERAGES, GRADES, OUTCOMES, type RowWants } from '@/components/row-wants';
import type { NamedView } from '@/components/view-picker';

const KEY = 'views';
const MOST = 100;
const DAY = /^\d{4}-\d\d-\d\d$/;

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  list.includes(value as T);

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 1000;

const FITS: { [K in keyof Required<RowWants>]: (value: unknown) => boolean } = {
  provider: isText,
  tag: isText,
  grade: (value) => isOneOf(GRADES, value),
  outcome: (value) => isOneOf(OUTCOMES, value),
  coverage: (value) => isOneOf(COVERAGES, value),
  since: (value) => isText(value) && DAY.test(value),
  until: (value) => isText(value) && DAY.test(value),
  changedSince: (value) => isText(value) && DAY.test(value),
};

/** A view as kept by any version, or null for what is none: a filter that is known no longer is left out. */
export function viewOf(kept: unknown): NamedView | null {
  const { name, view } = (kept ?? {}) as { name?: unknown; view?: Partial<Record<keyof RowView, unknown>> };
  if (!isText(name) || !name || typeof view !== 'object' || view === null) return null;
  const { filter, flag, search, order, wants } = view;
  const column = (order as RowView['order'] | undefined)?.column;
  if (!isOneOf(FILTERS, filter) || !isOneOf(COLUMNS, column)) return null;
  const wished = Object.entries((wants ?? {}) as object).filter(
    ([key, value]) => Object.hasOwn(FITS, key) && FITS[key as keyof RowWants](value),
  );
  return {
    name,
    view: {
      filter,
      flag: isText(flag) ? flag : null,
      search: isText(search) ? search : '',
      order: { column, descending: (order as RowView['order']).descending === true },
      wants: Object.fromEntries(wished),
    },
  };
}

/** The saved views, in the order of their names. */
export async function readViews(): Promise<NamedView[]> {
  const kept = (await browser.storage.local.get(KEY))[KEY];
  return (Array.isArray(kept) ? kept : []).flatMap((one) => viewOf(one) ?? []);
}

/** Keeps a view; one of the same name is replaced, and `view: null` takes it away. */
export async function keepView(name: string, view: RowView | null): Promise<NamedView[]> {
  const others = (await readViews()).filter((one) => one.name !== name);
  const views = view ? [...others, { name, view }] : others;
  const sorted = views.sort((a, b) => a.name.localeCompare(b.name)).slice(0, MOST);
  await browser.storage.local.set({ [KEY]: sorted });
  return sorted;
}
