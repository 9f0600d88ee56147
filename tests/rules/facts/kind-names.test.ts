import { describe, expect, test } from 'vitest';
import { type KindEvidence, kindEvidence } from '@/rules/facts/kind-evidence';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const evidenceOf = (html: string): KindEvidence => kindEvidence(readHtml(html));

const ways = (...names: string[]): string =>
  names.map((name, i) => `<li><a href="/${i}.html">${name}</a></li>`).join('');

/** What Chinese pages call themselves, where the title is that of the whole site or of none. */
describe('the name of a Chinese page', () => {
  test('its place in the trail comes before a title that all pages of the site bear', () => {
    const html = '<title>晨麦面点培训</title><p>首页 > 常见问题</p><p>有住处吗？有，就在灶台楼上。</p>';
    expect(evidenceOf(html).lead).toBe('provider');
  });

  test('on a page without a title the first heading is its name, but for that of a course', () => {
    expect(evidenceOf('<h1>教练团队</h1><p>三位师傅。</p>').lead).toBe('provider');
    expect(evidenceOf('<h1>退款须知</h1><p>三天内。</p>').lead).toBe('other');
    expect(evidenceOf('<h1>酥点培训班</h1><p>三位师傅。</p>').lead).toBeNull();
  });

  test('a greeting behind the name of the firm is that of a first page', () => {
    expect(evidenceOf('<title>晨麦</title><h1>晨麦面点坊欢迎您！</h1>').names.home).toBeGreaterThan(0.5);
  });

  test('a title of many parts is made of search words', () => {
    const title = '手工-晨麦手工-陶艺-编织-木刻-银饰-在线手工口碑榜';
    expect(evidenceOf(`<title>${title}</title><p>泥与线。</p>`).lead).toBeNull();
  });

  test('every place of a trail of dashes is one', () => {
    expect(evidenceOf('<p>您所在的位置：首页-手工-常见问题</p><p>有茶吗？有。</p>').lead).toBe('provider');
  });

  test('a bare word for training names no course', () => {
    expect(evidenceOf('<title>技能培训_晨麦技工</title><h1>技能培训</h1>').lead).toBeNull();
    expect(evidenceOf('<title>木工技能培训_晨麦技工</title><h1>木工技能培训</h1>').lead).toBe('course');
  });

  test('what a tool left in the title is no name', () => {
    expect(evidenceOf('<title>Document</title><h2>木工基础</h2><p>刨与锯。</p>').lead).toBeNull();
  });

  test('the way to an office is something else', () => {
    expect(evidenceOf('<title>灶台预约流程</title><p>先登记，再选日子。</p>').lead).toBe('other');
  });

  test('a count of courses heads a list, and so does a table of prices in a title of search words', () => {
    expect(evidenceOf('<h1>三大面点课程介绍</h1><p>酥、糕、饼。</p>').heading).toBe('listing');
    expect(evidenceOf('<title>面点学费多少_面点学费表_晨麦面点培训中心</title><h2>酥点</h2>').heading).toBe(
      'listing',
    );
  });

  test('names of several courses, each behind its label, are counted', () => {
    const html =
      '<p>1. 课程名称：酥点初级</p><p>课时：12</p><p>2.课程名称: 酥点高级</p><p>课时：16</p><p>课程名称：</p>';
    expect(evidenceOf(html).courseNames).toBe(2);
  });

  test('the name of the firm alone is that of a first page only where it leads on', () => {
    const head = '<title>晨麦面点学校</title>';
    const text = '<p>酥点班六月开灶，小班八人，每晚两小时。</p>';
    expect(evidenceOf(`${head}${text}`).names.home).toBe(0);
    expect(evidenceOf(`${head}<ul>${ways('酥点', '糕点', '灶台')}</ul>${text}`).names.home).toBeGreaterThan(
      0.5,
    );
  });

  test('a builder’s word for a draft of the new site is no first page', () => {
    expect(evidenceOf('<title>新官网酥点单页</title><p>酥点计划</p>').names.home).toBe(0);
    expect(evidenceOf('<title>晨麦面点官网</title><p>酥点计划</p>').names.home).toBe(1);
  });

  test('entries in the head of the page are a menu, and no sections of a firm', () => {
    const html =
      '<header><dl><dt>关于</dt><dd>公司简介</dd><dd>师资团队</dd><dd>教学环境</dd></dl></header><p>酥点班</p>';
    expect(evidenceOf(html).providerSections).toBe(0);
  });
});

/** Kinds of whole pages. */
describe('the kind of a Chinese page without headings', () => {
  const offer =
    '<p>晨麦面点学校专注家庭面点，聘请江州老师傅为学员手把手上课。</p><p>小班授课</p><p>一位师傅带六位学员</p><p>从揉面到出炉，现场示范，现场练</p><p>酥点课程随季节换新</p><p>学员都能带走成品</p>';

  test('one that leads nowhere and sells is of an offer', () => {
    const terms = '<p>课时：12课时，学费680元，适合零基础</p><p>立即报名</p>';
    expect(pageKind(readHtml(`<title>晨麦面点酥点班</title>${offer}${terms}`)).kind).toBe('course');
  });

  test('courses behind labels of their own are a list', () => {
    const course = (name: string, hours: number) =>
      `<p>课程名称：${name}</p><p>总课时：${hours}课时</p><p>课程班型：小班</p><p>适学对象：在家做面点的人</p><p>课程内容：从和面学起，逐渐学会${name}的手法；</p>`;
    const html = `<title>课程购买</title><p>酥点课程体系</p><p>晨麦面点的酥点课分三级。</p>${course('酥点初级', 12)}${course('酥点中级', 14)}${course('酥点高级', 16)}`;
    expect(pageKind(readHtml(html)).kind).toBe('listing');
  });
});
