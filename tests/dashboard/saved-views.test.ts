import { describe, expect, it } from 'vitest';
import { providerRows } from '@/entrypoints/dashboard/provider-groups';
import { viewOf } from '@/entrypoints/dashboard/saved-views';

const VIEW = {
  filter: 'flagged',
  flag: 'guaranteed-pass',
  search: '三级',
  order: { column: 'grade', descending: false },
  wants: { grade: 'F', tag: '复查', since: '2026-11-01' },
};

describe('a saved view', () => {
  it('comes back as it was kept', () => {
    expect(viewOf({ name: 'a', view: VIEW })).toEqual({ name: 'a', view: VIEW });
  });
  it('leaves out filters that are unknown or spoilt, and is none without a name or an order', () => {
    const spoilt = { ...VIEW, wants: { grade: 'Z', since: 'yesterday', other: 1, tag: 'x' } };
    expect(viewOf({ name: 'a', view: spoilt })?.view.wants).toEqual({ tag: 'x' });
    for (const kept of [null, 3, {}, { name: '', view: VIEW }, { name: 'a', view: { ...VIEW, order: null } }])
      expect(viewOf(kept)).toBeNull();
    expect(viewOf({ name: 'a', view: { ...VIEW, filter: 'constructor' } })).toBeNull();
  });
});

describe('providers of the list', () => {
  const row = (url: string, readAt: string, provider: string | null, flagged = 0, numbers?: string[]) => ({
    ...{ id: `${url} ${readAt}`, url, readAt, provider, flagged, ...(numbers && { numbers }) },
    ...{ title: 't', grade: null, score: null, basis: 1, coverage: 1, suspected: 0, missing: 0, met: 0 },
    ...{ unknown: 0, flags: [], changes: null },
  });
  it('rest on the newest audit of each address, and join by number across sites', () => {
    const rows = [
      row('https://a.example/1', '2026-11-02', '知行', 1, ['N1']),
      row('https://a.example/1', '2026-11-01', '知行', 0, ['N1']),
      row('https://b.example/1', '2026-11-01', '另一个名字', 0, ['N1']),
      row('https://c.example/1', '2026-11-01', null),
    ];
    const found = providerRows(rows);
    expect(found.map(({ audits, flagged }) => [audits.length, flagged])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(found[0]!.names.sort()).toEqual(['另一个名字', '知行'].sort());
    expect(found[0]!.audits).not.toContain('https://a.example/1 2026-11-01');
  });
});
