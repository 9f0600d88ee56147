import { expect, test } from 'vitest';
import { likelyText } from '@/rules/pictures/likely-text';
import { readLine } from '@/rules/pictures/read-line';
import { readPicture } from '@/rules/pictures/read-picture';
import { smallestBox } from '@/rules/pictures/smallest-box';
import { textBoxes } from '@/rules/pictures/text-boxes';
import { darkIsText, KEYS, madeModels, picture, readsShades } from './made-nets';

test('a line that lies across the seam of two tiles is found once and whole', async () => {
  const seen: number[][] = [];
  const pixels = picture(700, 2600, [
    [100, 880, 500, 920, 0],
    [100, 1760, 500, 1790, 0],
  ]);
  const boxes = textBoxes(await likelyText(pixels, darkIsText(seen), () => {}));
  expect(seen.length).toBeGreaterThan(2);
  expect(Math.max(...seen.map((shape) => shape[2]!))).toBeLessThanOrEqual(1024);
  expect(boxes).toHaveLength(2);
  expect(boxes[0]).toMatchObject({ angle: 0 });
  expect([boxes[0]!.x, boxes[0]!.y].map(Math.round)).toEqual([300, 900]);
  // As PaddleOCR enlarges the heart of a line: about 1.6 times area by outline.
  expect(boxes[0]!.height).toBeGreaterThan(80);
});

test('a wide picture is looked at smaller, and its boxes are told in its own pixels', async () => {
  const pixels = picture(1920, 400, [[200, 100, 1000, 160, 0]]);
  const [box] = textBoxes(await likelyText(pixels, darkIsText(), () => {}));
  expect(Math.abs(box!.x - 600)).toBeLessThan(4);
  expect(Math.abs(box!.y - 130)).toBeLessThan(4);
});

test('the smallest box around a leaning line leans as it does, and a letter stands upright', () => {
  const lean = (10 * Math.PI) / 180;
  const corner = (u: number, v: number): [number, number] => [
    u * Math.cos(lean) - v * Math.sin(lean),
    u * Math.sin(lean) + v * Math.cos(lean),
  ];
  const box = smallestBox([corner(0, 0), corner(200, 0), corner(200, 20), corner(0, 20)]);
  expect(box.angle).toBeCloseTo(lean, 5);
  expect([box.width, box.height].map(Math.round)).toEqual([200, 20]);
  expect(
    smallestBox([
      [0, 2],
      [2, 0],
      [20, 18],
      [18, 20],
      [1, 19],
      [19, 1],
    ]).angle,
  ).toBe(0);
});

test('repeats of one step are one character, and blanks part two of the same', async () => {
  const pixels = picture(144, 48, [
    [0, 0, 48, 48, 0],
    [48, 0, 96, 48, 0],
    [96, 0, 144, 48, 60],
  ]);
  const box = { x: 72, y: 24, width: 144, height: 48, angle: 0 };
  const line = await readLine(pixels, [box], { find: readsShades, read: readsShades, keys: KEYS });
  expect(line.text).toBe('包包过');
  expect(line.sure).toBeCloseTo(0.9, 5);
});

test('reading stops between two pieces once it is aborted, and tells how far it has come', async () => {
  const pixels = picture(700, 2600, [[100, 880, 500, 920, 0]]);
  const life = new AbortController();
  const told: number[] = [];
  const reading = readPicture(pixels, madeModels(), {
    signal: life.signal,
    progress(done) {
      told.push(done);
      if (told.length === 2) life.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBeLessThan(1);
});

test('what is hardly to be seen is no text', async () => {
  const lines = await readPicture(
    picture(700, 200, [
      [100, 60, 400, 100, 0],
      [100, 140, 400, 160, 110],
    ]),
    madeModels(),
  );
  expect(lines).toHaveLength(2);
  const faint = picture(700, 200, [[100, 60, 400, 100, 0]]);
  faint.data.forEach((value, index) => {
    faint.data[index] = value === 0 ? 108 : 127;
  });
  expect(await readPicture(faint, madeModels())).toEqual([]);
});
