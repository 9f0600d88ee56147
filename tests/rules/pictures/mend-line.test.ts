import { expect, test } from 'vitest';
import { mended } from '@/rules/pictures/mend-line';

test.each([
  ['The course takes 8o hours', 'The course takes 80 hours'],
  ['earn $8,0o0 a month', 'earn $8,000 a month'],
  ['1oo% pass', '100% pass'],
  ['共4o学时，费用l980元', '共40学时，费用1980元'],
  ['only $l,2O0', 'only $1,200'],
])('noughts and ones among figures: %s', (read, meant) => expect(mended(read)).toBe(meant));

test.each(['GPT-4o and o1', '4o模型', 'O2O平台', 'H2O', 'Windows 2Oh', 'l2 loss', "5 o'clock"])(
  'names keep their letters: %s',
  (text) => expect(mended(text)).toBe(text),
);

test('the comma of lists where it stands in the middle, and no other dot', () => {
  expect(mended('廣告投放丶數據分析丶顧客關係')).toBe('廣告投放、數據分析、顧客關係');
  expect(mended('丶')).toBe('丶');
});

test('a space behind a stop that parts words', () => {
  expect(mended('ten weeks,half of them in parts:a test.See the site(24 hours)')).toBe(
    'ten weeks, half of them in parts: a test. See the site (24 hours)',
  );
  for (const kept of ['10:30', '1,200', 'www.example.org', 'https://example.org', 'U.S.', 'e.g.this'])
    expect(mended(kept)).toBe(kept);
});
