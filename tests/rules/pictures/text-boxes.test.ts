import { expect, test } from 'vitest';
import { textBoxes } from '@/rules/pictures/text-boxes';

/** A map on which each rectangle is surely the heart of a line. */
function map(hearts: [left: number, top: number, right: number, bottom: number][]) {
  const [width, height] = [400, 200];
  const data = new Uint8Array(width * height);
  for (const [left, top, right, bottom] of hearts)
    for (let y = top; y < bottom; y++) data.fill(255, y * width + left, y * width + right);
  return { width, height, data, scale: 1 };
}
const edges = ({ x, width }: { x: number; width: number }) => [x - width / 2, x + width / 2];

test('two boxes of one line that reach into each other end where they meet', () => {
  const [left, right] = textBoxes(
    map([
      [40, 50, 160, 70],
      [166, 50, 340, 70],
    ]),
  );
  expect(edges(left!)[1]).toBeCloseTo(edges(right!)[0]!, 5);
  expect(edges(left!)[1]).toBeGreaterThan(160);
  expect(edges(right!)[0]).toBeLessThan(166);
});

test('lines below each other keep their boxes', () => {
  const alone = textBoxes(map([[40, 50, 160, 70]]));
  const both = textBoxes(
    map([
      [40, 50, 160, 70],
      [100, 76, 340, 96],
    ]),
  );
  expect(both.find(({ x }) => x === alone[0]!.x)).toEqual(alone[0]);
});
