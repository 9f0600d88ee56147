import { describe, expect, it } from 'vitest';
import type { CourseInput } from '@/rules/engine/course-input';
import { levelsNamed } from '@/rules/engine/levels';
import { placeOf, placesNamed } from '@/rules/engine/places';
import { runRules } from '@/rules/engine/run-rules';
import { readFacts } from '@/rules/facts/read-facts';
import { findClaims } from '@/rules/matching/claims';
import { readText } from '@/rules/reading/read-file';
import type { FigureEntry } from '@/rules/registers/schema';
import { type SmallRule, smallPacks } from '../pack-fixture';

const FEE: FigureEntry = {
  id: 'fee',
  kind: 'exam-fee',
  subject: { id: 'ai-trainer', zh: ['人工智能训练师'], en: ['AI trainer'] },
  level: 3,
  place: 'CN-SH',
  values: [{ value: 500, level: 3 }],
  unit: 'CNY',
  asOf: '2026-04',
  reviewBy: '2027-04-01',
  authority: 'press-interview',
  confidence: 'high',
  statement: { zh: '三级考试费 500 元', en: 'Level 3 exam fee 500 yuan' },
  source: 'x',
  conflicts: [],
};
const RULE = (how: string): SmallRule => ({
  id: 'fee-claim',
  polarity: 'compare',
  dimension: 'claims',
  severity: 4,
  judge: {
    verb: 'compared',
    by: [
      { how, sets: ['fee'], figures: ['fee'], unit: 'CNY' },
      { how: 'contrary', sets: ['free'], figures: ['fee-rule'] },
      { how: 'agrees', sets: ['paid'], figures: ['fee-rule'] },
      { how: 'apart', sets: ['package'], note: { zh: '含培训', en: 'with tuition' } },
    ],
  } as SmallRule['judge'],
  phrases: [
    { set: 'fee', confidence: 0.9, zh: ['考试费{..4}{n}(元|)', '考试费另收'] },
    { set: 'free', confidence: 0.9, zh: ['考试费全免'] },
    { set: 'paid', confidence: 0.9, zh: ['考试费由考生自付'] },
    { set: 'package', confidence: 0.95, zh: ['含培训'] },
  ],
});

function judge(
  text: string,
  { how = 'equal', figure = FEE, readAt = '2026-11-24', place = 'CN' as const } = {},
) {
  const packs = smallPacks(RULE(how));
  const reading = readText(text);
  const part = {
    title: null,
    url: null,
    blocks: reading.blocks.map((_, i) => i),
    whole: true,
    of: 'course' as const,
  };
  const input: CourseInput = {
    reading,
    kind: 'course',
    language: 'zh',
    place,
    facts: readFacts(reading, part),
    claims: findClaims(reading, packs),
    whole: true,
    figures: [figure, { ...figure, id: 'fee-rule', values: [], unit: undefined }],
    readAt: `${readAt}T00:00:00.000Z`,
  };
  return runRules(packs.rules, input)[0]!;
}

describe('a claim beside an official figure', () => {
  it.each([
    ['上海人工智能训练师三级，考试费500元', 'met'],
    ['上海人工智能训练师三级，考试费1980元', 'flagged'],
    ['人工智能训练师三级，考试费1980元', 'unknown'], // no place
    ['上海人工智能训练师三级：2024年考试费380元', 'unknown'], // another year
    ['上海人工智能训练师三级：2026年考试费380元', 'flagged'],
    ['上海人工智能训练师三级，含培训考试费4800元', 'unknown'],
    ['上海人工智能训练师三级，考试费全免', 'flagged'],
    ['上海人工智能训练师四级，考试费全免', 'unknown'],
    ['广州人工智能训练师三级，考试费全免', 'unknown'],
    ['上海人工智能训练师三级，考试费由考生自付', 'met'],
    ['上海人工智能训练师三级，考试费五百元', 'met'],
    ['上海人工智能训练师（高级工），考试费1980元', 'flagged'],
    ['上海人工智能训练师四级，考试费295元', 'unknown'],
    ['上海人工智能训练师，考试费1980元', 'unknown'],
    ['上海人工智能训练师三级、四级同步招生\n考试费1980元', 'unknown'],
    ['上海人工智能训练师三级、四级同步招生\n三级考试费1980元', 'flagged'],
    ['广州人工智能训练师三级，考试费1980元', 'unknown'],
    ['上海、广州人工智能训练师三级，考试费1980元', 'unknown'],
    ['上海消防设施操作员三级，考试费1980元', 'unknown'],
    ['人工智能训练师三级，考试费另收', 'unknown'],
    ['人工智能训练师三级，欢迎报名', 'inapplicable'],
    ['人工智能训练师三级，我们不承诺考试费500元', 'inapplicable'],
  ])('%s: %s', (text, outcome) => {
    const finding = judge(text);
    expect(finding.outcome).toBe(outcome);
    if (outcome === 'unknown') expect(finding.note).toBeDefined();
    if (outcome === 'flagged') expect(finding.note?.zh).toContain('三级考试费');
  });

  it('compares in the direction that matters', () => {
    const text = (fee: number) => `上海人工智能训练师三级，考试费${fee}元`;
    expect(judge(text(400), { how: 'at-most' }).outcome).toBe('met');
    expect(judge(text(600), { how: 'at-most' }).outcome).toBe('flagged');
    expect(judge(text(400), { how: 'at-least' }).outcome).toBe('flagged');
    expect(judge(text(600), { how: 'at-least' }).outcome).toBe('met');
  });

  it('rests on no figure past its review date, of another unit, or of a far place', () => {
    const text = '上海人工智能训练师三级，考试费1980元';
    expect(judge(text, { readAt: '2027-04-01' })).toMatchObject({ outcome: 'unknown', confidence: 0 });
    expect(judge(text, { readAt: '2027-03-31' }).outcome).toBe('flagged');
    expect(judge(text, { figure: { ...FEE, unit: 'USD' } }).outcome).toBe('unknown');
    expect(judge(text, { figure: { ...FEE, place: 'US' } }).outcome).toBe('unknown');
  });

  it('is as sure as the figure', () => {
    const doubtful = { ...FEE, confidence: 'medium' as const };
    expect(judge('上海人工智能训练师三级，考试费1980元').confidence).toBe(0.9);
    expect(judge('上海人工智能训练师三级，考试费1980元', { figure: doubtful }).confidence).toBe(0.77);
  });

  it('accuses nobody by a number that no authority stands behind', () => {
    const text = (fee: number) => `上海人工智能训练师三级，考试费${fee}元`;
    for (const figure of [
      { ...FEE, confidence: 'low' as const },
      { ...FEE, confidence: 'medium' as const, authority: 'commercial' as const },
    ]) {
      expect(judge(text(1980), { figure })).toMatchObject({ outcome: 'unknown' });
      expect(judge(text(1980), { figure }).note?.zh).toContain('不能据此判断对错');
      expect(judge(text(500), { figure }).outcome).toBe('met');
    }
  });

  it('tells why it cannot compare', () => {
    const why = (text: string) => judge(text).note?.en;
    expect(why('人工智能训练师三级，考试费1980元')).toContain('for which place');
    expect(why('广州人工智能训练师三级，考试费1980元')).toContain('this place');
    expect(why('上海人工智能训练师，考试费1980元')).toContain('which level');
    expect(why('上海人工智能训练师四级，考试费295元')).toContain('this level');
    expect(why('上海人工智能训练师三级：2024年考试费380元')).toContain('the same year');
    expect(why('上海消防设施操作员三级，考试费1980元')).toContain('this trade');
    expect(judge('上海人工智能训练师三级，考试费1980元', { readAt: '2027-04-01' }).note?.en).toContain(
      'review date',
    );
  });

  it('reads the trade, the level and the place nearest to the claim', () => {
    const list = '上海 消防设施操作员四级，考试费295元\n上海 人工智能训练师三级，考试费1980元';
    expect(judge(list)).toMatchObject({ outcome: 'flagged' });
    expect(judge(list).evidence.map(({ quote }) => quote)).toEqual(['考试费1980元']);
    const menu = '上海健康管理师三级，考试费850元\n其他课程\n人工智能训练师';
    expect(judge(menu).outcome).toBe('unknown');
  });

  it('reads a range as one', () => {
    const figure = { ...FEE, values: [{ value: 200, to: 500, level: 3 }] };
    expect(judge('上海人工智能训练师三级，考试费295元', { figure }).outcome).toBe('met');
    expect(judge('上海人工智能训练师三级，考试费650元', { figure }).outcome).toBe('flagged');
  });
});

describe('levels and places', () => {
  it.each([
    ['人工智能训练师三级', [3]],
    ['高级工', [3]],
    ['高级技师', [1]],
    ['技师', [2]],
    ['Level 4 diploma', [4]],
    ['L3', [3]],
    ['二级域名、三级医院', []],
    ['三级和四级', [3, 4]],
  ])('%s', (text, levels) => {
    expect([...levelsNamed(text)].sort()).toEqual(levels);
  });

  it('knows cities by their province', () => {
    expect([...placesNamed('深圳、上海')].sort()).toEqual(['CN-GD', 'CN-SH']);
  });

  it.each([
    ['课程', 'zh', '', 'CN'],
    ['学费 HK$3,000', 'zh', '', 'elsewhere'],
    ['課程', 'zh', 'https://a.example.tw/', 'elsewhere'],
    ['課程 沪ICP备1号', 'zh', 'https://a.example.hk/', 'CN'],
    ['A course', 'en', 'https://a.example.com/', 'elsewhere'],
    ['A course', 'en', 'https://a.example.cn/', 'CN'],
  ])('places %s (%s, %s): %s', (text, language, url, place) => {
    expect(placeOf(readText(text, url), language)).toBe(place);
  });
});
