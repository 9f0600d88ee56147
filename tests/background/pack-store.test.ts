import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { auditStore } from '@/entrypoints/background/audit-store';
import type { OwnPackRecord } from '@/entrypoints/background/own-pack';
import { type PackStore, packStore } from '@/entrypoints/background/pack-store';
import type { FindingLabel } from '@/entrypoints/background/protocol';
import { audit, entry, PAGE, READ_AT } from './fixture';
import { ownPack } from './own-pack-fixture';

let store: PackStore;
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  store = packStore();
  return () => store.close();
});

/** A pack as it is kept; what it was compiled to is of no matter here. */
const pack = (name: string, on = true): OwnPackRecord => ({
  name,
  file: { ...ownPack(), name },
  compiled: {} as OwnPackRecord['compiled'],
  on,
  at: READ_AT,
});
const label = (course: number, rule: string, right = true): FindingLabel => ({
  course,
  rule,
  outcome: 'flagged',
  quote: '签约保过',
  right,
  at: READ_AT,
});

it('keeps packs by their name, each once', async () => {
  expect(await store.packs()).toEqual({ ok: true, packs: [] });
  for (const one of [pack('a'), pack('b'), { ...pack('a'), at: 'later' }])
    expect(await store.keep(one)).toEqual({ ok: true });
  expect(await store.packs()).toEqual({ ok: true, packs: [{ ...pack('a'), at: 'later' }, pack('b')] });
});

it('switches a pack off and on, and leaves the rest of it and of the others', async () => {
  await store.keep(pack('a'));
  await store.keep(pack('b'));
  expect(await store.switchPack('a', false)).toEqual({ ok: true });
  expect(await store.packs()).toEqual({ ok: true, packs: [pack('a', false), pack('b')] });
  await store.switchPack('a', true);
  expect(await store.packs()).toEqual({ ok: true, packs: [pack('a'), pack('b')] });
});

it('switches nothing on that was taken away', async () => {
  await store.keep(pack('a'));
  await store.keep(pack('b'));
  expect(await store.remove('a')).toEqual({ ok: true });
  expect(await store.switchPack('a', true)).toEqual({ ok: true });
  expect(await store.packs()).toEqual({ ok: true, packs: [pack('b')] });
});

it('gives what a visit came to before it was judged again, oldest first', async () => {
  const audits = auditStore();
  const visit = entry(READ_AT);
  const { id } = visit.summary;
  await audits.save(visit);
  expect(await store.earlier(id)).toEqual({ ok: true, earlier: [] });
  const second = audit(PAGE, READ_AT, 2);
  await audits.rejudged({ ...visit, audit: second }, 'first');
  await audits.rejudged({ ...visit, audit: audit(PAGE, READ_AT, 3) }, 'second');
  expect(await store.earlier(id)).toEqual({
    ok: true,
    earlier: [
      { audit: visit.audit, until: 'first' },
      { audit: second, until: 'second' },
    ],
  });
  audits.close();
});

it('keeps one label of each finding, and takes back the one of a finding alone', async () => {
  const labels = [label(0, 'a'), label(0, 'b'), label(1, 'a')];
  for (const [n, one] of labels.entries())
    expect(await store.label('visit', one, one)).toEqual({ ok: true, labels: labels.slice(0, n + 1) });
  const other = label(0, 'b', false);
  expect(await store.label('visit', other, other)).toEqual({
    ok: true,
    labels: [labels[0], labels[2], other],
  });
  expect(await store.label('visit', labels[0]!, null)).toEqual({ ok: true, labels: [labels[2], other] });
  expect(await store.labels('visit')).toEqual({ ok: true, labels: [labels[2], other] });
  expect(await store.labels('another')).toEqual({ ok: true, labels: [] });
  expect(await store.allLabels()).toEqual({
    ok: true,
    labelled: [{ id: 'visit', labels: [labels[2], other] }],
  });
});

it('keeps nothing of a visit whose last label was taken back', async () => {
  const one = label(0, 'a');
  await store.label('visit', one, one);
  expect(await store.label('visit', one, null)).toEqual({ ok: true, labels: [] });
  expect(await store.allLabels()).toEqual({ ok: true, labelled: [] });
  const db = await openDB('kejian');
  expect(await db.count('labels')).toBe(0);
  db.close();
});
