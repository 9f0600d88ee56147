import type { AuditStore } from './audit-store';
import { making } from './database';
import type { Area } from './storage-area';

/** Where `storage.local` says since when there is a database, and when one was lost. The workbench tells it. */
const KEY = 'store';

/**
 * Notices that what was kept is gone. A browser that finds the file of a database damaged makes an empty one in its
 * place and says nothing; that there was one before is therefore remembered beside it. To be called before anything
 * opens the database.
 */
export async function watchLoss(
  store: Pick<AuditStore, 'count'>,
  local: Pick<Area, 'get' | 'set'>,
): Promise<void> {
  let made = false;
  making.addEventListener('made', async () => {
    made = true;
    const now = new Date().toISOString();
    const { [KEY]: before } = await local.get(KEY);
    await local.set({ [KEY]: { since: now, ...(before ? { lost: now } : {}) } });
  });
  const opened = await store.count();
  if (!opened.ok || made || (await local.get(KEY))[KEY]) return;
  await local.set({ [KEY]: { since: new Date().toISOString() } });
}
