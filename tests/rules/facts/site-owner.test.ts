import { describe, expect, test } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { siteOwner } from '@/rules/facts/site-owner';
import { readHtml } from '@/rules/reading/read-file';

const owner = (html: string) => siteOwner(readHtml(html));
const kind = (html: string) => pageKind(readHtml(html)).kind;
const quiet = (html: string) => !['course', 'listing', 'provider'].includes(kind(html));

const MENU = (names: string[]) =>
  `<nav><ul>${names.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></nav>`;
const LESSONS = `<h2>学习路线</h2><ul><li>存储</li><li>网络</li><li>安全</li></ul><p>${'这一部分讲存储的类型和计费方式，考试里常出现，练习时把每种类型各建一次就记住了。'.repeat(9)}</p><h2>证书</h2><p>培训课程学完可以去考认证证书，证书长期有效，考试费1200元。</p>`;
const NOTES = `<h2>Course content</h2><ul><li>Storage</li><li>Networks</li></ul><p>${'This part is about the types of storage and what each of them costs, which the exam asks for. '.repeat(9)}</p><p>The certification course takes 40 hours of training. Exam fee: $150.</p>`;

describe('the owner of a site', () => {
  test('keeps a blog where the site is named after one', () => {
    expect(owner(`<title>云计算认证课程 - 阿树的博客</title><h1>云计算认证课程</h1>${LESSONS}`)).toBe('blog');
    expect(owner(`<title>Cloud certification course | Mira's Blog</title><h1>Notes</h1>${NOTES}`)).toBe(
      'blog',
    );
  });

  test('is one person where the menu leads to his record', () => {
    expect(
      owner(
        `${MENU(['Home', 'Notes', 'Resume'])}<title>Cloud certification</title><h1>Cloud certification</h1>${NOTES}`,
      ),
    ).toBe('person');
    expect(owner(`${MENU(['首页', '文章', '个人简历'])}<h1>云计算课程</h1>${LESSONS}`)).toBe('person');
  });

  test('is not told where a firm is named, or where a résumé is only spoken of', () => {
    expect(owner('<title>新手学茶 - 江州茶艺培训博客</title><h1>新手学茶</h1><p>茶艺</p>')).toBeNull();
    expect(owner(`${MENU(['Home', 'Courses'])}<h1>Welding course</h1><p>Resume</p>`)).toBeNull();
  });
});

describe('the kind of a page', () => {
  test('on a blog or on one person’s site is no offer, though it tells of a course', () => {
    expect(quiet(`<title>云计算认证课程 - 阿树的博客</title><h1>云计算认证课程</h1>${LESSONS}`)).toBe(true);
    expect(
      quiet(
        `<title>Cloud certification</title>${MENU(['Home', 'Notes', 'Resume'])}<h1>Cloud certification</h1>${NOTES}`,
      ),
    ).toBe(true);
  });

  test('is an offer there all the same where one asks to enrol in his courses', () => {
    const call = '<p>立即报名，名额有限，扫码咨询！</p><p>免费试听，欢迎报名咨询，电话 13800000000</p>';
    expect(
      quiet(
        `<title>云计算认证培训班 - 阿树的博客</title><h1>云计算认证培训班</h1>${LESSONS}${call}<button>立即报名</button>`,
      ),
    ).toBe(false);
  });
});
