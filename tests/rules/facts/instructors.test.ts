import { describe, expect, test } from 'vitest';
import type { Instructor } from '@/rules/fact';
import { nameIn, namesInList } from '@/rules/facts/person-names';
import { read } from './course-page';

const names = (html: string) => {
  const value = read(html, 'instructors');
  return Array.isArray(value) ? (value as Instructor[]).map(({ name }) => name) : value;
};

describe('names of people', () => {
  test.each([
    '王芃珣',
    '欧阳修远',
    '苗 禾',
    '裴莹莹',
    'K V Sanoop',
    'Dr. Amol Velankar',
    'Mary-Ann O’Neil',
    'Ana de Souza',
  ])('%s', (text) => {
    expect(nameIn(text)).not.toBeNull();
  });

  test.each([
    '名师团队',
    '高级讲师',
    '金牌讲师',
    '课程内容',
    '安全工程',
    '文化课',
    '方案设计',
    '师资力量',
    '白领提升',
    'Data Science',
    'Learn More',
    'Unique Pedagogy',
    'Expert Faculty',
    'MNC Trainers',
    'Course Fees',
    'Domain I People',
    'A',
    '',
    '10+ years',
  ])('%s is none', (text) => {
    expect(nameIn(text)).toBeNull();
  });

  test('a title behind a name is kept apart', () => {
    expect(nameIn('张伟老师')).toMatchObject({ name: '张伟', title: '老师' });
  });

  test('lists', () => {
    expect(namesInList('郭聿、沈舟等').map(({ name }) => name)).toEqual(['郭聿', '沈舟']);
    expect(namesInList('John Smith, Jane Roe and Ali Khan').map(({ name }) => name)).toEqual([
      'John Smith',
      'Jane Roe',
      'Ali Khan',
    ]);
  });
});

describe('who teaches', () => {
  test.each([
    ['<p>主讲老师：张伟</p>', ['张伟']],
    ['<p>讲师：张伟、李娜等</p>', ['张伟', '李娜']],
    ['<p>Instructor: John Smith</p>', ['John Smith']],
    ['<p>Professor Marin Oakes</p>', ['Marin Oakes']],
    [
      '<h2>师资力量</h2><h3>周砚秋</h3><p>高级工程师，10年教学经验</p><h3>沈木兰</h3><p>讲师</p>',
      ['周砚秋', '沈木兰'],
    ],
    [
      '<h2>Learn from experts</h2><h3>K V Sanoop</h3><p>PMI Approved PMP Trainer</p><h3>Curriculum</h3><h2>Domain I People</h2>',
      ['K V Sanoop'],
    ],
    ['<p>This course is taught by Jane Roe, a nurse.</p>', ['Jane Roe']],
  ])('%s', (html, expected) => {
    expect(names(html)).toEqual(expected);
  });

  test.each([
    '<h2>名师团队</h2><p>资深讲师，十年以上经验</p>',
    '<h2>World Class Faculty</h2><p>Global industry experts with over 20 years of experience.</p>',
    '<p>咨询老师：张伟</p>',
    '<p>MNC Expert Trainers</p>',
    '<h2>学员评价</h2><p>李娜</p><p>老师讲得好</p>',
  ])('%s names nobody', (html) => {
    expect(names(html)).toBe('absent');
  });

  test('titles and credentials stand with the name', () => {
    const html =
      '<h2>讲师介绍</h2><h3>周砚秋</h3><p>高级工程师，复旦大学博士，12年教学经验</p><h2>Instructors</h2><h3>Dr. Amol Velankar</h3><p>Certified project lead and coach, PMP</p>';
    expect(read(html, 'instructors')).toMatchObject([
      { name: '周砚秋', credentials: expect.arrayContaining(['高级工程师']) },
      { name: 'Dr. Amol Velankar', credentials: expect.arrayContaining(['PMP']) },
    ]);
  });

  test('people in structured data', () => {
    const html =
      '<p>x</p><script type="application/ld+json">{"@type":"Course","hasCourseInstance":{"@type":"CourseInstance","instructor":{"@type":"Person","name":"Jane Roe","jobTitle":"Nurse"}}}</script>';
    expect(read(html, 'instructors')).toEqual([{ name: 'Jane Roe', title: 'Nurse' }]);
  });
});
