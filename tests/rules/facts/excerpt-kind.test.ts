import { describe, expect, test } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { readText } from '@/rules/reading/read-file';
import { OTHERS, SELLERS } from './excerpts';

const kindOf = (text: string) => pageKind(readText(text)).kind;

describe('who speaks in a short text', () => {
  test.each(SELLERS)('a seller: %s', (text) => expect(kindOf(text)).toBe('course'));
  test.each(OTHERS)('somebody else: %s', (text) => expect(kindOf(text)).not.toBe('course'));
});

/** Promises as they are met, to be set before texts: they say nothing of who speaks. */
const PROMISES = ['保过。', '不过全额退费。', '包就业。', 'Guaranteed to pass. ', '100% job guarantee. '];

describe('a promise does not make its speaker a seller', () => {
  test.each([
    '这个函数保证返回值不为空，单元测试全部通过后才会合并到主分支。',
    '下班后去面包房排队，老板说剩下的三个都包过来，一共二十块。',
    'The build passes if every job in the matrix succeeds; otherwise the merge is blocked.',
    'The ferry passes the lighthouse at noon and returns by four, weather permitting.',
    'A county jury found the owner of an online nursing school guilty of selling more than 2,000 fake diplomas.',
  ])('%s', (text) => {
    for (const promise of PROMISES) expect(kindOf(promise + text), promise).not.toBe('course');
  });

  test.each([
    ['我校电工考证班开班，欢迎报名。', '我校电工考证班保过，欢迎报名。'],
    ['跟着我们学英语，三个月开口说。', '跟着我们学英语，三个月开口说，学不会退款。'],
    ['Join our HVAC training this fall.', 'Join our HVAC training this fall, job guaranteed.'],
    ['Our tutors prepare you for the bar exam.', 'Our tutors prepare you for the bar exam. Pass guaranteed.'],
  ])('with it or without, %s', (without, withPromise) => {
    expect(kindOf(without)).toBe('course');
    expect(kindOf(withPromise)).toBe('course');
  });
});
