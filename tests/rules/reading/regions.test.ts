import { describe, expect, test } from 'vitest';
import { blockText } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

const regions = (html: string) => {
  const reading = readHtml(html);
  return Object.fromEntries(reading.blocks.map((block) => [blockText(reading, block), block.region]));
};
const filler = `<p>${'这门课讲数据标注、清洗和模型评估，每次课都有练习。'.repeat(12)}</p>`;

describe('regions', () => {
  test('are told by tag, role and names', () => {
    const html = `<header>头</header><div role="navigation">航</div><div class="main-footer">脚</div><div id="related-posts">关</div><ul class="comments"><li>评</li></ul><aside>侧</aside>${filler}`;
    expect(regions(html)).toMatchObject({
      头: 'header',
      航: 'nav',
      脚: 'footer',
      关: 'related',
      评: 'review',
      侧: 'aside',
    });
  });

  test('a remark on the layout is no name of a region', () => {
    expect(regions('<div class="has-sidebar no-footer"><p>文</p></div>')).toEqual({ 文: 'main' });
  });

  test('a footer inside a menu stays menu', () => {
    expect(regions(`<nav><footer>末</footer></nav>${filler}`)).toMatchObject({ 末: 'nav' });
  });

  test('a sidebar that holds most of the page is its main part', () => {
    const html = `<div class="sidebar"><h2>课程内容</h2>${filler}</div><p>短</p>`;
    expect(regions(html).课程内容).toBe('main');
  });

  test('a box of prose is no menu, whatever its builder calls it', () => {
    const told = 'We teach accounting, typing and drawing in small groups. '.repeat(5);
    const html = `<div class="special-menu"><h2>Our Courses</h2><p>${told}</p></div><p>${'x '.repeat(600)}</p>`;
    expect(regions(html)[told.trim()]).toBe('main');
    const menu = `<div class="menu"><ul><li><a href="/a">Courses</a></li><li><a href="/b">${'Long name '.repeat(7)}</a></li><li><a href="/c">${'Other name '.repeat(8)}</a></li><li><a href="/d">${'Third name '.repeat(8)}</a></li></ul></div><p>${'x '.repeat(600)}</p>`;
    expect(regions(menu).Courses).toBe('nav');
  });

  test('a sidebar with the only h1 and some text is the main part', () => {
    const html = `<div class="aside"><h1>题</h1><p>${'字'.repeat(210)}</p></div>${filler}`;
    expect(regions(html).题).toBe('main');
  });

  test('a long menu of short entries stays menu', () => {
    const html = `<nav>${Array.from({ length: 80 }, (_, i) => `<a href="/${i}">课程第${i}门</a><br>`).join('')}</nav><p>短</p>`;
    expect(regions(html).课程第3门).toBe('nav');
  });
});

describe('sections that belong to others', () => {
  test('what stands below "similar programs" is related, up to the next heading of its rank', () => {
    const html = `${filler}<section><h2>Similar Programs</h2><div><h5>Other</h5><p>₹ 33,400</p></div></section><h2>Fees</h2><p>₹ 20,000</p>`;
    expect(regions(html)).toMatchObject({
      Other: 'related',
      '₹ 33,400': 'related',
      Fees: 'main',
      '₹ 20,000': 'main',
    });
  });

  test('without a box of its own it ends at the next heading', () => {
    const html = `<h1>课</h1>${filler}<h2>相关课程</h2><p>别的课</p><h2>报名</h2><p>自己的</p>`;
    expect(regions(html)).toMatchObject({ 别的课: 'related', 自己的: 'main' });
  });

  test('reviews are what learners say', () => {
    const html = `${filler}<div><h3>学员评价</h3><p>老师很好</p></div><p>后</p>`;
    expect(regions(html)).toMatchObject({ 老师很好: 'review', 后: 'main' });
  });

  test('what is quoted over a name is said by whom it names', () => {
    const named = '<figure><blockquote>人人都过了</blockquote><figcaption>小林，护理班</figcaption></figure>';
    expect(regions(`${filler}${named}<p>后</p>`)).toMatchObject({ 人人都过了: 'review', 后: 'main' });
    expect(regions(`${filler}<blockquote>人人都过了</blockquote><p>后</p>`).人人都过了).toBe('main');
  });

  test('a page that is mostly that is about it', () => {
    expect(regions(`<p>序</p><h2>学员评价</h2>${filler}`).学员评价).toBe('main');
  });

  test('a link or list entry of that name is no heading', () => {
    expect(
      regions(`<p>序</p><ul><li>相关课程</li><li>师资</li></ul><p><a href="#r">学员评价</a></p>${filler}`),
    ).toMatchObject({
      师资: 'main',
      学员评价: 'main',
    });
  });
});
