import { describe, expect, it } from 'vitest';
import { kindEvidence } from '@/rules/facts/kind-evidence';
import { kindTraits } from '@/rules/facts/kind-traits';
import { FITTED_KINDS, kindShares } from '@/rules/facts/kind-weights';
import { pageKind } from '@/rules/facts/page-kind';
import { vocabulary } from '@/rules/facts/page-vocabulary';
import { readHtml } from '@/rules/reading/read-file';
import weights from '@/rules/registers/kind-weights.json';
import { fitTable } from '@/rules/tools/fit-table';

const COURSE = `<title>电工操作证培训班_明理学校</title><h1>电工操作证培训班</h1>
  <p>课程内容：电工基础、安全规程、实操训练</p><p>适合人群：想从事电工的学员</p><p>课时：80课时</p>
  <p>学费：1200元</p><p>上课时间：周末</p><h2>电工课程大纲</h2><p>第一章 电工基础</p><p>第二章 电工仪表</p>
  <a href="/bm">立即报名</a>`;
const traitsOf = (html: string) => {
  const reading = readHtml(html);
  return kindTraits(reading, kindEvidence(reading));
};

describe('the table of page kinds', () => {
  it('has weights for each trait that is read, and for none besides', () => {
    expect(Object.keys(traitsOf(COURSE)).sort()).toEqual(Object.keys(weights.traits).sort());
  });

  it('shares out one whole', () => {
    const shares = kindShares(traitsOf(COURSE), vocabulary(readHtml(COURSE)));
    expect(FITTED_KINDS.reduce((sum, kind) => sum + shares[kind], 0)).toBeCloseTo(1);
  });

  it('names why a page is taken for what it is', () => {
    const { kind, reasons } = pageKind(readHtml(COURSE));
    expect(kind).toBe('course');
    const labels = reasons.find(({ trait }) => trait === 'labels of one course');
    expect(labels?.points).toBeGreaterThan(0);
    const strengths = reasons.map(({ points }) => Math.abs(points));
    expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
  });

  it('is as unsure as its traits', () => {
    const sure = pageKind(readHtml(COURSE)).confidence;
    const unsure = pageKind(readHtml('<title>明理</title><p>培训</p><p>关于</p>')).confidence;
    expect(sure).toBeGreaterThan(unsure);
  });
});

const NONE = new Map<string, number>();

describe('fitting', () => {
  const example = (kind: 'course' | 'quiet', asks: number) => ({
    traits: { asks, tells: kind === 'quiet' ? 2 : 0 },
    words: NONE,
    kind,
    repository: 'a/b',
    folder: 'f',
    sure: true,
  });
  const table = fitTable([
    example('course', 2),
    example('course', 3),
    example('quiet', 0),
    example('quiet', 1),
  ]);

  it('learns what parts the kinds', () => {
    expect(kindShares({ asks: 3, tells: 0 }, NONE, table).course).toBeGreaterThan(0.5);
    expect(kindShares({ asks: 0, tells: 2 }, NONE, table).quiet).toBeGreaterThan(0.5);
    expect(table.traits.asks!.points.course).toBeGreaterThan(table.traits.asks!.points.quiet);
  });

  it('learns words that many repositories use, and no others', () => {
    const using = (kind: 'course' | 'quiet', repository: string, ...words: string[]) => ({
      ...example(kind, 1),
      traits: { asks: 1 },
      words: new Map(words.map((word) => [word, 1])),
      repository,
    });
    const learned = fitTable(
      Array.from({ length: 30 }, (_, n) => [
        using('course', `school/${n}`, '报名', ...(n < 20 ? ['焊工'] : [])),
        using('quiet', `paper/${n}`, '记者'),
      ]).flat(),
    );
    expect(Object.keys(learned.words).sort()).toEqual(['报名', '记者']);
    const course = (word: string) => kindShares({ asks: 1 }, new Map([[word, 1]]), learned).course;
    expect(course('报名')).toBeGreaterThan(course('焊工'));
    expect(course('焊工')).toBeGreaterThan(course('记者'));
  });

  it('keeps what an earlier table knew where these pages say nothing against it', () => {
    const onlyAsks = (kind: 'course' | 'quiet', asks: number) => ({
      ...example(kind, asks),
      traits: { asks, tells: asks % 2 },
    });
    const next = fitTable([onlyAsks('course', 2), onlyAsks('quiet', 2), onlyAsks('course', 3)], table);
    const points = ({ traits }: typeof table) => traits.tells!.points;
    expect(points(next).quiet).toBeGreaterThan(points(next).course);
    expect(kindShares({ asks: 2, tells: 2 }, NONE, next).quiet).toBeGreaterThan(
      kindShares({ asks: 2, tells: 0 }, NONE, next).quiet,
    );
  });

  it('leaves what it knew less readily than what is new to it', () => {
    const both = (kind: 'course' | 'quiet', strong: number) => ({
      ...example(kind, strong),
      traits: { asks: strong, anew: strong },
    });
    const before = { start: table.start, traits: { asks: table.traits.asks! }, words: {} };
    const against = [both('quiet', 3), both('quiet', 2), both('course', 1), both('course', 0)];
    const next = fitTable(against, before);
    const moved = Math.abs(next.traits.asks!.points.course - before.traits.asks.points.course);
    expect(Math.abs(next.traits.anew!.points.course)).toBeGreaterThan(moved * 2);
  });

  it('starts where the earlier table stands, however few of a kind are at hand', () => {
    const next = fitTable([example('course', 2), example('course', 3)], table);
    expect(kindShares({ asks: 0, tells: 2 }, NONE, next).quiet).toBeGreaterThan(0.5);
  });
});
