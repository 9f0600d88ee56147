import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import {
  latest,
  type Migration,
  migrate,
  migrations,
  type RawDatabase,
  type Upgrade,
} from '@/entrypoints/background/migrations';
import { keptReading } from '@/rules/reading/kept-reading';
import { entry } from '../background/fixture';

const MANY = 10_000;
const EARLIER = migrations.slice(0, -1).map(({ to }) => to);
const one = entry('2026-11-24T13:00:00.000Z');
/** The same reading for all of them: what counts is how many there are. */
const idOf = (n: number) => `${String(n).padStart(5, '0')} ${one.summary.url}`;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version `version` left it, with ten thousand audits. */
async function filled(version: number): Promise<void> {
  const db = await openDB('kejian', version, {
    upgrade: (open, _from, _to, upgrade) =>
      migrate(migrations.slice(0, version), open as unknown as RawDatabase, upgrade as unknown as Upgrade, 0),
  });
  const stores = db.transaction(['audits', 'summaries', 'readings'], 'readwrite');
  const { numbers: _numbers, changes: _changes, ...summary } = one.summary;
  for (let n = 0; n < MANY; n++) {
    const id = idOf(n);
    void stores.objectStore('audits').put({ id, audit: one.audit });
    void stores.objectStore('summaries').put({ ...summary, id, newest: -n });
    void stores
      .objectStore('readings')
      .put({ id, reading: version < 4 ? one.reading : keptReading(one.reading) });
  }
  await stores.done;
  db.close();
}

/** A step after all others that does not come to its end, as when the browser is killed. */
const killed: Migration = {
  to: latest(migrations) + 1,
  what: 'the browser is killed',
  up() {
    throw new Error('killed');
  },
};

const VERSIONS = EARLIER.map((version) => [version]);
it.each(VERSIONS)(
  'fault 16: ten thousand audits of version %i, the migration killed half-way and begun again',
  async (version) => {
    await filled(version!);
    const broken = auditStore({ steps: [...migrations, killed], patience: 100_000 });
    expect(await broken.count()).toMatchObject({ ok: false });
    broken.close();
    const before = await openDB('kejian');
    expect(before.version).toBe(version);
    for (const name of ['audits', 'summaries', 'readings']) expect(await before.count(name)).toBe(MANY);
    before.close();

    const store = auditStore({ patience: 100_000 });
    expect(await store.count()).toEqual({ ok: true, audits: MANY });
    for (const n of [0, 4999, MANY - 1]) {
      const found = await store.find(idOf(n));
      expect(found).toMatchObject({ ok: true, entry: { audit: one.audit, reading: one.reading } });
    }
    const first = await store.list(null, 3);
    expect(first.ok && first.audits.map(({ id }) => id)).toEqual([MANY - 1, MANY - 2, MANY - 3].map(idOf));
    store.close();
  },
);
