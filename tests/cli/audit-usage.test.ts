import { expect, test } from 'vitest';
import { passedOver, reasonText, USAGE } from '@/cli/audit-usage';

test('what a folder held besides its pages is told of', () => {
  expect(passedOver(['a/x.pdf', 'a/y.PDF', 'a/z.docx', 'a/p_files/s.css'], 3, 'en')).toContain(
    '2 .pdf, 1 .docx',
  );
  expect(passedOver(['a/p_files/s.css', 'a/p_files/b.png'], 1, 'zh')).toBeNull();
  expect(passedOver([], 0, 'zh')).toContain('没有 .html');
});

test('a file that is not there is told of in words', () => {
  const gone = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
  expect(reasonText(gone, 'zh')).toBe('没有这个文件或文件夹');
  expect(reasonText(new Error('neither a page nor text'), 'en')).toBe('neither a page nor text');
});

test('both languages name every option and every exit code', () => {
  for (const text of [USAGE.zh, USAGE.en])
    for (const word of ['--json', '--lang', '--ocr', '--help', '0 ', '1 ', '2 '])
      expect(text).toContain(word);
});
