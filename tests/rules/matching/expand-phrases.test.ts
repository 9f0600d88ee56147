import { describe, expect, it } from 'vitest';
import classes from '@/rules/matching/word-classes.json';
import { expandPhrase } from '@/rules/tools/expand-phrases';

describe('phrases in short', () => {
  it('write out a class of words of their language', () => {
    expect(expandPhrase('包<certificate>', 'zh')).toEqual([`包(${classes.zh.certificate.join('|')})`]);
    expect(expandPhrase('no <exam>', 'en')[0]).toContain('|exams|');
    expect(() => expandPhrase('包<nonsense>', 'zh')).toThrow('no class <nonsense>');
  });

  it('stand for both orders', () => {
    expect(expandPhrase('退款{~8}没过', 'zh')).toEqual(['退款{..8}没过', '没过{..8}退款']);
    expect(() => expandPhrase('a{~1}b{~2}c', 'en')).toThrow('two orders');
  });

  it('stand for each choice of a group that holds a number or a gap', () => {
    expect(expandPhrase('剩(三|五|{n}|最后{..2})席', 'zh')).toEqual([
      '剩(三|五)席',
      '剩{n}席',
      '剩最后{..2}席',
    ]);
    expect(expandPhrase('({n}%|half) of us', 'en')).toEqual([
      '(half) of us',
      '{n}(%| percent| per cent) of us',
    ]);
  });

  it('are left alone without either', () => {
    expect(expandPhrase('(全额|)退款{..3}{n}', 'zh')).toEqual(['(全额|)退款{..3}{n}']);
  });
});

describe('classes of words', () => {
  it.each(Object.entries({ ...classes.zh, ...classes.en }))(
    '<%s> holds plain words, none twice',
    (_name, words) => {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word).not.toMatch(/[(){}|<>]/);
    },
  );
});
