// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

let readyState: DocumentReadyState;
// The getters of the document are taken when this is loaded.
Object.defineProperty(Document.prototype, 'readyState', { configurable: true, get: () => readyState });
const { awaitPage } = await import('@/entrypoints/watch.content/await-page');

const come = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  come.mockClear();
});
afterEach(() => void vi.useRealTimers());

it('a page that has loaded is there at once', () => {
  readyState = 'complete';
  awaitPage(document, come);
  expect(come).toHaveBeenCalledTimes(1);
});

it('a page is there when it has loaded, and not before, however long its words take; once', () => {
  readyState = 'loading';
  awaitPage(document, come);
  vi.advanceTimersByTime(20_000);
  readyState = 'interactive';
  vi.advanceTimersByTime(1000);
  expect(come).not.toHaveBeenCalled();
  readyState = 'complete';
  vi.advanceTimersByTime(20_000);
  expect(come).toHaveBeenCalledTimes(1);
});

it('a page is there without its load when a file that it asks for never comes', () => {
  readyState = 'interactive';
  awaitPage(document, come);
  vi.advanceTimersByTime(2900);
  expect(come).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(come).toHaveBeenCalledTimes(1);
});
