import { expect, it } from 'vitest';
import { readHtml } from '@/rules/reading/read-file';

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
