import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { coursePage, listingPage } from '@/cli/bench/made-pages';
import { type ParsedNode, parsedAdapter } from '@/rules/reading/node-adapter';
import { type Touched, touch } from '@/rules/reading/touched';
import { walk } from '@/rules/reading/walk';
import { walkMemory } from '@/rules/reading/walk-memory';

const url = 'https://school.example/';
const tree = (html: string) => parse(html) as unknown as ParsedNode;

/** An adapter that counts what is asked of it. */
function counting() {
  const counts = { nodes: 0, elements: 0, attributes: 0, characters: 0 };
  const plain = parsedAdapter();
  const adapter: typeof plain = {
    ...plain,
    kind(node) {
      counts.nodes++;
      return plain.kind(node);
    },
    attrs(node) {
      counts.elements++;
      const attrs = plain.attrs(node);
      return (name) => {
        counts.attributes++;
        return attrs(name);
      };
    },
    data(node) {
      const data = plain.data(node);
      counts.characters += data.length;
      return data;
    },
  };
  return { counts, adapter };
}

/** Nodes of a tree and the characters of its texts. */
function sizeOf(root: ParsedNode): { nodes: number; elements: number; characters: number } {
  const size = { nodes: 0, elements: 0, characters: 0 };
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    size.nodes++;
    if (node.tagName) size.elements++;
    size.characters += node.value?.length ?? 0;
    open.push(...(node.childNodes ?? []));
  }
  return size;
}

test.each([
  ['a course page', coursePage(40, 2)],
  ['a listing', listingPage(200)],
])('%s: each node is met once and each character read once', (_, html) => {
  const root = tree(html);
  const size = sizeOf(root);
  const { counts, adapter } = counting();
  walk(root, adapter, { url });
  // A link or a title is looked into beforehand, at the first nodes that it holds.
  expect(counts.nodes).toBeLessThanOrEqual(size.nodes * 1.2);
  expect(counts.elements).toBeLessThanOrEqual(size.elements);
  expect(counts.attributes).toBeLessThanOrEqual(size.elements * 10);
  expect(counts.characters).toBeLessThanOrEqual(size.characters * 1.01);
});

test('one card in a hundred changed: the changed cards are read again, and the others are not visited', () => {
  const root = tree(listingPage(1000));
  const size = sizeOf(root);
  const memory = walkMemory<ParsedNode>();
  const { counts, adapter } = counting();
  walk(root, adapter, { url, memory });
  const before = { ...counts };
  const touched: Touched<ParsedNode> = new Map();
  const cards: ParsedNode[] = [];
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.attrs?.some(({ value }) => value.includes('course-card'))) cards.push(node);
    open.push(...(node.childNodes ?? []));
  }
  for (let i = 0; i < cards.length; i += 100) touch(touched, cards[i]!, (node) => node.parentNode ?? null);
  memory.touched = touched;
  walk(root, adapter, { url, memory });
  const again = Math.max(...cards.map((one) => sizeOf(one).nodes)) * 10;
  expect(memory.visited).toBeLessThan(again + 30);
  expect(counts.characters - before.characters).toBeLessThan(size.characters * 0.03);
});
