import { describe, expect, it } from 'vitest';
import { fold, foldedString, foldReading, sourceRange } from '@/rules/matching/fold';
import { parsePhrase } from '@/rules/matching/phrase';
import { readHtml, readText } from '@/rules/reading/read-file';
import { randomFrom } from './random-text';

const folded = (text: string) => foldedString(fold(text));

describe('folding', () => {
  it.each([
    ['width', '１００％　ＰＡＳＳ，包过！', '100% pass,包过!'],
    ['script', '簽約包過，補貼證書', '签约包过,补贴证书'],
    ['radicals and compatibility ideographs', '⼈⼯智能 不老', '人工智能不老'],
    [
      'zero width, soft hyphen, bidi',
      '包\u200b过 guar\u00adan\u2060teed \u202epass\u202c',
      '包过guaranteed pass',
    ],
    ['look-alikes', 'gu\u0430r\u0430nt\u0435\u0435d \u0440ass', 'guaranteed pass'],
    ['styled letters', '\u{1d42e}\u{1d42d}', 'ut'],
    ['combining marks', 'pa\u0301ss', 'pass'],
    ['separators in a word', '包-过 包·过 包_过 包*过 包|过 包~过 包•过 包★过 包🉐过', '包过'.repeat(9)],
    ['stops in a word', '包.过，保/过', '包过,保过'],
    ['stops elsewhere', 'V1.5版 3.5天 就业班/包过班', 'v1.5版3.5天就业班/包过班'],
    ['a picture that is the figure of a rate', '通过率💯！ 老师💯好', '通过率100%!老师好'],
    ['spaces', '名额　 有限 Seats   left', '名额有限seats left'],
    ['hyphens between words', 'first-time pass', 'first time pass'],
    ['ranges', '3-5天 3 ~ 5天', '3-5天3-5天'],
    ['items of a line', '就业班 | 包过班', '就业班|包过班'],
    ['items of a line in English', 'Home | Courses • About', 'home|courses|about'],
    ['quotation marks', '「包过」 “包过” "a"', '“包过” “包过” "a"'],
  ])('%s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('joins lines that were wrapped in mid-sentence, and only those', () => {
    const lines = (text: string) => foldedString(foldReading(readText(text)));
    expect(lines('获得证书后还可以申领补贴，相当于花\n小钱学技能。')).toBe(
      '获得证书后还可以申领补贴,相当于花小钱学技能。',
    );
    expect(lines('获得证书后还可以申领补贴，划算极了。\n小钱学技能。')).toContain('。\n小');
    expect(lines('师\n企业实战讲师团队\n保\n可先就业后付款')).toBe(
      '师\n企业实战讲师团队\n保\n可先就业后付款',
    );
    expect(lines('You will be awarded a certificate that is guaranteed\nto pass')).toContain(
      'guaranteed to pass',
    );
    expect(lines('You will be awarded a certificate that is guaranteed\nTo pass')).toContain(
      'guaranteed\nto pass',
    );
  });

  it('parts a line that was not wrapped: a row of labels, or one that had room for more', () => {
    const lines = (text: string) => foldedString(foldReading(readText(text)));
    expect(lines('春晖学堂 课程介绍 在线咨询 立即报名\n不用考试就能拿证')).toContain('报名\n不用');
    expect(
      lines('本期开设健康管理师与电工两个班次\n报名的同学请带好身份证和两张照片到前台登记领取讲义'),
    ).toContain('班次\n报名');
  });

  it('joins lines of one paragraph of a page, and never two paragraphs', () => {
    const page = (html: string) => foldedString(foldReading(readHtml(html)));
    expect(page('<p>获得证书后还可以申领补贴，相当于花<br>小钱学技能</p>')).toContain('花小钱');
    expect(page('<p>获得证书后还可以申领补贴，相当于花</p><p>小钱学技能</p>')).toContain('花\n小钱');
  });

  it('reads a bare percentage together with its label below, and no other figure', () => {
    expect(folded('96%\nPlacement')).toBe('96% placement');
    expect(folded('98.5 %\n通过率')).toBe('98.5 %通过率');
    expect(folded('96\nPlacement')).toBe('96\nplacement');
    expect(folded('Up to 96%\nPlacement')).toBe('up to 96%\nplacement');
    expect(folded('96%\n\n97%')).toBe('96%\n97%');
  });

  it('gives back the words of the page', () => {
    const text = '我们承诺簽-約 包🉐過，100％';
    const result = fold(text);
    const at = foldedString(result).indexOf('签约包过');
    const { start, end } = sourceRange(result, text, at, at + 4);
    expect(text.slice(start, end)).toBe('簽-約 包🉐過');
    const rare = '包\u{20000}';
    expect(sourceRange(fold(rare), rare, 1, 3)).toEqual({ start: 1, end: 3 });
  });

  it('keeps order and stays inside the text, whatever the text', () => {
    const random = randomFrom(3);
    const pieces = [
      '包',
      '过',
      'a',
      'B',
      ' ',
      '\n',
      '-',
      '·',
      '🉐',
      '\ud800',
      '\udc00',
      '\u200b',
      '１',
      '.',
      '/',
      '。',
      '\u{2f800}',
    ];
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 12 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const { at, units, gaps, length } = fold(text, () => random() < 0.5);
      expect(at.length === length && units.length === length && gaps.length === length).toBe(true);
      for (let i = 0; i < length; i++) {
        if (i > 0) expect(at[i]!).toBeGreaterThanOrEqual(at[i - 1]!);
        expect(at[i]!).toBeLessThan(text.length);
      }
    }
  });

  it('folds what is folded to itself', () => {
    const random = randomFrom(4);
    const pieces = ['包', '過', 'A', ' ', '，', '-', '·', '🉐', '１', '.', '。', '“', '｜', ' | '];
    for (let round = 0; round < 5000; round++) {
      const text = Array.from({ length: 10 }, () => pieces[Math.floor(random() * pieces.length)]).join('');
      const once = folded(text);
      if (!/[.|-]/.test(once)) expect(folded(once)).toBe(once);
    }
  });

  it('folds phrases like pages', () => {
    expect(parsePhrase('包　過-班').parts).toEqual([{ literals: ['包过班'] }]);
  });
});
