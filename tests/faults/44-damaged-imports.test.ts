import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readBackup } from '@/entrypoints/background/backup/read-backup';
import {
  at,
  exported,
  fullProfile,
  imported,
  problemsOf,
  profile,
  stateOf,
} from '../background/backup/state';
import { entry } from '../background/fixture';

const FILES = 200;
const SEED = 20261125;

let good: string;
beforeAll(async () => {
  globalThis.indexedDB = new IDBFactory();
  good = await exported(await fullProfile('here'));
});

type Damage = (file: Buffer, a: number, b: number) => Buffer;
const share = (file: Buffer, part: number) => Math.floor((file.length * (part % 1000)) / 1000);
const lines = (file: Buffer, change: (lines: string[]) => string[]) =>
  Buffer.from(change(file.toString().split('\n')).join('\n'));
const record = (file: Buffer, n: number, change: (one: never) => void) =>
  lines(file, (all) => {
    const place = 1 + (n % (all.length - 3));
    const one = JSON.parse(all[place]!.replace(/,$/, ''));
    change(one as never);
    all[place] = JSON.stringify(one) + (place < all.length - 3 ? ',' : '');
    return all;
  });

/** Sets one value somewhere in a record to one of another type. */
function swapType(one: Record<string, unknown>, depth: number) {
  const keys = Object.keys(one);
  const key = keys[depth % keys.length]!;
  const inner = one[key];
  if (typeof inner === 'object' && inner !== null && Object.keys(inner).length && depth > 3)
    swapType(inner as Record<string, unknown>, Math.floor(depth / 2));
  else one[key] = typeof inner === 'string' ? { zh: 1 } : typeof inner === 'number' ? 'NaN' : 7;
}

const DAMAGES: Record<string, Damage> = {
  'cut off': (file, a) => file.subarray(0, share(file, a)),
  'a byte is another': (file, a, b) => {
    const other = Buffer.from(file);
    const place = share(file, a);
    other[place] = (other[place]! + 1 + (b % 254)) % 256;
    return other;
  },
  'a stretch is missing': (file, a, b) => {
    const from = share(file, a);
    return Buffer.concat([file.subarray(0, from), file.subarray(from + 1 + (b % 400))]);
  },
  'a stretch is there twice': (file, a, b) => {
    const from = share(file, a);
    const end = from + 1 + (b % 400);
    return Buffer.concat([file.subarray(0, end), file.subarray(from, end), file.subarray(end)]);
  },
  'bytes that are no text': (file, a, b) =>
    Buffer.concat([
      file.subarray(0, share(file, a)),
      Buffer.from([0xff, 0xc0, b % 256]),
      file.subarray(share(file, a)),
    ]),
  'another encoding': (file) => Buffer.from(`\ufeff${file.toString()}`, 'utf16le'),
  'a record twice': (file, a) =>
    lines(file, (all) => {
      const place = 1 + (a % (all.length - 4));
      return [...all.slice(0, place), all[place]!, ...all.slice(place)];
    }),
  'a record is gone': (file, a) =>
    lines(file, (all) => all.filter((_, i) => i !== 1 + (a % (all.length - 4)))),
  'records in another order': (file) =>
    lines(file, ([head, one, two, ...rest]) => [head!, two!, one!, ...rest]),
  'a value of another type': (file, a, b) => record(file, a, (one) => swapType(one, b % 97)),
  'another address under the same id': (file) =>
    record(file, 0, (one: { summary: { url: string } }) => {
      one.summary.url = 'https://elsewhere.example/';
    }),
  'a format to come': (file) => Buffer.from(file.toString().replace('"format":1', '"format":2')),
  'a key that reaches a prototype': (file) =>
    Buffer.from(file.toString().replace('"is":"audit"', '"is":"audit","__proto__":{"polluted":true}')),
  'too deep': (file) =>
    Buffer.from(
      file.toString().replace('"is":"audit"', `"is":"audit","x":${'['.repeat(9999)}${']'.repeat(9999)}`),
    ),
  'no number': (file) => Buffer.from(file.toString().replace('"coverage":0.6', '"coverage":1e999')),
  'columns that are no columns': (file) =>
    record(file, 0, (one: { reading: { blocks: string } }) => {
      one.reading.blocks = one.reading.blocks.slice(0, -8);
    }),
  'packed and cut off': (file, a) => {
    const packed = gzipSync(file);
    return packed.subarray(0, 2 + share(packed, a % 990));
  },
  'packed and another byte': (file, a) => {
    const packed = gzipSync(file);
    const place = 20 + share(packed, a % 900);
    packed[place] = packed[place]! ^ 0x55;
    return packed;
  },
  'something else': (_file, a) =>
    Buffer.from(['{}', '[]', 'null', '<html>', '{"records":[]}', ' ', ''][a % 7]!),
};

/** The same content by another name: an accident that harmed nothing. */
function harmless(file: Buffer): boolean {
  try {
    return JSON.stringify(JSON.parse(file.toString())) === JSON.stringify(JSON.parse(good));
  } catch {
    return false;
  }
}

describe('damaged files', () => {
  it(`fault 44: ${FILES} damaged files: none is taken, not in part, and each is told of in words`, {
    timeout: 120_000,
  }, async () => {
    const kinds = Object.keys(DAMAGES);
    const files = fc.sample(fc.tuple(fc.nat(1_000_000), fc.nat(1_000_000)), {
      numRuns: FILES * 2,
      seed: SEED,
    });
    const there = profile('there');
    await there.store.save(entry(at(30)));
    const before = await stateOf(there);
    const messages = new Map<string, string[]>();
    let tried = 0;
    for (const [index, [a, b]] of files.entries()) {
      if (tried === FILES) break;
      const kind = kinds[index % kinds.length]!;
      const file = DAMAGES[kind]!(Buffer.from(good), a, b);
      if (harmless(file)) continue;
      tried++;
      const problems = await problemsOf(new Blob([new Uint8Array(file)]));
      expect(problems.length, `${kind} ${a} ${b}`).toBeGreaterThan(0);
      for (const { problem } of problems) messages.set(problem, [...(messages.get(problem) ?? []), kind]);
    }
    expect(tried).toBe(FILES);
    expect(await stateOf(there)).toEqual(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    // What is said of them is not all the same, and each has its words in every language.
    expect(messages.size).toBeGreaterThan(8);
    for (const language of ['zh_CN', 'zh_TW', 'en']) {
      const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
      for (const problem of messages.keys()) {
        const name = `ui_wb_file_${problem.replaceAll('-', '_')}`;
        expect(words[name]?.message, `${language} ${name}`).toMatch(/.{8}/);
      }
    }
  });

  it('fault 44: random bytes and random JSON crash nothing', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json()), async (file) => {
        const found = await readBackup(new Blob([typeof file === 'string' ? file : new Uint8Array(file)]));
        expect(found.ok).toBe(false);
      }),
      { numRuns: 500, seed: SEED },
    );
  });

  it('fault 44: the file that they were made of is taken', async () => {
    expect(await imported(profile('third'), good)).toMatchObject({ ok: true });
  });
});
