import { describe, expect, test } from 'vitest';
import { blockText } from '@/rules/reading/block';
import { readHtml } from '@/rules/reading/read-file';

/** The stretches of a page that are marked as shown to nobody. */
function cloaked(html: string): string[] {
  const reading = readHtml(html);
  return reading.blocks.flatMap((block) =>
    (block.spans ?? [])
      .filter(({ kind }) => kind === 'cloaked')
      .map(({ start, end }) => reading.text.slice(start, end)),
  );
}

const page = (body: string, css = '') =>
  `<html><head><style>${css}</style></head><body><p>Seen by all</p>${body}</body></html>`;

describe('text shown to nobody is marked', () => {
  test.each([
    '<div style="position:absolute; left:-9999px">hidden</div>',
    '<p style="text-indent: -9999px">hidden</p>',
    '<p style="font-size:1px">hidden</p>',
    '<p>a <span style="font-size:0">hidden</span></p>',
    '<div style="opacity:0">hidden</div>',
    '<div style="width:1px;height:1px;overflow:hidden">hidden</div>',
    '<div style="position:absolute;clip:rect(0,0,0,0)">hidden</div>',
    '<div style="clip-path: inset(100%)">hidden</div>',
    '<p style="color:transparent">hidden</p>',
    '<p style="color:#FFF;background:#ffffff">hidden</p>',
    '<div style="background-color:white"><section><p style="color:rgb(255, 255, 255)">hidden</p></section></div>',
    '<p>a <b style="opacity:0">hidden</b></p>',
  ])('%s', (html) => {
    expect(cloaked(page(html))).toEqual(['hidden']);
  });

  test.each([
    ['.seo', '.seo{position:absolute;left:-9999px}', '<div class="x seo">hidden</div>'],
    ['#kw in a list', 'a{color:red} .y, #kw { font-size:1px }', '<p id="kw">hidden</p>'],
    ['inside a line', '.k{opacity:0}', '<p>a <i class="k">hidden</i></p>'],
    ['behind a comment', '/* x } */.k{clip-path:inset(100%)}', '<p class="k">hidden</p>'],
  ])('by a rule of the head: %s', (_, css, html) => {
    expect(cloaked(page(html, css))).toEqual(['hidden']);
  });

  test('what stands in it is hidden too, and ends where it ends', () => {
    expect(cloaked(page('<div style="left:-9999px"><h2>a</h2><ul><li>b</li></ul></div><p>c</p>'))).toEqual([
      'a',
      'b',
    ]);
  });
});

describe('layout, animation and text for screen readers are not', () => {
  test.each([
    '<div style="display:none">folded</div>',
    '<div style="font-size:0"><p>shown</p></div>',
    '<p style="font-size:1em">shown</p>',
    '<p style="font-size:0.9rem">shown</p>',
    '<div style="opacity:0;transform:translateY(20px)">shown when scrolled to</div>',
    '<div class="wow fadeInUp" style="opacity:0">shown when scrolled to</div>',
    '<div style="opacity:0.05;transition:opacity 1s">shown</div>',
    '<div style="opacity:0.6">shown</div>',
    '<div style="position:absolute;left:-1200px">second slide</div>',
    '<span class="sr-only" style="position:absolute;clip:rect(0,0,0,0)">current price</span>',
    '<p style="color:#fff">on a ground that nobody told</p>',
    '<p style="color:#fff;background:#333">shown</p>',
    '<h1 style="color:transparent;background-clip:text">gradient</h1>',
    '<p style="background-color:#fff;border-color:#fff">shown</p>',
  ])('%s', (html) => {
    expect(cloaked(page(html))).toEqual([]);
  });

  test('rules that only hold for some, and a rule taken back', () => {
    expect(cloaked(page('<p class="a">x</p>', 'nav .a{left:-9999px} .a:hover{opacity:0}'))).toEqual([]);
    expect(cloaked(page('<p class="a">x</p>', '.a{opacity:0} .a{opacity:1}'))).toEqual([]);
  });
});

test('hostile style sheets end', () => {
  for (const css of [
    '.a,'.repeat(50_000),
    '{'.repeat(100_000),
    '/*'.repeat(100_000),
    '.a{'.repeat(50_000),
    '/***'.repeat(60_000),
  ])
    expect(readHtml(page('<p>x</p>', css)).blocks.map((block) => block.role)).toContain('paragraph');
  const reading = readHtml(page('<p style="background:rgb(((((">x</p>'));
  expect(reading.blocks.map((block) => blockText(reading, block))).toContain('x');
});
