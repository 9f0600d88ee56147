import { describe, expect, test } from 'vitest';
import { readHtml } from '@/rules/reading/read-file';

const likely = (html: string) => readHtml(html).images.map((image) => image.likelyText);

describe('images that likely carry text', () => {
  test.each([
    ['<img src="a.jpg" width="750" height="1200">'],
    ['<img src="/upload/kecheng_detail_1.jpg">'],
    ['<img data-src="/x/poster.png" alt="图片">'],
    ['<img src="a.jpg" width="750" alt="a.jpg">'],
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

  test('they lower the coverage and are named as unread', () => {
    const reading = readHtml(
      `<p>${'字'.repeat(120)}</p><img src="a.jpg" width="750"><img src="b.jpg" width="750">`,
    );
    expect(reading).toMatchObject({ coverage: 0.33, unread: [{ what: 'image', count: 2 }] });
  });
});
