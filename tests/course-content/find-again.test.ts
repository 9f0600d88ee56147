import { describe, expect, it } from 'vitest';
import { findAgain } from '@/entrypoints/panel.content/reveal';
import type { Evidence } from '@/rules/source-range';

const evidence = (text: string, start: number, length: number): Evidence => ({
  quote: text.slice(start, start + length),
  start,
  end: start + length,
  from: 'text',
  before: text.slice(Math.max(0, start - 32), start),
  after: text.slice(start + length, start + length + 32),
});

describe('words are found again', () => {
  const page = '首页\n签约保过班\n课程介绍\n本班签约保过，不过退费\n联系我们';
  const words = evidence(page, page.lastIndexOf('签约保过'), 4);

  it('where they were', () => {
    expect(findAgain(page, words)).toEqual({ start: words.start, end: words.end });
  });

  it('by what stands around them, where text came in before', () => {
    const changed = `通知：十一放假\n签约保过承诺\n${page}`;
    const found = findAgain(changed, words)!;
    expect(changed.slice(found.start, found.end)).toBe('签约保过');
    expect(changed.slice(found.start - 2, found.start)).toBe('本班');
  });

  it('nearest to where they were, where all around them is new', () => {
    const far = `签约保过${'。'.repeat(100)}签约保过${'，'.repeat(3)}`;
    const near = far.lastIndexOf('签约保过');
    expect(findAgain(far, { ...words, start: near + 5, end: near + 9, before: '甲', after: '乙' })).toEqual({
      start: near,
      end: near + 4,
    });
  });

  it('not where they are gone, nor where nothing was quoted', () => {
    expect(findAgain('首页\n课程介绍', words)).toBeNull();
    expect(findAgain(page, { ...words, quote: '', start: 0, end: 0 })).toBeNull();
  });
});
