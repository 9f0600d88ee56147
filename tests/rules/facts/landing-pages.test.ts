import { describe, expect, test } from 'vitest';
import { read } from './course-page';

describe('hours and months in figures and sentences', () => {
  test.each([
    ['<h1>CIMA Course</h1><p>We offer 90 plus hours of tutored class time.</p>', 90],
    ['<h1>Excel Course</h1><div><h3>40+ Hours</h3><p>of practice</p></div>', 40],
  ])('%s', (html, hours) => {
    expect(read(html, 'hours')).toBe(hours);
  });

  test.each([
    '<h1>Welding Course</h1><p>Duration : 6 Months | 2 Hours a Class | 3 Days a Week</p>',
    '<h1>Driving Course</h1><p>£25</p><p>1 hour lesson</p>',
    '<h1>Payroll Course</h1><p>300+ hours of class time across all programs.</p>',
  ])('no hours of the course: %s', (html) => {
    expect(read(html, 'hours')).toBe('absent');
  });

  test('months stay months, and one day of a life is no duration', () => {
    expect(
      read('<h1>Welding Course</h1><p>Duration: 4 Months (16 weeks, 3 days a week)</p>', 'duration'),
    ).toBe('P4M');
    expect(read('<h1>茶艺课程</h1><p>学习茶艺，让您忙碌的一天静下来。</p>', 'duration')).toBe('absent');
  });
});

describe('teachers by their family names', () => {
  const CARDS = (about: string, contact = '') =>
    `<h1>茶艺师课程</h1><h2>关于本课</h2><ul><li>方老师</li><li>${about}：茶艺基础</li><li>沈老师</li><li>${about}：茶席设计</li></ul>${contact}`;

  test('are read where what they teach stands beside them', () => {
    expect(read(CARDS('授课科目'), 'instructors')).toEqual([{ name: '方老师' }, { name: '沈老师' }]);
  });

  test('are none where they take calls', () => {
    expect(read(CARDS('联系电话 13800000000 授课'), 'instructors')).toBe('absent');
  });

  test('years of work are no title', () => {
    const people = read(
      '<h1>Welding Course</h1><h2>Our Instructors</h2><h3>Dana Whitfield</h3><p>12+ years of experience</p><p>Master Welder</p>',
      'instructors',
    );
    expect(people).toMatchObject([{ name: 'Dana Whitfield', title: 'Master Welder' }]);
  });
});

describe('names on landing pages', () => {
  test('an appeal is no part of the title', () => {
    expect(
      read(
        '<title>茶艺师火热报名中</title><h2>茶艺师报名通道已开启</h2><p>茶艺师课程</p><h2>茶艺师的成绩为滚动管理</h2>',
        'title',
      ),
    ).toBe('茶艺师');
  });

  test.each([
    '<h1>茶艺课程</h1><p>其他培训学校</p><p>其他培训学校</p><p>其他培训学校</p><p>其他培训学校</p>',
    '<h1>轨道课程</h1><p>国家公办全日制学校</p><p>国家公办全日制学校</p><p>国家公办全日制学校</p><p>国家公办全日制学校</p>',
  ])('a sort of school is no provider: %s', (html) => {
    expect(read(html, 'provider')).toBe('absent');
  });
});
