import { describe, expect, it } from 'vitest';
import { latinScript } from '@/cli/latin-script';

/** What a script comes to; `eval` of nothing but what stands here. */
const resultOf = (code: string): unknown => new Function(`return ${code}`)();

describe('a script without letters beyond ASCII', () => {
  it.each([
    ["'课鉴 · “保过”'", '课鉴 · “保过”'],
    [`\`第\${1 + 1}章 😀\``, '第2章 😀'],
    ["'\\\\课'", '\\课'],
    ['JSON.parse(\'{"课":"\\\\n鉴"}\').课', '\n鉴'],
    ['/^[一-龥\\u3000]+课{1,2}$/.test("培训课")', true],
    ['/^[😀-😎]$/u.test("😃")', true],
    ['(() => { const 课 = 3; return 课; })()', 3],
  ])('says the same: %s', (code, value) => {
    const latin = latinScript(code);
    expect(latin).toMatch(/^[\0-\x7f]*$/);
    expect(resultOf(code)).toEqual(value);
    expect(resultOf(latin)).toEqual(value);
  });

  it('leaves others as they are', () => {
    expect(latinScript("const a = '\\u8bfe';")).toBe("const a = '\\u8bfe';");
  });

  it('is refused where a backslash stands before such a letter, which would become another escape', () => {
    expect(() => latinScript("'\\课'", 'page.js')).toThrow('page.js has a letter');
  });
});
