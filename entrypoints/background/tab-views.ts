import type { Deps } from './deps';
import type { AuditViews } from './kept';

/** What advisors hold of the audit that a tab shows; nothing where it is not kept, or the memory fails. */
export async function tabViews(
  tabId: number,
  { tabs, store }: Pick<Deps, 'tabs' | 'store'>,
): Promise<AuditViews> {
  const told = (await tabs.recall(tabId))?.told;
  const found = told && 'kept' in told ? await store.views(told.kept) : null;
  return found?.ok
    ? { judgements: found.judgements, earlier: found.earlier }
    : { judgements: [], earlier: [] };
}
