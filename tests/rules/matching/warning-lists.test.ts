import { describe, expect, it } from 'vitest';
import { findClaims } from '@/rules/matching/claims';
import { readHtml } from '@/rules/reading/read-file';
import { risk, smallPacks } from '../pack-fixture';

const PACKS = smallPacks(
  risk('pass', ['包过'], ['guaranteed pass']),
  risk('waiver', ['免考拿证'], ['no exam']),
  risk('job', ['包就业'], ['job guarantee']),
);
const stances = (html: string) =>
  findClaims(readHtml(html), PACKS).map(({ rule, stance }) => `${rule} ${stance}`);

describe('a list under words that warn of it', () => {
  it.each([
    ['a heading', '<h2>常见骗局</h2><ul><li>包过</li><li>免考拿证</li></ul>'],
    ['a line with a colon', '<p>我们从不承诺：</p><ul><li>包过</li><li>免考拿证</li></ul>'],
    ['an English heading', '<h2>Red flags</h2><ul><li>A guaranteed pass</li><li>You need no exam</li></ul>'],
  ])('%s', (_name, html) => {
    expect(stances(html)).toEqual(['pass warned', expect.stringMatching(/waiver (warned|denied)/)]);
  });

  it('ends with the next heading', () => {
    expect(stances('<h2>常见骗局</h2><p>包过</p><h2>我们的服务</h2><p>包就业</p>')).toEqual([
      'pass warned',
      'job affirmed',
    ]);
  });

  it('is not begun by a warning of imitators, nor by a plain heading', () => {
    expect(stances('<h2>谨防假冒</h2><p>包过</p>')).toEqual(['pass affirmed']);
    expect(stances('<h3>IE10 以下的浏览器不适合看本站</h3><p>包过</p>')).toEqual(['pass affirmed']);
    expect(stances('<h3>不适合以下情况</h3><p>包过</p>')).toEqual(['pass warned']);
    expect(stances('<h2>我们的承诺：</h2><ul><li>包过</li></ul>')).toEqual(['pass affirmed']);
  });
});

describe('a page of one phrase without end', () => {
  // Whatever asked of each hit all the others would not come to an end here.
  it.each(['包过', '包过？', '不包过，', '“包过', 'guaranteed pass ', '常见骗局：\n包过\n'])(
    '%j',
    (piece) => {
      const html = `<p>${piece.repeat(10_000)}</p>`;
      expect(findClaims(readHtml(html), PACKS).length).toBeGreaterThanOrEqual(9_900);
    },
  );
});
