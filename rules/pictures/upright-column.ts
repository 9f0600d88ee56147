import type { Box, Pixels } from './pixels';

/** A letter is this much of its column's width high, at least and at most. */
const LOWEST = 0.55;
const HIGHEST = 1.7;

/**
 * The letters of a column that is written from top to bottom, each in a box: cut where the least is drawn, at equal
 * distances, as type is set.
 */
export function lettersOf(pixels: Pixels, column: Box): Box[] {
  const ink = inkByRow(pixels, column);
  const most = Math.max(...ink);
  const drawn = (value: number) => value > most * 0.08;
  const first = ink.findIndex(drawn);
  const last = ink.findLastIndex(drawn) + 1;
  const length = last - first;
  if (first < 0 || length < 2) return [column];
  let best = { count: 1, ink: Number.POSITIVE_INFINITY };
  const fewest = Math.max(2, Math.ceil(length / (column.width * HIGHEST)));
  for (let count = fewest; count <= Math.floor(length / (column.width * LOWEST)); count++) {
    let sum = 0;
    for (let cut = 1; cut < count; cut++) {
      const at = Math.round(first + (length * cut) / count);
      sum += Math.min(ink[at - 1] ?? most, ink[at] ?? most, ink[at + 1] ?? most);
    }
    // Twice as many cuts go through the same gaps and through as many letters: of equals the fewer.
    const mean = sum / (count - 1) + most * 0.01 * count;
    if (mean < best.ink) best = { count, ink: mean };
  }
  const height = length / best.count;
  return Array.from({ length: best.count }, (_, index) =>
    within(column, first - column.height / 2 + (index + 0.5) * height, height),
  );
}

/** The part of a column that is `height` high, with its middle so far below the column's own. */
function within({ x, y, width, angle }: Box, below: number, height: number): Box {
  return { x: x - below * Math.sin(angle), y: y + below * Math.cos(angle), width, height, angle };
}

/** How much each row of a box differs from its edges, where the ground is. */
function inkByRow({ width: columns, height: rows, data }: Pixels, box: Box): number[] {
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const light = (u: number, v: number) => {
    const x = Math.min(columns - 1, Math.max(0, Math.floor(box.x + u * cos - v * sin)));
    const y = Math.min(rows - 1, Math.max(0, Math.floor(box.y + u * sin + v * cos)));
    const at = (y * columns + x) * 4;
    return data[at]! * 0.3 + data[at + 1]! * 0.59 + data[at + 2]! * 0.11;
  };
  const half = box.width / 2;
  return Array.from({ length: Math.max(1, Math.round(box.height)) }, (_, row) => {
    const v = row + 0.5 - box.height / 2;
    const ground = (light(1 - half, v) + light(half - 1, v)) / 2;
    let ink = 0;
    for (let u = 1 - half; u < half; u++) ink += Math.abs(light(u, v) - ground);
    return ink;
  });
}
