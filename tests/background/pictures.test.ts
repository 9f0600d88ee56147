import { expect, test } from 'vitest';
import { handle } from '@/entrypoints/background/handle';
import { pictureMemory } from '@/entrypoints/background/pictures/picture-memory';
import { picturesWith } from '@/entrypoints/background/pictures/pictures';
import type { PictureText } from '@/rules/reading/picture';
import { readHtml } from '@/rules/reading/read-file';
import { fakeArea, fakeDeps, fromPage, PAGE, READ_AT } from './fixture';

const text = (words: string): PictureText => ({
  text: words,
  blocks: [{ role: 'paragraph', region: 'main', container: 0, start: 0, end: words.length }],
  ranges: [{ start: 0, end: words.length, sure: 0.99, box: [0, 0, 1, 0.1] }],
});

/** Pictures whose files say what is in them. */
function fakePictures() {
  const read: string[] = [];
  const { area, kept } = fakeArea();
  const recogniser = {
    async read(data: string) {
      read.push(data);
      return data.startsWith('bad') ? { failed: 'damaged' as const } : { text: text(`包过 ${data}`) };
    },
    stop: async () => {},
  };
  return { pictures: picturesWith(recogniser, pictureMemory(area)), read, kept };
}

const page = readHtml('<h1>课</h1><img src="a.png" width="750"><img src="b.png" width="750">', PAGE);

test('a picture that was read is part of every reading of its page from then on, and of no other tab', async () => {
  const { pictures } = fakePictures();
  expect(await pictures.read(7, 'a.png', 'AAAA')).toEqual({ letters: 7, failed: null, traditional: false });
  expect((await pictures.with(7, page)).text).toBe('课\n包过 AAAA');
  expect((await pictures.with(7, page)).unread).toEqual([{ what: 'image', count: 1 }]);
  expect(await pictures.with(8, page)).toBe(page);
  await pictures.forget(7);
  expect(await pictures.with(7, page)).toBe(page);
});

test('the same file is read once, whatever it is called and wherever it is', async () => {
  const { pictures, read } = fakePictures();
  await pictures.read(7, 'a.png', 'AAAA');
  await pictures.read(9, 'other.png', 'AAAA');
  expect(read).toEqual(['AAAA']);
});

test('one that is asked for again while it is being read is read once, and both are told', async () => {
  const { pictures, read } = fakePictures();
  const asked = [pictures.read(7, 'a.png', 'AAAA'), pictures.read(7, 'a.png', 'AAAA')];
  expect((await Promise.all(asked)).map(({ letters }) => letters)).toEqual([7, 7]);
  expect(read).toEqual(['AAAA']);
});

test('one that cannot be read says why, and holds up no other', async () => {
  const { pictures } = fakePictures();
  expect(await Promise.all([pictures.read(7, 'a.png', 'bad1'), pictures.read(7, 'b.png', 'BBBB')])).toEqual([
    { letters: 0, failed: 'damaged', traditional: false },
    { letters: 7, failed: null, traditional: false },
  ]);
  expect((await pictures.with(7, page)).text).toBe('课\n包过 BBBB');
});

test('no more than so many texts are held, the newest of them', async () => {
  const { pictures, kept, read } = fakePictures();
  for (let i = 0; i < 60; i++) await pictures.read(7, `${i}.png`, `file${i}`);
  expect((kept.get('picture-texts') as unknown[]).length).toBe(40);
  await pictures.read(7, '59.png', 'file59');
  expect(read).toHaveLength(60);
  await pictures.read(7, '0.png', 'file0');
  expect(read).toHaveLength(61);
});

test('a page may ask for its own pictures, and the verdict knows their words', async () => {
  const { pictures } = fakePictures();
  const { deps, saved } = fakeDeps({
    pictures,
    judge: (reading, readAt) => ({ ...fakeJudge(reading.text, readAt) }),
  });
  const fakeJudge = (words: string, readAt: string) => {
    heard.push(words);
    return fakeDeps().deps.judge(page, readAt, { anyway: false, packsOff: [] });
  };
  const heard: string[] = [];
  expect(await handle({ type: 'read-picture', src: 'a.png', data: 'AAAA' }, fromPage, deps)).toEqual({
    ok: true,
    letters: 7,
    failed: null,
    traditional: false,
  });
  await handle({ type: 'judge-reading', reading: page, readAt: READ_AT, anyway: false }, fromPage, deps);
  expect(heard).toEqual(['课\n包过 AAAA']);
  expect(saved).toHaveLength(1);
  for (const data of ['', 'not base64!', 'A'.repeat(50 * 1024 * 1024)])
    expect(await handle({ type: 'read-picture', src: 'a.png', data }, fromPage, deps)).toMatchObject({
      ok: false,
    });
});
