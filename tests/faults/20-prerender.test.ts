// @vitest-environment happy-dom
/** What the browser test sees from outside, step by step: the document says that it is prerendered, then opened. */
import { expect, it, vi } from 'vitest';

let prerendering = true;
// The watch takes the document's getters when it is loaded.
Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => prerendering });
Object.defineProperty(Document.prototype, 'readyState', { configurable: true, get: () => 'complete' });
const { watchPage } = await import('@/entrypoints/course.content/page-watch');
const { pageChanges } = await import('@/entrypoints/course.content/page-changes');

it('fault 20: on a prerendered page nothing happens before it is opened, then what happens on any', async () => {
  vi.useFakeTimers();
  const life = new AbortController();
  const told = { settled: vi.fn(), moved: vi.fn(), beat: vi.fn() };
  const page = Object.assign(new EventTarget(), {
    document,
    location: { href: 'https://school.example/', hash: '' },
  });
  const changes = pageChanges(window as Window & typeof globalThis, life.signal);
  watchPage(page as unknown as Window, life.signal, changes, told);
  document.body.append('课程');
  await vi.advanceTimersByTimeAsync(10_000);
  expect([told.settled, told.moved, told.beat].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
  prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  await vi.advanceTimersByTimeAsync(2000);
  expect(told.settled).toHaveBeenCalledTimes(1);
  expect(told.beat).toHaveBeenCalled();
  life.abort();
  vi.useRealTimers();
});
