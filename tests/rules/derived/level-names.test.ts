import { describe, expect, it } from 'vitest';
import { levelPairs } from '@/rules/derived/level-names';

const read = (text: string) =>
  levelPairs(text).map(({ start, end, right }) => `${text.slice(start, end)} ${right}`);

describe('level numbers beside level names', () => {
  it.each([
    ['三级/高级工', ['三级/高级工 true']],
    ['高级工（三级）', ['高级工（三级 true']],
    ['三级/技师', ['三级/技师 false']],
    ['四级(高级工)证书', ['四级(高级工 false']],
    ['一级初级工', ['一级初级工 false']],
    ['二级技师、一级高级技师', ['二级技师 true', '一级高级技师 true']],
    ['五级初级工四级中级工三级高级工', ['五级初级工 true', '四级中级工 true', '三级高级工 true']],
    ['初级工五级中级工四级', ['初级工五级 true', '中级工四级 true']],
    ['中级工四级、高级工三级', ['中级工四级 true', '高级工三级 true']],
    ['3级/高级工', ['3级/高级工 true']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    '三级以上技师',
    '三级、技师',
    '英语四级，高级工程师',
    '大学英语四级高级工程师',
    '三级医院技师',
    '一级建造师',
    '特级技师、首席技师',
    '考级',
    '三级高级工二级', // which of the two is meant cannot be told, and one reading is right
  ])('%s holds no wrong pair', (text) => {
    expect(read(text).filter((one) => one.endsWith('false'))).toEqual([]);
  });
});
