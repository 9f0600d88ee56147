import { describe, expect, it } from 'vitest';
import { kindEvidence } from '@/rules/facts/kind-evidence';
import { kindTraits } from '@/rules/facts/kind-traits';
import { pageKind } from '@/rules/facts/page-kind';
import { readHtml } from '@/rules/reading/read-file';

const traitsOf = (html: string) => {
  const reading = readHtml(html);
  return kindTraits(reading, kindEvidence(reading));
};
const kindOf = (html: string) => pageKind(readHtml(html)).kind;

describe('traits of who offers what', () => {
  const trade = `<title>焊工</title><h2>行业前景</h2><p>船厂缺人。</p><h2>就业薪资</h2><p>按件计。</p>
    <h2>课程安排</h2><p>先平焊，后立焊。</p>`;
  const firm = `<title>青禾学校</title><h1>青禾职业培训学校</h1><p>青禾成立于1998年，总部设在江边，秉承手艺至上的理念。</p>
    <p>讲师、教练和导师都在本地生活。</p>`;

  it('sees under what lines one trade is described', () => {
    expect(traitsOf(trade)['sections on one trade']).toBeCloseTo(Math.log1p(3));
    expect(traitsOf(firm)['sections on one trade']).toBe(0);
  });

  it('hears a firm on itself, and sees its name in front', () => {
    expect(traitsOf(firm)['words of a firm on itself']).toBeGreaterThan(1);
    expect(traitsOf(firm)['a firm in the first headings']).toBe(1);
    expect(traitsOf(trade)['words of a firm on itself']).toBe(0);
    expect(traitsOf(trade)['a firm in the first headings']).toBe(0);
  });

  it('counts different words once, in any case', () => {
    expect(traitsOf(firm)['words for teachers']).toBeCloseTo(Math.log1p(3));
  });

  it('tells fields that short lines name from those of a sentence', () => {
    expect(traitsOf('<ul><li>钢琴<li>书法<li>日语</ul>')['fields that are taught']).toBeCloseTo(
      Math.log1p(3),
    );
    const told = `<p>${'她小时候学过钢琴，也练过书法，后来又自学了日语，'.repeat(2)}如今开着一家小店。</p>`;
    expect(traitsOf(told)['fields that are taught']).toBe(0);
  });

  it('takes boxes of several lines for cards, and none of a menu or a plain list', () => {
    const boxes = (region: string, line: string) =>
      `<${region}>${['Welding', 'Forging', 'Casting']
        .map((name) => `<div class="box"><h3>${name}</h3>${line}</div>`)
        .join('')}</${region}><p>See you there.</p>`;
    const share = (html: string) => traitsOf(html)['share of text in like boxes'];
    expect(share(boxes('main', '<p>Two evenings a week by the old dock.</p>'))).toBeGreaterThan(0.8);
    expect(share(boxes('nav', '<p>Two evenings a week by the old dock.</p>'))).toBe(0);
    expect(share(boxes('main', ''))).toBe(0);
  });

  it('counts lines that open a numbered part, not those that name one', () => {
    const parts = (html: string) => traitsOf(html)['lines that open a numbered part'];
    expect(parts('<p>第一阶段 平焊</p><p>第二阶段 立焊</p><p>Week 3: overhead</p>')).toBeCloseTo(
      Math.log1p(3),
    );
    expect(parts('<p>完成第一阶段后可以休息</p><p>Weekend classes</p>')).toBe(0);
  });

  it('counts headings that each stand over a price or a time of their own', () => {
    const over = (html: string) => traitsOf(html)['headings over a price or a time'];
    const tier = (name: string, terms: string) => `<h3>${name}</h3><p>Bring gloves.</p><p>${terms}</p>`;
    expect(over(`<h2>Forge</h2>${tier('First', '$40')}${tier('Second', '3 weeks')}`)).toBeCloseTo(
      Math.log1p(2),
    );
    expect(over(`<h2>Forge</h2>${tier('First', 'By the dock')}${tier('Second', '$40')}`)).toBeCloseTo(
      Math.log1p(1),
    );
    expect(over('<p>$40</p>')).toBe(0);
  });

  it('sees how far the commonest headings stand apart', () => {
    const apart = (html: string) => traitsOf(html)['lines from heading to heading'];
    const part = (lines: number) => `<h2>Forge</h2>${'<p>Bring gloves.</p>'.repeat(lines)}`;
    expect(apart(part(1) + part(1) + part(1))).toBeCloseTo(Math.log1p(2));
    expect(apart(part(6) + part(6) + part(6))).toBeCloseTo(Math.log1p(7));
    expect(apart(part(6))).toBe(0);
  });
});

describe('a page of a school that offers no course', () => {
  const site = '<nav><a href="/">首页</a><a href="/kc">课程</a><a href="/zp">人才招聘</a></nav>';
  const vacancies = `<title>青禾学校-人才招聘</title>${site}<main><h4>课程顾问</h4><p>岗位职责</p>
    <ul><li>接听来电，介绍课程<li>跟进学员的学习情况</ul><p>任职要求</p><ul><li>大专以上学历<li>有培训行业经验者优先</ul>
    <h4>焊接讲师</h4><p>岗位职责</p><ul><li>编写培训教材和大纲<li>讲授实操课程</ul><p>任职要求</p>
    <ul><li>十年以上工作经验<li>持有高级证书</ul><p>简历请投递到前台</p></main>`;
  const course = `<title>青禾学校-焊工培训班</title>${site}<main><h1>焊工培训班</h1><p>课程内容：平焊、立焊、仰焊</p>
    <p>适合人群：想入行的学员</p><p>课时：60课时</p><p>学费：2600元</p><p>讲师有十年以上工作经验，结业后推荐岗位，企业来校招聘。</p>
    <a href="/bm">立即报名</a></main>`;

  it('seeks staff', () => {
    expect(kindOf(vacancies)).toBe('other');
    expect(kindOf(course)).toBe('course');
  });

  it('says how fees are given back', () => {
    const refund = `<title>退费须知</title>${site}<main><h1>退费须知</h1><p>学员在开课前申请退费的，扣除手续费后退回余额。</p>
      <p>申请时须提供收据，发票已开的应一并退回。</p><p>课程开通后不予退费。</p></main>`;
    expect(kindOf(refund)).toBe('other');
  });
});
