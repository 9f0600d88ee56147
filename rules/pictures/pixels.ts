/** A decoded picture: four bytes a pixel (red, green, blue, unused), row by row. What was transparent is white. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
}

/** A rectangle that may be turned: its middle, its sides and its angle to the horizontal in radians, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  angle: number;
}

/** What a network is given of a channel: `(value - mean) / deviation`, with values from 0 to 255. */
export interface Scaling {
  mean: readonly [number, number, number];
  deviation: readonly [number, number, number];
}

/** A stretch of a picture as a network takes it: planes of blue, green and red. */
export interface Planes {
  data: Float32Array;
  /** Images, channels, height, width. */
  shape: [1, 3, number, number];
}

/** At most so many samples a side stand for one pixel of a smaller picture; beyond, text is too small to read anyway. */
const MOST_SAMPLES = 6;

/**
 * Draws the part of a picture below `box` into `width` × `height` pixels at (`left`, `top`) of `planes`. A part that
 * becomes smaller is averaged and one that becomes larger is interpolated; beyond the picture's edge its edge goes on.
 */
export function drawPart(
  { width: columns, height: rows, data }: Pixels,
  box: Box,
  into: Planes,
  { left, width, height }: { left: number; width: number; height: number },
  { mean, deviation }: Scaling,
): void {
  const [, , planeRows, planeColumns] = into.shape;
  const plane = planeRows * planeColumns;
  const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
  const [stepX, stepY] = [box.width / width, box.height / height];
  const across = samples(stepX);
  const down = samples(stepY);
  const shares = 1 / (across * down);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      let [red, green, blue] = [0, 0, 0];
      for (let i = 0; i < down; i++)
        for (let j = 0; j < across; j++) {
          const u = (column + (j + 0.5) / across) * stepX - box.width / 2;
          const v = (row + (i + 0.5) / down) * stepY - box.height / 2;
          const x = Math.min(columns - 1, Math.max(0, box.x + u * cos - v * sin - 0.5));
          const y = Math.min(rows - 1, Math.max(0, box.y + u * sin + v * cos - 0.5));
          const [x0, y0] = [Math.floor(x), Math.floor(y)];
          const [x1, y1] = [Math.min(columns - 1, x0 + 1), Math.min(rows - 1, y0 + 1)];
          const [fx, fy] = [x - x0, y - y0];
          const a = (y0 * columns + x0) * 4;
          const b = (y0 * columns + x1) * 4;
          const c = (y1 * columns + x0) * 4;
          const d = (y1 * columns + x1) * 4;
          const [wa, wb, wc, wd] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
          red += data[a]! * wa + data[b]! * wb + data[c]! * wc + data[d]! * wd;
          green += data[a + 1]! * wa + data[b + 1]! * wb + data[c + 1]! * wc + data[d + 1]! * wd;
          blue += data[a + 2]! * wa + data[b + 2]! * wb + data[c + 2]! * wc + data[d + 2]! * wd;
        }
      const at = row * planeColumns + left + column;
      into.data[at] = (blue * shares - mean[0]) / deviation[0];
      into.data[plane + at] = (green * shares - mean[1]) / deviation[1];
      into.data[2 * plane + at] = (red * shares - mean[2]) / deviation[2];
    }
}

const samples = (step: number) => Math.min(MOST_SAMPLES, Math.max(1, Math.round(step)));

/** Planes of nothing. */
export const planesOf = (width: number, height: number): Planes => ({
  data: new Float32Array(3 * width * height),
  shape: [1, 3, height, width],
});
