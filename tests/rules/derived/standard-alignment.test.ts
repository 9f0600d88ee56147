import { describe, expect, it } from 'vitest';
import { alignWithStandard, isAiTrainer, levelOf } from '@/rules/derived/standard-alignment';

describe('modules against the occupation standard', () => {
  it('tells covered, thin and absent functions of level 3', () => {
    const cover = alignWithStandard(
      [{ title: '业务分析：业务流程设计' }, { title: '算法测试' }, { title: '考前刷题' }],
      3,
    );
    expect(cover?.map((entry) => entry.cover)).toEqual(['covered', 'thin', 'absent', 'absent']);
    expect(cover?.[0]?.modules).toEqual(['业务分析：业务流程设计']);
  });

  it('does not judge levels whose functions were not read', () => {
    expect(alignWithStandard([{ title: '数据标注' }], 5)).toBeNull();
  });

  it.each([
    ['人工智能训练师（三级）', 3],
    ['人工智能训练师四级/中级工', 4],
    ['二级/技师', 2],
    ['一级/高级技师', 1],
    ['三级、四级连报', null],
    ['人工智能训练师', null],
  ])('reads the level of %s', (text, level) => {
    expect(levelOf(text)).toBe(level);
  });

  it('knows the occupation by its names only', () => {
    expect(isAiTrainer('AI训练师培训')).toBe(true);
    expect(isAiTrainer('人工智能工程技术人员')).toBe(false);
  });
});
