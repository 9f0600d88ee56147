import { describe, expect, it } from 'vitest';
import { packsOf } from '@/rules/engine/packs';
import { decode, encode, encodeSteps } from '@/rules/matching/binary';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import { compilePacks, PackProblems, type PackSource, packSources } from '@/rules/tools/compile-packs';
import { risk, ruleSource, type SmallRule } from '../pack-fixture';

const words = { zh: '词', en: 'words' };
const PACK: PackSource = {
  path: 'test/pack.json',
  text: JSON.stringify({ format: 1, name: 'test', version: '1', title: words }),
};
const problems = (...sources: PackSource[]): string[] => {
  try {
    compilePacks(sources);
    return [];
  } catch (error) {
    if (!(error instanceof PackProblems)) throw error;
    return error.problems;
  }
};
const ofRule = (rule: SmallRule) => problems(PACK, ruleSource(rule));

describe('bad pack files are told by file, place and what', () => {
  it.each<[string, () => string[], RegExp]>([
    ['no JSON', () => problems(PACK, { path: 'test/a.json', text: '{' }), /^test\/a\.json: no valid JSON/],
    ['no object', () => problems(PACK, { path: 'test/a.json', text: '[]' }), /^test\/a\.json: \(file\)/],
    [
      'bad UTF-8',
      () => problems(PACK, { path: 'test/a.json', text: '\ufffd' }),
      /^test\/a\.json: no valid JSON/,
    ],
    ['unknown key', () => ofRule(risk('a', ['包过'], [], { run: 'alert(1)' })), /a\.json: .*run/],
    ['severity', () => ofRule(risk('a', ['包过'], [], { severity: 9 })), /a\.json: severity/],
    ['unknown verb', () => ofRule(risk('a', ['包过'], [], { judge: { verb: 'eval' } as never })), /judge/],
    [
      'one example',
      () => ofRule(risk('a', ['包过'], [], { examples: { positive: [], negative: [] } })),
      /examples/,
    ],
    [
      'confidence',
      () => ofRule({ id: 'a', phrases: [{ set: 's', confidence: 2, zh: ['包过'] }] }),
      /confidence/,
    ],
    ['phrase too short', () => ofRule(risk('a', ['包'])), /a\.json: phrases: phrase "包" holds no literal/],
    ['phrase that does not close', () => ofRule(risk('a', ['(包过'])), /cannot read phrase/],
    ['phrase too wide', () => ofRule(risk('a', ['包过{..99}退款'])), /gap too wide/],
    ['phrase that explodes', () => ofRule(risk('a', [`pass ${'(a|b|c)'.repeat(9)}`])), /too many literals/],
    ['set without words', () => ofRule({ id: 'a' }), /a claimed risk needs phrases/],
    [
      'set that is not there',
      () => ofRule(risk('a', ['包过'], [], { judge: { verb: 'claimed', unlessSaid: ['x'] } })),
      /there is no phrase set "x"/,
    ],
    [
      'file name',
      () => problems(PACK, { ...ruleSource(risk('a', ['包过'])), path: 'test/b.json' }),
      /^test\/b\.json: id/,
    ],
    [
      'same id twice',
      () =>
        problems(PACK, ruleSource(risk('a', ['包过'])), {
          ...ruleSource(risk('a', ['包过'])),
          path: 'other/a.json',
        }),
      /is also that of other\/a\.json/,
    ],
    ['no pack.json', () => problems(ruleSource(risk('a', ['包过']))), /has no pack\.json/],
    ['pack name', () => problems({ ...PACK, path: 'other/pack.json' }), /is not the name of its folder/],
  ])('%s', (_name, run, expected) => {
    const found = run();
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(expected);
  });

  it('all of them at once', () => {
    expect(problems({ path: 'test/a.json', text: '{' }, { path: 'test/b.json', text: '[' })).toHaveLength(2);
  });

  it('and nothing of a prototype comes through', () => {
    const source = ruleSource(risk('a', ['包过']));
    const text = source.text.replace('{', '{"__proto__":{"polluted":1},');
    problems(PACK, { ...source, text });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('compiled packs', () => {
  it('survive JSON', () => {
    const compiled = compilePacks([PACK, ruleSource(risk('a', ['包过{..3}班'], ['pass guarantee']))]);
    const packs = packsOf(JSON.parse(JSON.stringify(compiled)));
    expect(findClaims(readText('我们包过的班'), packs)).toMatchObject([{ rule: 'a', stance: 'affirmed' }]);
    expect(packs.versions).toEqual({ test: '1' });
  });

  it('are the same whatever the order of files', () => {
    const sources = packSources();
    expect(compilePacks([...sources].reverse())).toEqual(compilePacks(sources));
  });

  it('carry no examples and no expressions', () => {
    const text = JSON.stringify(compilePacks(packSources()).rules);
    expect(text).not.toContain('"examples"');
    expect(text).not.toMatch(/\{\.\.\d+\}/);
  });
});

describe('tables', () => {
  it.each([
    [[]],
    [[0, 1, 255]],
    [[-1, 0, 65535]],
    [[-1, 70000, 2 ** 24]],
    [[-5, 2 ** 30]],
    [[7, -1, -1, 6, 300, -1, 2, 2]],
  ])('%j survive', (values) => {
    expect([...decode(encode(Int32Array.from(values)))]).toEqual(values);
    expect([...decode(encodeSteps(Int32Array.from(values)))]).toEqual(values);
  });

  it('neighbours that lie near one another take less room as steps', () => {
    const near = Int32Array.from({ length: 5000 }, (_, i) => (i % 3 ? 100_000 + i * 2 : 0));
    expect(encodeSteps(near).data.length).toBeLessThan(encode(near).data.length / 2);
  });
});
