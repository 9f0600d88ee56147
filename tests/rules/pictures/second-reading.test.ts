import { expect, test } from 'vitest';
import { linePicture } from '@/rules/pictures/line-picture';
import type { LinePicture, Models, ReadLetter } from '@/rules/pictures/models';
import { readPicture } from '@/rules/pictures/read-picture';
import { secondReading } from '@/rules/pictures/second-reading';
import { madeModels, picture } from './made-nets';

const BOX = { x: 100, y: 30, width: 160, height: 40, angle: 0 };
const letters = (text: string): ReadLetter[] =>
  [...text].flatMap((letter, index) =>
    letter === ' ' ? [] : [{ letter, sure: 0.98, column: 24 + index * 48 }],
  );
const line = (text: string) => ({
  text: text.replaceAll(' ', ''),
  sure: 0.98,
  letters: letters(text),
  boxes: [BOX],
  box: BOX,
});

/** Tells what it was asked to read, and reads the same each time. */
function models(read: string, asked: LinePicture[] = []): Models {
  return {
    ...madeModels(),
    keys: [...'國家承全通用試訓報過'],
    second: async () => ({
      read(part) {
        asked.push(part);
        return letters(read);
      },
    }),
  };
}
const PIXELS = picture(200, 60, [[30, 20, 170, 40, 0]]);

test('lines of a picture in traditional characters are read by both, those without Chinese by the networks alone', async () => {
  const asked: LinePicture[] = [];
  const lines = [line('國家承 '), line('訓試報過'), { ...line('AI'), text: 'AI' }];
  const read = await secondReading(PIXELS, lines, models('國家承認', asked), () => {});
  expect(read.map(({ text }) => text)).toEqual(['國家承認', '訓試報過', 'AI']);
  expect(asked).toHaveLength(2);
});

test('a picture in simplified characters does not even load the second reader', async () => {
  const second = () => Promise.reject(new Error('loaded'));
  const lines = await readPicture(picture(700, 200, [[100, 60, 400, 100, 0]]), { ...madeModels(), second });
  expect(lines).toHaveLength(1);
});

test('without the second reader what the networks read holds', async () => {
  const second = () => Promise.reject(new Error('damaged'));
  const lines = [line('國家承 '), line('訓試報過')];
  expect(await secondReading(PIXELS, lines, { ...madeModels(), second }, () => {})).toEqual(lines);
});

test.each([
  ['dark on light', 20, 235],
  ['light on dark', 235, 20],
])('a line as dark letters on white with white around, %s', (_, ink, ground) => {
  const pixels = picture(200, 60, [
    [0, 0, 200, 60, ground],
    [60, 24, 80, 36, ink],
  ]);
  const { picture: drawn, before } = linePicture(pixels, [BOX]);
  expect([drawn.width, drawn.height]).toEqual([192 + 2 * before, 48 + 2 * before]);
  const at = (x: number, y: number) => drawn.data[(before + y) * drawn.width + before + x];
  expect([at(60, 24), at(120, 24), at(-before, -before)]).toEqual([0, 255, 255]);
});
