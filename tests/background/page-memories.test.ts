import { expect, test } from 'vitest';
import { dropMemory, memoryOf } from '@/entrypoints/background/page-memories';

test('a tab has one memory until it is dropped', () => {
  const memory = memoryOf(1);
  expect(memoryOf(1)).toBe(memory);
  expect(memoryOf(2)).not.toBe(memory);
  dropMemory(1);
  expect(memoryOf(1)).not.toBe(memory);
});

test('only the pages that were judged last are remembered', () => {
  const [first, second] = [memoryOf(11), memoryOf(12)];
  for (const tab of [13, 14]) memoryOf(tab);
  expect(memoryOf(11)).toBe(first);
  memoryOf(15);
  expect(memoryOf(11)).toBe(first);
  expect(memoryOf(12)).not.toBe(second);
});
