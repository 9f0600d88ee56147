import { expect, test, vi } from 'vitest';
import { readOptions } from '@/cli/audit-options';

test('options may stand anywhere', () => {
  expect(readOptions(['a.html', '--json', '--lang', 'en', '-'], {})).toEqual({
    json: true,
    ocr: false,
    lang: 'en',
    inputs: ['a.html', '-'],
  });
  expect(readOptions(['--lang=zh', 'x'], { LANG: 'en_US.UTF-8' })?.lang).toBe('zh');
  expect(readOptions(['x.png', '--ocr'], {})?.ocr).toBe(true);
});

test('the language is that of the terminal, Chinese where it says none', () => {
  const lang = (environment: NodeJS.ProcessEnv) => readOptions(['x'], environment)?.lang;
  expect(lang({})).toBe('zh');
  expect(lang({ LANG: 'C.UTF-8' })).toBe('zh');
  expect(lang({ LANG: 'zh_TW.UTF-8' })).toBe('zh');
  expect(lang({ LANG: 'en_GB.UTF-8' })).toBe('en');
  expect(lang({ LC_ALL: 'zh_CN', LANG: 'de_DE' })).toBe('zh');
});

test('what makes no sense is refused', () => {
  for (const args of [[], ['--json'], ['--lang'], ['--lang', 'fr', 'x'], ['--colour', 'x'], ['-x']]) {
    const tell = vi.fn();
    expect(readOptions(args, {}, tell)).toBeNull();
    expect(tell).toHaveBeenCalledOnce();
  }
});
