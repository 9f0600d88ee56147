import 'fake-indexeddb/auto';
import { IDBFactory, IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { madeAudit } from '@/cli/bench/made-audits';
import { type AuditStore, auditStore } from '@/entrypoints/background/audit-store';
import { applyBackup } from '@/entrypoints/background/backup/apply-backup';
import { kejianDatabase } from '@/entrypoints/background/database';

/** Work is counted and not timed: what a question costs must not depend on how much is kept. */

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

async function filled(name: string, count: number): Promise<AuditStore> {
  const db = kejianDatabase({ name });
  const opened = await db.attempt(async () => ({}));
  expect(opened.ok).toBe(true);
  const records = Array.from({ length: count }, (_, n) => madeAudit(n));
  const done = await applyBackup(db, { made: '', by: '', records }, () => {
    throw new Error('no packs');
  });
  if (!done.ok) throw new Error(done.detail);
  db.close();
  return auditStore({ name });
}

/** Every request that reads, and how many values they gave together. */
async function workOf(work: () => Promise<unknown>): Promise<{ requests: number; values: number }> {
  const counted = { requests: 0, values: 0 };
  for (const owner of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const name of ['get', 'getAll', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const) {
      const original = owner[name] as (...args: unknown[]) => IDBRequest;
      vi.spyOn(owner, name).mockImplementation(function (this: never, ...args: unknown[]) {
        const request = original.apply(this, args);
        counted.requests++;
        request.addEventListener('success', () => {
          counted.values += Array.isArray(request.result) ? request.result.length : 1;
        });
        return request as never;
      });
    }
  await work();
  vi.restoreAllMocks();
  return counted;
}

it('the newest, a stretch, one audit and its forerunner cost the same among 60 and among 600', async () => {
  const costs: { requests: number; values: number }[][] = [];
  for (const count of [60, 600]) {
    const store = await filled(`of-${count}`, count);
    const { summary } = madeAudit(count - 1);
    const first = await store.list(null, 50);
    const next = first.ok ? first.next : null;
    costs.push([
      await workOf(() => store.recent(50)),
      await workOf(() => store.list(null, 50)),
      await workOf(() => store.list(next, 10)),
      await workOf(() => store.audit(summary.id)),
      await workOf(() => store.previous(summary.url, '9999-12-31T00:00:00.000Z')),
    ]);
    store.close();
  }
  expect(costs[1]).toEqual(costs[0]);
  expect(costs[0]![0]).toEqual({ requests: 1, values: 50 });
  expect(costs[0]![1]).toEqual({ requests: 1, values: 50 });
});

it('bringing in costs a put a store and no read but of keys, however many records there are', async () => {
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  for (const count of [20, 200]) {
    puts.mockClear();
    (await filled(`in-${count}`, count)).close();
    expect(puts).toHaveBeenCalledTimes(3 * count);
  }
  puts.mockRestore();
  // The database is there: laying it out is no work of the file's.
  (await filled('reads', 1)).close();
  const reads = await workOf(async () => (await filled('reads', 200)).close());
  // Keys of three stores, and the one visit that is here and in the file, from the six stores of a visit.
  expect(reads).toEqual({ requests: 3 + 6, values: 1 + 6 });
});
