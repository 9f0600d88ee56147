import { describe, expect, test } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { blockText } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

const listing = (cards: string) =>
  readHtml(`<h1>全部课程</h1><div class="list">${cards}</div><p>页尾</p>`, 'https://x.example/list');
const card = (name: string, price: number, place = '') =>
  `<div class="card ${place}"><h3><a href="/c/${price}">${name}</a></h3><p>价格：${price}元</p><p>课时：${price / 10}</p></div>`;

describe('the courses of a page', () => {
  test('a course page and the page of a firm are one part, other pages none', () => {
    const reading = readHtml('<h1>x</h1><p>y</p>');
    expect(courseParts(reading, 'course')).toMatchObject([{ blocks: [0, 1], whole: true, of: 'course' }]);
    expect(courseParts(reading, 'provider')).toMatchObject([{ of: 'provider' }]);
    for (const kind of ['article', 'official', 'other'] as const)
      expect(courseParts(reading, kind)).toEqual([]);
  });

  test('each card of a listing has its title, address and blocks', () => {
    const reading = listing(
      card('会计班', 880, 'odd') + card('设计班', 980, 'even') + card('编程班', 1080, 'odd'),
    );
    const parts = courseParts(reading, 'listing');
    expect(parts.map(({ title, url }) => [title, url])).toEqual([
      ['会计班', 'https://x.example/c/880'],
      ['设计班', 'https://x.example/c/980'],
      ['编程班', 'https://x.example/c/1080'],
    ]);
    expect(parts.map((part) => part.blocks.map((i) => blockText(reading, reading.blocks[i]!)))[1]).toEqual([
      '设计班',
      '价格：980元',
      '课时：98',
    ]);
  });

  test('no card has the facts of another', () => {
    const reading = listing(
      card('会计班', 880) +
        '<div class="card"><h3>设计班</h3><p>立即报名</p></div>' +
        card('编程班', 1080) +
        card('财税班', 500),
    );
    const facts = courseParts(reading, 'listing').map((part) => readFacts(reading, part));
    expect(facts.map(({ price }) => (price.state === 'found' ? price.value.amount : price.state))).toEqual([
      880,
      'absent',
      1080,
      500,
    ]);
    expect(facts.map(({ hours }) => (hours.state === 'found' ? hours.value : hours.state))).toEqual([
      88,
      'absent',
      108,
      50,
    ]);
  });

  test.each([
    ['chapters', ['Introduction', 'Rye', 'Oats']],
    ['amounts of one course', ['1节50分钟', '3节50分钟', '10节50分钟']],
  ])('%s are no courses', (_, names) => {
    const parts = courseParts(listing(names.map((name, i) => card(name, 100 + i)).join('')), 'listing');
    expect(parts).toMatchObject([{ of: 'provider', whole: true }]);
  });

  test('rows of a table are read by the heads of its columns', () => {
    const row = (name: string, who: string, price: number) =>
      `<tr><td>${name}班</td><td>${who}等</td><td>￥${price}</td></tr>`;
    const reading = readHtml(
      `<table><tr><th>课程名称</th><th>讲师</th><th>价格</th></tr>${row('精讲', '郭聿', 680)}${row('冲刺', '沈舟', 780)}${row('模考', '李朗川', 880)}</table>`,
    );
    const facts = courseParts(reading, 'listing').map((part) => readFacts(reading, part));
    expect(
      facts.map(({ instructors }) => instructors.state === 'found' && instructors.value[0]!.name),
    ).toEqual(['郭聿', '沈舟', '李朗川']);
    expect(facts.map(({ price }) => price.state === 'found' && price.value.amount)).toEqual([680, 780, 880]);
  });

  test('chapters of one course are no cards, and a listing without cards is one part', () => {
    const chapter = (n: number) =>
      `<div class="m"><h3>Module ${n}</h3><p>Read more about the course. Budget $${n}00.</p></div>`;
    const parts = courseParts(readHtml([1, 2, 3, 4].map(chapter).join('')), 'listing');
    expect(parts).toMatchObject([{ whole: true }]);
  });

  test('links that lead to no page are no address', () => {
    const bad = (name: string, href: string) =>
      `<div class="card"><h3><a href="${href}">${name}班</a></h3><p>￥100</p></div>`;
    const reading = listing(
      bad('甲乙', 'javascript:alert(1)') + bad('丙丁', 'http://[') + bad('戊己', 'mailto:x@y.z'),
    );
    expect(courseParts(reading, 'listing').map(({ url }) => url)).toEqual([null, null, null]);
  });
});
