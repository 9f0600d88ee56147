import type { LikelyText } from './likely-text';
import type { Box } from './pixels';
import { smallestBox } from './smallest-box';

/** A pixel counts as text from here. */
const TEXT = Math.round(0.3 * 255);
/** A patch of pixels is a line if they are on average so likely. */
const LIKELY = Math.round(0.55 * 255);
const SMALLEST = 3;
/** The network finds the heart of each line: how much is left off around it, as PaddleOCR reckons it. */
const AROUND = 1.6;

/** Pixels side by side that count as text. */
interface Run {
  y: number;
  from: number;
  to: number;
}

/** The boxes of lines of text, in pixels of the picture. */
export function textBoxes({ width, height, data, scale }: LikelyText): Box[] {
  const boxes: Box[] = [];
  for (const patch of patches(width, height, data)) {
    const points = patch.flatMap(({ y, from, to }): [number, number][] => [
      [from, y],
      [to, y],
      [from, y + 1],
      [to, y + 1],
    ]);
    const heart = smallestBox(points);
    if (Math.min(heart.width, heart.height) < SMALLEST || likelihood(patch, width, data) < LIKELY) continue;
    const more = (heart.width * heart.height * AROUND) / (2 * (heart.width + heart.height));
    boxes.push({
      x: heart.x / scale,
      y: heart.y / scale,
      width: (heart.width + 2 * more) / scale,
      height: (heart.height + 2 * more) / scale,
      angle: heart.angle,
    });
  }
  return apart(boxes);
}

/** Boxes of one line that reach into each other by no more than their height end where they meet: no letter is read twice. */
function apart(boxes: Box[]): Box[] {
  const sorted = boxes.sort((a, b) => a.x - a.width / 2 - (b.x - b.width / 2));
  for (const [index, left] of sorted.entries())
    for (const right of sorted.slice(index + 1)) {
      const low = Math.min(left.height, right.height);
      if (right.x - right.width / 2 > left.x + left.width / 2) break;
      if (Math.abs(left.angle - right.angle) > 0.06 || left.width < low || right.width < low) continue;
      const down = right.y - left.y - (right.x - left.x) * Math.tan(left.angle);
      const shared = left.x + left.width / 2 - (right.x - right.width / 2);
      const inside = right.x + right.width / 2 <= left.x + left.width / 2;
      if (inside || Math.abs(down) > low * 0.3 || shared > low) continue;
      left.x -= shared / 4;
      left.width -= shared / 2;
      right.x += shared / 4;
      right.width -= shared / 2;
    }
  return sorted;
}

function likelihood(patch: Run[], width: number, data: Uint8Array): number {
  let sum = 0;
  let count = 0;
  for (const { y, from, to } of patch) {
    for (let x = from; x < to; x++) sum += data[y * width + x]!;
    count += to - from;
  }
  return sum / count;
}

/** Patches of pixels that touch each other, also at their corners. */
function patches(width: number, height: number, data: Uint8Array): Run[][] {
  const runs: Run[] = [];
  const parents: number[] = [];
  const rootOf = (index: number) => {
    let root = index;
    while (parents[root] !== root) {
      parents[root] = parents[parents[root]!]!;
      root = parents[root]!;
    }
    return root;
  };
  let above = 0;
  for (let y = 0; y < height; y++) {
    const here = runs.length;
    let candidate = above;
    for (let x = 0; x < width; x++) {
      if (data[y * width + x]! < TEXT) continue;
      const from = x;
      while (x < width && data[y * width + x]! >= TEXT) x++;
      const own = runs.push({ y, from, to: x }) - 1;
      parents.push(own);
      while (candidate < here && runs[candidate]!.to < from) candidate++;
      for (let i = candidate; i < here && runs[i]!.from <= x; i++) parents[rootOf(own)] = rootOf(i);
    }
    above = here;
  }
  const byRoot = new Map<number, Run[]>();
  for (const [index, run] of runs.entries()) {
    const root = rootOf(index);
    const patch = byRoot.get(root);
    if (patch) patch.push(run);
    else byRoot.set(root, [run]);
  }
  return [...byRoot.values()];
}
