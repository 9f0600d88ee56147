import { expect } from 'vitest';
import { blockText, type Reading } from '@/rules/reading/block';

/** Whatever went in, what comes out hangs together. */
export function expectSound(reading: Reading) {
  expect(reading.blocks.map((block) => blockText(reading, block)).join('\n')).toBe(reading.text);
  for (const { container, spans, start, end } of reading.blocks) {
    expect(container).toBeLessThan(reading.containers.length);
    for (const span of spans ?? []) {
      expect(span.start).toBeGreaterThanOrEqual(start);
      expect(span.end).toBeLessThanOrEqual(end);
    }
  }
  reading.containers.forEach(({ parent }, index) => {
    expect(parent).toBeLessThanOrEqual(index);
  });
  expect(reading.coverage).toBeGreaterThanOrEqual(0);
  expect(reading.coverage).toBeLessThanOrEqual(1);
}
