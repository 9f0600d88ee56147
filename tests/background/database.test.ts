import 'fake-indexeddb/auto';
import { IDBDatabase, IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import { connection, kejianDatabase, making } from '@/entrypoints/background/database';
import { migrations } from '@/entrypoints/background/migrations';
import { packStore } from '@/entrypoints/background/pack-store';
import { entry, PAGE, READ_AT } from './fixture';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const nothing = async () => ({});

it('opens the database once for all that is asked', async () => {
  const opened = vi.spyOn(indexedDB, 'open');
  const db = kejianDatabase();
  await Promise.all([db.attempt(nothing), db.attempt(nothing)]);
  await db.attempt(nothing);
  expect(opened).toHaveBeenCalledTimes(1);
  db.close();
});

it('tries anew after the database could not be opened', async () => {
  const db = kejianDatabase();
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  expect(await db.attempt(nothing)).toMatchObject({ ok: false, error: 'storage-failed' });
  expect(await db.attempt(nothing)).toEqual({ ok: true });
  db.close();
});

it('does once more what found its connection closed, and no more than once', async () => {
  const db = kejianDatabase();
  await db.attempt(nothing);
  const opened = vi.spyOn(indexedDB, 'open');
  const closed = () => {
    throw new DOMException('The database connection is closing.', 'InvalidStateError');
  };
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(closed);
  expect(await db.attempt(async (it) => ({ found: await it.count('audits') }))).toEqual({
    ok: true,
    found: 0,
  });
  expect(opened).toHaveBeenCalledTimes(1);
  transaction.mockImplementation(closed);
  expect(await db.attempt(async (it) => ({ found: await it.count('audits') }))).toMatchObject({
    ok: false,
    error: 'storage-failed',
  });
  expect(opened).toHaveBeenCalledTimes(2);
  db.close();
});

it('tells that a database was made, and not that one was opened or brought up to date', async () => {
  const made = vi.fn();
  making.addEventListener('made', made);
  for (const steps of [migrations.slice(0, 1), migrations, migrations]) {
    const db = connection('kejian', steps, 10_000);
    expect(await db.attempt(nothing)).toEqual({ ok: true });
    db.close();
    expect(made).toHaveBeenCalledTimes(1);
  }
  making.removeEventListener('made', made);
});

it('waits no longer than its patience, and keeps no timer once it has an answer', async () => {
  const db = connection('kejian', migrations, 20);
  const never = new Promise<object>(() => {});
  const late = await db.attempt(() => never);
  expect(late).toMatchObject({ ok: false, error: 'storage-failed' });
  expect(late.ok || late.detail).toContain('did not answer');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  expect(await db.attempt(nothing)).toEqual({ ok: true });
  expect(vi.getTimerCount()).toBe(0);
  db.close();
});

it.each([
  [null, 'null'],
  [undefined, 'undefined'],
  ['words', 'words'],
  [{}, '[object Object]'],
  [new TypeError('x'), 'TypeError: x'],
])('whatever is thrown is a failure in words: %s', async (thrown, detail) => {
  const db = kejianDatabase();
  expect(await db.attempt(() => Promise.reject(thrown))).toEqual({
    ok: false,
    error: 'storage-failed',
    detail,
  });
  db.close();
});

it('what a person did is asked to be on the disk before it is acknowledged', async () => {
  const audits = auditStore();
  const packs = packStore();
  const one = entry(READ_AT);
  await audits.count();
  const asked = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const { id } = one.summary;
  const about = { course: 0, rule: 'a' };
  const label = { ...about, outcome: 'flagged', quote: '', right: true, at: READ_AT } as const;
  const judgement = { ...about, outcome: 'clear', reason: '', at: READ_AT } as const;
  const pack = { name: 'a' } as never;
  const saving: Record<string, () => Promise<{ ok: boolean }>> = {
    save: () => audits.save(one),
    visit: () => audits.keepVisit(one, READ_AT),
    again: () => audits.rejudged(one, READ_AT),
    note: () => audits.addNote(PAGE, (notes) => notes),
    judgement: () => audits.judge(id, judgement),
    pack: () => packs.keep(pack),
    switched: () => packs.switchPack('a', false),
    label: () => packs.label(id, about, label),
    site: () => audits.forgetSite('school.example'),
  };
  for (const [name, save] of Object.entries(saving)) {
    asked.mockClear();
    expect(await save(), name).toMatchObject({ ok: true });
    const writing = asked.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing, name).not.toEqual([]);
    for (const [, , options] of writing) expect(options, name).toEqual({ durability: 'strict' });
  }
  audits.close();
  packs.close();
});
