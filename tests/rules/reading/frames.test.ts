import { parse } from 'parse5';
import { expect, it } from 'vitest';
import { type ParsedNode, parsedAdapter } from '@/rules/reading/node-adapter';
import { readHtml } from '@/rules/reading/read-file';
import { walk } from '@/rules/reading/walk';

const unread = (frame: string) => readHtml(`<p>课程介绍</p>${frame}`).unread;

it.each([
  '<iframe src="https://video.example/1"></iframe>',
  '<iframe src="/detail"></iframe>',
  '<iframe srcdoc="<p>大纲</p>"></iframe>',
])('a frame whose page cannot be read is missed: %s', (frame) => {
  expect(unread(frame)).toEqual([{ what: 'frame', count: 1 }]);
});

it.each([
  '<iframe name="post" style="display:none"></iframe>',
  '<iframe src=""></iframe>',
  '<iframe src="about:blank"></iframe>',
  '<iframe src="javascript:void(0)"></iframe>',
])('a frame that was given nothing to show misses nothing: %s', (frame) => {
  expect(unread(frame)).toEqual([]);
});

it('the document that a browser makes for an empty frame adds nothing; one that was written into is read', () => {
  const page = '<p>课程介绍</p><iframe></iframe><p>联系我们</p>';
  const tree = (html: string) => parse(html) as unknown as ParsedNode;
  const live = (inside: string) =>
    walk(tree(page), { ...parsedAdapter(), frame: () => tree(inside) }, { url: '' });
  expect(live('')).toEqual(readHtml(page));
  expect(live('<p>学费 880 元</p>').text).toBe('课程介绍\n学费 880 元\n联系我们');
});
