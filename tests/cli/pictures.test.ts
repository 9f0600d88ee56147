import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { filesOf, readAnyInput } from '@/cli/read-input';

const folder = mkdtempSync(join(tmpdir(), 'kejian-pictures-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: Buffer | string) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, content);
  return path;
};

/** A poster in English, which every machine has letters for. */
const poster = (type: 'png' | 'jpeg' | 'webp'): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="750" height="400" font-family="sans-serif" fill="#a4161a">
      <rect width="750" height="400" fill="#fdf6e3"/>
      <text x="40" y="120" font-size="32" font-weight="bold">Guaranteed pass or your money back</text>
      <text x="40" y="200" font-size="26">The course takes 80 hours.</text></svg>`),
  )
    .toFormat(type, { quality: 80 })
    .toBuffer();

const SAID = ['Guaranteed pass or your money back', 'The course takes 80 hours.'];

test.each(['png', 'jpeg', 'webp'] as const)('%s: its words, and that it is a picture', async (type) => {
  const path = file(`poster.${type}`, await poster(type));
  const reading = await readAnyInput(path, true);
  expect(reading.text.split('\n')).toEqual(SAID);
  expect(reading).toMatchObject({ coverage: 1, unread: [], pictures: [{ image: 0 }] });
  await expect(readAnyInput(path)).rejects.toThrow('a picture');
});

test('pictures in a saved page and beside it are read; one that is damaged or elsewhere stays unread', async () => {
  const png = await poster('png');
  file('page_files/detail.png', png);
  file('page_files/damaged_detail.png', png.subarray(0, 900));
  const picture = (src: string) => `<img src="${src}" width="750" height="400">`;
  const page = file(
    'page.html',
    [
      `<h1>Course</h1>${picture(`data:image/png;base64,${png.toString('base64')}`)}`,
      `<p>Between</p>${picture('page_files/detail.png')}`,
      picture('page_files/damaged_detail.png'),
      picture('../detail.png'),
      picture('https://cdn.example/detail.png'),
    ].join(''),
  );
  const told: string[] = [];
  const reading = await readAnyInput(page, true, (name, why) => told.push(`${name}: ${why}`));
  expect(reading.text.split('\n')).toEqual(['Course', ...SAID, 'Between', ...SAID]);
  expect(reading.unread).toEqual([{ what: 'image', count: 3 }]);
  expect(told).toEqual([
    'page_files/damaged_detail.png: not a picture, or a damaged one',
    '../detail.png: outside of the folder of the page',
  ]);
  expect((await readAnyInput(page)).text.split('\n')).toEqual(['Course', 'Between']);
});

test('pictures inside a page that was saved as one file', async () => {
  const html =
    '<h1>Course</h1><img src="files/detail.png" width="750"><img src="files/other.png" width="750">';
  const page = file(
    'page.mht',
    [
      'Snapshot-Content-Location: https://school.example/course.html',
      'Content-Type: multipart/related; boundary=part',
      '',
      '--part',
      'Content-Type: text/html',
      '',
      html,
      '--part',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://school.example/files/detail.png',
      '',
      ...((await poster('png')).toString('base64').match(/.{1,76}/g) ?? []),
      '--part--',
    ].join('\r\n'),
  );
  const reading = await readAnyInput(page, true);
  expect(reading.text.split('\n')).toEqual(['Course', ...SAID]);
  expect(reading.unread).toEqual([{ what: 'image', count: 1 }]);
  expect((await readAnyInput(page)).text).toBe('Course');
});

test('a folder gives its pictures only when they are asked for', () => {
  const pictures = (ocr: boolean) =>
    filesOf(folder, ocr).filter((path) => /\.(png|jpeg|webp)$/.test(path)).length;
  expect(pictures(false)).toBe(0);
  expect(pictures(true)).toBeGreaterThan(2);
});
