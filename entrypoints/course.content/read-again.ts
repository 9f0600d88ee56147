import type { Reading } from '@/rules/reading/block';
import { type Touched, touch } from '@/rules/reading/touched';
import { walkMemory } from '@/rules/reading/walk-memory';
import type { PageChanges } from './page-changes';
import { readSlowly } from './read-slowly';

/** So long after a reading nothing is kept for the next: a tab that lies idle holds no copy of its page. */
const REST_MS = 60_000;

/** Reads one page again and again; after the first time only what changed. */
export function readAgain(window: Window & typeof globalThis, signal: AbortSignal, changes: PageChanges) {
  let memory = walkMemory<Node>();
  let last = 0;

  return {
    async read(): Promise<Reading> {
      memory.touched = changes.take();
      last = performance.now();
      if (memory.touched) touchRootless(memory.rootless, memory.touched);
      else memory = walkMemory();
      try {
        return await readSlowly(window, signal, { memory, onRoot: changes.include });
      } catch (error) {
        changes.forget();
        throw error;
      }
    },
    /** To be called now and then: lets go of what was kept, after a while, and tells when it does. */
    rest(now: number): boolean {
      if (!last || now - last < REST_MS) return false;
      last = 0;
      memory = walkMemory();
      changes.forget();
      return true;
    },
  };
}

/** Elements that were given a shadow root since: no observer is told. */
function touchRootless(rootless: Set<Node>, touched: Touched<Node>): void {
  for (const node of rootless) {
    if (!node.isConnected) rootless.delete(node);
    else if ((node as Element).shadowRoot) {
      rootless.delete(node);
      touch(touched, node, (one) => one.parentNode ?? (one as ShadowRoot).host ?? null);
    }
  }
}
