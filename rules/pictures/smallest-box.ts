import type { Box } from './pixels';

type Point = readonly [number, number];

/** A turned box has to be smaller than an upright one by so much: the outline of a single letter leans this way or that. */
const WORTH_TURNING = 0.88;

/** The smallest rectangle around points. Its width runs along the line of text that it holds: at most 45° up or down. */
export function smallestBox(points: Point[]): Box {
  const hull = hullOf(points);
  const upright = boxAt(hull, 0);
  let best = upright;
  for (let i = 0; i < hull.length; i++) {
    const [ax, ay] = hull[i]!;
    const [bx, by] = hull[(i + 1) % hull.length]!;
    const box = boxAt(hull, Math.atan2(by - ay, bx - ax));
    if (box.width * box.height < best.width * best.height) best = box;
  }
  return best.width * best.height < upright.width * upright.height * WORTH_TURNING ? level(best) : upright;
}

/** The rectangle around points whose sides run along and across an angle. */
function boxAt(points: readonly Point[], angle: number): Box {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const u = x * cos + y * sin;
    const v = y * cos - x * sin;
    left = Math.min(left, u);
    right = Math.max(right, u);
    top = Math.min(top, v);
    bottom = Math.max(bottom, v);
  }
  const [u, v] = [(left + right) / 2, (top + bottom) / 2];
  return { x: u * cos - v * sin, y: u * sin + v * cos, width: right - left, height: bottom - top, angle };
}

/** The same rectangle, told by the side that is nearest to the horizontal. */
function level({ x, y, width, height, angle }: Box): Box {
  const quarters = Math.round(angle / (Math.PI / 2));
  const rest = angle - quarters * (Math.PI / 2);
  return quarters % 2 === 0
    ? { x, y, width, height, angle: rest }
    : { x, y, width: height, height: width, angle: rest };
}

/** The convex hull, by Andrew's monotone chain. */
function hullOf(points: Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (list: Point[]) => {
    const chain: Point[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point) =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
