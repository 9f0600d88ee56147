import { describe, expect, test } from 'vitest';
import { blockText, type Reading } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

const texts = (reading: Reading) => reading.blocks.map((block) => blockText(reading, block));
const blocksOf = (html: string) => {
  const reading = readHtml(html);
  return reading.blocks.map((block) => ({ ...block, text: blockText(reading, block) }));
};

describe('text', () => {
  test('runs of white space are one space, and ends are trimmed', () => {
    expect(texts(readHtml('<p>  学费 \n\t 880\u00a0\u00a0元  </p>'))).toEqual(['学费 880 元']);
  });

  test('words broken by inline elements stay whole', () => {
    expect(texts(readHtml('<p>guaran<b>tee</b>d 包<span>过</span><i>班</i></p>'))).toEqual([
      'guaranteed 包过班',
    ]);
  });

  test('white space between inline elements is kept once', () => {
    expect(texts(readHtml('<p><b>价格</b> <span> 880</span></p>'))).toEqual(['价格 880']);
  });

  test('links that touch are entries of their own', () => {
    expect(texts(readHtml('<div><a href="/a">首页</a><a href="/b">课程</a></div>'))).toEqual(['首页 课程']);
    expect(texts(readHtml('<div><a href="/a">首页</a><span></span><a href="/b">课程</a></div>'))).toEqual([
      '首页 课程',
    ]);
    expect(texts(readHtml('<div><i><a href="/a">首页</a></i><i><a href="/b">课程</a></i></div>'))).toEqual([
      '首页 课程',
    ]);
  });

  test.each([
    ['<span>主讲：顾南浔</span><span>60课时</span>', '主讲：顾南浔 60课时'],
    ['<span>￥130.00</span><span>成人高考</span>', '￥130.00 成人高考'],
    ['<span>33+</span><span>Lessons</span>', '33+ Lessons'],
    ['<span>Self-Paced</span><span>Learn Anytime</span>', 'Self-Paced Learn Anytime'],
    ['<strong>Level</strong><span>Intermediate</span>', 'Level Intermediate'],
    ['<b>Duration</b><em>3 Months</em>', 'Duration 3 Months'],
  ])('spans that touch are drawn apart: %s', (html, text) => {
    expect(texts(readHtml(`<div>${html}</div>`))).toEqual([text]);
  });

  test.each([
    ['<span>包</span><span>过</span>', '包过'],
    ['<span>一次</span><span>通过</span>', '一次通过'],
    ['<span>guar</span><span>anteed</span>', 'guaranteed'],
    ['<span>12</span><span>80</span>', '1280'],
    ['<span>100</span><span>%</span>', '100%'],
    ['<b>880</b><span>元</span>', '880元'],
    ['<strong>包</strong><span>过</span>', '包过'],
    ['<b>W</b><span>Elcome</span>', 'WElcome'],
  ])('but words and figures in pieces stay whole: %s', (html, text) => {
    expect(texts(readHtml(`<div>${html}</div>`))).toEqual([text]);
  });

  test('br parts a paragraph into blocks that belong together', () => {
    const blocks = blocksOf('<p>一<br>二</p><p>三</p>');
    expect(blocks.map(({ text, soft }) => [text, soft ?? false])).toEqual([
      ['一', false],
      ['二', true],
      ['三', false],
    ]);
  });

  test('lines of preformatted text are blocks', () => {
    expect(texts(readHtml('<pre>a  b\n\n  c</pre>'))).toEqual(['a b', 'c']);
  });

  test('scripts, styles, templates, noscript and SVG hold no text', () => {
    const html =
      '<p>x</p><script>a()</script><style>b{}</style><template>c</template><noscript>d</noscript><svg><text>e</text></svg><textarea>f</textarea>';
    expect(texts(readHtml(html))).toEqual(['x']);
  });

  test('an element that is not part of the page is passed over', () => {
    const html = '<p>x</p><kejian-overlay><p>verdict</p></kejian-overlay>';
    expect(texts(readHtml(html))).toEqual(['x', 'verdict']);
  });
});

describe('roles', () => {
  test('headings carry their level, also inside other elements', () => {
    const blocks = blocksOf('<section><div><h2>课程大纲</h2></div><h3><span>第一章</span></h3></section>');
    expect(blocks.map(({ text, role, level }) => [text, role, level])).toEqual([
      ['课程大纲', 'heading', 2],
      ['第一章', 'heading', 3],
    ]);
  });

  test('list entries, terms and definitions, summaries, buttons, captions, quotes', () => {
    const html =
      '<ul><li>a</li></ul><dl><dt>b</dt><dd>c</dd></dl><details><summary>d</summary>e</details><button>f</button><input type=submit value=g><figure><figcaption>h</figcaption></figure><blockquote>i</blockquote>';
    expect(blocksOf(html).map(({ text, role }) => `${text} ${role}`)).toEqual([
      'a item',
      'b term',
      'c definition',
      'd summary',
      'e paragraph',
      'f button',
      'g button',
      'h caption',
      'i quote',
    ]);
  });

  test('cells know their table, row and column', () => {
    const blocks = blocksOf(
      '<table><tr><th>班型</th><th>价格</th></tr><tr><td>A</td><td>880</td></tr></table>',
    );
    expect(
      blocks.map(({ text, table, row, column, head }) => [text, table, row, column, head ?? false]),
    ).toEqual([
      ['班型', 0, 0, 0, true],
      ['价格', 0, 0, 1, true],
      ['A', 0, 1, 0, false],
      ['880', 0, 1, 1, false],
    ]);
  });

  test('a table inside a cell does not disturb the columns around it', () => {
    const html =
      '<table><tr><td>a<table><tr><td>x</td><td>y</td><td>z</td></tr></table></td><td>b</td></tr></table>';
    const blocks = blocksOf(html);
    expect(blocks.map(({ text, table, column }) => [text, table, column])).toEqual([
      ['a', 0, 0],
      ['x', 1, 0],
      ['y', 1, 1],
      ['z', 1, 2],
      ['b', 0, 1],
    ]);
  });
});

describe('marks', () => {
  test('links, struck-out and strong text are marked with their range', () => {
    const reading = readHtml('<p>原价 <del>￥980</del> <b>￥680</b> <a href="/x">报名</a></p>');
    const spans = reading.blocks[0]!.spans!.map(({ kind, start, end, href }) => [
      kind,
      reading.text.slice(start, end),
      href,
    ]);
    expect(spans).toEqual([
      ['struck', '￥980', undefined],
      ['strong', '￥680', undefined],
      ['link', '报名', '/x'],
    ]);
  });

  test('a link around blocks marks each of them', () => {
    const reading = readHtml('<a href="/c"><h3>Java</h3><p>880</p></a>');
    expect(reading.blocks.map((block) => block.spans?.map(({ kind, href }) => [kind, href]))).toEqual([
      [['link', '/c']],
      [['link', '/c']],
    ]);
  });

  test('no mark reaches beyond its block', () => {
    const reading = readHtml('<p><b>abc </b> </p><p>d</p>');
    for (const block of reading.blocks)
      for (const span of block.spans ?? []) {
        expect(span.start).toBeGreaterThanOrEqual(block.start);
        expect(span.end).toBeLessThanOrEqual(block.end);
        expect(span.end).toBeGreaterThan(span.start);
      }
  });
});

describe('folded', () => {
  const folded = (html: string) => blocksOf(html).map(({ text, folded }) => [text, folded ?? false]);

  test.each([
    ['<div hidden>x</div>'],
    ['<div style="color:red; display : none">x</div>'],
    ['<div style="max-height: 0px; transition: max-height 0.3s">x</div>'],
    ['<div style="overflow:hidden;max-height:0">x</div>'],
    ['<div class="collapse">x</div>'],
    ['<div class="tab-pane fade">x</div>'],
    ['<div class="modal"><div>x</div></div>'],
    ['<details><p>x</p></details>'],
  ])('%s is read and marked', (html) => {
    expect(folded(html)).toEqual([['x', true]]);
  });

  test.each([
    ['<div style="max-height: 0.5em">x</div>'],
    ['<div style="max-height: 320px; min-height:0">x</div>'],
    ['<div class="collapse show">x</div>'],
    ['<div class="tab-pane active">x</div>'],
    ['<details open><p>x</p></details>'],
  ])('%s is open', (html) => {
    expect(folded(html)).toEqual([['x', false]]);
  });
});

describe('the head and what cannot be read', () => {
  test('title, language, metas; the first of each counts', () => {
    const reading = readHtml(
      '<html lang="zh-CN"><head><title> 课程 \n 详情 </title><meta property="og:type" content="product"><meta property="og:type" content="other"></head><body><p>x</p><svg><title>y</title></svg></body></html>',
    );
    expect(reading).toMatchObject({ title: '课程 详情', lang: 'zh-cn', meta: { 'og:type': 'product' } });
  });

  test('frames, canvases, videos and empty custom elements are counted', () => {
    const reading = readHtml(
      '<p>text</p><iframe src="x"></iframe><canvas></canvas><video></video><my-card></my-card>',
    );
    expect(reading.unread).toEqual([
      { what: 'frame', count: 1 },
      { what: 'canvas', count: 1 },
      { what: 'video', count: 1 },
      { what: 'closed-root', count: 1 },
    ]);
    expect(reading.coverage).toBeLessThan(0.1);
  });

  test('a page with no text was not read', () => {
    expect(readHtml('').coverage).toBe(0);
    expect(readHtml('<body><div></div></body>')).toMatchObject({ text: '', blocks: [], coverage: 0 });
  });

  test('declared shadow roots are read before what is slotted into them', () => {
    const html =
      '<x-tabs><template shadowrootmode="open"><h2>大纲</h2><slot></slot></template><p>后文</p></x-tabs><p>尾</p>';
    expect(texts(readHtml(html))).toEqual(['大纲', '后文', '尾']);
  });

  test('a closed declared root is read like an open one: people see no difference', () => {
    expect(texts(readHtml('<x-a><template shadowrootmode="closed"><p>x</p></template></x-a>'))).toEqual([
      'x',
    ]);
  });
});
