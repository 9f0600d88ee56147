import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { auditEntry, auditPage } from '@/entrypoints/background/audit-page';
import { handle } from '@/entrypoints/background/handle';
import { packList, ruleTitles } from '@/entrypoints/background/pack-list';
import type { CheckedPack } from '@/entrypoints/background/pack-questions';
import { fakeDeps, fromPopup } from '../background/fixture';
import { ownPack } from '../background/own-pack-fixture';

function judgingDeps() {
  return fakeDeps({ judge: auditPage, entry: auditEntry, packs: packList, ruleTitles });
}

async function check(pack: unknown, made = judgingDeps(), keep = false): Promise<CheckedPack> {
  const text = typeof pack === 'string' ? pack : JSON.stringify(pack);
  const answer = await handle({ type: 'check-pack', text, keep }, fromPopup, made.deps);
  if (!answer.ok || !('checked' in answer)) throw new Error(JSON.stringify(answer));
  return answer.checked;
}

const problems = (checked: CheckedPack) =>
  checked.fit ? [] : checked.problems.map(({ problem }) => problem);

describe('bad packs', () => {
  const rule = () => ownPack().rules[0]!;
  const with_ = (change: (pack: ReturnType<typeof ownPack>) => unknown) => {
    const pack = ownPack();
    change(pack);
    return pack;
  };
  const BAD: [string, unknown, string[]][] = [
    ['no JSON', '{"format":1', ['not-json']],
    [
      'NaN as a weight',
      JSON.stringify(ownPack()).replace('"curriculum":10', '"curriculum":NaN'),
      ['not-json'],
    ],
    [
      'a weight without end',
      JSON.stringify(ownPack()).replace('"curriculum":10', '"curriculum":1e999'),
      ['shape'],
    ],
    ['a weight below nothing', with_((pack) => (pack.weights!.claims = -1)), ['shape']],
    [
      'no weight at all',
      with_((pack) => (pack.weights = { curriculum: 0, instructor: 0, transparency: 0, claims: 0 })),
      ['shape'],
    ],
    [
      'a key that reaches a prototype',
      JSON.stringify(ownPack()).replace('{', '{"__proto__":{"polluted":1},'),
      ['bad-key'],
    ],
    ['depth of 100,000', '['.repeat(1e5) + ']'.repeat(1e5), ['too-deep']],
    ['too large', `"${' '.repeat(3 * 2 ** 20)}"`, ['too-large']],
    ['more rules than a pack may hold', { ...ownPack(), rules: Array(5000).fill(0) }, ['shape']],
    ['an id twice', with_((pack) => pack.rules.push(rule())), ['id-twice']],
    ['the id of a standard rule', with_((pack) => (pack.rules[0]!.id = 'guaranteed-pass')), ['id-taken']],
    ['the name of a standard pack', with_((pack) => (pack.name = 'red-flags')), ['name-taken']],
    ['a source that is not there', with_((pack) => pack.rules[0]!.sources.push('no-law')), ['source']],
    [
      'a phrase without a literal',
      with_((pack) => pack.rules[0]!.phrases![0]!.zh!.push('{n}{..3}')),
      ['phrases'],
    ],
    [
      'more phrases than can be compiled',
      with_((pack) => (pack.rules[0]!.phrases![0]!.zh = Array.from({ length: 7000 }, (_, i) => `拼团${i}`))),
      ['too-many-phrases'],
    ],
    [
      'an example that does not hold',
      with_((pack) => pack.rules[0]!.examples.negative.push({ text: '三人拼团价 1 元' })),
      ['example'],
    ],
    ['code', with_((pack) => Object.assign(pack.rules[0]!, { run: 'alert(1)' })), ['shape']],
    ['a list', '[]', ['shape']],
  ];

  it.each(BAD)(
    'fault 43: %s: not taken, told in words, and nothing changes',
    async (_what, pack, expected) => {
      const made = judgingDeps();
      const checked = await check(pack, made, true);
      expect([...new Set(problems(checked))]).toEqual(expected);
      expect(await made.deps.packStore.packs()).toMatchObject({ packs: [] });
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
      for (const language of ['zh_CN', 'zh_TW', 'en']) {
        const words = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
        for (const problem of expected.map((one) => one.replaceAll('-', '_')))
          expect(words[`ui_wb_pack_${problem}`] ?? words[`ui_wb_file_${problem}`], problem).toBeTruthy();
      }
    },
  );

  it('fault 43: what is wrong is named with the place in the file', async () => {
    const checked = await check(with_((pack) => Object.assign(pack.rules[1]!, { severity: 9 })));
    expect(checked).toMatchObject({
      fit: false,
      problems: [{ problem: 'shape', where: 'rules.1.severity' }],
    });
  });
});
