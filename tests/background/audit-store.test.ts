import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AuditStore, auditStore, type StoreOptions } from '@/entrypoints/background/audit-store';
import {
  latest,
  type Migration,
  migrate,
  migrations,
  type RawDatabase,
  type Upgrade,
} from '@/entrypoints/background/migrations';
import { keptReading } from '@/rules/reading/kept-reading';
import { entry } from './fixture';

const at = (n: number) => new Date(Date.UTC(2026, 10, 24, 13, 0, n)).toISOString();
const open: AuditStore[] = [];
const store = (options?: StoreOptions) => {
  const made = auditStore(options);
  open.push(made);
  return made;
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  for (const one of open.splice(0)) one.close();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Runs `act` on the transaction of the first `put`, at the moment after that request has succeeded. */
function afterFirstPut(act: (transaction: IDBTransaction) => void) {
  const put = IDBObjectStore.prototype.put;
  let first = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    const request = put.apply(this, args);
    if (first) request.addEventListener('success', () => act(this.transaction as unknown as IDBTransaction));
    first = false;
    return request;
  });
}

describe('keeping an audit', () => {
  it('keeps audit, summary and reading together, and gives the newest first', async () => {
    const kept = store();
    for (const n of [2, 1, 3]) expect(await kept.save(entry(at(n)))).toEqual({ ok: true });
    const recent = await kept.recent(2);
    expect(recent.ok && recent.audits.map(({ readAt }) => readAt)).toEqual([at(3), at(2)]);
    const found = await kept.find(entry(at(1)).summary.id);
    expect(found).toEqual({ ok: true, entry: entry(at(1)) });
  });

  it('is one audit however often it is saved, by however many writers', async () => {
    const writers = [store(), store(), store()];
    const answers = await Promise.all(
      writers.flatMap((writer) => [1, 2].map((n) => writer.save(entry(at(n))))),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const recent = await store().recent(100);
    expect(recent.ok && recent.audits).toHaveLength(2);
  });

  it('is not acknowledged when the transaction is aborted after its requests succeeded', async () => {
    const kept = store();
    expect(await kept.save(entry(at(1)))).toEqual({ ok: true });
    afterFirstPut((transaction) => transaction.abort());
    expect(await kept.save(entry(at(2)))).toMatchObject({ ok: false, error: 'storage-failed' });
    vi.restoreAllMocks();
    // Nothing of it is there, in no store, and the one before is whole.
    expect(await kept.find(entry(at(2)).summary.id)).toEqual({ ok: true, entry: null });
    const recent = await kept.recent(10);
    expect(recent.ok && recent.audits.map(({ readAt }) => readAt)).toEqual([at(1)]);
    expect(await kept.save(entry(at(2)))).toEqual({ ok: true });
  });

  it('is acknowledged no earlier than the transaction is complete', async () => {
    const kept = store();
    await kept.recent(1);
    const order: string[] = [];
    afterFirstPut((transaction) => transaction.addEventListener('complete', () => order.push('complete')));
    await kept.save(entry(at(1))).then(() => order.push('acknowledged'));
    expect(order).toEqual(['complete', 'acknowledged']);
  });
});

describe('what can fail', () => {
  it('keeps no part of an audit whose reading cannot be written', async () => {
    const kept = store();
    const bad = entry(at(1));
    bad.reading = { ...bad.reading, meta: { odd: (() => {}) as never } };
    expect(await kept.save(bad)).toMatchObject({ ok: false, error: 'storage-failed' });
    const database = await openDB('kejian');
    for (const name of ['audits', 'summaries', 'readings']) expect(await database.count(name)).toBe(0);
    database.close();
  });

  it('says that the disk is full, whether the request or the commit finds it so', async () => {
    const kept = store();
    await kept.recent(1);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await kept.save(entry(at(1)))).toMatchObject({ ok: false, error: 'storage-full' });
    vi.restoreAllMocks();
    expect(await kept.save(entry(at(1)))).toEqual({ ok: true });
  });

  it('says that an older copy holds the database, and goes on once it lets go', async () => {
    const old = await openDB('kejian', 1, { upgrade: (db) => migrations[0]!.up(db, null as never) });
    const next: Migration = { to: latest(migrations) + 1, what: 'a later step', up: () => {} };
    const kept = store({ steps: [...migrations, next] });
    expect(await kept.save(entry(at(1)))).toMatchObject({ ok: false, error: 'storage-blocked' });
    old.close();
    await vi.waitFor(async () => expect(await kept.save(entry(at(1)))).toEqual({ ok: true }));
  });

  it('lets go of the database when a newer copy wants to upgrade it', async () => {
    const kept = store();
    await kept.save(entry(at(1)));
    const newer = await openDB('kejian', latest(migrations) + 1);
    expect(newer.version).toBe(latest(migrations) + 1);
    newer.close();
    expect(await kept.save(entry(at(2)))).toMatchObject({ ok: false, error: 'storage-newer' });
  });

  it('says that the database is newer than this copy', async () => {
    (await openDB('kejian', 99)).close();
    expect(await store().save(entry(at(1)))).toMatchObject({ ok: false, error: 'storage-newer' });
  });

  it('says that there is no storage here', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await store().save(entry(at(1)))).toMatchObject({ ok: false, error: 'storage-unavailable' });
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('private', 'SecurityError');
      },
    });
    expect(await store().recent(1)).toMatchObject({ ok: false, error: 'storage-unavailable' });
  });

  it('gives up on a database that does not answer', async () => {
    vi.stubGlobal('indexedDB', { open: () => new EventTarget() });
    expect(await store({ patience: 30 }).save(entry(at(1)))).toMatchObject({
      ok: false,
      error: 'storage-failed',
    });
  });

  it('opens a fresh connection when the browser closed the one at hand', async () => {
    const kept = store();
    await kept.save(entry(at(1)));
    // Deleting asks every connection to close; the next save must not fail for it.
    await deleteDB('kejian');
    expect(await kept.save(entry(at(2)))).toEqual({ ok: true });
  });
});

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('run from the version at hand on, each once, and keep what is there', async () => {
    await store().save(entry(at(1)));
    const ran: number[] = [];
    const steps = [1, 2].map((n) => latest(migrations) + n);
    const later: Migration[] = steps.map((to) => ({
      to,
      what: 'a later step',
      async up(_db, upgrade) {
        ran.push(to);
        const summaries = upgrade.objectStore('summaries');
        const [first] = await summaries.getAll();
        await summaries.put({ ...first, met: to });
      },
    }));
    for (let i = 0; i < 2; i++) {
      const next = store({ steps: [...migrations, ...later] });
      const recent = await next.recent(9);
      expect(recent).toMatchObject({ ok: true, audits: [{ readAt: at(1), met: steps[1] }] });
    }
    expect(ran).toEqual(steps);
  });

  it('of version 3 have readings as objects, and then as columns that say the same', async () => {
    const { reading, summary } = entry(at(1));
    const old = await openDB('kejian', 3, {
      upgrade: (db, _from, _to, upgrade) =>
        migrate(migrations.slice(0, 3), db as unknown as RawDatabase, upgrade as unknown as Upgrade, 0),
    });
    const first = { ...summary, newest: -Date.parse(summary.readAt) };
    await old.put('summaries', first);
    await old.put('audits', { id: summary.id, audit: entry(at(1)).audit });
    await old.put('readings', { id: summary.id, reading });
    old.close();
    const kept = store();
    expect(await kept.find(summary.id)).toEqual({ ok: true, entry: entry(at(1)) });
    const db = await openDB('kejian');
    expect(await db.get('readings', summary.id)).toEqual({ id: summary.id, reading: keptReading(reading) });
    expect(await db.count('packs')).toBe(0);
    db.close();
  });

  it('leave the database as it was when a step fails, and try again the next time', async () => {
    await store().save(entry(at(1)));
    const broken: Migration = {
      to: latest(migrations) + 1,
      what: 'a step that fails half-way',
      async up(db, upgrade) {
        db.createObjectStore('half');
        await upgrade.objectStore('summaries').clear();
        throw new Error('half-way');
      },
    };
    expect(await store({ steps: [...migrations, broken] }).recent(9)).toMatchObject({ ok: false });
    const recent = await store().recent(9);
    expect(recent).toMatchObject({ ok: true, audits: [{ readAt: at(1) }] });
  });
});

describe('what is kept beside audits, and how it goes', () => {
  it('keeps notes under the address of a page, one after the other', async () => {
    const kept = store();
    const note = (text: string) =>
      kept.addNote('https://a.example/', (notes) => ({
        ...notes,
        answers: [...notes.answers, { question: 'q', rules: [], text, at: at(1) }],
      }));
    await Promise.all([note('one'), note('two')]);
    const found = await store().notes('https://a.example/');
    expect(found.ok && found.notes.answers.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(await kept.notes('https://b.example/')).toEqual({ ok: true, notes: { answers: [], lookUps: [] } });
  });

  it('finds the audit before, of the same address alone', async () => {
    const kept = store();
    for (const n of [1, 2, 5]) await kept.save(entry(at(n)));
    await kept.save(entry(at(3), 'https://b.example/'));
    const { url } = entry(at(1)).summary;
    const newestBefore = async (n: number) => {
      const found = await kept.previous(url, at(n));
      return found.ok && found.audit?.readAt;
    };
    expect(await newestBefore(5)).toBe(at(2));
    expect(await newestBefore(9)).toBe(at(5));
    expect(await newestBefore(1)).toBe(undefined);
  });

  it('deletes what is older, with its reading, and leaves the rest', async () => {
    const kept = store();
    for (const n of [1, 2, 3]) await kept.save(entry(at(n)));
    expect(await kept.prune(at(2))).toEqual({ ok: true, deleted: 1 });
    expect(await kept.count()).toEqual({ ok: true, audits: 2 });
    expect(await kept.find(entry(at(1)).summary.id)).toEqual({ ok: true, entry: null });
    expect(await kept.find(entry(at(2)).summary.id)).toMatchObject({ ok: true, entry: entry(at(2)) });
  });

  it('keeps what an advisor held before beside what they hold now', async () => {
    const kept = store();
    const { id } = entry(at(1)).summary;
    const judgement = (n: number, outcome: 'clear' | 'kept') => ({
      course: 0,
      rule: 'guaranteed-pass',
      outcome,
      reason: 'r',
      at: at(n),
    });
    await kept.judge(id, judgement(1, 'clear'));
    await kept.judge(id, judgement(2, 'clear'));
    expect(await kept.judge(id, judgement(3, 'kept'))).toEqual({ ok: true, judgements: [] });
    const db = await openDB('kejian');
    expect((await db.get('judgements', id)).replaced).toEqual([judgement(1, 'clear'), judgement(2, 'clear')]);
    db.close();
  });

  it('deletes everything', async () => {
    const kept = store();
    await kept.save(entry(at(1)));
    await kept.addNote('https://a.example/', (notes) => notes);
    expect(await kept.clear()).toEqual({ ok: true });
    const db = await openDB('kejian');
    for (const name of db.objectStoreNames) expect(await db.count(name)).toBe(0);
    db.close();
  });

  it('has no audit, and no entry, where a part of it is missing', async () => {
    const kept = store();
    const { id } = entry(at(1)).summary;
    expect(await kept.audit(id)).toEqual({ ok: true, audit: null });
    for (const part of ['audits', 'summaries', 'readings']) {
      await kept.save(entry(at(1)));
      const db = await openDB('kejian');
      await db.delete(part, id);
      db.close();
      expect(await kept.find(id), part).toEqual({ ok: true, entry: null });
    }
  });

  it('lists the visits of an address, and of no other', async () => {
    const kept = store();
    for (const url of ['https://a.example/', 'https://b.example/', 'https://c.example/'])
      await kept.save(entry(at(1), url));
    const history = await kept.history('https://b.example/');
    expect(history.ok && history.audits.map(({ url }) => url)).toEqual(['https://b.example/']);
  });

  it('judged again, a visit has its new summary; one that was deleted does not come back', async () => {
    const kept = store();
    const visit = entry(at(1));
    const again = { ...visit, summary: { ...visit.summary, grade: 'B' as const } };
    expect(await kept.rejudged(again, at(2))).toEqual({ ok: true });
    expect(await kept.count()).toEqual({ ok: true, audits: 0 });
    await kept.save(visit);
    await kept.rejudged(again, at(2));
    expect(await kept.recent(9)).toEqual({ ok: true, audits: [again.summary] });
  });

  it('gives back the notes as they were kept, and the tags of pages that have some', async () => {
    const kept = store();
    const plain = { answers: [], lookUps: [] };
    expect(await kept.addNote('https://a.example/', (notes) => notes)).toEqual({ ok: true, notes: plain });
    for (const [page, tags] of [
      ['https://b.example/', []],
      ['https://c.example/', ['退费']],
    ] as const)
      expect(await kept.addNote(page, (notes) => ({ ...notes, tags: [...tags] }))).toMatchObject({
        notes: { tags },
      });
    expect(await kept.tags()).toEqual({ ok: true, tags: { 'https://c.example/': ['退费'] } });
  });

  it('holds one view of each finding of each course', async () => {
    const kept = store();
    const view = (course: number, rule: string, outcome: 'clear' | 'flagged' = 'clear') => ({
      course,
      rule,
      outcome,
      reason: 'r',
      at: at(1),
    });
    for (const one of [view(0, 'a'), view(0, 'b'), view(1, 'a')]) await kept.judge('visit', one);
    const judgements = [view(0, 'b'), view(1, 'a'), view(0, 'a', 'flagged')];
    expect(await kept.judge('visit', view(0, 'a', 'flagged'))).toEqual({ ok: true, judgements });
    const db = await openDB('kejian');
    expect((await db.get('judgements', 'visit')).replaced).toEqual([view(0, 'a')]);
    db.close();
  });

  it('has nothing to delete where nothing is old, and writes nothing', async () => {
    const kept = store();
    await kept.save(entry(at(2)));
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    expect(await kept.prune(at(1))).toEqual({ ok: true, deleted: 0 });
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toEqual([]);
  });
});
