import { describe, expect, test } from 'vitest';
import { readHtml } from '@/rules/reading/read-file';

/** On a page that says something else too. */
const likely = (html: string, letters = 300) =>
  readHtml(`<p>${'字'.repeat(letters)}</p>${html}`).images.map((image) => image.likelyText);

describe('images that likely carry text', () => {
  test.each([
    ['<img src="a.jpg" width="750" height="1200">'],
    ['<img src="/upload/kecheng_detail_1.jpg">'],
    ['<img data-src="/x/poster.png" alt="图片">'],
    ['<img src="a.jpg" width="750" alt="a.jpg">'],
    ['<img src="a.jpg" width="750" alt="課程詳情">'],
  ])('%s', (html) => {
    expect(likely(html)).toEqual([true]);
  });

  test.each([
    ['<img src="logo.png" width="600">'],
    ['<img src="a.jpg" width="60">'],
    ['<img src="a.jpg">'],
    ['<img src="big.jpg" width="900" alt="教室里学员正在上机练习">'],
    ['<footer><img src="poster.jpg" width="900"></footer>'],
    ['<img src="/static/icon-detail.png">'],
  ])('not %s', (html) => {
    expect(likely(html)).toEqual([false]);
  });

  test('a page cut into slices in its detail box', () => {
    const slices =
      '<div class="goods-detail"><p><img src="1.jpg"><img src="2.jpg"><img src="3.jpg"></p></div>';
    expect(likely(slices)).toEqual([true, true, true]);
    expect(likely(slices.replace('goods-detail', 'partners'))).toEqual([false, false, false]);
  });

  test('on a page that says hardly anything else, any that may be large', () => {
    expect(likely('<img src="ad.jpg">', 20)).toEqual([true]);
    expect(likely('<img src="ad.jpg" width="60"><img src="logo.png"><img>', 20)).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('the letters of a picture that stands in its address are no name, and tell it from others', () => {
    const data = (letters: string) => `data:image/png;base64,${'A'.repeat(400)}logo${letters}`;
    const { images } = readHtml(
      `<img src="${data('one')}" width="750"><img src="${data('two')}" width="750">`,
    );
    expect(images.map(({ likelyText }) => likelyText)).toEqual([true, true]);
    expect(new Set(images.map(({ src }) => src)).size).toBe(2);
    expect(Math.max(...images.map(({ src }) => src.length))).toBeLessThan(100);
  });

  test('they lower the coverage and are named as unread', () => {
    const reading = readHtml(
      `<p>${'字'.repeat(120)}</p><img src="a.jpg" width="750"><img src="b.jpg" width="750">`,
    );
    expect(reading).toMatchObject({ coverage: 0.33, unread: [{ what: 'image', count: 2 }] });
  });
});
