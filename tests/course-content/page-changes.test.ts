// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageChanges } from '@/entrypoints/course.content/page-changes';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = '<ul><li><p>周末班</p></li><li><p>晚间班</p></li></ul>';
});
afterEach(() => life.abort());

const told = () => new Promise((resolve) => setTimeout(resolve));

it('what was taken out, changed and put back is told of', async () => {
  const changes = pageChanges(window as Window & typeof globalThis, life.signal);
  changes.take();
  const list = document.querySelector('ul')!;
  const [first, second] = list.children;
  const line = first!.firstElementChild!;
  first!.remove();
  await told();
  line.textContent = '全日班';
  await told();
  list.prepend(first!);
  await told();
  const touched = changes.take()!;
  expect(touched.get(line)).toBeNull();
  expect(touched.get(first!)).toEqual(new Set([line]));
  expect(touched.get(list)).toBeNull();
  expect(touched.has(second!)).toBe(false);
});
