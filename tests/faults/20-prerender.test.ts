// @vitest-environment happy-dom
/** What the browser test sees from outside, step by step: the document says that it is prerendered, then opened. */
import { expect, it, vi } from 'vitest';

let prerendering = true;
// The getters of the document are taken when this is loaded.
Object.defineProperty(Document.prototype, 'prerendering', { configurable: true, get: () => prerendering });
Object.defineProperty(Document.prototype, 'readyState', { configurable: true, get: () => 'complete' });
const { awaitPage } = await import('@/entrypoints/watch.content/await-page');

it('fault 20: to a prerendered page nothing comes before it is opened, then what comes to any', () => {
  vi.useFakeTimers();
  const come = vi.fn();
  awaitPage(document, come);
  vi.advanceTimersByTime(10_000);
  expect(vi.getTimerCount()).toBe(0);
  expect(come).not.toHaveBeenCalled();
  prerendering = false;
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(come).toHaveBeenCalledTimes(1);
  vi.useRealTimers();
});
