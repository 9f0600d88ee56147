import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodePage } from '@/rules/reading/decode';

const simplified = '<p>人工智能训练师培训班，学费880元，欢迎报名咨询。我们的课程由老师授课。</p>';
const traditional = '<p>人工智慧訓練師課程，學費18800元，歡迎報名。我們的課程有老師在上課。</p>';
const bytes = (text: string, encoding: string) => new Uint8Array(iconv.encode(text, encoding));

describe('encodings', () => {
  test.each([
    ['utf-8', simplified],
    ['gb18030', simplified],
    ['big5', traditional],
    ['utf-16le', simplified],
    ['utf-16be', simplified],
  ])('%s with no word of it', (encoding, text) => {
    expect(decodePage(bytes(text, encoding))).toBe(text);
  });

  test.each([
    ['gbk', 'gb2312'],
    ['gb18030', 'GBK'],
    ['big5', 'big5'],
    ['shift_jis', 'shift_jis'],
    ['windows-1252', 'iso-8859-1'],
  ])('%s declared as %s', (encoding, name) => {
    const body =
      encoding === 'shift_jis' ? '講座のご案内' : encoding === 'windows-1252' ? 'Café' : traditional;
    const page = `<meta charset="${name}">${body}`;
    expect(decodePage(bytes(page, encoding))).toBe(page);
  });

  test('what the bytes show outweighs what they say', () => {
    const page = `<meta charset="gb2312">${simplified}`;
    expect(decodePage(bytes(page, 'utf-8'))).toBe(page);
    const other = `<meta charset="utf-8">${simplified}`;
    expect(decodePage(bytes(other, 'gb18030'))).toBe(other);
  });

  test('byte order marks are obeyed and left out', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'])
      expect(decodePage(new Uint8Array(iconv.encode(simplified, encoding, { addBOM: true })))).toBe(
        simplified,
      );
  });

  test('anything is decoded to something', () => {
    expect(decodePage(new Uint8Array())).toBe('');
    expect(decodePage(new Uint8Array([0xff]))).toHaveLength(1);
    expect(typeof decodePage(Uint8Array.from({ length: 256 }, (_, i) => i))).toBe('string');
  });
});
