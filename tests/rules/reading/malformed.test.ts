import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodePage } from '@/rules/reading/decode';
import { readHtml } from '@/rules/reading/read-file';
import { runs, TIMEOUT } from '../../fuzz/runs';
import { expectSound } from './sound-reading';

/** The elements that the standard's tree construction treats each in its own way. */
const TAGS =
  'a b i u nobr font p div span table tr td th tbody thead caption colgroup col select option optgroup form input button textarea title style script template svg math mi foreignObject desc annotation-xml frameset frame iframe noscript head body html li dd dt ul h1 h6 pre br img plaintext marquee applet object ruby rt x-y details summary'.split(
    ' ',
  );
const attribute = fc.constantFrom(
  '',
  ' id=a',
  ' class="tab-pane"',
  ' style="left:-9999px"',
  ' hidden',
  ' itemscope itemtype="https://schema.org/Course"',
  ' itemprop=name',
  ' typeof=Course',
  ' property=name',
  ' shadowrootmode=open',
  ' encoding="text/html"',
  ' =',
  ' "',
  " '",
  ' <',
  ' a=b a=c',
  ' __proto__=1 constructor',
  ' href="javascript:1"',
  ' src=x',
);
const tag = fc.constantFrom(...TAGS);
const piece = fc.oneof(
  fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}>`),
  tag.map((name) => `</${name}>`),
  fc.tuple(tag, attribute).map(([name, more]) => `<${name}${more}/>`),
  fc.constantFrom(
    '<!doctype html>',
    '<!DOCTYPE',
    '<!--',
    '-->',
    '<!-->',
    '--!>',
    '<?xml version="1.0"?>',
    '<![CDATA[',
    ']]>',
    '</',
    '<',
    '<0',
    '&',
    '&amp',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&notin',
    '\u0000',
    '\r\n',
    '\f',
    '\uFEFF',
    '\uD800',
    '<script type="application/ld+json">{"@type":"Course","__proto__":{"a":1},"name":[[{}]]}</script>',
    '<style>.a{opacity:0',
  ),
  fc.constantFrom('学费：880元', '讲师：张伟', 'x', ' ', '第一章 总论', '12 hours', '👩‍🏫', '\u202e'),
);
const malformed = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('a page however broken is read without an error', () => {
  test(
    'of pieces in any order',
    () => {
      fc.assert(
        fc.property(malformed, (html) => expectSound(readHtml(html))),
        runs(2500),
      );
      expect({}).not.toHaveProperty('a');
    },
    TIMEOUT,
  );

  test(
    'cut off at any place',
    () => {
      fc.assert(
        fc.property(malformed, fc.nat(), (html, at) =>
          expectSound(readHtml(html.slice(0, at % (html.length + 1)))),
        ),
        runs(800),
      );
    },
    TIMEOUT,
  );

  test('of any bytes, and of the same words in any encoding', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => expectSound(readHtml(decodePage(bytes)))),
      runs(800),
    );
    const page = '<p>人工智能训练师培训班，学费880元，欢迎报名。我们的老师在上课。</p>';
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'])
      for (const said of [
        '',
        '<meta charset="big5">',
        '<meta charset="utf-8">',
        '<meta charset="shift_jis">',
      ]) {
        // A wrong word is believed only where the bytes could be what it says.
        if (said.includes('big5') && encoding === 'gb18030') continue;
        if (said.includes('shift_jis') && encoding === 'gb18030') continue;
        const bytes = new Uint8Array(iconv.encode(said + page, encoding));
        expect(readHtml(decodePage(bytes)).text).toContain('学费880元');
      }
  }, 60_000);
});

describe('documents that are no ordinary page', () => {
  test.each([
    ['an SVG image', '<svg xmlns="http://www.w3.org/2000/svg"><text>课程</text></svg>'],
    ['XML', '<?xml version="1.0"?><rss><channel><item><title>Course</title></item></channel></rss>'],
    [
      'XHTML',
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>学费</p></body></html>',
    ],
    ['plain text', '学费：880元\n课时：40'],
    ['JSON', '{"title":"Course","price":880}'],
    ['nothing', ''],
    ['a frameset', '<frameset cols="1,2"><frame src="a.html"><frame src="b.html"></frameset>'],
    ['no body', '<html><head><title>x</title></head></html>'],
    ['frames in frames', '<iframe srcdoc="<iframe src=x></iframe>"></iframe>'.repeat(500)],
    [
      'declared shadow roots',
      '<x-a><template shadowrootmode="open"><p>课时 40</p></template></x-a>'.repeat(2000),
    ],
  ])('%s', (_, html) => {
    expectSound(readHtml(html));
  });

  test('5,000 deep, 100,000 nodes, one text of 4 MB', () => {
    expectSound(readHtml(`${'<div>'.repeat(5000)}x`));
    expectSound(readHtml('<p>a<b>b</b></p>'.repeat(25_000)));
    expect(readHtml(`<p>${'课'.repeat(4_000_000)}</p>`).text).toHaveLength(4_000_000);
  }, 60_000);
});
