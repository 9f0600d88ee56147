// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageChanges } from '@/entrypoints/course.content/page-changes';
import { type PageEvents, watchPage } from '@/entrypoints/course.content/page-watch';

/** A window with this document, at an address that a test can change. */
const location = { href: 'https://school.example/course', hash: '' };
const page = Object.assign(new EventTarget(), { document, location }) as unknown as Window;
function goTo(fragment: string) {
  location.href = `https://school.example/course${fragment}`;
  location.hash = fragment;
}

let life: AbortController;
const told = { settled: vi.fn(), moved: vi.fn(), beat: vi.fn() } satisfies PageEvents;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));
  vi.stubGlobal('cancelIdleCallback', clearTimeout);
  life = new AbortController();
  goTo('');
  document.body.innerHTML = '<p>课程</p>';
  for (const one of Object.values(told)) one.mockClear();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const watch = () =>
  watchPage(page, life.signal, pageChanges(window as Window & typeof globalThis, life.signal), told);
const change = () => document.body.append(document.createElement('p'));
/** Lets timers run in small steps, with time for observers to be told. */
async function pass(ms: number, every?: () => void) {
  for (let at = 0; at < ms; at += 50) {
    every?.();
    await vi.advanceTimersByTimeAsync(50);
  }
}

describe('a page is read', () => {
  it('once, when it is quiet, and not again while it stays as it is', async () => {
    watch();
    await pass(350);
    expect(told.settled).not.toHaveBeenCalled();
    await pass(60_000);
    expect(told.settled).toHaveBeenCalledTimes(1);
  });

  it('after a limit, when it is never quiet; then ever more rarely', async () => {
    watch();
    await pass(2900, change);
    expect(told.settled).not.toHaveBeenCalled();
    await pass(700, change);
    expect(told.settled).toHaveBeenCalledTimes(1);
    await pass(60_000, change);
    expect(told.settled.mock.calls.length).toBeGreaterThan(2);
    expect(told.settled.mock.calls.length).toBeLessThan(8);
  });

  it('again when it changes, and at once when it was calm for long', async () => {
    watch();
    await pass(40_000);
    change();
    await pass(1600);
    expect(told.settled).toHaveBeenCalledTimes(2);
  });

  it('not for the sake of the host that we put there ourselves', async () => {
    watch();
    await pass(1000);
    const host = document.createElement('kejian-overlay');
    document.documentElement.append(host);
    await pass(10_000);
    host.remove();
    await pass(10_000);
    expect(told.settled).toHaveBeenCalledTimes(1);
  });

  it('while it does nothing else, or after a limit', async () => {
    vi.stubGlobal('requestIdleCallback', (work: () => void, { timeout }: { timeout: number }) =>
      setTimeout(work, timeout),
    );
    watch();
    await pass(1000);
    expect(told.settled).not.toHaveBeenCalled();
    await pass(1000);
    expect(told.settled).toHaveBeenCalledTimes(1);
  });

  it('no more once its life has ended', async () => {
    watch();
    await pass(1000);
    life.abort();
    told.beat.mockClear();
    await pass(20_000, change);
    expect(told.settled).toHaveBeenCalledTimes(1);
    expect(told.beat).not.toHaveBeenCalled();
  });
});

describe('a page moves', () => {
  it('when its address changes, and is read anew; a fragment is not another page, unless it is a path', async () => {
    watch();
    await pass(1000);
    goTo('#part-2');
    await pass(2000);
    expect(told.moved).not.toHaveBeenCalled();
    goTo('#/course/3');
    await pass(2000);
    expect(told.moved).toHaveBeenCalledTimes(1);
    expect(told.settled).toHaveBeenCalledTimes(2);
  });

  it('a thousand times, and is read when it comes to rest', async () => {
    watch();
    await pass(1000);
    const timers = vi.getTimerCount();
    for (let n = 0; n < 1000; n++) {
      goTo(`#/course/${n}`);
      page.dispatchEvent(new Event('hashchange'));
    }
    expect(vi.getTimerCount()).toBeLessThanOrEqual(timers + 1);
    await pass(1000);
    expect(told.moved).toHaveBeenCalledTimes(1000);
    expect(told.settled).toHaveBeenCalledTimes(2);
  });
});
