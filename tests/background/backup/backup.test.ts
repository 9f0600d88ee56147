import 'fake-indexeddb/auto';
import { gzipSync } from 'node:zlib';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { auditSavedPage, savedPages } from '@/cli/saved-pages';
import { previewBackup } from '@/entrypoints/background/backup/apply-backup';
import { auditShape } from '@/entrypoints/background/backup/audit-shape';
import { isSame, mergeAudits } from '@/entrypoints/background/backup/merge';
import { type AuditRecord, OF_THIS_MACHINE } from '@/entrypoints/background/backup/record';
import { entry } from '../fixture';
import { at, EVERYTHING, exported, fullProfile, imported, problemsOf, profile, read, stateOf } from './state';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('moving to another machine', () => {
  it('finds the same there, in every store', async () => {
    const here = await fullProfile('here');
    const there = profile('there');
    expect(await imported(there, await exported(here))).toMatchObject({
      ok: true,
      preview: { audits: { added: 4, same: 0, merged: 0 }, notes: { added: 1 }, packs: { added: 1 } },
    });
    const before = await stateOf(here);
    expect(await stateOf(there)).toEqual(before);
    // Nothing of the database is forgotten by the file: a store that is new must be carried too.
    const empty = Object.keys(before).filter((name) => before[name]!.length === 0);
    expect(empty).toEqual(OF_THIS_MACHINE);
    expect(await exported(there)).toBe(await exported(here));
  });

  it('is one JSON object for any reader, packed or laid out anew', async () => {
    const here = await fullProfile('here');
    const text = await exported(here);
    const whole = JSON.parse(text);
    expect(whole).toMatchObject({ product: 'kejian', kind: 'backup', format: 1 });
    const records = (await read(text)).records;
    expect(whole.records).toEqual(records);
    expect((await read(new Blob([gzipSync(text)]))).records).toEqual(records);
    expect((await read(JSON.stringify(whole, null, 2))).records).toEqual(records);
  });

  it('brings nothing twice, however often it is read', async () => {
    const here = await fullProfile('here');
    const text = await exported(here);
    const before = await stateOf(here);
    expect(await imported(here, text)).toMatchObject({
      ok: true,
      preview: { audits: { added: 0, same: 4, merged: 0 }, notes: { added: 0, same: 1 }, packs: { same: 1 } },
    });
    expect(await stateOf(here)).toEqual(before);
  });

  it('takes what was chosen alone, with the notes of its page, and without settings', async () => {
    const here = await fullProfile('here');
    const { id } = entry(at(1)).summary;
    const { records } = await read(
      await exported(here, { ids: new Set([id]), readings: false, settings: null }),
    );
    expect(records.map(({ is }) => is)).toEqual(['audit', 'notes']);
    expect(records[0]).toMatchObject({ summary: { id }, reading: null, labels: [{ right: true }] });
  });
});

describe('two machines', () => {
  it('keep the newer judgement of a visit, with the older in its history', async () => {
    const here = profile('here');
    const there = profile('there');
    for (const { store } of [here, there]) await store.save(entry(at(1)));
    const again = entry(at(1));
    again.audit = { ...again.audit, versions: { ...again.audit.versions, registers: '2026.12' } };
    await there.store.rejudged(again, at(9));
    const { id } = again.summary;
    const backup = await read(await exported(there));
    const told = await previewBackup(here.db, backup);
    expect(told).toMatchObject({
      ok: true,
      preview: { audits: { merged: 1 }, colliding: [{ readAt: at(1) }] },
    });
    expect(await imported(here, await exported(there))).toMatchObject({ ok: true });
    const kept = await stateOf(here);
    expect(kept.audits).toEqual([{ id, audit: again.audit, judgedAt: at(9) }]);
    expect(kept.earlier).toEqual([{ id, audits: [{ audit: entry(at(1)).audit, until: at(9) }] }]);
    // And the other way round: what is older there takes nothing away.
    await imported(there, await exported(here));
    expect(await stateOf(there)).toEqual(kept);
  });

  it('do not bring back what an advisor took back', async () => {
    const here = profile('here');
    const { id } = entry(at(1)).summary;
    const judgement = {
      course: 0,
      rule: 'guaranteed-pass',
      outcome: 'clear' as const,
      reason: 'r',
      at: at(2),
    };
    await here.store.save(entry(at(1)));
    await here.store.judge(id, judgement);
    const old = await exported(here);
    await here.store.judge(id, { ...judgement, outcome: 'kept', at: at(3) });
    await imported(here, old);
    expect(await here.store.views(id)).toEqual({ ok: true, judgements: [], earlier: [] });
  });

  it('lose nothing and double nothing, whatever each of them holds', () => {
    const judgement = fc.record(
      {
        course: fc.nat(1),
        rule: fc.constantFrom('guaranteed-pass', 'refund-if-fail'),
        outcome: fc.constantFrom('clear' as const, 'flagged' as const),
        reason: fc.constantFrom('a', 'b'),
        at: fc.nat(20).map(at),
      },
      { noNullPrototype: true },
    );
    const one = fc
      .record({
        register: fc.constantFrom('2026.10', '2026.11', '2026.12'),
        judged: fc.option(fc.nat(20), { nil: null }),
        judgements: fc.uniqueArray(judgement, {
          maxLength: 3,
          selector: ({ course, rule }) => course + rule,
        }),
        reading: fc.boolean(),
      })
      .map(({ register, judged, judgements }): AuditRecord => {
        const { audit, summary } = entry(at(0));
        return {
          is: 'audit',
          summary,
          audit: { ...audit, versions: { ...audit.versions, registers: register } },
          ...(judged === null ? {} : { judgedAt: at(judged) }),
          reading: null,
          judgements,
          replaced: [],
          earlier: [],
          labels: [],
        };
      });
    const saying = ({ judgements, replaced }: AuditRecord) =>
      new Set([...judgements, ...replaced].map((held) => JSON.stringify(held)));
    const audits = ({ audit, earlier }: AuditRecord) =>
      [audit, ...earlier.map((before) => before.audit)].map((each) => JSON.stringify(each));
    fc.assert(
      fc.property(one, one, (mine, theirs) => {
        const both = mergeAudits(mine, theirs);
        expect(saying(both)).toEqual(new Set([...saying(mine), ...saying(theirs)]));
        expect(new Set(audits(both))).toEqual(new Set([...audits(mine), ...audits(theirs)]));
        expect(audits(both)).toHaveLength(new Set(audits(both)).size);
        expect(both.judgements.length + both.replaced.length).toBe(saying(both).size);
        // Read once more, in either order, nothing moves.
        expect(isSame(mergeAudits(both, theirs), both)).toBe(true);
        expect(isSame(mergeAudits(both, mine), both)).toBe(true);
      }),
      { numRuns: 500, seed: 20261125 },
    );
  });
});

describe('all or nothing', () => {
  it('writes nothing when one record cannot be written', async () => {
    const text = await exported(await fullProfile('here'));
    const there = profile('there');
    await there.store.save(entry(at(30)));
    const before = await stateOf(there);
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++puts === 9) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await imported(there, text)).toMatchObject({ ok: false, error: 'storage-full' });
    vi.restoreAllMocks();
    expect(await stateOf(there)).toEqual(before);
  });

  it('opens no more than a limit of what a small packed file unfolds to', async () => {
    const bomb = gzipSync(Buffer.alloc(30 * 2 ** 20, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problemsOf(new Blob([bomb]), 2 ** 20)).toEqual([{ problem: 'too-large' }]);
  });

  it('works in proportion to the records: one look at the keys, then no read for what is new', async () => {
    const text = await exported(await fullProfile('here'));
    const there = profile('there');
    await there.store.count();
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    const keys = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await imported(there, text);
    expect(get).toHaveBeenCalledTimes(0);
    expect(keys).toHaveBeenCalledTimes(3);
    // Three stores a visit, and one for each thing that is kept beside some of them.
    expect(put).toHaveBeenCalledTimes(4 * 3 + 1 + 1 + 1 + 1 + 1);
    vi.restoreAllMocks();
    expect(EVERYTHING.ids).toBeNull();
  });
});

it('an audit of every saved page fits the shape of the file', () => {
  for (const page of savedPages()) {
    const { audit } = auditSavedPage(page);
    expect(auditShape.safeParse(audit).error?.issues, page.slug).toBeUndefined();
  }
});
