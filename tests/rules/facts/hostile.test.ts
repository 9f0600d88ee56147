import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { pageKind } from '@/rules/facts/page-kind';
import { pageLanguage } from '@/rules/facts/page-language';
import { readFacts } from '@/rules/facts/read-facts';
import type { Reading } from '@/rules/reading/block';
import { readHtml, readText } from '@/rules/reading/read-file';

const KINDS = ['course', 'listing', 'provider', 'article', 'official', 'other'];

/** Whatever the page, the kind is one of the six and every quote from the text is its very words. */
function expectSound(reading: Reading) {
  const { kind, confidence } = pageKind(reading);
  expect(KINDS).toContain(kind);
  expect(confidence).toBeGreaterThan(0);
  expect(pageLanguage(reading)).toMatch(/^[a-z]{2,3}$/);
  for (const as of ['course', 'listing', 'provider'] as const)
    for (const part of courseParts(reading, as).slice(0, 5)) {
      for (const fact of Object.values(readFacts(reading, part))) {
        if (fact.state !== 'found') continue;
        expect(fact.quote).not.toBe('');
        if (fact.from === 'text') expect(reading.text.slice(fact.start, fact.end)).toBe(fact.quote);
      }
    }
}

const filled = (text: string) => text.repeat(Math.ceil(30_000 / text.length));

describe('long and dull text', () => {
  // Each of these once made a pattern go over the rest of the text at every place.
  test.each(
    [
      '1',
      '1,',
      '1-',
      '课',
      '课：',
      'a ',
      'a@',
      '教育',
      '由学校',
      'Abc Def ',
      '“a',
      '- ',
      '省市路',
      'Module 1 ',
      '！',
      '1元',
      '第一',
      '©',
      'no experience ',
      '价格：\n',
      'x.',
    ].map((text) => [text]),
  )('%j over and over', (text) => {
    expectSound(readText(filled(text)));
    expectSound(readHtml(`<title>${filled(text)}</title><h1>课程</h1><p>${filled(text)}</p>`));
  });
});

describe('odd data', () => {
  test('names of properties and types that every object has', () => {
    const json = JSON.stringify({
      '@type': 'Course',
      constructor: 'x',
      name: 'constructor',
      offers: { '@type': 'Offer', price: 'NaN' },
      provider: [[], {}, null, 5],
    });
    expectSound(
      readHtml(
        `<h1>constructor</h1><p>price: constructor</p><script type="application/ld+json">${json}</script>`,
      ),
    );
  });

  test('empty readings', () => {
    for (const reading of [readHtml(''), readText(''), readHtml('<img src=a.jpg width=900>')])
      expectSound(reading);
  });
});

describe('random pages', () => {
  const PIECES = [
    '<h2>',
    '</h2>',
    '<p>',
    '<li>',
    '<table><tr><td>',
    '<td>',
    '</table>',
    '<div class="c">',
    '</div>',
    '<del>',
    '</del>',
    '学费：',
    '880元',
    '￥1,280',
    '讲师',
    '：',
    '张伟',
    '课时',
    '40',
    '课程大纲',
    '第一章 数据',
    'Module 2: ',
    'Fees',
    '$99',
    '8 weeks',
    '證書',
    '報名',
    '退费',
    '立即报名',
    '地址：',
    '上海市浦东新区世纪大道1号',
    '\n',
    '。',
    ' ',
    '<footer>© 2026 某某学校',
  ];

  test('yield sound facts, 1,500 times', () => {
    let state = 11;
    const next = () => {
      state = (state * 1664525 + 1013904223) % 4294967296;
      return state / 4294967296;
    };
    for (let page = 0; page < 1500; page++) {
      let html = '';
      for (let i = 0; i < 3 + next() * 50; i++) html += PIECES[Math.floor(next() * PIECES.length)];
      expectSound(readHtml(html));
    }
  }, 60_000);
});
