import { describe, expect, test } from 'vitest';
import { isoDuration, timeSpansIn } from '@/rules/facts/time-spans';
import { read } from './course-page';

describe('lengths of time', () => {
  test.each([
    ['8周', 'P8W'],
    ['三个月', 'P3M'],
    ['5天', 'P5D'],
    ['3.5年', 'P3Y6M'],
    ['two days', 'P2D'],
    ['6-month', 'P6M'],
    ['3-4 weeks', 'P4W'],
    ['12 Weeks', 'P12W'],
    ['两年', 'P2Y'],
    ['4个半月', 'P135D'],
    ['96课时', 'PT96H'],
    ['30 contact hours', 'PT30H'],
  ])('%s is %s', (text, iso) => {
    expect(timeSpansIn(text).map(isoDuration)).toEqual([iso]);
  });

  test.each(['2026年', '2026年10月8日', '10月20日', '年薪30万', '周一至周五'])('none in %s', (text) => {
    expect(timeSpansIn(text)).toEqual([]);
  });
});

describe('how long the course lasts', () => {
  test.each([
    ['<p>学制： 3.5年，7个学期</p>', 'P3Y6M'],
    ['<li>Duration</li><li>4 Months</li>', 'P4M'],
    ['<h1>7-Day Cloud Pipelines Training Program</h1>', 'P7D'],
    ['<p>This is a two day course for nursery staff.</p>', 'P2D'],
    ['<p>培训周期：8周（周末班）</p>', 'P8W'],
    ['<p>INTERMEDIATE 10 WEEKS 3K+ LEARNERS</p>', 'P10W'],
    ['<p>为期5天的集中培训</p>', 'P5D'],
    ['<p>Ten modules fill 10 straight weeks of training, from plan to bench.</p>', 'P10W'],
    ['<p>Sewing certificate program (5 months) introduces you to cutting, fitting and finishing.</p>', 'P5M'],
    ['<p>4+</p><p>Months Duration</p>', 'P4M'],
  ])('%s', (html, value) => {
    expect(read(html, 'duration')).toBe(value);
  });

  test.each([
    '<p>证书有效期3年</p>',
    '<p>30-day money-back guarantee</p>',
    '<p>Certification is valid for three years.</p>',
    '<p>讲师有10年以上教学经验</p>',
    '<p>7天内无理由退款</p>',
    '<p>3天试学，不满意全额退款</p>',
    '<p>Founded 12 years ago, trusted by thousands</p>',
    '<p>报名截止还有3天</p>',
  ])('%s says nothing of it', (html) => {
    expect(read(html, 'duration')).toBe('absent');
  });

  test('data stands in', () => {
    expect(
      read(
        '<p>x</p><script type="application/ld+json">{"@type":"Course","timeRequired":"P6W"}</script>',
        'duration',
      ),
    ).toBe('P6W');
  });
});

describe('hours of teaching', () => {
  test.each([
    ['<p>总课时：120课时</p>', 120],
    ['<p>课程包含 138课时</p>', 138],
    ['<h6>Duration - 120 Hours</h6>', 120],
    ['<ul><li>Duration</li><li>35 Hours</li></ul>', 35],
    ['<table><tr><td>课时</td><td>96</td></tr></table>', 96],
    [
      '<table><tr><th>Clock hours</th><td>130 (90 in class, 40 at a clinic)</td></tr></table><ul><li>Anatomy – 30 hours</li><li>Hygiene – 60 hours</li><li>Placement – 40 hours</li></ul>',
      130,
    ],
    ['<p>A 40-hour course with live instruction.</p>', 40],
    ['<p>Total hours: 30 contact hours (12 lecture, 18 lab)</p>', 30],
    ['<div>120+</div><div>Hours of Content</div><div>80+</div><div>Live Sessions</div>', 120],
    ['<div>96</div><div>总课时</div>', 96],
    ['<p>总计4节课12课时</p>', 12],
    // A sentence that stands below speaks of its own matter.
    ['<p>共 48 课时，每周六面授。</p><p>从报名前的答疑到结业后的回访，每个环节都有班主任跟进。</p>', 48],
    ['<p>18h 00m Video</p>', 18],
    ['<p>A live 90-minute workshop for those who sit the oral exam in May.</p>', 1.5],
    ['<p>难度：初级 时间：240分钟 学习：1852</p>', 4],
  ])('%s', (html, value) => {
    expect(read(html, 'hours')).toBe(value);
  });

  test.each([
    '<p>24小时在线答疑</p>',
    '<div>24小时</div><div>老师在线答疑</div>',
    '<p>24小时咨询电话</p>',
    '<p>3.4 RPCA 第三节 区块链架构</p>',
    '<p>We reply within 24 hours</p>',
    '<p>每天学习2小时</p>',
    '<p>10 hours per week</p>',
    '<p>工作时间：8小时</p>',
    '<p>Spread the 12 hours across the week to fit your shifts.</p>',
    '<p>Each 45-minute lesson ends with a quiz.</p>',
    '<h3>器械训练（96课时）</h3>',
  ])('%s says nothing of the total', (html) => {
    expect(read(html, 'hours')).toBe('absent');
  });

  test('hours at the end of each part of an outline are those of the part', () => {
    const parts = [22, 34, 18].map((n) => `<h3>阶段</h3><p>讲解、练习与点评 ${n}课时</p>`).join('');
    expect(read(`<h1>茶艺班</h1>${parts}`, 'hours')).toBe('absent');
    expect(read(`<h1>茶艺班</h1><p>全程74课时</p>${parts}`, 'hours')).toBe(74);
  });

  test('hours of modules are not those of the course', () => {
    const modules = ['2', '12', '8'].map((n) => `<h6>Part</h6><h5>Duration : ${n} HRS</h5>`).join('');
    expect(read(`<h1>X</h1>${modules}`, 'hours')).toBe('absent');
    expect(read(`<h1>X</h1><h6>Duration - 120 Hours</h6>${modules}`, 'hours')).toBe(120);
  });
});
