import { PageMemory } from '@/rules/page-memory';

/** So many pages are remembered at most, those that were judged last. */
const MOST = 4;

/**
 * Memories of the pages in open tabs, so that a page that changes is judged anew for what changed. They live as long as
 * the background does and are never saved, so that a private window leaves nothing behind.
 */
const byTab = new Map<number, PageMemory>();

export function memoryOf(tabId: number): PageMemory {
  const memory = byTab.get(tabId) ?? new PageMemory();
  // The one that was asked for last stands last.
  byTab.delete(tabId);
  byTab.set(tabId, memory);
  for (const [other] of byTab) if (byTab.size > MOST) byTab.delete(other);
  return memory;
}

export function dropMemory(tabId: number): void {
  byTab.delete(tabId);
}
