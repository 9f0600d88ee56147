import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchGrowth } from '@/entrypoints/marks.content/watch-growth';

/** A browser that tells of a size in each frame in which it is another than the last it told of, and once at the start. */
class FakeObserver {
  static watching = new Set<FakeObserver>();
  static height = 100;
  private told = -1;
  constructor(private readonly tell: (entries: object[]) => void) {}
  observe() {
    this.told = -1;
    FakeObserver.watching.add(this);
  }
  disconnect() {
    FakeObserver.watching.delete(this);
  }
  static frame() {
    for (const one of [...FakeObserver.watching]) {
      if (one.told === FakeObserver.height) continue;
      one.told = FakeObserver.height;
      deliveries++;
      one.tell([{ contentRect: { width: 800, height: FakeObserver.height } }]);
    }
  }
}
let deliveries = 0;

/** So many frames of a sixtieth of a second, in which the page grows or not. */
function frames(count: number, grows: boolean) {
  for (let i = 0; i < count; i++) {
    if (grows) FakeObserver.height++;
    FakeObserver.frame();
    vi.advanceTimersByTime(1000 / 60);
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('ResizeObserver', FakeObserver);
  FakeObserver.watching.clear();
  deliveries = 0;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a page that grows', () => {
  test('is told of at once, then with pauses; the last of it is not missed', () => {
    const heights: number[] = [];
    const growth = watchGrowth({} as Element, () => heights.push(FakeObserver.height));
    growth.start();
    frames(60, true);
    expect(heights.length).toBeGreaterThan(3);
    expect(deliveries).toBeLessThan(12);
    frames(30, false);
    expect(heights.at(-1)).toBe(FakeObserver.height);
  });

  test('costs nothing while it rests, or is not watched', () => {
    const grown = vi.fn();
    const growth = watchGrowth({} as Element, grown);
    growth.start();
    frames(60, false);
    const told = deliveries;
    frames(60, false);
    expect(deliveries).toBe(told);
    expect(grown).toHaveBeenCalledTimes(1);
    growth.stop();
    frames(60, true);
    expect(deliveries).toBe(told);
    expect(FakeObserver.watching.size).toBe(0);
  });

  test('stopped in a pause it is not taken up again', () => {
    const growth = watchGrowth({} as Element, () => {});
    growth.start();
    frames(1, true);
    growth.stop();
    vi.advanceTimersByTime(1000);
    expect(FakeObserver.watching.size).toBe(0);
  });
});
