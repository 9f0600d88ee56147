import { describe, expect, test } from 'vitest';
import type { Instructor } from '@/rules/fact';
import { courseParts } from '@/rules/facts/course-blocks';
import { readFacts } from '@/rules/facts/read-facts';
import { readHtml } from '@/rules/reading/read-file';
import { read } from './course-page';

const names = (html: string) => {
  const value = read(html, 'instructors');
  return Array.isArray(value) ? (value as Instructor[]).map(({ name }) => name) : value;
};

const provider = (html: string) => {
  const reading = readHtml(html);
  const fact = readFacts(reading, courseParts(reading, 'course')[0]!).provider;
  return fact.state === 'found' ? fact.value : fact.state;
};

describe('teachers', () => {
  test('a name, a space and what the person is, below the heading of the teachers', () => {
    const html =
      '<h2>讲师介绍</h2><h3>顾南浔 点心研究院院长</h3><p>二十年烘焙教学经验。</p><h3>沈若溪 面包基础 实战讲师</h3><p>八年授课经验。</p>';
    expect(names(html)).toEqual(['顾南浔', '沈若溪']);
  });

  test('cards of names over what the people taught, below no heading; never those of learners', () => {
    const card = (name: string, about: string) => `<h3>${name}</h3><p>技术总监</p><p>${about}</p>`;
    expect(
      names(card('顾南浔', '曾任职于江州面粉厂，十年教学经验。') + card('沈若溪', '曾供职于江州点心社。')),
    ).toEqual(['顾南浔', '沈若溪']);
    expect(
      names(card('顾南浔', '学员，就业薪资9000元，八年经验。') + card('沈若溪', '毕业后入职江州点心社。')),
    ).toBe('absent');
  });
});

describe('how long', () => {
  test('the length of a refresher is not that of the course', () => {
    const html =
      '<p>We also offer a two day course for those who need re-certification.</p><p>Duration: 3 days</p>';
    expect(read(html, 'duration')).toBe('P3D');
    expect(
      read('<p>We also offer a two day course for those who need re-certification.</p>', 'duration'),
    ).toBe('absent');
  });

  test('what lasts for years in a heading is not always the course', () => {
    expect(read('<h1>烘焙班</h1><h2>三年的内容地图</h2>', 'duration')).toBe('absent');
  });

  test('a sentence that sums the course up counts wherever it stands', () => {
    const filler = '<p>面团要醒够时间。</p>'.repeat(80);
    expect(read(`<h1>烘焙班</h1>${filler}<p>烘焙产品线课程共计4个月，包括面包与点心。</p>`, 'duration')).toBe(
      'P4M',
    );
    expect(
      read(
        `${filler}<p>The baking course in Harbour Town typically takes three months to complete.</p>`,
        'duration',
      ),
    ).toBe('P3M');
  });

  test('rows with hours of their own are several runs, none the hours of the course', () => {
    const rows = '<table><tr><td>寒假</td><td>7节课</td></tr><tr><td>春季</td><td>15节课</td></tr></table>';
    expect(read(rows, 'hours')).toBe('absent');
  });
});

describe('what is examined, asked and taught', () => {
  test('an exam that one takes to get in is not that of the course', () => {
    expect(read('<h3>入学考试</h3><p>考试方式：机考</p><h3>学习方式</h3><p>网上学习</p>', 'assessment')).toBe(
      'absent',
    );
    expect(read('<h3>结业</h3><p>考试方式：机考</p>', 'assessment')).toBe('机考');
  });

  test('what a lead is given for one yuan is not the price', () => {
    expect(read('<h2>烘焙班特惠：1元即刻领取两节课</h2>', 'price')).toBe('absent');
  });

  test('a level has both its ends', () => {
    expect(read('<h1>Bread baking, basic to advanced</h1>', 'level')).toBe('basic to advanced');
  });
});

describe('names of the course and of who offers it', () => {
  test('how running English names the firm that speaks', () => {
    const html =
      '<h2>Why bake</h2><p>At Harbour Bakery School, we teach in small groups. Harbour Bakery School offers evening courses. Contact Harbour Bakery School.</p>';
    expect(provider(html)).toBe('Harbour Bakery School');
    expect(provider('<p>At the end, we bake. Python is a language. Python offers much.</p>')).toBe('absent');
  });

  test('who carries a course out, not the association that lends its name', () => {
    expect(
      provider(
        '<h1>评茶员</h1><footer>主办单位：中华茶人联谊会 承办单位：江州锦绣茶艺学校 江ICP备1号</footer>',
      ),
    ).toBe('江州锦绣茶艺学校');
  });

  test('the picture of a logo below the first heading is that of another', () => {
    const html =
      '<title>Oven basics</title><h1>Oven basics</h1><img alt="Fourneau logo" src="logo.png"><p>Learn to bake.</p>';
    expect(provider(html)).toBe('absent');
  });

  test('neither a telephone line nor a row of search words is the title', () => {
    const words = '江州插花培训|江州插花培训学校|江州插花培训班';
    expect(read(`<title>${words}</title><h3>报名热线: 0123-87563307</h3><h4>周末插花班</h4>`, 'title')).toBe(
      '周末插花班',
    );
  });

  test('a heading that breaks off goes on in the next', () => {
    expect(read('<h2>Professional certificate in</h2><h2>Bread baking</h2><p>x</p>', 'title')).toBe(
      'Professional certificate in Bread baking',
    );
  });
});

describe('parts of a course', () => {
  const titles = (html: string) => {
    const value = read(html, 'modules');
    return Array.isArray(value) ? (value as { title: string }[]).map(({ title }) => title) : value;
  };

  test('short paragraphs under a heading on the contents, up to what is labelled', () => {
    const lines = ['Flour and water', 'Overview of ovens', 'Shaping loaves', 'Rye and spelt'];
    const html = `<h3>Course outline</h3>${lines.map((line) => `<p>${line}</p>`).join('')}<p>Duration: 2 days</p><p>Tea</p>`;
    expect(titles(html)).toEqual(lines);
    expect(titles('<h3>Course outline</h3><p>Flour</p><p>Tea</p>')).toBe('absent');
  });

  test('numbers that run down two columns', () => {
    const cell = (text: string) => `<p>${text}</p><p>每周两次，由老师示范后各自动手。</p>`;
    const html = `<h3>课程内容</h3>${['01.选面粉', '03.整形', '05.烘烤', '02.和面', '04.醒发', '06.摆盘'].map(cell).join('')}`;
    expect(titles(html)).toEqual(['选面粉', '和面', '整形', '醒发', '烘烤', '摆盘']);
  });

  test('codes of papers; tabs that open other sections are no parts', () => {
    const html =
      '<h3>Course structure</h3><p>BK1 — Bread chemistry: flour, water and salt in detail.</p><p>BK2 — Oven practice: a day at the oven.</p><button>About us</button><button>Certification</button><h2>About us</h2><p>We bake.</p><h2>Certification</h2><p>A paper.</p>';
    expect(titles(html)).toEqual(['BK1 Bread chemistry', 'BK2 Oven practice']);
  });
});

describe('names and prices between those of others', () => {
  test('a visible name before a title that is made for a place', () => {
    const html =
      '<title>BRC Course in Harbour, Coast | Baker Hall</title><meta property="og:title" content="BRC Course in Harbour, Coast"><h1>Bread and Rye Certificate (BRC)</h1><h2>Bread and Rye Certificate (BRC)</h2><p>x</p>';
    expect(read(html, 'title')).toBe('Bread and Rye Certificate (BRC)');
  });

  test('what an exam of others costs is not the price', () => {
    const html = '<h3>BRC EXAMINATION FEES (US DOLLARS)</h3><p>Member: $405</p><p>Non member: $555</p>';
    expect(read(html, 'price')).toBe('absent');
    expect(read(`${html}<h3>Our course</h3><p>Course fee: $120</p>`, 'price')).toEqual({
      amount: 120,
      currency: 'USD',
    });
  });

  test('naira, and nothing where something was asked before', () => {
    expect(read('<p>Training Fee: N35,000 (thirty five thousand naira only)</p>', 'price')).toEqual({
      amount: 35000,
      currency: 'NGN',
    });
    expect(read('<h1>烘焙直播</h1><p>￥ 0.00原价￥299.00</p>', 'price')).toEqual({
      amount: 0,
      currency: 'CNY',
    });
    expect(read('<h1>烘焙直播</h1><p>余额 ￥ 0.00</p>', 'price')).toBe('absent');
  });

  test('those for whom a course is teach nothing', () => {
    const html =
      '<h3>Who should attend?</h3><p>Bankers</p><p>Trainers</p><p>Public Speakers</p><p>Ann Harper</p>';
    expect(names(html)).toBe('absent');
  });

  test('the subject of "why choose" is no firm', () => {
    expect(
      provider(
        '<h2>为什么选择PHP</h2><p>PHP 好学。</p><p>Copyright © 2017 版权所有 江州锦绣科技有限公司</p>',
      ),
    ).toBe('江州锦绣科技有限公司');
  });
});
