import type { Models, Net } from '@/rules/pictures/models';
import type { Pixels } from '@/rules/pictures/pixels';

/** A white picture with rectangles of one shade drawn on it. */
export function picture(
  width: number,
  height: number,
  drawn: [left: number, top: number, right: number, bottom: number, shade: number][],
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (const [left, top, right, bottom, shade] of drawn)
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) data.fill(shade, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height, data };
}

/** Sees text wherever the first plane is dark. `seen` counts the calls. */
export function darkIsText(seen: number[][] = []): Net {
  return {
    async run({ data, shape }) {
      seen.push(shape);
      const [, , height, width] = shape;
      return {
        data: Float32Array.from(data.subarray(0, height * width), (value) => (value < 0 ? 1 : 0)),
        shape: [1, 1, height, width],
      };
    },
  };
}

export const KEYS = ['包', '过', '班'];

/** Reads a character a stretch of 48 columns: by how dark it is, darkest first. */
export const readsShades: Net = {
  async run({ data, shape }) {
    const [, , height, width] = shape;
    const steps = Math.max(1, Math.round(width / 48)) * 2;
    const classes = KEYS.length + 2;
    const told = new Float32Array(steps * classes);
    for (let step = 0; step < steps; step++) {
      // Every second step is blank, so that the same character may stand twice.
      if (step % 2) {
        told[step * classes] = 1;
        continue;
      }
      const column = Math.min(width - 1, Math.floor(((step / 2 + 0.5) * width) / (steps / 2)));
      const shade = data[(height >> 1) * width + column]!;
      told[step * classes + (shade < -0.9 ? 1 : shade < -0.3 ? 2 : shade < 0.5 ? 3 : 0)] = 0.9;
    }
    return { data: told, shape: [1, steps, classes] };
  },
};

export const madeModels = (seen?: number[][]): Models => ({
  find: darkIsText(seen),
  read: readsShades,
  keys: KEYS,
});
