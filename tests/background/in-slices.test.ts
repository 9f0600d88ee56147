import { afterEach, expect, test, vi } from 'vitest';
import { auditPage, auditPageSlowly } from '@/entrypoints/background/audit-page';
import { inSlices } from '@/entrypoints/background/in-slices';
import { READ_AT, reading } from './fixture';

afterEach(() => vi.restoreAllMocks());

/** A clock on which each look costs five milliseconds. */
function slowClock() {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 5;
    return now;
  });
}

test('others get their turn between two slices', async () => {
  slowClock();
  const order: string[] = [];
  function* steps() {
    for (let i = 0; i < 6; i++) {
      order.push('step');
      yield;
    }
    return 'done';
  }
  const other = new MessageChannel();
  other.port1.onmessage = () => order.push('other');
  const result = inSlices(steps());
  other.port2.postMessage(null);
  expect(await result).toBe('done');
  other.port1.close();
  expect(order.indexOf('other')).toBeGreaterThan(0);
  expect(order.indexOf('other')).toBeLessThan(order.lastIndexOf('step'));
});

test('what is judged in slices is what is judged at once', async () => {
  slowClock();
  expect(await auditPageSlowly(reading(), READ_AT)).toEqual(auditPage(reading(), READ_AT));
});

test('what fails in a step fails for who asked', async () => {
  function* failing(): Generator<void, never> {
    yield;
    throw new Error('no');
  }
  await expect(inSlices(failing())).rejects.toThrow('no');
});
