import { expect, it } from 'vitest';
import { courseParts } from '@/rules/facts/course-blocks';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

/** What a template or a frame around a course says, and the course does not. */

const page = (heading: string, body: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><body><main><h1>${heading}</h1><p>${lang === 'en' ? 'Fee: $400, six weeks, enrol by phone.' : '学费：2400 元，六周，电话报名。'}</p>${body}</main></body></html>`;

it('a name that is one word over and over is none', () => {
  expect(read(page('课程名称课程名称课程名称', '', 'zh'), 'title')).toBe('absent');
  expect(read(page('陶艺基础班', '', 'zh'), 'title')).toBe('陶艺基础班');
});

it('nor is it the name of a card', () => {
  const card = (name: string) =>
    `<li class="course"><h3><a href="/${name}">${name}</a></h3><p>学费：2400 元</p><p>课时：24 课时</p></li>`;
  const named = (...names: string[]) =>
    courseParts(
      readHtml(`<!doctype html><html lang="zh"><main><ul>${names.map(card).join('')}</ul></main></html>`),
      'listing',
    ).map(({ title }) => title);
  expect(named('陶艺基础班', '班级名称班级名称班级名称', '釉色进阶班', '拉坯周末班')).toEqual([
    '陶艺基础班',
    '釉色进阶班',
    '拉坯周末班',
  ]);
});

it('what a course is counted in, and what one keeps of it, are no parts of it', () => {
  const list = (...items: string[]) =>
    page(
      'Wheel Throwing',
      `<h3>Course content</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`,
    );
  expect(read(list('15 hours on-demand video', '10 lectures', 'Full lifetime access'), 'modules')).toBe(
    'absent',
  );
  expect(read(list('Centring clay', 'Pulling walls', 'Trimming a foot'), 'modules')).not.toBe('absent');
});
