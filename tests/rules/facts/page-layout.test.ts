import { describe, expect, test } from 'vitest';
import { pageKind } from '@/rules/facts/page-kind';
import { pageLayout } from '@/rules/facts/page-layout';
import { pageLead } from '@/rules/facts/page-lead';
import { placeInMenu } from '@/rules/facts/page-place';
import { readHtml } from '@/rules/reading/read-file';

const menu = (at: string) =>
  `<ul class="nav">${['首页', '学院概况', '全部专业', '新闻中心', '联系我们']
    .map((name) => `<li${name === at ? ' class="active"' : ''}><a href="/${name}">${name}</a></li>`)
    .join('')}</ul>`;
const lead = (html: string) => pageLead(readHtml(html));
const layout = (html: string) => pageLayout(readHtml(html));
const kind = (html: string) => pageKind(readHtml(html)).kind;

describe('the place in the menu', () => {
  test('is told by the box of the entry, by its link, or by ARIA', () => {
    expect(placeInMenu(readHtml(menu('全部专业')))).toBe('全部专业');
    expect(
      placeInMenu(
        readHtml('<nav><a href="/">Home</a> <a class="nav-link active" href="/c">Courses</a></nav>'),
      ),
    ).toBe('Courses');
    expect(
      placeInMenu(readHtml('<nav><a href="/">Home</a> <a aria-current="page" href="/a">About</a></nav>')),
    ).toBe('About');
  });

  test('is unknown where nothing or several are marked, or where ARIA denies it', () => {
    expect(placeInMenu(readHtml(menu('')))).toBeNull();
    expect(
      placeInMenu(
        readHtml('<nav><a class="active" href="/">Home</a> <a class="active" href="/c">Courses</a></nav>'),
      ),
    ).toBeNull();
    expect(placeInMenu(readHtml('<nav><a aria-current="false" href="/a">About</a></nav>'))).toBeNull();
  });
});

/** Ways from the first page of a site to its others. */
const WAYS = '<p><a href="/a">1</a> <a href="/b">2</a> <a href="/c">3</a></p>';

describe('what a page is called', () => {
  test('a title of search words names no page, its first part before them does', () => {
    const words = '插花培训|江州插花培训学校|江州成人插花培训班';
    expect(lead(`<title>${words}</title><p>插花</p>${WAYS}`)).toEqual({ names: [], home: 0.7 });
    expect(lead(`<title>课程总览_${words}</title><p>课程总览</p>`).names).toContain('课程总览');
  });

  test('beside the name of the site a short part is the name of the page, a saying is none', () => {
    expect(lead('<title>江州锦绣职业学校-二级评茶员</title><h1>报考</h1>').names).toEqual(['二级评茶员']);
    const home = lead(
      `<title>Harbour Academy – Learn, grow and build your future with us</title><h1>Start here</h1>${WAYS}`,
    );
    expect(home).toEqual({ names: [], home: 0.7 });
  });

  test('a heading that stands in the menu is the name of the page', () => {
    expect(lead(`${menu('')}<h2>学院概况</h2><p>……</p>`).names).toEqual(['学院概况']);
  });
});

describe('the build of a page', () => {
  test('a dateline is a date beside who wrote it or where it is from', () => {
    expect(layout('<h1>报名时间公布</h1><p>2021-03-05 10:20 来源：江州晚报 点击：</p>').datelines).toBe(1);
    expect(layout('<h1>Why learn to weld</h1><p>Posted by Ann Lee on 3 March 2021</p>').datelines).toBe(1);
    expect(layout('<h1>插花班</h1><p>开课日期：2021-03-05</p>').datelines).toBe(0);
  });

  test('boxes of a blog are counted by their sorts', () => {
    const blog =
      '<aside><h4>Categories</h4><h4>Recent Posts</h4><h4>Popular tags</h4></aside><h5>Post a Comment</h5>';
    expect(layout(blog).furniture).toBe(4);
    expect(layout('<h4>Course categories and fees</h4>').furniture).toBe(0);
  });

  test('rows of courses stand below a head that names a course and its time or price', () => {
    const rows = (head: string) =>
      `<table><tr>${head}</tr><tr><td>茶艺初级</td><td>周六</td><td>900</td></tr><tr><td>茶艺中级</td><td>周日</td><td>1200</td></tr></table>`;
    expect(layout(rows('<th>课程名称</th><th>时间</th><th>费用</th>')).courseRows).toBe(2);
    expect(layout(rows('<th>姓名</th><th>时间</th><th>费用</th>')).courseRows).toBe(0);
  });

  test('sections of a firm', () => {
    expect(layout('<h3>新闻动态</h3><h3>热门课程</h3><h3>名师团队</h3><h3>合作伙伴</h3>').sections).toBe(4);
  });
});

describe('the kind that follows', () => {
  const around = (main: string, title = '') =>
    `<title>${title}</title>${menu('')}<main>${main}</main><footer>江州锦绣职业学校 地址：江州市北街8号 报名热线：0123-4567890</footer>`;

  test('a dated, signed text on the site of a school is an article', () => {
    const text =
      '<p>当前位置：首页 &gt; 报名时间 &gt; 正文</p><h1>2021年4月江州自考报名时间</h1><p>2020-12-28 15:05:28 来源：江州自考网 点击：</p><p>江州2021年4月自学考试报名时间为1月4日至8日，考生登录报名系统选择专业和课程，在线报名并缴费。</p><p>新生先注册，再报名。如需咨询，请致电学校。</p><p>下一篇：自考准考证打印</p>';
    expect(kind(around(text, '2021年4月江州自考报名时间-江州自考'))).toBe('article');
  });

  test('a text on when a school was founded is of the school, though one may enrol below it', () => {
    const text =
      '<p>首页 &gt; 学校简介</p><p>江州锦绣职业学校成立于1998年，是经江州市教育局批准的成人学校，设有烘焙、茶艺、插花等专业，现有三个校区。</p><p>学校招收零基础学员，小班授课，欢迎报名咨询。</p>';
    expect(kind(around(text, '学校简介-江州锦绣职业学校'))).toBe('provider');
  });

  test('a table of classes with their times and fees lists courses', () => {
    const rows = ['评茶员初级班', '评茶员中级班', '茶艺师周末班', '插花入门班']
      .map((name) => `<tr><td>${name}</td><td>周六</td><td>24课时</td><td>1200元</td></tr>`)
      .join('');
    const text = `<h2>全部专业</h2><table><tr><th>课程名称</th><th>时间</th><th>课时</th><th>费用</th></tr>${rows}</table>`;
    expect(kind(around(text, '全部专业-江州锦绣职业学校'))).toBe('listing');
  });
});
