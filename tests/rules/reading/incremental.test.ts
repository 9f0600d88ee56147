import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { PAGES, savedPages } from '@/cli/saved-pages';
import { type ParsedNode, parsedAdapter } from '@/rules/reading/node-adapter';
import { walk } from '@/rules/reading/walk';
import { walkMemory } from '@/rules/reading/walk-memory';
import { runs, TIMEOUT } from '../../fuzz/runs';
import { type Change, change, touchedBy } from './changing-page';

const PAGE = readFileSync(`${PAGES}/zh-course-full/page.html`, 'utf8');
const SMALL =
  '<body><div id="app"><h1>课程</h1><a href="/y"><div><p>甲班</p><p>乙班</p><p>丙班</p></div></a><div class="list"><div class="card"><p>甲</p></div><div class="card"><p>乙</p></div></div></div><footer>某校</footer>';

const tree = (html: string) => parse(html) as unknown as ParsedNode;
const options = { url: 'https://school.example/' };
const read = (root: ParsedNode) => walk(root, parsedAdapter(), options);

const changes = fc.array(
  fc.array(fc.record({ at: fc.nat(5000), what: fc.nat(5), with: fc.nat(999) }), {
    minLength: 1,
    maxLength: 5,
  }),
  { minLength: 1, maxLength: 6 },
);

/** Reads a page after each batch of changes, with what was kept, and anew; both must say the same. */
function follow(html: string, batches: Change[][]): void {
  const root = tree(html);
  const memory = walkMemory<ParsedNode>();
  walk(root, parsedAdapter(), { ...options, memory });
  for (const batch of batches) {
    memory.touched = touchedBy(batch.flatMap((one) => change(root, one)));
    expect(walk(root, parsedAdapter(), { ...options, memory })).toEqual(read(root));
  }
}

describe('what was kept and what changed make the same reading as the whole page', () => {
  test('on a small page', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(changes, (batches) => follow(SMALL, batches)),
      runs(300),
    );
  });

  test('on a course page', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(changes, (batches) => follow(PAGE, batches)),
      runs(30),
    );
  });

  test('on every saved page, when nothing changed', () => {
    for (const { html } of savedPages()) follow(html, [[], []]);
  });
});

const card = (n: number) =>
  `<div class="card"><h3><a href="/c/${n}">课程 ${n}</a></h3><p>主讲：顾南浔</p><p>${n + 20} 课时</p><p>￥${n}</p></div>`;
const listing = (count: number) =>
  `<body><main><h1>全部课程</h1><div class="list">${Array.from({ length: count }, (_, n) => card(n)).join('')}</div></main>`;

describe('only what changed is visited', () => {
  const root = tree(listing(1000));
  const memory = walkMemory<ParsedNode>();
  const again = (targets: ParsedNode[]) => {
    memory.touched = touchedBy(targets);
    const reading = walk(root, parsedAdapter(), { ...options, memory });
    return { reading, visited: memory.visited };
  };
  walk(root, parsedAdapter(), { ...options, memory });
  const whole = memory.visited;
  const list = root.childNodes!.at(-1)!.childNodes!.at(-1)!.childNodes![0]!.childNodes![1]!;

  test('nothing changed: hardly a node', () => {
    expect(whole).toBeGreaterThan(10_000);
    expect(again([]).visited).toBeLessThan(20);
  });

  test('one card changed: the card, and none of its neighbours', () => {
    const text = list.childNodes![500]!.childNodes![1]!.childNodes![0]!;
    text.value = '主讲：叶知秋';
    const { reading, visited } = again([text]);
    expect(reading.text).toContain('叶知秋');
    expect(visited).toBeLessThan(30);
    expect(reading).toEqual(read(root));
  });

  test('a card was added: the neighbours are passed over, not read', () => {
    const [added] = tree(listing(1)).childNodes!.at(-1)!.childNodes!.at(-1)!.childNodes![0]!.childNodes![1]!
      .childNodes!;
    list.childNodes!.splice(3, 0, added!);
    added!.parentNode = list;
    const { reading, visited } = again([list]);
    expect(visited).toBeLessThan(1000 + 60);
    expect(reading).toEqual(read(root));
  });

  test('a walk that was broken off leaves nothing that could be taken for true', () => {
    const throwing = {
      ...parsedAdapter(),
      data: () => {
        throw new Error('gone');
      },
    };
    const text = list.childNodes![7]!.childNodes![1]!.childNodes![0]!;
    text.value = '主讲：陆听澜';
    memory.touched = touchedBy([text]);
    expect(() => walk(root, throwing, { ...options, memory })).toThrow('gone');
    expect(memory.touched).toBeNull();
    const reading = walk(root, parsedAdapter(), { ...options, memory });
    expect(memory.visited).toBeGreaterThan(10_000);
    expect(reading).toEqual(read(root));
  });
});
