import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { packEvidence, sha256, utf8 } from '@/entrypoints/dashboard/evidence-zip';

const AT = '2026-11-24T23:30:00.000Z';
const FILES = [
  { name: 'page-text.txt', what: 'text', bytes: utf8('签约保过，'.repeat(500)) },
  { name: 'index.html', what: 'report', bytes: utf8('<!doctype html><p>x</p>') },
  { name: 'screenshots/01.png', what: 'picture', bytes: new Uint8Array([137, 80, 78, 71, 0, 255]) },
];
const nodeHash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('an evidence pack', () => {
  it('names every file with its size and the hash of what is in the pack', async () => {
    const { zip, hash } = await packEvidence(FILES, { kind: 'kejian-evidence' }, AT);
    expect(hash).toBe(nodeHash(zip));
    const inside = unzipSync(zip);
    expect(Object.keys(inside).sort()).toEqual(
      ['index.html', 'manifest.json', 'page-text.txt', 'screenshots/01.png'].sort(),
    );
    const manifest = JSON.parse(new TextDecoder().decode(inside['manifest.json']));
    expect(manifest.kind).toBe('kejian-evidence');
    expect(manifest.files).toHaveLength(FILES.length);
    for (const { name, bytes, sha256: told } of manifest.files) {
      expect(told).toBe(nodeHash(inside[name]!));
      expect(bytes).toBe(inside[name]!.length);
    }
  });
  it('is the same bytes from the same files, in whatever order and time zone', async () => {
    const first = await packEvidence(FILES, { a: 1 }, AT);
    process.env.TZ = 'America/New_York';
    const again = await packEvidence([...FILES].reverse(), { a: 1 }, AT);
    expect(again.hash).toBe(first.hash);
    process.env.TZ = 'Asia/Shanghai';
    expect((await packEvidence(FILES, { a: 1 }, AT)).hash).toBe(first.hash);
  });
  it('is other bytes when one letter is', async () => {
    const [first, ...rest] = FILES;
    const changed = { ...first!, bytes: utf8(`${'签约保过，'.repeat(499)}签约保过。`) };
    const [a, b] = await Promise.all([FILES, [changed, ...rest]].map((files) => packEvidence(files, {}, AT)));
    expect(a!.hash).not.toBe(b!.hash);
  });
  it('writes half characters as what a file can hold', async () => {
    const { zip } = await packEvidence([], { title: 'a\ud800b' }, AT);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(unzipSync(zip)['manifest.json']);
    expect(JSON.parse(text).title).toBe('a\ufffdb');
  });
});

it('hashes as everybody else does', async () => {
  expect(await sha256(utf8('abc'))).toBe(nodeHash(utf8('abc')));
});
